package org.jiuwen.text;

import java.util.Arrays;

/** Finds which places of one piece of text make tokens, and gives them in index order: by start, longest first, none twice. */
final class TokenSpans {

    /** Longer runs are cut: no one searches for them, and Lucene refuses terms without measure. */
    static final int LONGEST_WORD = 64;

    private final HanlpTokenizer.Mode mode;
    private final TextUnits units;
    private long[] spans = new long[64];
    private int count;
    private int given;
    private int[] wordEnds = {};
    /** Whether the first place of the piece has no neighbour before it. */
    private boolean startsRow;

    private boolean startsNextRow;

    TokenSpans(HanlpTokenizer.Mode mode, TextUnits units) {
        this.mode = mode;
        this.units = units;
    }

    /**
     * Finds the tokens of {@code text[from, to)}, the piece that the units show.
     *
     * @param first whether no place stands before the piece
     */
    void find(char[] text, int from, int to, boolean first) {
        count = 0;
        given = 0;
        startsRow = first || startsNextRow;
        if (units.count() == 0) {
            return;
        }
        startsNextRow = units.isSeparator(units.count() - 1);
        switch (mode) {
            case INDEX -> {
                characters();
                runs();
                Segmenter.shared().indexWords(text, from, to, (start, end, nature) -> word(start, end));
            }
            case CHARACTERS -> characters();
            case WORDS -> words(text, from, to);
            case GRAMS -> {
                characters();
                bigrams();
            }
            case BIGRAMS -> {
                bigrams();
                singles();
            }
        }
        sort();
    }

    /** Goes to the next token; false when there is none. */
    boolean next() {
        return ++given <= count;
    }

    int startUnit() {
        return (int) (spans[given - 1] >>> 32);
    }

    int endUnit() {
        return Integer.MAX_VALUE - (int) spans[given - 1];
    }

    private void characters() {
        for (int unit = 0; unit < units.count(); unit++) {
            add(unit, unit + 1);
        }
    }

    private void bigrams() {
        int last = units.hasNext() ? units.count() : units.count() - 1;
        for (int unit = 0; unit < last; unit++) {
            if (!units.isSeparator(unit) && !units.isSeparator(unit + 1)) {
                add(unit, unit + 2);
            }
        }
    }

    /** Separators, and characters that stand alone between them: no pair holds these. */
    private void singles() {
        for (int unit = 0; unit < units.count(); unit++) {
            boolean first = unit == 0 ? startsRow : units.isSeparator(unit - 1);
            boolean last = (unit + 1 == units.count() && !units.hasNext()) || units.isSeparator(unit + 1);
            if (units.isSeparator(unit) || (first && last)) {
                add(unit, unit + 1);
            }
        }
    }

    private void runs() {
        for (int unit = 0; unit < units.count(); ) {
            int end = runEnd(unit);
            if (end - unit > 1) {
                add(unit, end);
            }
            unit = end;
        }
    }

    /** End of the run, or of its first piece, that starts at a place; the next place if it is no run. */
    private int runEnd(int unit) {
        int end = unit + 1;
        while (end < units.count() && end - unit < LONGEST_WORD && units.sameRun(end - 1)) {
            end++;
        }
        return end;
    }

    private void word(int start, int end) {
        if (end - start > 1 && end - start <= LONGEST_WORD && units.isWord(start, end)) {
            int startUnit = units.unitAt(start);
            int endUnit = lastUnit(start, end) + 1;
            if (endUnit - startUnit > 1) {
                add(startUnit, endUnit);
            }
        }
    }

    /** One token after the other: what HanLP takes for words, whole runs, and single characters where there is neither. */
    private void words(char[] text, int from, int to) {
        if (wordEnds.length < units.count()) {
            wordEnds = new int[units.count() + 64];
        }
        Arrays.fill(wordEnds, 0, units.count(), 0);
        Segmenter.shared().words(text, from, to, (start, end, nature) -> {
            if (end - start <= LONGEST_WORD && units.isWord(start, end)) {
                wordEnds[units.unitAt(start)] = lastUnit(start, end) + 1;
            }
        });
        for (int unit = 0; unit < units.count(); ) {
            if (units.isSeparator(unit)) {
                unit++;
                continue;
            }
            int end = wordEnds[unit];
            boolean cutsRun = end > 0 && end < units.count() && units.sameRun(end - 1);
            if (end == 0 || cutsRun) {
                end = runEnd(unit);
            }
            add(unit, end);
            unit = end;
        }
    }

    private int lastUnit(int start, int end) {
        int last = units.unitAt(end - 1);
        // The second half of a surrogate pair starts no place.
        return last >= 0 || end - 1 == start ? last : units.unitAt(end - 2);
    }

    private void add(int startUnit, int endUnit) {
        if (count == spans.length) {
            spans = Arrays.copyOf(spans, 2 * count);
        }
        spans[count++] = ((long) startUnit << 32) | (Integer.MAX_VALUE - endUnit);
    }

    private void sort() {
        Arrays.sort(spans, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || spans[i] != spans[kept - 1]) {
                spans[kept++] = spans[i];
            }
        }
        count = kept;
    }
}
