package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jiuwen.reader.layout.Sentences.Ending;
import org.jspecify.annotations.Nullable;

/**
 * Says of each line of a page what it is. Lines whose own characters settle it are taken first; for the others headline or body
 * is the sequence with the greatest sum of what each line and each pair of neighbours speak for (Viterbi), so that a doubtful
 * line is decided together with the lines around it.
 */
final class LineClassifier {

    private static final int BODY = 0;
    private static final int HEAD = 1;
    /** Most pages begin with a headline. */
    private static final double TOP_OF_PAGE = 0.8;

    /** A line without an end that no text stands before or after is hardly a paragraph. */
    private static final double OPEN_AT_TOP = 2.6;

    private static final double OVER_BREAK = 3;
    /** A line that begins with a dash straight under a headline. */
    private static final double DASHED = 1.5;

    private static final int SHORTEST_ANEW = 8;
    private static final int LONGEST_ANEW = 30;
    /** Strangeness from which a line hardly begins a paragraph. */
    private static final double STRANGE = 0.5;

    private static final double NEVER = -1e6;
    /** No page has a hundredth of these lines: what stands behind them is text, so that files of lines alone are read in time. */
    private static final int MOST_LINES = 100_000;

    /** 职务；: what is left of a sentence, never the text under a headline. */
    private static final int LONGEST_SCRAP = 6;

    private static final double UNDER_NO_HEADLINE = -3;

    private LineClassifier() {}

    static List<LineKind> classify(List<Line> lines, Trace trace) {
        List<LineKind> kinds = weighed(lines.size() > MOST_LINES ? lines.subList(0, MOST_LINES) : lines, trace);
        while (kinds.size() < lines.size()) {
            trace.kind(lines.get(kinds.size()), "body");
            kinds.add(LineKind.BODY);
        }
        return kinds;
    }

    private static List<LineKind> weighed(List<Line> lines, Trace trace) {
        List<@Nullable LineKind> fixed = new ArrayList<>();
        for (Line line : lines) {
            fixed.add(FixedLines.kindOf(line));
        }
        List<LineKind> kinds = decode(lines, fixed);
        List<LineKind> first = List.copyOf(kinds);
        Refinements.apply(lines, kinds);
        if (trace.keeps()) {
            explain(lines, fixed, first, kinds, trace);
        }
        return kinds;
    }

    private static List<LineKind> decode(List<Line> lines, List<@Nullable LineKind> fixed) {
        int n = lines.size();
        // The best sums up to the line before and up to this line; of each line only where its best came from is kept.
        double[] before = new double[2];
        double[] best = new double[2];
        byte[] from = new byte[2 * n];
        for (int i = 0; i < n; i++) {
            LineKind known = fixed.get(i);
            double head = known == null ? HeadlineScore.of(lines.get(i)) / 2 : 0;
            for (int state = BODY; state <= HEAD; state++) {
                double own = known == null ? (state == HEAD ? head : -head) : fixedScore(known, state);
                if (onlyMastheadBefore(fixed, i) && known == null && state == HEAD) {
                    own += hangsOpen(lines.get(i)) ? OPEN_AT_TOP : TOP_OF_PAGE;
                }
                if (i == 0) {
                    best[state] = own;
                    continue;
                }
                double afterBody = before[BODY] + step(lines, fixed, i, BODY, state);
                double afterHead = before[HEAD] + step(lines, fixed, i, HEAD, state);
                from[2 * i + state] = (byte) (afterHead > afterBody ? HEAD : BODY);
                best[state] = own + Math.max(afterBody, afterHead);
            }
            double[] behind = before;
            before = best;
            best = behind;
        }
        return trace(n, before, from, fixed);
    }

    /** Keeps for each line what spoke for it against the other kind, with its neighbours as they were decided. */
    private static void explain(
            List<Line> lines, List<@Nullable LineKind> fixed, List<LineKind> first, List<LineKind> kinds, Trace trace) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            trace.kind(line, kinds.get(i).name().toLowerCase(Locale.ROOT));
            if (fixed.get(i) != null) {
                trace.because(line, "fixed");
            } else {
                explainFree(lines, fixed, first, i, trace);
            }
            if (first.get(i) != kinds.get(i)) {
                trace.because(line, "second-look");
            }
        }
    }

    private static void explainFree(
            List<Line> lines, List<@Nullable LineKind> fixed, List<LineKind> kinds, int i, Trace trace) {
        Line line = lines.get(i);
        Clues clues = HeadlineScore.explained(line);
        if (onlyMastheadBefore(fixed, i)) {
            clues.add("top", hangsOpen(line) ? OPEN_AT_TOP : TOP_OF_PAGE);
        }
        if (i > 0) {
            int left = state(kinds.get(i - 1));
            clues.add(
                    "line-before",
                    step(lines, fixed, i, left, HEAD) - step(lines, fixed, i, left, BODY),
                    Trace.opening(lines.get(i - 1).text()));
        }
        if (i + 1 < lines.size()) {
            int right = state(kinds.get(i + 1));
            clues.add(
                    "line-behind",
                    step(lines, fixed, i + 1, HEAD, right) - step(lines, fixed, i + 1, BODY, right),
                    Trace.opening(lines.get(i + 1).text()));
        }
        int sign = state(kinds.get(i)) == HEAD ? 1 : -1;
        trace.because(line, sign > 0 ? "headline-not-body" : "body-not-headline", sign * clues.sum(), "");
        clues.kept().forEach(why -> trace.because(line, why.key(), sign * why.weight(), why.detail()));
    }

    private static int state(LineKind kind) {
        return switch (kind) {
            case HEADLINE, LABEL, DATELINE -> HEAD;
            default -> BODY;
        };
    }

    private static boolean hangsOpen(Line line) {
        return line.length() <= 45 && Sentences.ending(line.text()) == Ending.OPEN;
    }

    private static boolean onlyMastheadBefore(List<@Nullable LineKind> fixed, int i) {
        return i < 5 && fixed.subList(0, i).stream().allMatch(kind -> kind == LineKind.MASTHEAD);
    }

    /** A fixed line takes the state that its kind stands for: byline and label go with the headline, the rest with neither. */
    private static double fixedScore(LineKind kind, int state) {
        return switch (kind) {
            case LABEL, DATELINE -> state == HEAD ? 0 : NEVER;
            case CAPTION, MASTHEAD, POINTER, JUMP -> state == BODY ? 0 : NEVER;
            default -> 0;
        };
    }

    private static List<LineKind> trace(int n, double[] best, byte[] from, List<@Nullable LineKind> fixed) {
        LineKind[] kinds = new LineKind[n];
        int state = best[BODY] >= best[HEAD] ? BODY : HEAD;
        for (int i = n - 1; i >= 0; i--) {
            LineKind known = fixed.get(i);
            kinds[i] = known != null ? known : state == HEAD ? LineKind.HEADLINE : LineKind.BODY;
            state = from[2 * i + state];
        }
        return new ArrayList<>(Arrays.asList(kinds));
    }

    /** What the pair of line {@code i - 1} and line {@code i} speaks for. */
    private static double step(List<Line> lines, List<@Nullable LineKind> fixed, int i, int before, int state) {
        String left = lines.get(i - 1).text();
        String right = lines.get(i).text();
        boolean free = fixed.get(i) == null && fixed.get(i - 1) == null;
        if (before == BODY && fixed.get(i - 1) == null) {
            return free ? afterBody(left, right, state) : 0;
        }
        if (before == HEAD && state == BODY && fixed.get(i) == null) {
            return afterHeadline(right) - (free && left.length() >= 8 && goesOver(left, right) ? OVER_BREAK : 0);
        }
        if (before == HEAD && state == HEAD && free) {
            return Sentences.startsLead(right) ? -2 : HeadlineParts.isDashed(right) ? DASHED : -0.2;
        }
        return 0;
    }

    private static double afterBody(String left, String right, int state) {
        boolean cut = isCutOff(left);
        if (state == HEAD) {
            if (left.endsWith("：") || left.endsWith(":")) {
                return -1.5;
            }
            return cut ? (beginsAnew(right) ? 0 : left.length() <= 45 ? -1.6 : -0.8) : 0;
        }
        if (Sentences.startsLead(right)) {
            return -1.5;
        }
        if (cut) {
            return WordBreaks.between(left, right) ? 2.3 : beginsAnew(right) ? 0.3 : 0.8;
        }
        return 0;
    }

    /** Whether text must go on after a line: lists of names and lines that point to a page end without a stop, too. */
    private static boolean isCutOff(String text) {
        return text.length() >= 20
                && Sentences.ending(text) == Ending.OPEN
                && !HeadlineScore.pointsToPage(text)
                && !NameLines.matches(text)
                && !PersonEntries.matches(text);
    }

    /** Of a column that is cut off the next piece is seldom short and cut off, too; a headline has an usual beginning. */
    private static boolean beginsAnew(String text) {
        return text.length() >= SHORTEST_ANEW
                && text.length() <= LONGEST_ANEW
                && Sentences.ending(text) != Ending.CLOSED
                && SentenceBounds.strangenessAsStart(text) < 0;
    }

    /** Whether the line is text that a word carries on into the next. */
    private static boolean goesOver(String left, String right) {
        return Sentences.ending(left) == Ending.OPEN
                && !Sentences.startsLead(right)
                && (WordBreaks.inDate(left, right)
                        || WordBreaks.inNumber(left, right)
                        || (SentenceBounds.strangenessAsStart(right) > STRANGE && WordBreaks.between(left, right)));
    }

    private static double afterHeadline(String right) {
        if (Sentences.startsLead(right)) {
            return 1.5;
        }
        if (JumpMarkers.atStart(right) != null) {
            return 2;
        }
        boolean fragment =
                right.length() < 10 && Sentences.ending(right) == Ending.OPEN && !HeadlineScore.isSalutation(right);
        if (right.length() <= LONGEST_SCRAP && "。；;".indexOf(right.charAt(right.length() - 1)) >= 0) {
            return UNDER_NO_HEADLINE;
        }
        return right.length() >= 40 ? 0.8 : fragment ? -2.2 : right.length() < 12 ? -0.6 : 0;
    }
}
