package org.jiuwen.text;

import com.hankcs.hanlp.HanLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a text is read, without tones: what people type to find a name, and what addresses and alphabetical order are made of. Latin
 * words and numbers are syllables of their own, in lower case; a character that HanLP cannot read stands as {@code u} with its code
 * point; punctuation and blanks are left out. ü is {@code v}.
 *
 * @param syllables one for each Han character or run of letters and digits
 */
public record Pinyin(List<String> syllables) {

    public Pinyin {
        syllables = List.copyOf(syllables);
    }

    /** Reads running text; characters of several readings are read by the words that HanLP's dictionary knows. */
    public static Pinyin of(String text) {
        List<String> syllables = new ArrayList<>();
        read(simplified(text), syllables);
        return new Pinyin(syllables);
    }

    /**
     * Reads a person's name: 曾卓 is zeng zhuo, 单晓棠 shan xiao tang, 万俟珊 mo qi shan. A name with a point between its parts
     * (阿依努尔·买买提) has no Chinese surname and is read as text.
     */
    public static Pinyin ofName(String name) {
        String plain = simplified(name.strip());
        Optional<String> surname = plain.indexOf('·') < 0 ? surname(plain) : Optional.empty();
        List<String> syllables = new ArrayList<>();
        surname.map(Surnames.READINGS::get).ifPresent(reading -> syllables.addAll(List.of(reading.split(" "))));
        read(plain.substring(surname.map(String::length).orElse(0)), syllables);
        return new Pinyin(syllables);
    }

    /** {@code zengzhuo} */
    public String full() {
        return String.join("", syllables);
    }

    /** {@code zeng zhuo} */
    public String spaced() {
        return String.join(" ", syllables);
    }

    /** {@code zz} */
    public String initials() {
        return syllables.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining());
    }

    /** What each syllable of {@link #of} is read from: a character, simplified, or a run of letters and digits. */
    static List<String> units(String text) {
        List<String> units = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        simplified(text.strip()).codePoints().forEach(codePoint -> {
            if (!Character.isIdeographic(codePoint) && Character.isLetterOrDigit(codePoint)) {
                run.appendCodePoint(codePoint);
                return;
            }
            close(run, units);
            if (Character.isIdeographic(codePoint)) {
                units.add(Character.toString(codePoint));
            }
        });
        close(run, units);
        return units;
    }

    /** How many syllables of a name are its surname, which has one reading: 丁 is never zheng, 宁 never zhu. */
    static int surnameSyllables(String name) {
        String plain = simplified(name.strip());
        return plain.indexOf('·') < 0 ? surname(plain).map(String::length).orElse(1) : 0;
    }

    private static Optional<String> surname(String name) {
        for (int length = Math.min(2, name.length()); length > 0; length--) {
            String start = name.substring(0, length);
            if (Surnames.READINGS.containsKey(start)) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    private static void read(String text, List<String> syllables) {
        // HanLP answers for each UTF-16 code unit, nothing for those it does not know.
        List<com.hankcs.hanlp.dictionary.py.Pinyin> readings =
                text.isEmpty() ? List.of() : HanLP.convertToPinyinList(text);
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            var reading = readings.get(i);
            i += Character.charCount(codePoint);
            if (!Character.isIdeographic(codePoint) && Character.isLetterOrDigit(codePoint)) {
                run.appendCodePoint(codePoint);
                continue;
            }
            close(run, syllables);
            if (codePoint == '〇') {
                syllables.add("ling");
            } else if (Character.isIdeographic(codePoint)) {
                boolean known =
                        Character.isBmpCodePoint(codePoint) && reading != com.hankcs.hanlp.dictionary.py.Pinyin.none5;
                syllables.add(known ? reading.getPinyinWithoutTone() : "u" + Integer.toHexString(codePoint));
            }
        }
        close(run, syllables);
    }

    private static void close(StringBuilder run, List<String> syllables) {
        if (!run.isEmpty()) {
            syllables.add(run.toString());
            run.setLength(0);
        }
    }

    private static String simplified(String text) {
        StringBuilder simplified = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            simplified.append(Character.toLowerCase(Folding.foldForSegmenter(text.charAt(i))));
        }
        return simplified.toString();
    }

    /** Read when the first name is. */
    private static final class Surnames {
        static final Map<String, String> READINGS =
                Lexicon.load("surname-readings.tsv").map();
    }
}
