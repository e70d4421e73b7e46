package org.jiuwen.ingest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.CorrectedField;
import org.jiuwen.archive.Correction;
import org.jiuwen.archive.CorrectionRepository;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.Genre;
import org.jiuwen.archive.Page;
import org.jiuwen.archive.PageDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts back, after a page was read again, what a person had corrected, and notes beside it what is read now. */
@Component
class KeptCorrections {

    private final CorrectionRepository corrections;

    KeptCorrections(CorrectionRepository corrections) {
        this.corrections = corrections;
    }

    /** Date and number of a page as they are to be shown. */
    record Place(PageDate date, @Nullable Integer number) {}

    Place place(Page page, Place read) {
        Map<CorrectedField, Correction> active = new HashMap<>();
        for (Correction correction : corrections.findByPageAndWithdrawnAtIsNullOrderByCorrectedAt(page)) {
            active.put(correction.field(), correction);
        }
        Correction date = active.get(CorrectedField.DATE);
        Correction number = active.get(CorrectedField.PAGE_NUMBER);
        if (date != null) {
            date.reread(read.date.isDay() ? String.valueOf(read.date.date()) : null);
        }
        if (number != null) {
            number.reread(read.number == null ? null : read.number.toString());
        }
        return new Place(
                date == null ? read.date : PageDates.said(date(date.newValue()), DateOrigin.MANUAL, read.date),
                number == null ? read.number : number(number.newValue()));
    }

    /** Keeps the corrections of articles that are gone as a record of what was done. */
    void release(Page page, Collection<Article> gone) {
        for (Correction correction : corrections.findByPage(page)) {
            if (gone.contains(correction.article())) {
                correction.release();
            }
        }
    }

    void putBack(Page page) {
        for (Correction correction : corrections.findByPageAndWithdrawnAtIsNullOrderByCorrectedAt(page)) {
            Article article = correction.article();
            if (article != null) {
                correction.reread(value(article, correction.field()));
                apply(article, correction.field(), correction.newValue());
            }
        }
    }

    static void apply(Article article, CorrectedField field, @Nullable String value) {
        switch (field) {
            case TITLE -> article.correctTitle(value);
            case BYLINE -> article.correctByline(names(value));
            case GENRE -> article.correctGenre(Genre.valueOf(value == null ? Genre.NEWS.name() : value));
            case EVENT_DATE -> article.correctEventDate(date(value));
            case DATE, PAGE_NUMBER, MISPRINT -> throw new IllegalArgumentException(field + " belongs to the page");
        }
    }

    static @Nullable String value(Article article, CorrectedField field) {
        return switch (field) {
            case TITLE -> article.title();
            case BYLINE -> article.byline().isEmpty() ? null : String.join("、", article.byline());
            case GENRE -> article.genre().name();
            case EVENT_DATE -> article.eventDate() == null
                    ? null
                    : article.eventDate().toString();
            case DATE, PAGE_NUMBER, MISPRINT -> throw new IllegalArgumentException(field + " belongs to the page");
        };
    }

    static @Nullable LocalDate date(@Nullable String value) {
        return value == null ? null : LocalDate.parse(value);
    }

    static @Nullable Integer number(@Nullable String value) {
        return value == null ? null : Integer.valueOf(value);
    }

    static List<String> names(@Nullable String value) {
        return value == null
                ? List.of()
                : Arrays.stream(value.split("[、,，;；\\s]+"))
                        .filter(name -> !name.isBlank())
                        .toList();
    }
}
