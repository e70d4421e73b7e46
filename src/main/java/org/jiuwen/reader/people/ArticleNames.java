package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.text.PageWords;

/**
 * The names found in one article by its own light, and where every one of them stands once the whole page is known.
 *
 * @param names without overlaps, in text order
 */
record ArticleNames(ArticleText article, PrintedText printed, Words words, List<NameCandidate> names) {

    private static final WordSet THINGS = WordSet.load("not-person-followers.txt");
    private static final WordSet POSTS_BEHIND = WordSet.load("post-after-name.txt");
    private static final WordSet POSTS = WordSet.load("post-words.txt");
    private static final WordSet FOLLOWERS = WordSet.load("name-followers.txt");
    // Logarithm of how often a word stands in the dictionary's texts: 储备, 巩固
    private static final double COMMON = 3;
    // What a name must reach in one article to count in the page's others
    private static final double SURE = 2;

    static ArticleNames of(ArticleText article, PrintedText printed, PageWords page, PagePlaces places) {
        Words words = Words.of(printed.text(), page);
        return new ArticleNames(
                article, printed, words, NameFinder.names(printed.text(), words, printed.breaks(), places));
    }

    /** The names that some article of a page is sure of and that are no words: they count in all of its articles. */
    static Set<String> known(Collection<ArticleNames> page) {
        Set<String> known = new LinkedHashSet<>();
        for (ArticleNames article : page) {
            for (NameCandidate name : article.names) {
                if (name.second >= SURE && name.name.length() > 2 && NameCharacters.wordFrequency(name.name) == 0) {
                    known.add(name.name);
                }
            }
        }
        return known;
    }

    /**
     * Who is meant on a page by a family name with a title behind it (孔书记): the one whose full name has that title before it (党委书记孔某某);
     * empty when several have.
     */
    static Map<String, String> titled(Collection<ArticleNames> page) {
        Map<String, String> titled = new HashMap<>();
        for (ArticleNames article : page) {
            String text = article.printed.text();
            for (NameCandidate name : article.names) {
                int title = POSTS_BEHIND.lengthBefore(text, name.start);
                int surname = Surnames.lengthAt(name.name, 0);
                if (title > 1 && surname > 0 && name.name.length() > surname) {
                    String called = name.name.substring(0, surname) + text.substring(name.start - title, name.start);
                    titled.merge(called, name.name, (one, other) -> one.equals(other) ? one : "");
                }
            }
        }
        return titled;
    }

    private void addTitled(Map<String, String> titled, NavigableMap<Integer, NamePlace> places) {
        Map<String, List<Integer>> standing = NameOccurrences.in(printed.text(), titled.keySet());
        standing.forEach((called, starts) -> {
            String name = titled.getOrDefault(called, "");
            for (int at : starts) {
                if (!name.isEmpty() && isFree(places, at, at + called.length())) {
                    places.put(at, new NamePlace(name, at, at + called.length()));
                }
            }
        });
    }

    /**
     * Every place of every name: one that was recognised once counts wherever it stands.
     *
     * @param known the names that the page is sure of
     * @param titled what {@link #titled} says of the page
     */
    List<NamePlace> places(Set<String> known, Map<String, String> titled) {
        String text = printed.text();
        NavigableMap<Integer, NamePlace> places = new TreeMap<>();
        Set<String> all = new LinkedHashSet<>(known);
        FullNames full = FullNames.of(names);
        Map<Integer, NamePlace> longer = longer(text, known);
        for (NameCandidate c : names) {
            NamePlace whole = longer.get(c.start);
            if (whole != null && isFree(places, whole.start(), whole.end())) {
                places.put(whole.start(), whole);
            } else if (!isThing(text, c.end) && isFree(places, c.start, c.end)) {
                places.put(c.start, new NamePlace(full.of(c.name), c.start, c.end));
                all.add(full.of(c.name));
            }
        }
        addWidened(text, all, places);
        Map<String, List<Integer>> standing = NameOccurrences.in(text, all);
        for (String name :
                all.stream().sorted(Comparator.comparingInt(n -> -n.length())).toList()) {
            for (int at : standing.getOrDefault(name, List.of())) {
                int end = at + name.length();
                if (isFree(places, at, end)
                        && !isThing(text, end)
                        && (name.length() > 2 || standsAlone(name, at, end))) {
                    places.put(at, new NamePlace(name, at, end));
                }
            }
        }
        addTitled(titled, places);
        return List.copyOf(places.values());
    }

    // 储备为局长, but not 物资储备局: a name that is a word counts only where no other word runs on beside it
    private boolean standsAlone(String name, int at, int end) {
        if (NameCharacters.wordFrequency(name) < COMMON) {
            return !words.cutAt(at) || !words.cutAt(end);
        }
        String text = printed.text();
        boolean left = at == 0 || !Character.isIdeographic(text.charAt(at - 1)) || POSTS.lengthBefore(text, at) > 0;
        boolean right = !Character.isIdeographic(text.charAt(end)) || FOLLOWERS.lengthAt(text, end) > 0;
        return left && right;
    }

    // 边　疆 where 边疆 is a name of the article
    private static void addWidened(String text, Set<String> names, NavigableMap<Integer, NamePlace> places) {
        for (int blank = text.indexOf(' ', 1); blank > 0; blank = text.indexOf(' ', blank + 1)) {
            int at = blank - 1;
            int end = NameColumns.widenedEnd(text, at);
            if (end > at && isFree(places, at, end)) {
                String name = text.substring(at, at + 1) + text.charAt(end - 1);
                if (names.contains(name)) {
                    places.put(at, new NamePlace(name, at, end));
                }
            }
        }
    }

    // Names of the page that hold a shorter one found here: 司空图强, where this article alone gave 司空
    private Map<Integer, NamePlace> longer(String text, Set<String> known) {
        Map<Integer, NamePlace> longer = new HashMap<>();
        if (known.isEmpty()) {
            return longer;
        }
        List<NamePlace> standing = new ArrayList<>();
        NameOccurrences.in(text, known)
                .forEach((name, starts) ->
                        starts.forEach(at -> standing.add(new NamePlace(name, at, at + name.length()))));
        standing.sort(Comparator.comparingInt(NamePlace::start).thenComparingInt(NamePlace::end));
        int next = 0;
        for (NameCandidate c : names) {
            while (next < standing.size() && standing.get(next).end() < c.end) {
                next++;
            }
            for (int i = next; i < standing.size() && standing.get(i).start() <= c.start; i++) {
                NamePlace whole = standing.get(i);
                if (whole.end() >= c.end && whole.end() - whole.start() > c.end - c.start) {
                    longer.put(c.start, whole);
                }
            }
        }
        return longer;
    }

    private static boolean isFree(NavigableMap<Integer, NamePlace> places, int start, int end) {
        Map.Entry<Integer, NamePlace> before = places.lowerEntry(end);
        return before == null || before.getValue().end() <= start;
    }

    // 张三路, but not 张三市长
    private static boolean isThing(String text, int end) {
        return THINGS.lengthAt(text, end) > 0 && POSTS_BEHIND.lengthAt(text, end) == 0;
    }
}
