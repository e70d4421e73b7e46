package org.jiuwen.formulations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiuwen.archive.Pagination;
import org.jiuwen.formulations.FormulationView.Compared;
import org.jiuwen.formulations.FormulationView.Side;
import org.jiuwen.search.ArticleSearch;
import org.jiuwen.search.Hit;
import org.jiuwen.search.ResultReader;
import org.jiuwen.search.ResultReader.Ends;
import org.jiuwen.search.SearchCriteria;
import org.jiuwen.search.SearchResult;
import org.jiuwen.search.Timelines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the index knows of a formulation's uses; no database row is read. */
@Component
class Formulations {

    /** Characters of a formulation; a longer one is cut. */
    static final int LONGEST = 60;

    private static final int SHOWN = 20;

    private final ArticleSearch search;
    private final ResultReader reader;
    private final Timelines timelines;

    Formulations(ArticleSearch search, ResultReader reader, Timelines timelines) {
        this.search = search;
        this.reader = reader;
        this.timelines = timelines;
    }

    /** What is asked for, without quotation marks and outer blanks, at most {@value #LONGEST} characters. */
    static String text(String asked) {
        String text = asked.replaceAll("[\"“”「」『』\\v]", "").strip();
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    /**
     * The page of a formulation.
     *
     * @param filters what narrows beside it
     * @param a slug of the article whose use is on the left; the first use when there is none such
     * @param b slug of the article whose use is on the right; the last use when there is none such
     */
    FormulationView of(String text, SearchCriteria filters, String a, String b, int page) {
        SearchCriteria criteria = filters.asking("\"" + text + "\"");
        SearchResult result = search.search(criteria);
        // Nearby hits are none of the formulation's.
        boolean used = result.total() > 0 && !result.partial();
        Uses uses = used ? Uses.of(reader, criteria) : new Uses(List.of(), List.of(), 0, 0);
        List<Passage> passages = uses.passages();
        Pagination pagination = new Pagination(page, SHOWN, passages.size());
        List<Passage> shown = passages.stream()
                .skip(pagination.offset())
                .limit(pagination.size())
                .toList();
        Passage first = passages.isEmpty() ? null : passages.getFirst();
        Passage last = first == null ? null : last(uses, criteria);
        Compared compared = passages.size() > 1 ? compared(uses, a, b) : null;
        return new FormulationView(
                text,
                criteria,
                uses,
                timelines.of(result, criteria),
                first,
                last,
                pagination,
                shown,
                compared,
                hits(criteria, uses, shown, compared, last));
    }

    /** The last use: it may be behind those that were read. */
    private Passage last(Uses uses, SearchCriteria criteria) {
        if (!uses.isWhole()) {
            Ends ends = reader.ends(criteria);
            Hit hit = ends.last();
            if (hit != null && hit.date() != null) {
                List<Passage> latest = Uses.of(reader, criteria.between(hit.date(), hit.date()))
                        .passages();
                return latest.isEmpty() ? uses.passages().getLast() : latest.getLast();
            }
        }
        return uses.passages().getLast();
    }

    private static Compared compared(Uses uses, String a, String b) {
        Map<String, Integer> places = uses.bySlug();
        int one = places.getOrDefault(a, 0);
        int other = places.getOrDefault(b, uses.passages().size() - 1);
        Side left = side(uses.passages(), Math.min(one, other));
        Side right = side(uses.passages(), Math.max(one, other));
        return new Compared(
                left,
                right,
                WordDiff.between(left.passage().text(), right.passage().text()));
    }

    private static Side side(List<Passage> passages, int at) {
        return new Side(passages.get(at), at + 1, another(passages, at, -1), another(passages, at, 1));
    }

    private static @Nullable String another(List<Passage> passages, int at, int step) {
        String text = passages.get(at).text();
        for (int i = at + step; i >= 0 && i < passages.size(); i += step) {
            if (!passages.get(i).text().equals(text)) {
                return passages.get(i).slug();
            }
        }
        return null;
    }

    private Map<String, Hit> hits(
            SearchCriteria criteria,
            Uses uses,
            List<Passage> shown,
            @Nullable Compared compared,
            @Nullable Passage last) {
        List<Passage> named = new ArrayList<>(shown);
        uses.forms().forEach(form -> named.addAll(List.of(form.first(), form.last())));
        if (compared != null) {
            named.addAll(List.of(compared.left().passage(), compared.right().passage()));
        }
        if (last != null) {
            named.addAll(List.of(uses.passages().getFirst(), Objects.requireNonNull(last)));
        }
        return reader.hits(
                criteria, named.stream().map(Passage::slug).distinct().toList());
    }
}
