package org.jiuwen.search.kwic;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jiuwen.archive.Lookup.Place;
import org.jiuwen.search.ResultReader;
import org.jiuwen.search.ResultReader.Extent;
import org.jiuwen.search.ResultReader.FoundText;
import org.jiuwen.search.SearchCriteria;
import org.jiuwen.search.SearchCriteria.Sort;

/**
 * A portion of the lines of a question, of all of which as many are held as the portion's end needs.
 *
 * @param lines of the portion, in order
 * @param total lines in the articles that were read
 * @param articles all hits
 * @param read hits whose lines were counted and sorted: the newest, {@link #MOST} at most or what there was time for
 */
record Concordance(List<KwicLine> lines, long total, long articles, long read) {

    /** Articles read for one portion: reading more would take seconds. */
    static final int MOST = 50_000;

    static Concordance of(ResultReader reader, SearchCriteria criteria, KwicOrder order) {
        int end = criteria.p() * criteria.size();
        // The worst of the best is on top, to be thrown out.
        Comparator<KwicLine> comparator = order.comparator();
        PriorityQueue<KwicLine> best = new PriorityQueue<>(comparator.reversed());
        long[] total = new long[1];
        Extent extent = reader.places(
                criteria.sorted(Sort.NEWEST),
                MOST,
                (rank, text) -> lines(rank, text, line -> {
                    total[0]++;
                    if (best.size() < end || comparator.compare(line, best.element()) < 0) {
                        best.add(line);
                        if (best.size() > end) {
                            best.remove();
                        }
                    }
                }));
        List<KwicLine> lines = best.stream()
                .sorted(comparator)
                .skip((long) (criteria.p() - 1) * criteria.size())
                .toList();
        return new Concordance(lines, total[0], extent.total(), extent.read());
    }

    /** Gives every line, the newest first, without holding any. */
    static void each(ResultReader reader, SearchCriteria criteria, Consumer<KwicLine> consumer) {
        reader.allPlaces(criteria.sorted(Sort.NEWEST), (rank, text) -> lines(rank, text, consumer));
    }

    private static void lines(int rank, FoundText text, Consumer<KwicLine> consumer) {
        String title = text.title();
        if (title != null) {
            lines(rank, text.slug(), true, title, text.inTitle(), consumer);
        }
        lines(rank, text.slug(), false, text.body(), text.inBody(), consumer);
    }

    private static void lines(
            int rank, String slug, boolean inTitle, String text, List<Place> places, Consumer<KwicLine> consumer) {
        int number = 1;
        for (Place place : places) {
            consumer.accept(KwicLine.of(slug, rank, number++, inTitle, text, place));
        }
    }

    /** Whether every hit was read. */
    public boolean isWhole() {
        return read == articles;
    }
}
