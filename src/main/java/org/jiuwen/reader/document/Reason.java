package org.jiuwen.reader.document;

/**
 * Why a place of the page supports a fact or deserves a look. Page documents carry the {@link #key()}; the pages that show it take
 * its words from the message {@code reader.reason.} + key.
 */
public enum Reason {
    FULL_DATE("full-date"),
    PAST_YEAR("past-year"),
    FIVE_YEAR_PLAN("five-year-plan"),
    LATEST_YEAR("latest-year"),
    MOST_NAMED_YEAR("most-named-year"),
    SESSION("session"),
    DATED_TERM("dated-term"),
    YESTERDAY("yesterday"),
    LATEST_EVENT("latest-event"),
    NAMED_MONTH("named-month"),
    TODAY("today"),
    ANNIVERSARY("anniversary"),
    LUNAR_DAY("lunar-day"),
    LUNAR_YEAR("lunar-year"),
    WEEKDAY("weekday"),
    KNOWN_SESSION("known-session"),
    KNOWN_SERIES("known-series"),
    KNOWN_HOLDER("known-holder"),
    KNOWN_ISSUES("known-issues"),
    KNOWN_TIMES("known-times"),
    NEIGHBOUR("neighbour"),
    MASTHEAD("masthead"),
    BREAKS_OFF("breaks-off"),
    REPEATED("repeated"),
    BELONGS_ELSEWHERE("belongs-elsewhere"),
    POST_BEFORE_NAME("post-before-name"),
    POST_BEFORE_LIST("post-before-list"),
    POST_BEHIND_NAME("post-behind-name"),
    POST_BEHIND_LIST("post-behind-list"),
    TAKES_POST("takes-post"),
    NAMED_TO_POST("named-to-post"),
    BYLINE("byline"),
    SPEAKER_NAMED("speaker-named"),
    SPEAKER_PRONOUN("speaker-pronoun"),
    MISREAD_WORD("misread-word"),
    MISREAD_USAGE("misread-usage"),
    MISREAD_PLACE("misread-place"),
    MISREAD_NAME("misread-name");

    private final String key;

    Reason(String key) {
        this.key = key;
    }

    /** The part of the message key that names the reason. */
    public String key() {
        return key;
    }
}
