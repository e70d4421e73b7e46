package org.jiuwen.reader.misprints;

/**
 * A character of a text and one that may have been printed in its place.
 *
 * @param at offset of the character in the text
 * @param instead the look-alike
 * @param wordStart where the word begins that the look-alike would make, and {@code wordEnd} where it ends
 * @param signs by {@link Sign#place()}
 * @param score logarithm of the odds that the character is misread; above 0 is rather so
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Candidate(int at, char instead, int wordStart, int wordEnd, double[] signs, double score) {

    double sign(Sign sign) {
        return signs[sign.place()];
    }

    /** The word that the look-alike would make. */
    String word(String text) {
        return text.substring(wordStart, at) + instead + text.substring(at + 1, wordEnd);
    }
}
