package org.jiuwen.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.jiuwen.search.language.Clause;
import org.jiuwen.search.language.Clause.All;
import org.jiuwen.search.language.Clause.Any;
import org.jiuwen.search.language.Clause.Manner;
import org.jiuwen.search.language.Clause.Near;
import org.jiuwen.search.language.Clause.Text;
import org.jiuwen.search.language.Clause.Wildcards;
import org.jiuwen.text.HanlpTokenizer;
import org.jiuwen.text.PlacedText;

/** Where clauses stand in a text, as intervals of places: for what asks for distances, paragraphs, holes or exact characters. */
final class ClauseIntervals {

    private static final IntervalsSource PARAGRAPH = Intervals.term(PlacedText.PARAGRAPH);
    private static final IntervalsSource SEPARATOR =
            Intervals.or(Intervals.term(PlacedText.SEPARATOR), Intervals.term(PlacedText.PARAGRAPH));
    private static final IntervalsSource VARIANT = Intervals.term(String.valueOf(HanlpTokenizer.VARIANT));
    private static final Pattern HOLE = Pattern.compile("[?*]+");

    private ClauseIntervals() {}

    /** The stretches of text in which a clause holds; it must look for characters and exclude none. */
    static IntervalsSource of(Clause clause) {
        return switch (clause) {
            case Text text -> text(text);
            case Wildcards wildcards -> wildcards(wildcards);
            case Near near -> near(near);
            case Any any -> Intervals.or(parts(any.parts()));
            case All all -> Intervals.unordered(parts(all.parts()));
            default -> throw new IllegalArgumentException("has no places: " + clause);
        };
    }

    /** The same within one paragraph. */
    static IntervalsSource inOneParagraph(Clause clause) {
        return Intervals.notContaining(of(clause), PARAGRAPH);
    }

    /** A clause so many times, one after the other. */
    static IntervalsSource atLeast(int times, Clause clause) {
        IntervalsSource source = of(clause);
        return times == 1
                ? source
                : Intervals.ordered(Collections.nCopies(times, source).toArray(IntervalsSource[]::new));
    }

    private static IntervalsSource[] parts(List<Clause> parts) {
        return parts.stream().map(ClauseIntervals::of).toArray(IntervalsSource[]::new);
    }

    private static IntervalsSource near(Near near) {
        List<Clause> parts = near.parts();
        IntervalsSource together = parts.size() == 2
                ? Intervals.unorderedNoOverlaps(of(parts.get(0)), of(parts.get(1)))
                : Intervals.unordered(parts(parts));
        return Intervals.maxgaps(near.distance() * (parts.size() - 1), together);
    }

    private static IntervalsSource text(Text text) {
        PlacedText run = PlacedText.of(text.text());
        return text.manner() == Manner.EXACT ? exact(run) : run(run.characters());
    }

    /** An interval exactly as wide as the characters: pairs tell where it starts, the last character where it ends. */
    private static IntervalsSource run(String characters) {
        int[] codePoints = characters.codePoints().toArray();
        IntervalsSource[] terms = new IntervalsSource[codePoints.length];
        for (int i = 0; i < codePoints.length; i++) {
            boolean alone = i + 1 == codePoints.length
                    || PlacedText.isSeparator(codePoints[i])
                    || PlacedText.isSeparator(codePoints[i + 1]);
            terms[i] = Intervals.term(new String(codePoints, i, alone ? 1 : 2));
        }
        return terms.length == 1 ? terms[0] : Intervals.phrase(terms);
    }

    /** Characters that folding changes as they were printed; between them stretches in which nothing was folded. */
    private static IntervalsSource exact(PlacedText run) {
        String characters = run.characters();
        List<IntervalsSource> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= characters.length(); i++) {
            boolean end = i == characters.length();
            boolean variant = !end && !PlacedText.isSeparator(characters.charAt(i)) && isFolded(run, i);
            if ((end || variant) && from < i) {
                parts.add(Intervals.notContaining(run(characters.substring(from, i)), VARIANT));
            }
            if (variant) {
                parts.add(Intervals.term(HanlpTokenizer.VARIANT + String.valueOf(run.printed(i))));
                from = i + 1;
            }
        }
        return parts.size() == 1 ? parts.getFirst() : Intervals.phrase(parts.toArray(IntervalsSource[]::new));
    }

    private static boolean isFolded(PlacedText run, int index) {
        return run.printed(index) != run.characters().charAt(index);
    }

    /** The parts between the holes in their order, and no punctuation in any hole. */
    private static IntervalsSource wildcards(Wildcards wildcards) {
        String[] parts = HOLE.split(wildcards.text());
        List<String> holes =
                HOLE.matcher(wildcards.text()).results().map(MatchResult::group).toList();
        IntervalsSource all = run(PlacedText.of(parts[0]).characters());
        for (int i = 0; i < holes.size(); i++) {
            String hole = holes.get(i);
            boolean open = hole.endsWith("*");
            int fixed = open ? hole.length() - 1 : hole.length();
            IntervalsSource before = Intervals.extend(all, 0, fixed);
            IntervalsSource next = run(PlacedText.of(parts[i + 1]).characters());
            all = open
                    ? Intervals.maxgaps(Wildcards.FARTHEST * (i + 1), Intervals.ordered(before, next))
                    : Intervals.phrase(before, next);
        }
        return Intervals.notContaining(all, SEPARATOR);
    }
}
