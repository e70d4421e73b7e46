package org.jiuwen.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Parts of addresses made of Chinese names: {@code zeng-zhuo}. They hold {@code a-z}, {@code 0-9} and {@code -} only, never start or
 * end with {@code -}, are never empty and at most {@value #LONGEST} characters long. Two names can give one slug; who stores them
 * numbers them.
 */
public final class Slugs {

    private static final int LONGEST = 80;
    private static final String NOTHING_LEFT = "x";

    private Slugs() {}

    /** The slug of a person's name, its surname read as one. */
    public static String ofName(String name) {
        return join(Pinyin.ofName(name).syllables());
    }

    /** The slug of any text, such as a meeting's title; cut after the last syllable that fits. */
    public static String of(String text) {
        return join(Pinyin.of(text).syllables());
    }

    private static String join(List<String> syllables) {
        StringBuilder slug = new StringBuilder();
        for (String syllable : syllables) {
            String part = ascii(syllable);
            if (part.isEmpty()) {
                continue;
            }
            if (slug.length() + 1 + part.length() > LONGEST) {
                return slug.isEmpty() ? part.substring(0, LONGEST) : slug.toString();
            }
            slug.append(slug.isEmpty() ? "" : "-").append(part);
        }
        return slug.isEmpty() ? NOTHING_LEFT : slug.toString();
    }

    private static String ascii(String syllable) {
        return Normalizer.normalize(syllable, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
