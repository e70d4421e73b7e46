package org.jiuwen.search.similar;

import java.time.LocalDate;
import java.util.List;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jiuwen.archive.ArticleFields;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * An article beside another one.
 *
 * @param title null where it has none
 * @param page 版次; null when it is not known
 */
record Neighbour(
        String slug,
        @Nullable String title,
        String paperName,
        @Nullable LocalDate date,
        @Nullable DatePrecision datePrecision,
        @Nullable DateOrigin dateOrigin,
        @Nullable Integer page) {

    /** An article and its text. */
    record WithText(Neighbour article, String body) {}

    static SearchProjection<WithText> withText(SearchProjectionFactory<?, ?> f) {
        return f.composite()
                .from(
                        f.composite()
                                .from(
                                        f.field(ArticleFields.SLUG, String.class),
                                        f.field(ArticleFields.TITLE, String.class),
                                        f.field(ArticleFields.PAPER_LABEL, String.class))
                                .asList(),
                        f.composite()
                                .from(
                                        f.field(ArticleFields.DATE, LocalDate.class),
                                        f.field(ArticleFields.DATE_PRECISION, DatePrecision.class),
                                        f.field(ArticleFields.DATE_ORIGIN, DateOrigin.class),
                                        f.field(ArticleFields.PAGE_NUMBER, Integer.class))
                                .asList(),
                        f.field(ArticleFields.BODY, String.class))
                .as((what, when, body) -> new WithText(of(what, when), body))
                .toProjection();
    }

    private static Neighbour of(List<?> what, List<?> when) {
        return new Neighbour(
                (String) what.get(0),
                (String) what.get(1),
                ArticleFields.name((String) what.get(2)),
                (LocalDate) when.get(0),
                (DatePrecision) when.get(1),
                (DateOrigin) when.get(2),
                (Integer) when.get(3));
    }
}
