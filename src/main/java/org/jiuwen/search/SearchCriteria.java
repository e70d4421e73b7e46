package org.jiuwen.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jiuwen.search.facets.Choices;
import org.jiuwen.search.facets.Choices.Chosen;
import org.jiuwen.search.facets.Choices.State;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What is asked for, complete: the address of a page of results says this and nothing else.
 *
 * @param q as typed; see {@link org.jiuwen.search.language.QueryLanguage}
 * @param from first day; null: from the beginning
 * @param to last day; null: to the end
 * @param choices what is chosen of the facets
 * @param sort null: by relevance when something is asked for, else the newest first
 * @param p portion of the results, from 1
 * @param size hits in a portion
 * @param after slug of an article: the portion begins after it, however many hits are before; null: {@code p} says where
 */
public record SearchCriteria(
        String q,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Choices choices,
        @Nullable Sort sort,
        int p,
        int size,
        @Nullable String after) {

    /** Hits in a portion where none is asked for. */
    public static final int USUAL_SIZE = 20;

    /** Hits that numbered portions reach; those behind are reached one portion after the other by {@link #after}. */
    public static final int DEEPEST = 10_000;

    /** Order of hits. */
    public enum Sort {
        RELEVANCE,
        /** By relevance in steps, within one the newest first. */
        RECENT,
        NEWEST,
        OLDEST;

        /** As it stands in an address. */
        public String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One parameter of an address. */
    public record Parameter(String name, String value) {}

    /** Order that holds when none is asked for. */
    public Sort order() {
        return sort != null ? sort : q.isBlank() ? Sort.NEWEST : Sort.RELEVANCE;
    }

    /** Whether nothing is asked for, so that all articles are hits. */
    public boolean isEmpty() {
        return q.isBlank() && !isFiltered();
    }

    /** Whether anything beside the query narrows. */
    public boolean isFiltered() {
        return from != null || to != null || !choices.isEmpty();
    }

    /** What narrows beside the query, in the order in which it is shown. */
    public List<Parameter> filters() {
        List<Parameter> filters = new ArrayList<>();
        add(filters, "from", from);
        add(filters, "to", to);
        for (Chosen chosen : choices.all()) {
            add(filters, chosen.parameter(), chosen.value());
        }
        return filters;
    }

    /** All parameters that say what is asked and in which order; not which portion. */
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        add(parameters, "q", q.isBlank() ? null : q);
        parameters.addAll(filters());
        add(parameters, "sort", sort == null ? null : sort.parameter());
        add(parameters, "size", size == USUAL_SIZE ? null : size);
        return parameters;
    }

    private static void add(List<Parameter> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.add(new Parameter(name, value.toString()));
        }
    }

    /** {@link #parameters} as the part of an address after its question mark. */
    public String asQuery() {
        return parameters().stream()
                .map(parameter -> parameter.name() + "=" + UriUtils.encode(parameter.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The address of the page of results, from the first portion. */
    public String address() {
        return address("/search");
    }

    /** The same question put to another address. */
    public String address(String path) {
        String query = asQuery();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The address to which a portion's number is added. */
    public String portions() {
        String query = asQuery();
        return query.isEmpty() ? "/search?" : "/search?" + query + "&";
    }

    /** The same without any filter. */
    public SearchCriteria unfiltered() {
        return new SearchCriteria(q, null, null, Choices.NONE, sort, 1, size, null);
    }

    /** The same filters with another query. */
    public SearchCriteria asking(String query) {
        return new SearchCriteria(query, from, to, choices, sort, 1, size, null);
    }

    /** The same with other choices of facets. */
    public SearchCriteria choosing(Choices other) {
        return new SearchCriteria(q, from, to, other, sort, 1, size, null);
    }

    /** The same between two days. */
    public SearchCriteria between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new SearchCriteria(q, first, last, choices, sort, 1, size, null);
    }

    /** The same in another order; null: in the usual one. */
    public SearchCriteria sorted(@Nullable Sort other) {
        return new SearchCriteria(q, from, to, choices, other, 1, size, null);
    }

    /** Another portion of the same, with its size. */
    public SearchCriteria portion(int number, int hits) {
        return new SearchCriteria(q, from, to, choices, sort, number, hits, null);
    }

    /** The portion after an article. */
    public SearchCriteria after(String slug) {
        return new SearchCriteria(q, from, to, choices, sort, 1, size, slug);
    }

    /** The same without one filter. */
    public SearchCriteria without(Parameter filter) {
        return switch (filter.name()) {
            case "from" -> between(null, to);
            case "to" -> between(from, null);
            default -> choices.all().stream()
                    .filter(it ->
                            it.parameter().equals(filter.name()) && it.value().equals(filter.value()))
                    .findFirst()
                    .map(it -> choosing(choices.with(it.facet(), it.value(), State.FREE)))
                    .orElse(this);
        };
    }
}
