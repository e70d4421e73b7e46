package org.jiuwen.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.FieldDoc;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.ArticleFields;
import org.jiuwen.archive.Lookup.Place;
import org.jiuwen.search.SearchCriteria.Sort;
import org.jiuwen.search.limits.Attempts;
import org.jiuwen.search.limits.Deadline;
import org.jiuwen.search.limits.SearchProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads results whole, or around one hit, where a portion of {@link ArticleSearch} is not enough. No database is asked. */
@Component
public class ResultReader {

    /** Hits read at a time: what is in memory, however long the result. */
    private static final int AT_A_TIME = 500;

    private static final Duration UNHURRIED = Duration.ofDays(1);

    private static final Set<String> TEXTS = Set.of(ArticleFields.SLUG, ArticleFields.TITLE, ArticleFields.BODY);

    private final EntityManagerFactory archive;
    private final SearchProperties limits;

    ResultReader(EntityManagerFactory archive, SearchProperties limits) {
        this.archive = archive;
        this.limits = limits;
    }

    /** A hit with its whole text. */
    public record FullHit(Hit hit, String body) {}

    /**
     * What is known of a result before it is read.
     *
     * @param total all hits
     * @param partial whether nothing matched wholly, and these come nearest
     */
    public record Head(long total, boolean partial) {}

    /** The hits before and after one in the order of a result; null at its ends. */
    public record Neighbours(@Nullable String previous, @Nullable String next) {}

    /** How many hits a question has, and whether they are partial. */
    public Head head(SearchCriteria criteria) {
        return with(criteria, (session, question) -> {
            try (OrderedHits hits = OrderedHits.open(session, question)) {
                return new Head(hits.total(), question.partial());
            }
        });
    }

    /** Gives every hit, in order, to a consumer; memory does not grow with their number. */
    public void read(SearchCriteria criteria, Consumer<FullHit> consumer) {
        // A whole result takes as long as its reader does.
        with(criteria, UNHURRIED, (session, question) -> {
            try (OrderedHits hits = OrderedHits.open(session, question)) {
                List<FieldDoc> portion = hits.after(null, AT_A_TIME);
                while (!portion.isEmpty()) {
                    load(session, question, portion.stream().map(hits::slug).toList())
                            .forEach(consumer);
                    portion = hits.after(portion.getLast(), AT_A_TIME);
                }
            }
            return question;
        });
    }

    /** Marks what the question finds, in part when it has hits only so. */
    Marker marker(SearchCriteria criteria) {
        return with(criteria, (session, question) -> question.marker());
    }

    /** What stands beside an article in a result; empty when it is not in it. */
    public Optional<Neighbours> around(SearchCriteria criteria, String slug) {
        return with(criteria, (session, question) -> {
            try (OrderedHits hits = OrderedHits.open(session, question)) {
                FieldDoc place = hits.place(slug);
                if (place == null) {
                    return Optional.empty();
                }
                List<FieldDoc> before = hits.before(place, 1);
                List<FieldDoc> after = hits.after(place, 1);
                return Optional.of(new Neighbours(
                        before.isEmpty() ? null : hits.slug(before.getFirst()),
                        after.isEmpty() ? null : hits.slug(after.getFirst())));
            }
        });
    }

    /**
     * The first and the last of a question's hits in time.
     *
     * @param first null when no hit has a date; so is {@code last}
     */
    public record Ends(@Nullable Hit first, @Nullable Hit last) {}

    /** When a question's hits begin and end. */
    public Ends ends(SearchCriteria criteria) {
        return with(
                criteria,
                (session, question) -> new Ends(
                        earliest(session, question.with(criteria.sorted(Sort.OLDEST))),
                        earliest(session, question.with(criteria.sorted(Sort.NEWEST)))));
    }

    private static @Nullable Hit earliest(SearchSession session, Question question) {
        try (OrderedHits hits = OrderedHits.open(session, question)) {
            List<String> slugs = hits.after(null, 1).stream().map(hits::slug).toList();
            List<FullHit> found = slugs.isEmpty() ? List.of() : load(session, question, slugs);
            return found.isEmpty() || found.getFirst().hit().date() == null
                    ? null
                    : found.getFirst().hit();
        }
    }

    /** Is given an article at a time. */
    public interface PlaceVisitor {

        /**
         * One article.
         *
         * @param rank its place in the order of the question, from 0
         */
        void article(int rank, FoundText text);
    }

    /**
     * The texts of a hit with the places in them.
     *
     * @param title null when the article has none
     */
    public record FoundText(
            String slug, @Nullable String title, List<Place> inTitle, String body, List<Place> inBody) {}

    /**
     * How much of a result was read.
     *
     * @param total all hits
     * @param read the first of them in the question's order, up to a number or until the time was up
     */
    public record Extent(long total, long read) {}

    /**
     * Shows places at which a question's hits have what was asked, in its order, holding one article at a time: those of a number of
     * hits, or of as many as can be read in most of the time that a question may take.
     */
    public Extent places(SearchCriteria criteria, int most, PlaceVisitor visitor) {
        long end = System.nanoTime() + limits.longest().toNanos() / 4 * 3;
        return places(criteria, limits.longest(), most, () -> System.nanoTime() - end < 0, visitor);
    }

    /** Shows every place, however long that takes. */
    public Extent allPlaces(SearchCriteria criteria, PlaceVisitor visitor) {
        return places(criteria, UNHURRIED, Integer.MAX_VALUE, () -> true, visitor);
    }

    private Extent places(
            SearchCriteria criteria, Duration longest, int most, BooleanSupplier onward, PlaceVisitor visitor) {
        return with(criteria, longest, (session, question) -> {
            Marker marker = question.marker();
            int rank = 0;
            try (OrderedHits hits = OrderedHits.open(session, question)) {
                List<FieldDoc> portion = hits.after(null, Math.min(most, AT_A_TIME));
                while (!portion.isEmpty()) {
                    for (FieldDoc hit : portion) {
                        visitor.article(rank++, found(hits.stored(hit, TEXTS), marker));
                    }
                    boolean more = rank < most && onward.getAsBoolean();
                    portion = more ? hits.after(portion.getLast(), Math.min(most - rank, AT_A_TIME)) : List.of();
                }
                return new Extent(hits.total(), rank);
            }
        });
    }

    private static FoundText found(Document stored, Marker marker) {
        String title = stored.get(ArticleFields.TITLE);
        String body = stored.get(ArticleFields.BODY);
        return new FoundText(
                stored.get(ArticleFields.SLUG),
                title,
                title == null ? List.of() : marker.inHeadline(title),
                body,
                marker.inText(body));
    }

    /** Hits by their slugs, with their marks; those that are no articles are left out. */
    public Map<String, Hit> hits(SearchCriteria criteria, List<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return with(
                criteria, (session, question) -> load(
                                session, question, slugs.stream().distinct().toList())
                        .stream()
                        .map(FullHit::hit)
                        .collect(Collectors.toMap(Hit::slug, hit -> hit)));
    }

    private interface Work<T> {
        T on(SearchSession session, Question question);
    }

    private <T> T with(SearchCriteria criteria, Work<T> work) {
        return with(criteria, limits.longest(), work);
    }

    private <T> T with(SearchCriteria criteria, Duration longest, Work<T> work) {
        // Made without a transaction and asked for no entity, it takes no connection.
        try (EntityManager entities = archive.createEntityManager()) {
            SearchSession session = Search.session(entities);
            Question whole = Question.of(criteria, Deadline.in(longest));
            return work.on(session, Attempts.unlessReplaced(whole.deadline(), () -> answered(session, whole)));
        }
    }

    /** The question, or the one in part when the whole one has no hits. */
    private static Question answered(SearchSession session, Question whole) {
        if (!whole.mayBePartial()) {
            return whole;
        }
        SearchScope<Article> scope = session.scope(Article.class);
        long total = session.search(scope)
                .where(whole.where(scope.predicate()))
                .failAfter(whole.deadline().millisLeft(), TimeUnit.MILLISECONDS)
                .fetchTotalHitCount();
        return total > 0 ? whole : whole.inPart();
    }

    /** Articles by their slugs with their whole texts, in the order given, a portion at a time; those that are none are left out. */
    public void read(List<String> slugs, Consumer<FullHit> consumer) {
        with(CriteriaReading.of(Map.of()).criteria(), UNHURRIED, (session, question) -> {
            for (int from = 0; from < slugs.size(); from += AT_A_TIME) {
                load(session, question, slugs.subList(from, Math.min(slugs.size(), from + AT_A_TIME)))
                        .forEach(consumer);
            }
            return question;
        });
    }

    /** Hits by their slugs, in the order given; those that went meanwhile are left out. */
    static List<FullHit> load(SearchSession session, Question question, List<String> slugs) {
        SearchScope<Article> scope = session.scope(Article.class);
        Map<String, FullHit> loaded = new HashMap<>();
        Attempts.unlessReplaced(question.deadline(), () -> session.search(scope)
                        .select(full(scope.projection(), question.marker()))
                        .where(f -> f.terms().field(ArticleFields.SLUG).matchingAny(slugs))
                        .failAfter(question.deadline().millisLeft(), TimeUnit.MILLISECONDS)
                        .fetchHits(slugs.size()))
                .forEach(it -> loaded.put(it.hit().slug(), it));
        List<FullHit> hits = new ArrayList<>();
        for (String slug : slugs) {
            FullHit hit = loaded.get(slug);
            if (hit != null) {
                hits.add(hit);
            }
        }
        return hits;
    }

    private static SearchProjection<FullHit> full(SearchProjectionFactory<?, ?> f, Marker marker) {
        return f.composite()
                .from(
                        HitProjection.of(f, marker),
                        f.field(ArticleFields.BODY, String.class).toProjection())
                .as(FullHit::new)
                .toProjection();
    }
}
