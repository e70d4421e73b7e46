package org.jiuwen.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jiuwen.archive.Article;
import org.jiuwen.search.facets.FacetAggregations;
import org.springframework.stereotype.Component;

/** Asks the index for a portion of hits with all that stands around them. Answers come from the index alone, without the database. */
@Component
class ArticleSearch {

    private final EntityManagerFactory archive;

    ArticleSearch(EntityManagerFactory archive) {
        this.archive = archive;
    }

    /** Answers a question: what matches wholly, or else what comes nearest, or else what to ask instead. */
    SearchResult search(SearchCriteria criteria) {
        Question question = Question.of(criteria);
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
        var result = search.sort(question::sort).fetch((criteria.p() - 1) * criteria.size(), criteria.size());
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
