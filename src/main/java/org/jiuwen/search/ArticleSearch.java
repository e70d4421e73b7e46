package org.jiuwen.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.lucene.search.FieldDoc;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jiuwen.archive.Article;
import org.jiuwen.search.facets.Facet;
import org.jiuwen.search.facets.FacetAggregations;
import org.jiuwen.search.facets.FacetName;
import org.jiuwen.search.limits.Attempts;
import org.jiuwen.search.limits.Deadline;
import org.jiuwen.search.limits.SearchProperties;
import org.jiuwen.search.limits.TooLongException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the index for a portion of hits with all that stands around them. Answers come from the index alone, without the database. */
@Component
public class ArticleSearch {

    private final EntityManagerFactory archive;
    private final SearchProperties limits;

    ArticleSearch(EntityManagerFactory archive, SearchProperties limits) {
        this.archive = archive;
        this.limits = limits;
    }

    /**
     * Answers a question: what matches wholly, or else what comes nearest, or else what to ask instead.
     *
     * @throws TooLongException if that takes longer than any question may
     */
    public SearchResult search(SearchCriteria criteria) {
        Deadline deadline = Deadline.in(limits.longest());
        Question question = Question.of(criteria, deadline);
        return Attempts.unlessReplaced(deadline, () -> answer(question));
    }

    private SearchResult answer(Question question) {
        // Made without a transaction and asked for no entity, it takes no connection.
        try (EntityManager entities = archive.createEntityManager()) {
            SearchSession session = Search.session(entities);
            SearchResult whole = fetch(session, question);
            if (whole.total() == 0 && question.mayBePartial()) {
                SearchResult partial = fetch(session, question.inPart());
                if (partial.total() > 0) {
                    return partial;
                }
            }
            return whole.total() > 0 ? whole : new AdviceSearch(session, question).advise(whole);
        }
    }

    private static SearchResult fetch(SearchSession session, Question question) {
        SearchCriteria criteria = question.criteria();
        SearchScope<Article> scope = session.scope(Article.class);
        FacetSearch facets = new FacetSearch(session, question);
        FacetAggregations counts = facets.together();
        var search = session.search(scope)
                .select(HitProjection.of(scope.projection(), question.marker()))
                .where(question.where(scope.predicate()));
        counts.addTo(search);
        int before = (criteria.p() - 1) * criteria.size();
        var result = search.sort(question::sort)
                .failAfter(question.deadline().millisLeft(), TimeUnit.MILLISECONDS)
                .fetch(before, criteria.after() == null ? criteria.size() : 0);
        long total = result.total().hitCount();
        Portion portion = criteria.after() == null
                ? Portion.of(result.hits(), before + result.hits().size() < total)
                : after(session, question, criteria.after(), criteria.size());
        return new SearchResult(
                question.query(),
                total,
                question.partial(),
                portion.hits(),
                facets.facets(result, counts),
                counts.months(result),
                List.of(),
                portion.next(),
                portion.lost());
    }

    /** Hits with where the next ones begin; lost: what they were to begin after is no hit. */
    private record Portion(List<Hit> hits, @Nullable String next, boolean lost) {

        static Portion of(List<Hit> hits, boolean more) {
            return new Portion(hits, more && !hits.isEmpty() ? hits.getLast().slug() : null, false);
        }
    }

    private static Portion after(SearchSession session, Question question, String slug, int size) {
        try (OrderedHits all = OrderedHits.open(session, question)) {
            FieldDoc place = all.place(slug);
            List<String> slugs =
                    all.after(place, size + 1).stream().map(all::slug).toList();
            List<Hit> hits =
                    ResultReader.load(session, question, slugs.subList(0, Math.min(size, slugs.size()))).stream()
                            .map(ResultReader.FullHit::hit)
                            .toList();
            Portion portion = Portion.of(hits, slugs.size() > size);
            return new Portion(portion.hits(), portion.next(), place == null);
        }
    }

    /** Hits by year and month (202602) alone: of the whole question, never in part. */
    public SortedMap<Integer, Long> months(SearchCriteria criteria) {
        return counted(criteria, FacetSearch::months);
    }

    /** Hits by day alone, of the whole question, never in part: for a time that is short. */
    SortedMap<LocalDate, Long> days(SearchCriteria criteria) {
        return counted(criteria, FacetSearch::days);
    }

    /** Every value of one facet with its hits, paying no heed to what is chosen of it. */
    List<Facet.Value> values(SearchCriteria criteria, FacetName facet) {
        return counted(criteria, counts -> counts.all(facet));
    }

    private <T> T counted(SearchCriteria criteria, Function<FacetSearch, T> work) {
        Deadline deadline = Deadline.in(limits.longest());
        return Attempts.unlessReplaced(deadline, () -> {
            try (EntityManager entities = archive.createEntityManager()) {
                return work.apply(new FacetSearch(Search.session(entities), Question.of(criteria, deadline)));
            }
        });
    }
}
