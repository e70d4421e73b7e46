package org.jiuwen.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.projection.ProjectionCollector;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jiuwen.archive.ArticleFields;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.DatePrecision;
import org.jiuwen.archive.Genre;
import org.jspecify.annotations.Nullable;

/** Takes a {@link Hit} out of what the index stores of an article. */
final class HitProjection {

    private final Object[] values;
    private final Marker marker;
    private int at;

    private HitProjection(Object[] values, Marker marker) {
        this.values = values;
        this.marker = marker;
    }

    static SearchProjection<Hit> of(SearchProjectionFactory<?, ?> f, Marker marker) {
        ProjectionFinalStep<?>[] fields = {
            f.field(ArticleFields.SLUG, String.class),
            f.field(ArticleFields.EXTERNAL_ID, String.class),
            f.field(ArticleFields.KICKER, String.class).collector(ProjectionCollector.list()),
            f.field(ArticleFields.TITLE, String.class),
            f.field(ArticleFields.DECK, String.class).collector(ProjectionCollector.list()),
            f.field(ArticleFields.PAPER_LABEL, String.class),
            f.field(ArticleFields.DATE, LocalDate.class),
            f.field(ArticleFields.DATE_PRECISION, DatePrecision.class),
            f.field(ArticleFields.DATE_ORIGIN, DateOrigin.class),
            f.field(ArticleFields.PAGE_NUMBER, Integer.class),
            f.field(ArticleFields.SLOT, String.class),
            f.field(ArticleFields.GENRE, Genre.class),
            f.field(ArticleFields.BYLINE, String.class).collector(ProjectionCollector.list()),
            f.field(ArticleFields.BODY, String.class)
        };
        return f.composite()
                .from(fields)
                .asArray(values -> new HitProjection(values, marker).hit())
                .toProjection();
    }

    private Hit hit() {
        String slug = next(String.class);
        String externalId = nullable(String.class);
        List<MarkedText> kicker = lines().stream().map(marker::headline).toList();
        String title = nullable(String.class);
        List<MarkedText> deck = lines().stream().map(marker::headline).toList();
        String paper = next(String.class);
        return new Hit(
                slug,
                externalId,
                kicker,
                title == null ? null : marker.headline(title),
                deck,
                ArticleFields.code(paper),
                ArticleFields.name(paper),
                nullable(LocalDate.class),
                nullable(DatePrecision.class),
                nullable(DateOrigin.class),
                nullable(Integer.class),
                next(String.class),
                next(Genre.class),
                lines(),
                marker.snippet((String) values[at]),
                marker.isMisprint(texts()));
    }

    /** Whatever is searched and known here. */
    private List<String> texts() {
        return Arrays.stream(values)
                .flatMap(value -> value instanceof List<?> lines ? lines.stream() : Stream.ofNullable(value))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private <T> T next(Class<T> type) {
        return type.cast(values[at++]);
    }

    private <T> @Nullable T nullable(Class<T> type) {
        return type.cast(values[at++]);
    }

    private List<String> lines() {
        return ((List<?>) values[at++]).stream().map(String.class::cast).toList();
    }
}
