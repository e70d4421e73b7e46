package org.jiuwen.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.jiuwen.archive.Article;
import org.jiuwen.search.facets.FacetAggregations;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Asks the index for a portion of hits with all that stands around them. Answers come from the index alone, without the database. */
@Component
class ArticleSearch {

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
    SearchResult search(SearchCriteria criteria) {
        Deadline deadline = Deadline.in(limits.longest());
        Question question = Question.of(criteria, deadline);
        while (true) {
            deadline.check();
            try {
                return answer(question);
            } catch (SearchTimeoutException | IndexSearcher.TooManyClauses e) {
                throw deadline.passed();
            } catch (SearchException e) {
                // The index was replaced by a new one between finding and opening it: the next attempt finds the new
                // one.
                if (!(NestedExceptionUtils.getMostSpecificCause(e) instanceof AlreadyClosedException)) {
                    throw e;
                }
            }
        }
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
        var result = search.sort(question::sort)
                .failAfter(question.deadline().millisLeft(), TimeUnit.MILLISECONDS)
                .fetch((criteria.p() - 1) * criteria.size(), criteria.size());
        return new SearchResult(
                question.query(),
                result.total().hitCount(),
                question.partial(),
                result.hits(),
                facets.facets(result, counts),
                counts.months(result),
                List.of());
    }
}
