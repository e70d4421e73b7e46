package org.jiuwen.formulations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiuwen.archive.Lookup.Place;
import org.jiuwen.search.ResultReader;
import org.jiuwen.search.ResultReader.Extent;
import org.jiuwen.search.ResultReader.FoundText;
import org.jiuwen.search.SearchCriteria;
import org.jiuwen.search.SearchCriteria.Sort;

/**
 * The articles that use a formulation, from the earliest on.
 *
 * @param passages one an article
 * @param forms the expressions that it is part of, the most frequent first
 * @param times how often the articles read have it, in text and title
 * @param articles all that have it
 */
record Uses(List<Passage> passages, List<InForm> forms, long times, long articles) {

    /** Articles whose passages are held at once. */
    static final int MOST = 1_000;

    /** Forms shown; the tail of those in one article each is long. */
    private static final int FORMS = 12;

    /**
     * An expression that a formulation is part of.
     *
     * @param text as printed where it stands first
     * @param first the passage of the first article with it
     * @param last the passage of the last one
     */
    record InForm(String text, int articles, Passage first, Passage last) {

        InForm also(Passage passage) {
            return new InForm(text, articles + 1, first, passage);
        }
    }

    static Uses of(ResultReader reader, SearchCriteria criteria) {
        List<Passage> passages = new ArrayList<>();
        long[] times = new long[1];
        Extent extent = reader.places(criteria.sorted(Sort.OLDEST), MOST, (rank, text) -> {
            times[0] += text.inBody().size() + text.inTitle().size();
            add(passages, text);
        });
        return new Uses(List.copyOf(passages), forms(passages), times[0], extent.total());
    }

    private static void add(List<Passage> passages, FoundText text) {
        String title = text.title();
        if (!text.inBody().isEmpty()) {
            Place place = text.inBody().getFirst();
            passages.add(Passage.of(text.slug(), 1, false, text.body(), place));
        } else if (title != null && !text.inTitle().isEmpty()) {
            passages.add(Passage.of(text.slug(), 1, true, title, text.inTitle().getFirst()));
        }
    }

    private static List<InForm> forms(List<Passage> passages) {
        Map<String, InForm> forms = new LinkedHashMap<>();
        for (Passage passage : passages) {
            String form = Form.in(passage);
            forms.merge(form, new InForm(form, 1, passage, passage), (known, seen) -> known.also(passage));
        }
        return forms.values().stream()
                .sorted(Comparator.comparingInt(InForm::articles).reversed())
                .limit(FORMS)
                .toList();
    }

    /** Whether every article was read; those left are the latest. */
    public boolean isWhole() {
        return articles <= MOST || articles == passages.size();
    }

    /** Where an article's passage is in the list. */
    Map<String, Integer> bySlug() {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < passages.size(); at++) {
            places.put(passages.get(at).slug(), at);
        }
        return places;
    }
}
