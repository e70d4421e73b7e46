package org.jiuwen.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiuwen.archive.Lookup;
import org.jiuwen.archive.Lookup.Place;
import org.jspecify.annotations.Nullable;

/** An article that was opened out of a list of results: its lines and paragraphs cut where what was looked for begins and ends. */
final class FoundArticle {

    private final Lookup.Found found;
    private final List<String> anchors = new ArrayList<>();
    private final List<List<Run>> kicker;
    private final @Nullable List<Run> title;
    private final List<List<Run>> deck;
    private final Map<String, List<Run>> paragraphs = new HashMap<>();

    private FoundArticle(ArticleView article, Lookup.Found found) {
        this.found = found;
        kicker = lines("hit-kicker-", article.headline().kicker());
        String main = article.headline().title();
        title = main == null ? null : lines("hit-title-", List.of(main)).getFirst();
        deck = lines("hit-deck-", article.headline().deck());
        article.parts().forEach(this::part);
    }

    /**
     * A run of characters.
     *
     * @param piece the characters with their other marks
     * @param found whether they were looked for
     * @param anchor id of the place that begins here; null elsewhere
     */
    record Run(Piece piece, boolean found, @Nullable String anchor) {}

    static FoundArticle of(ArticleView article, Lookup.Found found) {
        return new FoundArticle(article, found);
    }

    /** The question, and what stands beside the article in its result. */
    public Lookup.Found way() {
        return found;
    }

    /** The ids of all places in reading order. */
    public List<String> anchors() {
        return anchors;
    }

    public List<List<Run>> kicker() {
        return kicker;
    }

    public @Nullable List<Run> title() {
        return title;
    }

    public List<List<Run>> deck() {
        return deck;
    }

    /** A paragraph of a part. */
    public List<Run> paragraph(String part, int number) {
        return paragraphs.getOrDefault(key(part, number), List.of());
    }

    private static String key(String part, int number) {
        return part + " " + number;
    }

    private List<List<Run>> lines(String prefix, List<String> lines) {
        Cutter cutter = new Cutter(prefix);
        return lines.stream()
                .map(line -> cutter.cut(
                        List.of(new Piece(line, null, null)), 0, found.marks().headline(line)))
                .toList();
    }

    /** Places are those of the whole text of a part, in which they are counted too. */
    private void part(ArticleView.Part part) {
        String body = String.join(
                "\n", part.paragraphs().stream().map(PageView.Paragraph::text).toList());
        List<Place> places = found.marks().text(body);
        Cutter cutter = new Cutter("hit-" + part.slug() + "-");
        int start = 0;
        for (PageView.Paragraph paragraph : part.paragraphs()) {
            paragraphs.put(key(part.slug(), paragraph.number()), cutter.cut(paragraph.pieces(), start, places));
            start += paragraph.text().length() + 1;
        }
    }

    /** Cuts pieces of text; a suspected misprint stays whole, because another word may be shown in its place. */
    private final class Cutter {

        private final String prefix;
        private int given;
        private @Nullable Place last;

        Cutter(String prefix) {
            this.prefix = prefix;
        }

        List<Run> cut(List<Piece> pieces, int start, List<Place> places) {
            List<Run> cut = new ArrayList<>();
            int at = start;
            for (Piece piece : pieces) {
                int end = at + piece.text().length();
                int done = at;
                for (Place place : places) {
                    if (place.end() <= done || place.start() >= end) {
                        continue;
                    }
                    boolean whole = piece.misprint() != null;
                    int from = whole ? at : Math.max(done, place.start());
                    int to = whole ? end : Math.min(end, place.end());
                    add(cut, piece, done - at, from - at, null);
                    add(cut, piece, from - at, to - at, place);
                    done = to;
                }
                add(cut, piece, done - at, end - at, null);
                at = end;
            }
            return List.copyOf(cut);
        }

        private void add(List<Run> cut, Piece piece, int from, int to, @Nullable Place place) {
            if (from >= to) {
                return;
            }
            String anchor = null;
            if (place != null && !place.equals(last)) {
                last = place;
                anchor = prefix + ++given;
                anchors.add(anchor);
            }
            Piece part = new Piece(piece.text().substring(from, to), piece.misprint(), piece.named());
            cut.add(new Run(part, place != null, anchor));
        }
    }
}
