package org.jiuwen.reader.misprints;

/** What speaks for or against a {@link Candidate}; each has a fitted weight in {@code misprint-weights.tsv}. */
enum Sign {
    BIAS(0),
    /** By how much the run becomes more usual as words, natural logarithm. */
    WORD_GAIN(1),
    /** How often the word that the look-alike makes was counted. */
    WORD_COUNT(2),
    THREE_OR_MORE(3),
    FOUR_OR_MORE(4),
    /** How often the printed character was counted as a word of its own. */
    PRINTED_COUNT(5),
    /** By how much the neighbourhood becomes more usual in the archive and on the page. */
    USAGE_GAIN(6),
    PRINTED_USAGE(7),
    USAGE(8),
    /** Place among the look-alikes. */
    RANK(9),
    /** How many characters stand alone side by side: a name or a foreign word is such a row. */
    ALONE(10),
    /** How often the printed character was counted beside the words around it. */
    PRINTED_BESIDE(11);

    private final int place;

    Sign(int place) {
        this.place = place;
    }

    /** Where it stands among a candidate's signs. */
    int place() {
        return place;
    }
}
