package org.jiuwen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jiuwen.archive.Article;
import org.jiuwen.search.SearchCriteria.Parameter;
import org.jiuwen.search.SearchResult.Advice;
import org.jiuwen.search.SearchResult.Kind;
import org.jiuwen.search.language.Clause;
import org.jiuwen.search.language.Clause.All;
import org.jiuwen.search.language.ClausePrinter;
import org.jspecify.annotations.Nullable;

/** Looks for questions near one that has no hits; each piece of advice is tried before it is given. */
record AdviceSearch(SearchSession session, Question question) {

    /** Words or filters left out one at a time: more would cost more than the question itself. */
    private static final int MOST = 8;

    SearchResult advise(SearchResult empty) {
        SearchCriteria criteria = question.criteria();
        List<Advice> advice = new ArrayList<>();
        if (criteria.isFiltered()) {
            addIfFound(advice, Kind.WITHOUT_FILTERS, "", null, criteria.unfiltered());
        }
        if (question.query().root() instanceof All all && all.parts().size() <= MOST) {
            for (Clause part : all.parts()) {
                List<Clause> others = all.parts().stream()
                        .filter(other -> !other.equals(part))
                        .toList();
                Clause rest = others.size() == 1 ? others.getFirst() : new All(others);
                addIfFound(
                        advice,
                        Kind.WITHOUT_CLAUSE,
                        ClausePrinter.print(part),
                        null,
                        criteria.asking(ClausePrinter.print(rest)));
            }
        }
        List<Parameter> filters = criteria.filters();
        if (filters.size() > 1) {
            filters.stream()
                    .limit(MOST)
                    .forEach(filter -> addIfFound(advice, Kind.WITHOUT_FILTER, "", filter, criteria.without(filter)));
        }
        return new SearchResult(
                empty.query(),
                0,
                false,
                empty.hits(),
                empty.facets(),
                empty.months(),
                List.copyOf(advice),
                null,
                empty.lost());
    }

    private void addIfFound(
            List<Advice> advice, Kind kind, String clause, @Nullable Parameter filter, SearchCriteria other) {
        SearchScope<Article> scope = session.scope(Article.class);
        long total = session.search(scope)
                .where(Question.of(other, question.deadline()).where(scope.predicate()))
                .failAfter(question.deadline().millisLeft(), TimeUnit.MILLISECONDS)
                .fetchTotalHitCount();
        if (total > 0) {
            advice.add(new Advice(kind, clause, filter, other, total));
        }
    }
}
