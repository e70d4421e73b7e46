package org.jiuwen.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.document.Paragraph;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pairs what is read from the sample newspaper with its truth and keeps every difference, so that a fall can be looked at. */
final class SampleScore {

    /** What is compared of an article. */
    enum Figure {
        FOUND,
        TITLE,
        BYLINE,
        GENRE,
        /** First and last words both at their ends. */
        WHOLE
    }

    private static final Path TRUTH = Path.of("src/test/resources/sample");
    /** What may stand before the first words of the truth, which leaves leads and numbers out. */
    private static final Pattern LEAD = Pattern.compile("(?:(?:本报讯|又讯|编辑同志|\\(第).{0,50})?");
    /** What may stand behind the last words: who signed, and when. */
    private static final Pattern CLOSE = Pattern.compile("(?:\\([^()]*\\)|[^。,!?:]{0,44})");

    private final Map<Figure, Integer> right = new EnumMap<>(Figure.class);
    private final List<String> differences = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int articles;
    private int read;

    static SampleScore ofSample() throws IOException, UnreadablePageException {
        SampleScore score = new SampleScore();
        try (Stream<Path> files = Files.list(TRUTH)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".json")).sorted().toList()) {
                JsonNode truth = JsonMapper.shared().readTree(file.toFile());
                PageFile page = PageFile.of(Path.of(truth.get("file").asString()));
                PageDocument document = new PageReader().read(page, ReadingContext.none());
                score.faults.addAll(PageCoverage.faults(
                        new PageReader().decode(page.bytes()).text(), document));
                score.compare(file.getFileName().toString(), truth.get("articles"), document);
            }
        }
        return score;
    }

    /** Prints figures and differences, for work on the reader. */
    public static void main(String[] args) throws IOException, UnreadablePageException {
        SampleScore score = ofSample();
        score.differences.forEach(System.out::println);
        for (Figure figure : Figure.values()) {
            System.out.printf("%s %.3f%n", figure, score.share(figure));
        }
        System.out.println(score.articles + " articles, " + score.read + " read, faults " + score.faults);
    }

    /** Share of the articles of the truth for which a figure is right. */
    double share(Figure figure) {
        return (double) right.getOrDefault(figure, 0) / articles;
    }

    /** Articles read for each article there is: above one when articles are cut apart. */
    double readForEach() {
        return (double) read / articles;
    }

    List<String> differences() {
        return differences;
    }

    List<String> faults() {
        return faults;
    }

    private void compare(String page, JsonNode truth, PageDocument document) {
        Set<PageArticle> left = new HashSet<>(document.articles());
        read += left.size();
        for (JsonNode article : truth) {
            articles++;
            PageArticle match = left.stream()
                    .filter(it -> pairing(article, it) > 0)
                    .max(Comparator.comparingInt(it -> pairing(article, it)))
                    .orElse(null);
            if (match == null) {
                differences.add(page + " FOUND not: " + plain(article, "title") + " | " + plain(article, "first"));
                continue;
            }
            left.remove(match);
            compare(page, article, match);
        }
        left.forEach(it -> differences.add(page + " EXTRA " + it.title() + " | " + shortened(text(it))));
    }

    private void compare(String page, JsonNode truth, PageArticle match) {
        Set<String> named = new HashSet<>();
        truth.get("byline").forEach(it -> named.add(it.asString()));
        String genre = truth.get("genre").asString();
        String text = text(match);
        for (JsonNode subhead : truth.get("subheads")) {
            String heading = plain(subhead.asString());
            text = text.startsWith(heading) ? text.substring(heading.length()) : text;
        }
        boolean whole = LEAD.matcher(before(text, plain(truth, "first"))).matches()
                && CLOSE.matcher(after(text, plain(truth, "last"))).matches();
        String title = plain(truth, "title");
        count(page, Figure.FOUND, true, "");
        count(page, Figure.TITLE, title.equals(plain(match.title())), title + " <> " + match.title());
        String where = title + " | " + shortened(text) + ": ";
        count(
                page,
                Figure.BYLINE,
                named.equals(new HashSet<>(match.byline())),
                where + named + " <> " + match.byline());
        count(page, Figure.GENRE, match.genre().name().equalsIgnoreCase(genre), where + genre + " <> " + match.genre());
        count(
                page,
                Figure.WHOLE,
                whole,
                where + plain(truth, "first") + " … " + plain(truth, "last") + " <> "
                        + text.substring(Math.max(0, text.length() - 20)));
    }

    private void count(String page, Figure figure, boolean good, String difference) {
        right.merge(figure, good ? 1 : 0, Integer::sum);
        if (!good) {
            differences.add(page + " " + figure + " " + difference);
        }
    }

    /** How surely two articles are the same: by the first words, else by the last ones, without text by the title. */
    private static int pairing(JsonNode truth, PageArticle article) {
        String text = text(article);
        if (truth.get("paragraphs").asInt() == 0) {
            return text.isEmpty() && plain(truth, "title").equals(plain(article.title())) ? 1 : 0;
        }
        return (text.startsWith(plain(truth, "first")) ? 4 : text.contains(plain(truth, "first")) ? 2 : 0)
                + (text.contains(plain(truth, "last")) ? 1 : 0);
    }

    private static String before(String text, String first) {
        int at = text.indexOf(first);
        return at < 0 ? "?" : text.substring(0, at);
    }

    private static String after(String text, String last) {
        int at = text.lastIndexOf(last);
        return at < 0 ? "?" : text.substring(at + last.length());
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(20, text.length()));
    }

    private static String text(PageArticle article) {
        return plain(String.join(
                "", article.paragraphs().stream().map(Paragraph::text).toList()));
    }

    private static String plain(JsonNode node, String field) {
        return node.get(field).isNull() ? "" : plain(node.get(field).asString());
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
