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
    PRINTED_BESIDE(11),
    /** Whether it makes no word of a dictionary, and only what the archive prints. */
    NO_WORD(12),
    /** In how many texts it stands among the same neighbours, three characters together. */
    THREE(13),
    /** The same of the printed character. */
    PRINTED_THREE(14),
    /** In how many texts it stands beside the one of its two neighbours that it stands beside more seldom. */
    BOTH(15),
    /** Whether the archive knows the look-alike there and never saw the printed character beside either neighbour. */
    UNSEEN(16),
    /** How often the word that it makes was counted beside the words around it. */
    WORD_BESIDE(17),
    /** Where {@link #UNSEEN}: beside how many characters the archive prints the printed one elsewhere. */
    KNOWN_ELSEWHERE(18),
    /** Where {@link #UNSEEN}: {@link #THREE}. */
    UNSEEN_THREE(19),
    /** Where {@link #UNSEEN}: {@link #WORD_COUNT}. */
    UNSEEN_WORD(20);

    private final int place;

    Sign(int place) {
        this.place = place;
    }

    /** Where it stands among a candidate's signs. */
    int place() {
        return place;
    }
}
