package org.jiuwen.reader.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.text.Lexicon;

/**
 * Which runs of characters are places on a page: what stands before 市, 县, 镇 or 流域 anywhere on it, the paper's own city and province,
 * and the cities, counties and districts of the country. 支持新郑、巩义 names nobody, though 巩 is a family name.
 */
final class PagePlaces {

    private static final WordSet BEHIND = WordSet.load("place-followers.txt");
    private static final WordSet POSTS_BEHIND = WordSet.load("post-after-name.txt");
    private static final String ENDS = "市县区省州盟旗镇乡村";
    // What a place's name goes on with to be another place: 林秀县, 林秀岛
    private static final String PARTS = "岛海江河湖山溪坪坝洲湾港路街桥站峰岭谷沟塘庄店堡关口";
    private static final Set<String> COUNTRY = country();
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final int LONGEST_IN_COUNTRY = 3;

    /** Those of no page. */
    static final PagePlaces NONE = new PagePlaces();

    private final Set<String> stems = new HashSet<>();

    private PagePlaces() {}

    private static Set<String> country() {
        Set<String> stems = new HashSet<>();
        for (List<String> row : Lexicon.load("districts.tsv").rows()) {
            String name = row.get(0);
            String stem = name.substring(0, name.length() - 1);
            if (stem.length() >= SHORTEST && stem.length() <= LONGEST_IN_COUNTRY) {
                stems.add(stem);
            }
        }
        return Set.copyOf(stems);
    }

    /**
     * The places of a page.
     *
     * @param texts the page's articles in one width
     */
    static PagePlaces of(Collection<String> texts, NewspaperProfile newspaper) {
        PagePlaces places = new PagePlaces();
        for (String name : new String[] {newspaper.city(), newspaper.province()}) {
            if (name != null && name.length() > SHORTEST) {
                places.stems.add(name.substring(0, name.length() - 1));
            }
        }
        texts.forEach(places::gather);
        return places;
    }

    private void gather(String text) {
        for (int at = SHORTEST; at < text.length(); at++) {
            if (isEnd(text, at)) {
                for (int n = SHORTEST;
                        n <= Math.min(LONGEST, at) && Character.isIdeographic(text.charAt(at - n));
                        n++) {
                    stems.add(text.substring(at - n, at));
                }
            }
        }
    }

    // 市 of 市长 is no end of a place's name: 张三市长
    private static boolean isEnd(String text, int at) {
        return Character.isIdeographic(text.charAt(at - 1))
                && (ENDS.indexOf(text.charAt(at)) >= 0
                        ? POSTS_BEHIND.lengthAt(text, at) == 0
                        : BEHIND.lengthAt(text, at) > 0);
    }

    /** Whether the page itself shows a run to be a place, or a place's name with the word for a smaller one behind it. */
    boolean isOnPage(String run) {
        int last = run.length() - 1;
        return stems.contains(run)
                || (last >= SHORTEST && PARTS.indexOf(run.charAt(last)) >= 0 && stems.contains(run.substring(0, last)));
    }

    /** Whether a city, county or district of the country is called so. */
    static boolean isInCountry(String run) {
        return COUNTRY.contains(run)
                || (run.length() > SHORTEST
                        && PARTS.indexOf(run.charAt(run.length() - 1)) >= 0
                        && COUNTRY.contains(run.substring(0, run.length() - 1)));
    }
}
