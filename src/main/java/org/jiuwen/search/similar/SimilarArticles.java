package org.jiuwen.search.similar;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.ArticleFields;
import org.jiuwen.search.limits.Attempts;
import org.jiuwen.search.limits.Deadline;
import org.jiuwen.search.limits.SearchProperties;
import org.jiuwen.search.limits.TooLongException;
import org.jiuwen.search.similar.Neighbour.WithText;
import org.jiuwen.search.similar.Neighbours.Copy;
import org.jiuwen.text.Fingerprints;
import org.jiuwen.text.JiuwenAnalyzers;
import org.springframework.stereotype.Component;

/** Finds what stands beside an article, in the index alone: copies by shared fingerprints, similar ones by shared rare words. */
@Component
class SimilarArticles {

    /** Articles shown. */
    private static final int SIMILAR = 6;

    private static final int FOLLOWING = 5;

    private static final int COPIES = 8;

    /** Candidates that are compared character by character. */
    private static final int COMPARED = 24;

    /** One mark in common is a phrase that everyone prints. */
    private static final int SHARED_MARKS = 2;

    /** Half of the shorter text in the other one: less is quotation. */
    private static final double SAME = 0.5;

    /** Words that stand for an article; more of them cost time and name what everyone names. */
    private static final int WORDS = 25;

    /** Of these words a fifth in common: fewer are chance. */
    private static final int SHARED_WORDS_PERCENT = 20;

    /** A word in more than a fifth of all articles tells them apart no more, unless there are few. */
    private static final int MOST_PERCENT = 20;

    private static final int FEW = 20;

    private final EntityManagerFactory archive;
    private final SearchProperties limits;
    private final Analyzer words = JiuwenAnalyzers.words();

    SimilarArticles(EntityManagerFactory archive, SearchProperties limits) {
        this.archive = archive;
        this.limits = limits;
    }

    /**
     * What stands beside an article; empty when there is no such article.
     *
     * @throws TooLongException if that takes longer than any question may
     */
    Optional<Neighbours> of(String slug) {
        Deadline deadline = Deadline.in(limits.longest());
        return Attempts.unlessReplaced(deadline, () -> of(slug, deadline));
    }

    private Optional<Neighbours> of(String slug, Deadline deadline) {
        // Made without a transaction and asked for no entity, it takes no connection.
        try (EntityManager entities = archive.createEntityManager()) {
            SearchSession session = Search.session(entities);
            SearchScope<Article> scope = session.scope(Article.class);
            return fetch(
                            session,
                            scope,
                            scope.predicate()
                                    .match()
                                    .field(ArticleFields.SLUG)
                                    .matching(slug)
                                    .toPredicate(),
                            1,
                            deadline)
                    .stream()
                    .findFirst()
                    .map(article -> neighbours(session, scope, article, deadline));
        }
    }

    private Neighbours neighbours(
            SearchSession session, SearchScope<Article> scope, WithText article, Deadline deadline) {
        List<Copy> copies = copies(session, scope, article, deadline);
        Set<String> known = new HashSet<>(Set.of(article.article().slug()));
        copies.forEach(copy -> known.add(copy.article().slug()));
        Query alike = alike(scope, article, copies.size());
        List<Neighbour> following = following(session, scope, article.article(), alike, known, deadline);
        following.forEach(later -> known.add(later.slug()));
        SearchPredicateFactory f = scope.predicate();
        List<Neighbour> similar = articles(
                session,
                scope,
                f.bool()
                        .must(f.extension(LuceneExtension.get()).fromLuceneQuery(alike))
                        .mustNot(f.terms().field(ArticleFields.SLUG).matchingAny(known))
                        .toPredicate(),
                SIMILAR,
                deadline);
        return new Neighbours(article.article(), copies, following, similar);
    }

    /** What was printed of the same things later, day by day; nothing when the article has no date. */
    private static List<Neighbour> following(
            SearchSession session,
            SearchScope<Article> scope,
            Neighbour article,
            Query alike,
            Set<String> known,
            Deadline deadline) {
        LocalDate date = article.date();
        if (date == null) {
            return List.of();
        }
        SearchPredicateFactory f = scope.predicate();
        List<Neighbour> later = articles(
                session,
                scope,
                f.bool()
                        .must(f.extension(LuceneExtension.get()).fromLuceneQuery(alike))
                        .filter(f.range().field(ArticleFields.DATE).greaterThan(date))
                        .mustNot(f.terms().field(ArticleFields.SLUG).matchingAny(known))
                        .toPredicate(),
                FOLLOWING,
                deadline);
        return later.stream()
                .sorted(Comparator.comparing(Neighbour::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static List<Neighbour> articles(
            SearchSession session, SearchScope<Article> scope, SearchPredicate where, int most, Deadline deadline) {
        return fetch(session, scope, where, most, deadline).stream()
                .map(WithText::article)
                .toList();
    }

    private static List<Copy> copies(
            SearchSession session, SearchScope<Article> scope, WithText article, Deadline deadline) {
        Set<String> marks = Fingerprints.of(article.body());
        if (marks.size() < SHARED_MARKS) {
            return List.of();
        }
        SearchPredicateFactory f = scope.predicate();
        var shared = f.bool().minimumShouldMatchNumber(SHARED_MARKS);
        marks.forEach(mark -> shared.should(
                f.match().field(ArticleFields.FINGERPRINT).matching(mark).constantScore()));
        SearchPredicate others = f.bool()
                .must(shared)
                .mustNot(f.match()
                        .field(ArticleFields.SLUG)
                        .matching(article.article().slug()))
                .toPredicate();
        List<Copy> copies = new ArrayList<>();
        for (WithText other : fetch(session, scope, others, COMPARED, deadline)) {
            deadline.check();
            double same = Fingerprints.shared(article.body(), other.body());
            if (same >= SAME) {
                copies.add(new Copy(other.article(), (int) Math.round(100 * same)));
            }
        }
        copies.sort(Comparator.comparingInt(Copy::percent).reversed());
        return List.copyOf(copies.subList(0, Math.min(COPIES, copies.size())));
    }

    private Query alike(SearchScope<Article> scope, WithText article, int copies) {
        try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
            MoreLikeThis alike = new MoreLikeThis(reader);
            alike.setAnalyzer(words);
            alike.setFieldNames(new String[] {ArticleFields.BODY_WORDS});
            alike.setMinTermFreq(1);
            // A word that only the story and its copies have leads to nothing else.
            alike.setMinDocFreq(2 + copies);
            alike.setMaxDocFreq(Math.max(FEW, reader.numDocs() * MOST_PERCENT / 100));
            alike.setMinWordLen(2);
            alike.setMaxQueryTerms(WORDS);
            String title = article.article().title();
            String text = title == null ? article.body() : title + "\n" + article.body();
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            BooleanQuery found = (BooleanQuery) alike.like(Map.of(ArticleFields.BODY_WORDS, List.of(text)));
            found.clauses().forEach(query::add);
            query.setMinimumNumberShouldMatch(Math.max(1, found.clauses().size() * SHARED_WORDS_PERCENT / 100));
            return query.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<WithText> fetch(
            SearchSession session, SearchScope<Article> scope, SearchPredicate where, int most, Deadline deadline) {
        return session.search(scope)
                .select(Neighbour.withText(scope.projection()))
                .where(where)
                .failAfter(deadline.millisLeft(), TimeUnit.MILLISECONDS)
                .fetchHits(most);
    }
}
