package org.jiuwen.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short phrases that a text puts between quotation marks: in Chinese newspapers the sign of a formulation 提法, a thing that has a
 * name of its own (GB/T 15834-2011, 4.8.3.2 and 4.8.3.3: what is stressed, and words with a special meaning). Direct speech is
 * quoted too, but holds punctuation or is longer.
 */
public final class QuotedPhrases {

    /** A phrase of more characters is a sentence. */
    private static final int LONGEST = 12;

    // The straight mark opens and closes alike; what stands between two of them counts only where one is before a
    // character and the
    // other behind one, and a pair is not parted by another.
    private static final Pattern QUOTED =
            Pattern.compile("“([^“”\"\\v]+)”|「([^「」\\v]+)」|『([^『』\\v]+)』|\"([^\"“”\\v]+)\"");

    private static final Pattern PHRASE =
            Pattern.compile("(?=.*\\p{IsHan})[\\p{L}\\p{N}·+—-]{2," + LONGEST + "}", Pattern.UNICODE_CHARACTER_CLASS);

    private QuotedPhrases() {}

    /**
     * The phrases of a text, each with how often it is quoted, in the order of their characters. A line break ends a quotation.
     */
    public static Map<String, Integer> in(CharSequence text) {
        Map<String, Integer> phrases = new TreeMap<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            for (int group = 1; group <= quoted.groupCount(); group++) {
                String inner = quoted.group(group);
                if (inner != null && PHRASE.matcher(inner).matches()) {
                    phrases.merge(inner, 1, Integer::sum);
                }
            }
        }
        return phrases;
    }
}
