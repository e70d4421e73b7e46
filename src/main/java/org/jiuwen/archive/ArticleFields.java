package org.jiuwen.archive;

import java.util.List;

/**
 * The fields of an article in the search index. Text is indexed twice: by characters and bigrams, which decide what matches, and
 * by words, which help to rank. Everything that a list of hits shows is in the index, so that no hit costs a database row.
 */
public final class ArticleFields {

    public static final String ID = "id";
    public static final String SLUG = "slug";
    public static final String EXTERNAL_ID = "externalId";
    public static final String REVISION = "revision";

    public static final String KICKER = "kicker";
    public static final String TITLE = "title";
    public static final String DECK = "deck";
    public static final String COLUMN_TITLE = "columnTitle";
    public static final String BYLINE_TEXT = "bylineText";
    public static final String BODY = "body";

    public static final String TITLE_WORDS = "titleWords";
    public static final String BODY_WORDS = "bodyWords";

    /** {@link #label} of the newspaper's code and name. */
    public static final String PAPER_LABEL = "paperLabel";

    public static final String PAPER = "paper";
    public static final String DATE = "date";

    /** Year and month as one number, 202602; missing where the date is. */
    public static final String MONTH = "month";

    public static final String DATE_PRECISION = "datePrecision";
    public static final String DATE_ORIGIN = "dateOrigin";
    public static final String PAGE_NUMBER = "pageNumber";
    public static final String SLOT = "slot";
    public static final String SEQUENCE = "sequence";
    public static final String GENRE = "genre";
    public static final String BYLINE = "byline";
    public static final String PERSON = "person";

    /** {@link #label} of each person's slug and name. */
    public static final String PERSON_LABEL = "personLabel";

    public static final String MEETING = "meeting";

    /** {@link #label} of each meeting's slug and name. */
    public static final String MEETING_LABEL = "meetingLabel";

    /** Names of the people named in the article, as text. */
    public static final String PERSON_NAMES = "personNames";

    /** Posts that the article gives people, as text. */
    public static final String POSTS = "posts";

    /** Names of the meetings in the article, as text. */
    public static final String MEETING_NAMES = "meetingNames";

    /** Marks that copies of a text share: {@link org.jiuwen.text.Fingerprints}. */
    public static final String FINGERPRINT = "fingerprint";

    /** Characters of the text, blanks not counted. */
    public static final String LENGTH = "length";

    private static final char SEPARATOR = '\t';

    private ArticleFields() {}

    /** A code and the name to show for it as one value, so that a facet needs no further look-up. */
    public static String label(String code, String name) {
        return code + SEPARATOR + name;
    }

    /** The code of a {@link #label}. */
    public static String code(String label) {
        return label.substring(0, label.indexOf(SEPARATOR));
    }

    /** The name of a {@link #label}. */
    public static String name(String label) {
        return label.substring(label.indexOf(SEPARATOR) + 1);
    }

    /** Fields whose text a query is looked for in. */
    public static List<String> texts() {
        return List.of(TITLE, KICKER, DECK, COLUMN_TITLE, BYLINE_TEXT, BODY);
    }
}
