package org.jiuwen.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuwen.archive.Genre;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What is asked for, complete: the address of a page of results says this and nothing else.
 *
 * @param q as typed; see {@link org.jiuwen.search.language.QueryLanguage}
 * @param from first day; null: from the beginning
 * @param to last day; null: to the end
 * @param paper code of a newspaper
 * @param page 版次
 * @param person slug
 * @param byline a name as printed in the byline
 * @param meeting slug
 * @param sort null: by relevance when something is asked for, else the newest first
 * @param p portion of the results, from 1
 * @param size hits in a portion
 */
record SearchCriteria(
        String q,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String paper,
        @Nullable Integer page,
        @Nullable String person,
        @Nullable String byline,
        @Nullable Genre genre,
        @Nullable String meeting,
        @Nullable Sort sort,
        int p,
        int size) {

    static final int USUAL_SIZE = 20;

    /** Order of hits. */
    enum Sort {
        RELEVANCE,
        NEWEST,
        OLDEST;

        /** As it stands in an address. */
        public String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Order that holds when none is asked for. */
    public Sort order() {
        return sort != null ? sort : q.isBlank() ? Sort.NEWEST : Sort.RELEVANCE;
    }

    /** Whether nothing is asked for, so that all articles are hits. */
    public boolean isEmpty() {
        return q.isBlank() && filters().isEmpty();
    }

    /** The filters that are set, by parameter, in the order in which they are shown. */
    public Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        put(filters, "from", from);
        put(filters, "to", to);
        put(filters, "paper", paper);
        put(filters, "page", page);
        put(filters, "person", person);
        put(filters, "byline", byline);
        put(filters, "genre", genre == null ? null : genre.name().toLowerCase(Locale.ROOT));
        put(filters, "meeting", meeting);
        return filters;
    }

    private static void put(Map<String, String> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value.toString());
        }
    }

    /** The same question in another address: parameters replaced, or removed where the value is null; from the first portion. */
    public String address(Map<String, @Nullable String> changes) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "q", q.isBlank() ? null : q);
        parameters.putAll(filters());
        put(parameters, "sort", sort == null ? null : sort.parameter());
        put(parameters, "size", size == USUAL_SIZE ? null : size);
        changes.forEach((name, value) -> {
            parameters.remove(name);
            put(parameters, name, value);
        });
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + UriUtils.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/search?", ""));
    }

    /** The address with one parameter changed. */
    public String with(String name, @Nullable String value) {
        Map<String, @Nullable String> change = new LinkedHashMap<>();
        change.put(name, value);
        return address(change);
    }

    /** The address without one parameter. */
    public String without(String name) {
        return with(name, null);
    }

    /** The address to which a portion's number is added. */
    public String portions() {
        String address = address(Map.of());
        return address.endsWith("?") ? address : address + "&";
    }

    /** The same without any filter. */
    SearchCriteria unfiltered() {
        return new SearchCriteria(q, null, null, null, null, null, null, null, null, sort, p, size);
    }

    /** The same filters with another query. */
    SearchCriteria asking(String query) {
        return new SearchCriteria(query, from, to, paper, page, person, byline, genre, meeting, sort, p, size);
    }
}
