package org.jiuwen.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiuwen.text.Folding;
import org.jiuwen.text.HanlpTokenizer;

/** The index's terms for characters that are printed otherwise than they are folded: 臺 of 台, Ａ of a. */
final class PrintedForms {

    private static final Map<Character, List<String>> FORMS = new HashMap<>();

    static {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            char folded = Folding.fold((char) c);
            if (folded != c) {
                FORMS.computeIfAbsent(folded, key -> new ArrayList<>())
                        .add(HanlpTokenizer.VARIANT + String.valueOf((char) c));
            }
        }
    }

    private PrintedForms() {}

    /** The terms of all other forms of a folded character. */
    static List<String> of(char folded) {
        return FORMS.getOrDefault(folded, List.of());
    }
}
