package org.jiuwen.search.trial;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jiuwen.search.trial.KnownItems.Item;
import org.jiuwen.search.trial.KnownItems.Kind;
import org.jiuwen.search.trial.Records.Known;
import org.jiuwen.text.Segmenter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a running archive, into which a file of records was imported, for known articles and counts the totals of words after it:
 * {@code SearchTrial http://127.0.0.1:8080 RECORDS.jsonl.gz MISREAD.tsv SEED COUNT}. MISREAD.tsv: a character as printed, a tab, what
 * it was read for.
 */
public final class SearchTrial {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2,4}");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    private SearchTrial(String base) {
        this.base = base;
    }

    /** See above. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Known> articles = Records.read(Path.of(arguments[1]));
        long seed = Long.parseLong(arguments[3]);
        int count = Integer.parseInt(arguments[4]);
        SearchTrial trial = new SearchTrial(arguments[0]);
        KnownItems items = new KnownItems(articles, misread(Path.of(arguments[2])), seed);
        for (Kind kind : Kind.values()) {
            trial.find(kind, items.make(kind, count));
        }
        trial.count(articles, new Random(seed), 2 * count);
    }

    private static Map<Character, List<Character>> misread(Path file) throws IOException {
        Map<Character, List<Character>> misread = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t", -1);
            if (columns.length >= 2 && columns[0].length() == 1 && columns[1].length() == 1) {
                misread.computeIfAbsent(columns[0].charAt(0), c -> new ArrayList<>())
                        .add(columns[1].charAt(0));
            }
        }
        return misread;
    }

    private void find(Kind kind, List<Item> items) throws IOException, InterruptedException {
        int first = 0;
        int inTen = 0;
        List<Long> times = new ArrayList<>();
        for (Item item : items) {
            long start = System.nanoTime();
            JsonNode answer = ask(item.query(), 10);
            times.add((System.nanoTime() - start) / 1000);
            List<String> ids = new ArrayList<>();
            answer.path("items").forEach(hit -> ids.add(hit.path("externalId").asString("")));
            first += !ids.isEmpty() && ids.getFirst().equals(item.id()) ? 1 : 0;
            inTen += ids.contains(item.id()) ? 1 : 0;
            if (ids.isEmpty() || !ids.getFirst().equals(item.id())) {
                System.out.printf("    %s %d %s %s%n", kind, ids.indexOf(item.id()) + 1, item.query(), item.id());
            }
        }
        Collections.sort(times);
        System.out.printf(
                "%-16s n %4d   first %.3f   in ten %.3f   ms median %.1f  p95 %.1f%n",
                kind,
                items.size(),
                first / (double) items.size(),
                inTen / (double) items.size(),
                times.get(times.size() / 2) / 1000.0,
                times.get((int) (0.95 * (times.size() - 1))) / 1000.0);
    }

    /** Words as the segmenter cuts them, and stretches cut anywhere. */
    private void count(List<Known> articles, Random random, int words) throws IOException, InterruptedException {
        int right = 0;
        int asked = 0;
        while (asked < words) {
            String body = articles.get(random.nextInt(articles.size())).body();
            List<String> found = asked % 2 == 0
                    ? Segmenter.shared().words(body).stream()
                            .map(Segmenter.Word::text)
                            .toList()
                    : cut(body, random);
            List<String> usable =
                    found.stream().filter(word -> WORD.matcher(word).matches()).toList();
            if (usable.isEmpty()) {
                continue;
            }
            asked++;
            String word = usable.get(random.nextInt(usable.size()));
            long counted = articles.stream()
                    .filter(article -> article.text().contains(Records.plain(word)))
                    .count();
            long total = ask(word, 1).path("total").asLong(-1);
            right += total == counted ? 1 : 0;
            if (total != counted) {
                System.out.printf("    %s: total %d, counted %d%n", word, total, counted);
            }
        }
        System.out.printf("totals           n %4d   right %d%n", asked, right);
    }

    private static List<String> cut(String body, Random random) {
        int length = 2 + random.nextInt(3);
        if (body.length() <= length) {
            return List.of();
        }
        int start = random.nextInt(body.length() - length);
        return List.of(body.substring(start, start + length));
    }

    private JsonNode ask(String query, int size) throws IOException, InterruptedException {
        URI address = URI.create(
                base + "/api/v1/search?size=" + size + "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        return JSON.readTree(http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body());
    }
}
