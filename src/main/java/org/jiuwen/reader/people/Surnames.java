package org.jiuwen.reader.people;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jiuwen.text.Lexicon;

/** Family names of one and of two characters, with how common they are. */
final class Surnames {

    private static final Map<String, Integer> SHARES = load();
    // Asked at every character of a page
    private static final short[] SINGLE = new short[Character.MAX_VALUE + 1];
    private static final BitSet COMPOUND_STARTS = new BitSet();

    static {
        SHARES.forEach((name, share) -> {
            if (name.length() == 1) {
                SINGLE[name.charAt(0)] = (short) Math.min(share, Short.MAX_VALUE);
            } else {
                COMPOUND_STARTS.set(name.charAt(0));
            }
        });
    }

    private Surnames() {}

    private static Map<String, Integer> load() {
        Map<String, Integer> shares = new HashMap<>();
        Lexicon.load("surnames.tsv").map().forEach((name, share) -> shares.put(name, Integer.parseInt(share)));
        return Map.copyOf(shares);
    }

    /** People of that name in 100,000, at least 1; 0 when it is no family name. */
    static int share(String surname) {
        return surname.length() == 1 ? SINGLE[surname.charAt(0)] : SHARES.getOrDefault(surname, 0);
    }

    static int share(char surname) {
        return SINGLE[surname];
    }

    /** Length of the family name that starts at a place, the longer one first; 0 when none does. */
    static int lengthAt(String text, int at) {
        if (at + 2 <= text.length() && COMPOUND_STARTS.get(text.charAt(at)) && share(text.substring(at, at + 2)) > 0) {
            return 2;
        }
        return singleAt(text, at) ? 1 : 0;
    }

    static boolean singleAt(String text, int at) {
        return at < text.length() && share(text.charAt(at)) > 0;
    }
}
