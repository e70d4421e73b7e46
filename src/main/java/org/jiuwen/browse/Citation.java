package org.jiuwen.browse;

import java.time.LocalDate;
import java.util.List;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.Headline;
import org.jiuwen.archive.PagePlace;
import org.jspecify.annotations.Nullable;

/** An article in a list of sources, in the form of GB/T 7714 for newspapers: 作者. 题名[N]. 报纸名, 日期(版次). */
final class Citation {

    // The standard names three authors and stands 等 for the others.
    private static final int MOST_AUTHORS = 3;

    private static final int WORDS_OF_UNTITLED = 20;

    private Citation() {}

    /**
     * The line to cite.
     *
     * @param authors names without their offices; may be empty
     * @param body what an article without a title is cited by
     */
    static String of(List<String> authors, Headline headline, String body, PagePlace place) {
        String names = String.join(", ", authors.subList(0, Math.min(MOST_AUTHORS, authors.size())));
        return (names.isEmpty() ? "" : names + (authors.size() > MOST_AUTHORS ? ", 等. " : ". "))
                + title(headline, body)
                + "[N]. "
                + place.paperName()
                + ", "
                + date(place)
                + (place.number() == null ? "" : "(" + place.number() + ")")
                + ".";
    }

    private static String title(Headline headline, String body) {
        String title = headline.title();
        if (title == null) {
            int end = body.offsetByCodePoints(0, Math.min(WORDS_OF_UNTITLED, body.codePointCount(0, body.length())));
            return body.substring(0, end).replace('\n', ' ') + "……";
        }
        return headline.deck().isEmpty() ? title : title + ": " + deck(headline.deck());
    }

    private static String deck(List<String> deck) {
        return String.join(" ", deck).replaceFirst("^[—\\-－]+", "");
    }

    /** An inferred date stands in brackets, as the standard has it. */
    private static String date(PagePlace place) {
        @Nullable LocalDate date = place.date();
        if (date == null || place.precision() == null) {
            return "[日期不详]";
        }
        String known =
                switch (place.precision()) {
                    case DAY -> date.toString();
                    case MONTH -> date.toString().substring(0, 7);
                    case YEAR -> date.toString().substring(0, 4);
                };
        return place.origin() == DateOrigin.TEXT ? "[" + known + "]" : known;
    }
}
