package org.jiuwen.reader.layout;

/** What is seen of two neighbouring lines that may be one main headline; each has a fitted weight in {@code headline-weights.tsv}. */
enum HeadlineBond {
    /** Every two lines have it. */
    ANY,
    /** Both have two parts with a blank between. */
    PARTS,
    /** One has and the other has not. */
    PARTS_OF_ONE,
    /** The length of the shorter as a share of the longer. */
    ALIKE,
    /** They are of one length. */
    EQUAL,
    /** The characters of both, in tens. */
    LENGTH,
    /** The first cannot be an end. */
    CUT_OFF,
    /** A word goes over the break. */
    WORD_OVER,
    /** How often the first word of the second stands behind the last of the first. */
    SUCCESSION,
    /** The first is who or where, the second begins with a verb. */
    WHO_DOES,
    /** The second is the name of a document. */
    DOCUMENT,
    /** Both are demands under the line that says who made them. */
    DEMANDS,
    /** Both give numbers. */
    NUMBERS,
    /** Only the first ends in what takes place. */
    FIRST_HAPPENS,
    /** Only the second does. */
    SECOND_HAPPENS,
    /** The words of decks in both. */
    DECK_WORDS,
    /** Nothing about them tells what they are. */
    PLAIN,
    /** Both are marked as headlines. */
    MARKED,
    /** The first only. */
    MARKED_FIRST,
    /** The second begins with a dash. */
    DASHED,
    /** The first is a few characters. */
    SHORT_FIRST,
    /** The article has no text. */
    NO_TEXT,
    /** A third line stands beside them. */
    MORE_LINES
}
