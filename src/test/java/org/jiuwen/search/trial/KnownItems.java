package org.jiuwen.search.trial;

import com.hankcs.hanlp.HanLP;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jiuwen.search.trial.Records.Known;
import org.jspecify.annotations.Nullable;

/** Makes queries that mean one article: a stretch that stands in no other, as readers type it and as a page was misread. */
final class KnownItems {

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}{8,}");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 14;
    private static final int MOST_TRIES = 400;

    /** How a query comes from the stretch. */
    enum Kind {
        PHRASE,
        QUOTED,
        TWO_PART,
        TITLE,
        TRADITIONAL,
        MISREAD,
        MISREAD_TWO,
        LOST,
        INSERTED,
        LOST_AND_MISREAD
    }

    record Item(Kind kind, String query, String id) {}

    private final List<Known> articles;
    private final Map<Character, List<Character>> misread;
    private final Random random;

    /** @param misread printed characters and what they are taken for */
    KnownItems(List<Known> articles, Map<Character, List<Character>> misread, long seed) {
        this.articles = articles;
        this.misread = new HashMap<>(misread);
        this.random = new Random(seed);
    }

    /** So many queries of a kind; fewer when the articles give no more. */
    List<Item> make(Kind kind, int count) {
        List<Item> items = new ArrayList<>();
        for (int tries = 0; items.size() < count && tries < count * MOST_TRIES; tries++) {
            Known article = articles.get(random.nextInt(articles.size()));
            String query = query(kind, article);
            if (query != null) {
                items.add(new Item(kind, query, article.id()));
            }
        }
        return items;
    }

    private @Nullable String query(Kind kind, Known article) {
        if (kind == Kind.TWO_PART) {
            String first = stretch(article.body(), 4, 5);
            String second = stretch(article.body(), 4, 5);
            if (first == null || second == null || first.equals(second)) {
                return null;
            }
            return isOnly(article, first, second) ? first + " " + second : null;
        }
        String stretch =
                kind == Kind.TITLE ? stretch(article.title(), 6, LONGEST) : stretch(article.body(), SHORTEST, LONGEST);
        if (stretch == null || !isOnly(article, stretch)) {
            return null;
        }
        return switch (kind) {
            case QUOTED -> "“" + stretch + "”";
            case TRADITIONAL -> changed(stretch, HanLP.convertToTraditionalChinese(stretch));
            case MISREAD -> misread(stretch, 1);
            case MISREAD_TWO -> misread(stretch, 2);
            case LOST -> lost(stretch);
            case INSERTED -> inserted(stretch);
            case LOST_AND_MISREAD -> misread(lost(stretch), 1);
            default -> stretch;
        };
    }

    private static @Nullable String changed(String before, String after) {
        return after.equals(before) ? null : after;
    }

    private String lost(String stretch) {
        int at = 1 + random.nextInt(stretch.length() - 2);
        return stretch.substring(0, at) + stretch.substring(at + 1);
    }

    private String inserted(String stretch) {
        int at = 1 + random.nextInt(stretch.length() - 1);
        List<Character> printed = List.copyOf(misread.keySet());
        return stretch.substring(0, at) + printed.get(random.nextInt(printed.size())) + stretch.substring(at);
    }

    private @Nullable String misread(String stretch, int times) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < stretch.length(); i++) {
            if (misread.containsKey(stretch.charAt(i))) {
                places.add(i);
            }
        }
        if (places.size() < times) {
            return null;
        }
        StringBuilder text = new StringBuilder(stretch);
        for (int i = 0; i < times; i++) {
            int place = places.remove(/* index */ random.nextInt(places.size()));
            List<Character> as = misread.getOrDefault(stretch.charAt(place), List.of());
            text.setCharAt(place, as.get(random.nextInt(as.size())));
        }
        return text.toString();
    }

    private @Nullable String stretch(String text, int shortest, int longest) {
        List<String> runs = RUN.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(run -> run.length() >= shortest)
                .toList();
        if (runs.isEmpty()) {
            return null;
        }
        String run = runs.get(random.nextInt(runs.size()));
        int length = Math.min(run.length(), shortest + random.nextInt(longest - shortest + 1));
        int start = random.nextInt(run.length() - length + 1);
        return run.substring(start, start + length);
    }

    private boolean isOnly(Known article, String... stretches) {
        return articles.stream()
                .filter(other -> List.of(stretches).stream()
                        .allMatch(stretch -> other.text().contains(Records.plain(stretch))))
                .allMatch(other -> other.id().equals(article.id()));
    }
}
