package org.jiuwen.search.export;

import java.time.LocalDate;
import java.util.List;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.DatePrecision;
import org.jiuwen.search.Hit;
import org.jiuwen.search.MarkedText;
import org.jspecify.annotations.Nullable;

/** What files say of a hit, in plain text. */
final class Printed {

    private Printed() {}

    static String title(Hit hit) {
        MarkedText title = hit.title();
        return title == null ? "" : title.text();
    }

    static String kicker(Hit hit) {
        return lines(hit.kicker());
    }

    static String deck(Hit hit) {
        return lines(hit.deck());
    }

    private static String lines(List<MarkedText> lines) {
        return String.join(" ", lines.stream().map(MarkedText::text).toList());
    }

    /** The date as far as it is known: a day, a month, a year; empty where nothing is. */
    static String date(Hit hit) {
        LocalDate date = hit.date();
        DatePrecision precision = hit.datePrecision();
        if (date == null || precision == null) {
            return "";
        }
        return switch (precision) {
            case DAY -> date.toString();
            case MONTH -> date.toString().substring(0, 7);
            case YEAR -> date.toString().substring(0, 4);
        };
    }

    /** Whether the date was inferred from the text. */
    static boolean inferred(Hit hit) {
        return hit.dateOrigin() == DateOrigin.TEXT;
    }

    static String page(Hit hit) {
        @Nullable Integer page = hit.page();
        return page == null ? "" : page.toString();
    }
}
