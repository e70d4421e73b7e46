package org.jiuwen.reader.misprints;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jiuwen.reader.Corpus;
import org.jiuwen.text.LookAlikes;
import tools.jackson.databind.JsonNode;

/**
 * Articles of a corpus with characters misread as OCR really misread them. Articles and pairs of characters are halved, the same way
 * each time: what weights are fitted on is never measured on.
 *
 * @param learnt articles that an archive has
 * @param fitting to fit weights on
 * @param heldOut to measure on
 */
record MisreadArticles(
        List<String> learnt, List<String> fitting, List<String> heldOut, Map<Character, List<Character>> pairs) {

    /** A text with misread characters. */
    record Damaged(String clean, String text, Map<Integer, Character> printed) {}

    /**
     * Reads a corpus.
     *
     * @param corpus a JSON object a line with {@code title} and {@code body}, or {@code text}
     * @param pairs printed and misread character a line, with how often it was seen
     * @param forFitting which half of the pairs
     */
    static MisreadArticles of(Path corpus, Path pairs, boolean forFitting) throws IOException {
        List<String> all = articles(corpus);
        Collections.shuffle(all, new Random(5));
        int quarter = all.size() / 4;
        Map<Character, List<Character>> misread = new HashMap<>();
        for (String line : Files.readAllLines(pairs)) {
            String[] row = line.split("\t");
            boolean fits = Math.floorMod((row[0] + row[1]).hashCode(), 2) != 0;
            if (row[0].length() == 1 && row[1].length() == 1 && fits == forFitting) {
                // The root keeps the few most frequent pairs from being all that is measured.
                for (int i = 0; i < Math.max(1, Math.round(Math.sqrt(Integer.parseInt(row[2])))); i++) {
                    misread.computeIfAbsent(row[0].charAt(0), c -> new ArrayList<>())
                            .add(row[1].charAt(0));
                }
            }
        }
        return new MisreadArticles(
                all.subList(0, 2 * quarter),
                all.subList(2 * quarter, 3 * quarter),
                all.subList(3 * quarter, all.size()),
                misread);
    }

    private static List<String> articles(Path corpus) throws IOException {
        List<String> articles = new ArrayList<>();
        for (JsonNode article : Corpus.articles(corpus)) {
            articles.add(
                    article.has("body")
                            ? article.get("title").asString() + "\n\n"
                                    + article.get("body").asString()
                            : article.get("text").asString());
        }
        return articles;
    }

    /**
     * Misreads characters.
     *
     * @param rate of the characters that OCR misreads at all
     * @param anyRate of all characters, which become any of their nearest look-alikes
     */
    Damaged damage(String clean, double rate, double anyRate, Random random) {
        char[] text = clean.toCharArray();
        Map<Integer, Character> printed = new HashMap<>();
        for (int i = 0; i < text.length; i++) {
            List<Character> others = pairs.get(text[i]);
            char[] alike = LookAlikes.shared().of(text[i]);
            if (alike.length > 9 && random.nextDouble() < anyRate) {
                printed.put(i, text[i]);
                text[i] = alike[random.nextInt(10)];
            } else if (others != null && random.nextDouble() < rate) {
                printed.put(i, text[i]);
                text[i] = others.get(random.nextInt(others.size()));
            }
        }
        return new Damaged(clean, new String(text), printed);
    }
}
