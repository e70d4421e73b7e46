package org.jiuwen.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.ArticleFields;
import org.jiuwen.archive.DatePrecision;
import org.jiuwen.search.facets.Choices;
import org.jiuwen.search.facets.Choices.Chosen;
import org.jiuwen.search.facets.Choices.State;
import org.jiuwen.search.facets.Facet;
import org.jiuwen.search.facets.Facet.Value;
import org.jiuwen.search.facets.FacetAggregations;
import org.jiuwen.search.facets.FacetName;

/**
 * The facets of a question. Most are counted together with its hits; one of which something is chosen is counted by a search of its
 * own that leaves the choice out. So there are never more searches than facets.
 */
record FacetSearch(SearchSession session, Question question) {

    private static final int MOST_DAYS = 400;

    /** What is counted together with the hits; months are always, for the hits over time. */
    FacetAggregations together() {
        Set<FacetName> free = EnumSet.allOf(FacetName.class);
        free.removeAll(question.criteria().choices().facets());
        free.add(FacetName.MONTH);
        return new FacetAggregations(free, FacetAggregations.SHOWN);
    }

    /** All facets in the order in which they are shown. */
    List<Facet> facets(SearchResult<?> hits, FacetAggregations together) {
        Choices choices = question.criteria().choices();
        List<Facet> facets = new ArrayList<>();
        for (FacetName facet : FacetName.values()) {
            facets.add(
                    choices.facets().contains(facet)
                            ? apart(facet)
                            : together.facet(hits, facet, choices, FacetAggregations.SHOWN));
        }
        return List.copyOf(facets);
    }

    /** Every value of one facet, whatever is chosen of it. */
    List<Value> all(FacetName facet) {
        FacetAggregations counts = new FacetAggregations(Set.of(facet), FacetAggregations.MOST);
        return counts.values(count(counts, question.criteria().choices().without(facet)), facet);
    }

    /** Hits by year and month, with every choice in force. */
    SortedMap<Integer, Long> months() {
        FacetAggregations counts = new FacetAggregations(Set.of(FacetName.MONTH), FacetAggregations.SHOWN);
        return counts.months(count(counts, question.criteria().choices()));
    }

    /** Hits by day, with every choice in force; a page of which only the month is known is of no day. */
    SortedMap<LocalDate, Long> days() {
        SearchScope<Article> scope = session.scope(Article.class);
        AggregationKey<Map<LocalDate, Long>> days = AggregationKey.of(ArticleFields.DATE);
        SearchPredicateFactory f = scope.predicate();
        var result = session.search(scope)
                .select(p -> p.constant(0))
                .where(f.bool()
                        .must(question.where(f))
                        .filter(f.match().field(ArticleFields.DATE_PRECISION).matching(DatePrecision.DAY))
                        .toPredicate())
                .aggregation(days, a -> a.terms()
                        .field(ArticleFields.DATE, LocalDate.class)
                        .maxTermCount(MOST_DAYS))
                .failAfter(question.deadline().millisLeft(), TimeUnit.MILLISECONDS)
                .fetch(0);
        return new TreeMap<>(result.aggregation(days));
    }

    private Facet apart(FacetName facet) {
        Choices choices = question.criteria().choices();
        FacetAggregations counts = new FacetAggregations(Set.of(facet), FacetAggregations.MOST);
        Facet counted = counts.facet(count(counts, choices.without(facet)), facet, choices, FacetAggregations.SHOWN);
        List<Value> values = new ArrayList<>(counted.values());
        Set<String> known = new HashSet<>();
        values.forEach(value -> known.add(value.value()));
        List<Chosen> lacking = choices.all().stream()
                .filter(chosen -> chosen.facet() == facet && !known.contains(chosen.value()))
                .toList();
        if (!lacking.isEmpty()) {
            Map<String, String> labels = labels(facet, lacking);
            lacking.forEach(chosen ->
                    values.add(new Value(chosen.value(), labels.getOrDefault(chosen.value(), chosen.value()), 0)));
        }
        return new Facet(facet, List.copyOf(values), counted.more());
    }

    /** Names of chosen values that no hit has: from any article that has them. */
    private Map<String, String> labels(FacetName facet, List<Chosen> lacking) {
        Choices any = Choices.NONE;
        for (Chosen chosen : lacking) {
            any = any.with(facet, chosen.value(), State.WANTED);
        }
        FacetAggregations counts = new FacetAggregations(Set.of(facet), FacetAggregations.MOST);
        FacetSearch everywhere = new FacetSearch(
                session, Question.of(question.criteria().asking("").unfiltered(), question.deadline()));
        Map<String, String> labels = new HashMap<>();
        counts.values(everywhere.count(counts, any), facet).forEach(value -> labels.put(value.value(), value.label()));
        return labels;
    }

    private SearchResult<?> count(FacetAggregations counts, Choices choices) {
        SearchScope<Article> scope = session.scope(Article.class);
        Question counted = question.with(question.criteria().choosing(choices));
        var search = session.search(scope).select(f -> f.constant(0)).where(counted.where(scope.predicate()));
        counts.addTo(search);
        return search.failAfter(question.deadline().millisLeft(), TimeUnit.MILLISECONDS)
                .fetch(0);
    }
}
