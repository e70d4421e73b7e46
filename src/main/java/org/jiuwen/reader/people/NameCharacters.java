package org.jiuwen.reader.people;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/** How often characters and words stand in and beside names, from the tables that HanLP's own recogniser rests on. */
final class NameCharacters {

    private static final List<NR> ROLES = List.of(NR.B, NR.C, NR.D, NR.E);
    private static final AtomicReferenceArray<double @Nullable []> LOGS =
            new AtomicReferenceArray<>(Character.MAX_VALUE + 1);
    private static final AtomicReferenceArray<double @Nullable []> ODDS =
            new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

    private NameCharacters() {}

    /** As family name. */
    static double surname(String surname) {
        return log(surname, NR.B);
    }

    /** As the only character of a given name. */
    static double single(String given) {
        return log(given, NR.E);
    }

    /** As the first of two characters of a given name. */
    static double first(String given) {
        return log(given, NR.C);
    }

    /** As the last of two characters of a given name. */
    static double last(String given) {
        return log(given, NR.D);
    }

    /** As a given name of two characters that is also a word, such as 建国. */
    static double word(String given) {
        return log(given, NR.Z);
    }

    /** As family name against all other uses. */
    static double surnameOdds(String surname) {
        return odds(surname, NR.B);
    }

    /** As the only character of a given name against all other uses. */
    static double singleOdds(String given) {
        return odds(given, NR.E);
    }

    /** As the first of two characters of a given name against all other uses. */
    static double firstOdds(String given) {
        return odds(given, NR.C);
    }

    /** As the last of two characters of a given name against all other uses. */
    static double lastOdds(String given) {
        return odds(given, NR.D);
    }

    /** How much more often than by chance the word stands before a name. */
    static double before(String word) {
        return contrast(word, NR.K);
    }

    /** How much more often than by chance the word stands behind a name. */
    static double after(String word) {
        return contrast(word, NR.L);
    }

    /** How common the string is as a word that is no name; 0 when it is none. */
    static double wordFrequency(String word) {
        var attribute = CoreDictionary.get(word);
        if (attribute == null) {
            return 0;
        }
        int other = 0;
        for (int i = 0; i < attribute.nature.length; i++) {
            if (!isName(attribute.nature[i])) {
                other += attribute.frequency[i];
            }
        }
        return other == 0 ? 0 : Math.log1p(other);
    }

    /** Whether the dictionary has the string mostly as a person's name. */
    static boolean isKnownName(String word) {
        var attribute = CoreDictionary.get(word);
        return attribute != null && attribute.nature.length > 0 && isName(attribute.nature[0]);
    }

    private static boolean isName(Nature nature) {
        return nature.startsWith("nr");
    }

    private static double log(String key, NR role) {
        return key.length() == 1 ? remembered(LOGS, key, role, NameCharacters::computedLog) : computedLog(key, role);
    }

    private static double odds(String key, NR role) {
        return key.length() == 1 ? remembered(ODDS, key, role, NameCharacters::computedOdds) : computedOdds(key, role);
    }

    // Single characters are asked for again and again. Two threads may compute the same figure: it is the same.
    private static double remembered(
            AtomicReferenceArray<double @Nullable []> figures,
            String key,
            NR role,
            ToDoubleBiFunction<String, NR> figure) {
        double[] known = figures.get(key.charAt(0));
        if (known == null) {
            known = new double[ROLES.size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = figure.applyAsDouble(key, ROLES.get(i));
            }
            figures.set(key.charAt(0), known);
        }
        int place = ROLES.indexOf(role);
        return place >= 0 ? known[place] : figure.applyAsDouble(key, role);
    }

    private static double computedLog(String key, NR role) {
        EnumItem<NR> item = item(key);
        return item == null ? 0 : Math.log1p(item.getFrequency(role));
    }

    private static double computedOdds(String key, NR role) {
        EnumItem<NR> item = item(key);
        var attribute = CoreDictionary.get(key);
        double other = attribute == null ? 0 : attribute.totalFrequency;
        double inRole = item == null ? 0 : item.getFrequency(role);
        if (item != null) {
            for (int frequency : item.labelMap.values()) {
                other += frequency;
            }
        }
        return Math.log((inRole + 0.5) / (other + 20)) + 3;
    }

    private static double contrast(String word, NR role) {
        EnumItem<NR> item = item(word);
        if (item == null) {
            return 0;
        }
        var attribute = CoreDictionary.get(word);
        int all = attribute == null ? 0 : attribute.totalFrequency;
        return Math.log((item.getFrequency(role) + 0.2) / (all + 20.0)) + 4;
    }

    private static @Nullable EnumItem<NR> item(String key) {
        return PersonDictionary.dictionary.get(key);
    }
}
