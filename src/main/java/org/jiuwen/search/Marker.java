package org.jiuwen.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuwen.archive.Lookup.Place;
import org.jiuwen.search.MarkedText.Piece;
import org.jiuwen.search.Occurrences.Stretch;
import org.jiuwen.search.language.Clause;
import org.jiuwen.search.language.Clause.Manner;
import org.jiuwen.search.language.Clause.Text;
import org.jiuwen.search.language.Query;
import org.jiuwen.search.limits.Deadline;
import org.jiuwen.search.spelling.Misread;
import org.jiuwen.text.PlacedText;

/**
 * Marks in a text exactly the characters that a query found, and cuts the sentences around them out of a long one. It looks for the
 * query's runs in the stored text with the index's folding: faster than any highlighter that analyses, and nothing else is marked.
 */
final class Marker {

    /** About three lines of a column of hits. */
    private static final int SNIPPET = 130;

    /** Text before a mark that is worth keeping when its sentence is longer than the snippet. */
    private static final int BEFORE = 30;

    private static final String MORE = "…";

    private final List<Clause> inHeadline;
    private final List<Clause> inText;
    private final Deadline deadline;

    private Marker(List<Clause> inHeadline, List<Clause> inText, Deadline deadline) {
        this.inHeadline = inHeadline;
        this.inText = inText;
        this.deadline = deadline;
    }

    /** Marks what a query looks for; when hits are partial, every pair of neighbouring characters of a word too. */
    static Marker of(Query query, boolean partial, Deadline deadline) {
        List<Clause> inHeadline = new ArrayList<>();
        List<Clause> inText = new ArrayList<>();
        for (Wanted wanted : Wanted.in(query.root())) {
            List<Clause> clauses = new ArrayList<>(List.of(wanted.clause()));
            if (partial && wanted.clause() instanceof Text text && text.manner() == Manner.WORD) {
                clauses.addAll(pairs(PlacedText.of(text.text()).characters()));
            }
            if (wanted.mayStandInHeadline()) {
                inHeadline.addAll(clauses);
            }
            if (wanted.mayStandInText()) {
                inText.addAll(clauses);
            }
        }
        return new Marker(inHeadline, inText, deadline);
    }

    private static List<Text> pairs(String characters) {
        int[] codePoints = characters.codePoints().toArray();
        List<Text> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < codePoints.length; i++) {
            if (!PlacedText.isSeparator(codePoints[i]) && !PlacedText.isSeparator(codePoints[i + 1])) {
                pairs.add(new Text(new String(codePoints, i, 2), Manner.PHRASE));
            }
        }
        return pairs;
    }

    /** Whether one of the words asked for stands in these texts only as a probable misprint. */
    boolean isMisprint(List<String> texts) {
        Set<String> runs = new LinkedHashSet<>();
        Stream.concat(inHeadline.stream(), inText.stream()).forEach(clause -> {
            if (clause instanceof Text text && text.manner() == Manner.ALIKE) {
                runs.add(PlacedText.of(text.text()).characters());
            }
        });
        if (runs.isEmpty()) {
            return false;
        }
        List<String> characters =
                texts.stream().map(text -> PlacedText.of(text).characters()).toList();
        return runs.stream()
                .anyMatch(run -> characters.stream().noneMatch(text -> text.contains(run))
                        && characters.stream()
                                .anyMatch(text -> !Misread.places(text, run).isEmpty()));
    }

    /** A line of a headline, whole, with its marks. */
    MarkedText headline(String text) {
        return pieces(text, marks(text, inHeadline), 0, text.length(), "", "");
    }

    /** Of a text the sentences with the most marks, at most a few lines; the beginning where nothing is marked. */
    MarkedText snippet(String text) {
        BitSet marks = marks(text, inText);
        int start = bestStart(text, marks);
        int end = Math.min(text.length(), start + SNIPPET);
        if (end < text.length()) {
            end = sentenceEnd(text, start, end);
        }
        end = splitsPair(text, end) ? end - 1 : end;
        return pieces(text, marks, start, end, start > 0 ? MORE : "", end < text.length() ? MORE : "");
    }

    /** All places in a line of a headline, one after the other. */
    List<Place> inHeadline(String text) {
        return places(text, inHeadline);
    }

    /** All places in a text, one after the other. */
    List<Place> inText(String text) {
        return places(text, inText);
    }

    /** What overlaps is one place; what only touches is two. */
    private List<Place> places(String text, List<Clause> clauses) {
        PlacedText placed = PlacedText.of(text);
        List<Place> all = new ArrayList<>();
        for (Clause clause : clauses) {
            for (Stretch stretch : Occurrences.of(clause, placed, deadline)) {
                List<PlacedText.Span> spans = placed.spans(stretch.from(), stretch.to());
                all.add(new Place(spans.getFirst().start(), spans.getLast().end()));
            }
        }
        all.sort(Comparator.comparingInt(Place::start));
        List<Place> apart = new ArrayList<>();
        for (Place place : all) {
            Place last = apart.isEmpty() ? null : apart.getLast();
            if (last != null && place.start() < last.end()) {
                apart.set(apart.size() - 1, new Place(last.start(), Math.max(last.end(), place.end())));
            } else {
                apart.add(place);
            }
        }
        return apart;
    }

    private BitSet marks(String text, List<Clause> clauses) {
        BitSet marks = new BitSet(text.length());
        PlacedText placed = PlacedText.of(text);
        for (Clause clause : clauses) {
            for (Stretch stretch : Occurrences.of(clause, placed, deadline)) {
                placed.spans(stretch.from(), stretch.to()).forEach(span -> marks.set(span.start(), span.end()));
            }
        }
        return marks;
    }

    /** The sentence start, or a place shortly before a mark, from which a snippet shows the most marked characters. */
    private static int bestStart(String text, BitSet marks) {
        if (marks.isEmpty() || text.length() <= SNIPPET) {
            return 0;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.CHINA);
        sentences.setText(text);
        // Marks and sentences go forward together: asking for the sentence of each mark anew would cost a text's length
        // a mark.
        int sentence = 0;
        int next = sentences.next();
        int best = 0;
        int most = -1;
        for (int mark = marks.nextSetBit(0); mark >= 0; mark = marks.nextSetBit(marks.nextClearBit(mark))) {
            while (next != BreakIterator.DONE && next <= mark) {
                sentence = next;
                next = sentences.next();
            }
            boolean near = mark - sentence <= SNIPPET / 2;
            int start = near ? sentence : mark - BEFORE;
            start = splitsPair(text, start) ? start - 1 : start;
            int shown =
                    marks.get(start, Math.min(text.length(), start + SNIPPET)).cardinality();
            if (shown > most) {
                most = shown;
                best = start;
            }
        }
        return best;
    }

    /** The last sentence end in the second half of what fits, or all that fits. */
    private static int sentenceEnd(String text, int start, int end) {
        for (int i = end; i > start + SNIPPET / 2; i--) {
            if ("。！？!?\n".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return end;
    }

    private static boolean splitsPair(String text, int i) {
        return i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
    }

    private static MarkedText pieces(String text, BitSet marks, int start, int end, String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder plain = new StringBuilder(before);
        for (int i = start; i < end; ) {
            boolean marked = marks.get(i);
            int stop = Math.min(end, marked ? marks.nextClearBit(i) : next(marks, i, end));
            if (marked) {
                add(pieces, plain);
                pieces.add(new Piece(text.substring(i, stop), true));
            } else {
                plain.append(text, i, stop);
            }
            i = stop;
        }
        plain.append(after);
        add(pieces, plain);
        return new MarkedText(List.copyOf(pieces));
    }

    private static int next(BitSet marks, int from, int end) {
        int next = marks.nextSetBit(from);
        return next < 0 ? end : next;
    }

    private static void add(List<Piece> pieces, StringBuilder plain) {
        if (!plain.isEmpty()) {
            pieces.add(new Piece(plain.toString(), false));
            plain.setLength(0);
        }
    }
}
