package org.jiuwen.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Makes spellings of one word alike: full width to half width, upper case to lower case, traditional characters to simplified
 * ones and some variants. Each UTF-16 code unit becomes exactly one, so offsets in folded text are offsets in the text itself;
 * what would need more (Han outside the basic plane, one character to two) stays as it is.
 */
public final class Folding {

    private static final String TRADITIONAL_TO_SIMPLIFIED = "/data/dictionary/tc/t2s.txt";

    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final int FULL_WIDTH_DISTANCE = 0xFEE0;

    /** For matching: everything that folds. */
    private static final char[] MATCHING = new char[Character.MAX_VALUE + 1];

    /** For the segmenter: only what makes its simplified dictionary find more. */
    private static final char[] SEGMENTING = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            MATCHING[c] = Character.toLowerCase(halfWidth((char) c));
            SEGMENTING[c] = halfWidth((char) c);
        }
        loadSimplifiedCharacters();
        for (Map.Entry<String, String> variant :
                Lexicon.load("character-variants.tsv").map().entrySet()) {
            MATCHING[variant.getKey().charAt(0)] = variant.getValue().charAt(0);
        }
        closeChains(MATCHING);
    }

    private Folding() {}

    /** The text with every character folded; as long as the text, offsets unchanged. */
    public static String fold(CharSequence text) {
        char[] chars = new char[text.length()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = MATCHING[text.charAt(i)];
        }
        return new String(chars);
    }

    /** One code unit folded; surrogates stay. */
    public static char fold(char c) {
        return MATCHING[c];
    }

    /**
     * Folds for the segmenter's dictionary of simplified words. Case stays, and so does each character that simplified text has
     * of its own: 乾 of 乾隆 folds to 干 for matching, but the dictionary knows 乾隆.
     */
    static char foldForSegmenter(char c) {
        return SEGMENTING[c];
    }

    private static char halfWidth(char c) {
        if (c == '\u3000') {
            return ' ';
        }
        return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_WIDTH_DISTANCE) : c;
    }

    private static void loadSimplifiedCharacters() {
        CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
        try (InputStream in = Folding.class.getResourceAsStream(TRADITIONAL_TO_SIMPLIFIED)) {
            if (in == null) {
                throw new IllegalStateException(
                        "HanLP's table " + TRADITIONAL_TO_SIMPLIFIED + " is not on the class path");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                // "萬=万"; lines of several characters depend on their neighbours and would move offsets.
                if (line.length() != 3 || line.charAt(1) != '=' || !Character.isIdeographic(line.charAt(0))) {
                    continue;
                }
                MATCHING[line.charAt(0)] = line.charAt(2);
                if (!simplified.canEncode(line.charAt(0))) {
                    SEGMENTING[line.charAt(0)] = line.charAt(2);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("HanLP's table " + TRADITIONAL_TO_SIMPLIFIED + " cannot be read", e);
        }
    }

    /** Folding folded text must change nothing, whatever the order of the tables. */
    private static void closeChains(char[] table) {
        for (int c = 0; c < table.length; c++) {
            char target = table[c];
            // A chain longer than a few steps would be a circle between two tables.
            for (int step = 0; step < 8 && table[target] != target; step++) {
                target = table[target];
            }
            if (table[target] != target) {
                throw new IllegalStateException("Folding of U+" + Integer.toHexString(c) + " goes in circles");
            }
            table[c] = target;
        }
    }
}
