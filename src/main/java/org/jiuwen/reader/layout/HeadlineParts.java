package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells kicker, main and deck lines of a headline apart.
 *
 * @param kicker lines over the main headline
 * @param main lines of the main headline; empty when the article has none
 * @param deck lines under it
 */
record HeadlineParts(List<Line> kicker, List<Line> main, List<Line> deck) {

    private static final Pattern DASH = Pattern.compile("^[—\\-─]{1,3}");
    private static final Pattern KICKER_END = Pattern.compile("(?:强调|指出|要求|表示|提出|之际|时说)$");
    private static final Pattern HAPPENING = Pattern.compile("(?:闭幕|开幕|召开|举行|开通|通车|启用|逝世|揭晓|揭牌|开工|当选.{2,8}|运营)$");
    private static final Pattern TWO_PARTS = Pattern.compile("^[^\\s]{4,12}[ \\u3000]+[^\\s]{4,12}$");
    private static final Pattern OFFICIALS_ACT = Pattern.compile("(?:出席|主持|讲话|致辞|到会|会见|宣布|作报告|参加)");

    static HeadlineParts of(List<Line> headlines, List<Line> datelines) {
        List<Line> kicker = new ArrayList<>();
        List<Line> main = new ArrayList<>();
        List<Line> deck = new ArrayList<>();
        for (Line line : headlines) {
            if (!main.isEmpty() && (DASH.matcher(line.text()).find() || !deck.isEmpty())) {
                deck.add(line);
            } else {
                main.add(line);
            }
        }
        splitMain(kicker, main, deck);
        deck.addAll(datelines);
        return new HeadlineParts(kicker, main, deck);
    }

    private static void splitMain(List<Line> kicker, List<Line> main, List<Line> deck) {
        if (main.size() < 2) {
            return;
        }
        String first = main.getFirst().text();
        boolean slogan = TWO_PARTS.matcher(first).matches()
                && !OFFICIALS_ACT.matcher(first).find();
        if (KICKER_END.matcher(first).find()
                || (slogan && HAPPENING.matcher(main.get(1).text()).find())) {
            kicker.add(main.removeFirst());
        }
        // Below the happening, a line that says what officials did there is a deck.
        int happening = indexOfHappening(main);
        if (happening == 0) {
            int at = 1;
            while (at < main.size()
                    && !OFFICIALS_ACT.matcher(main.get(at).text()).find()) {
                at++;
            }
            while (at < main.size()) {
                deck.add(deck.size() - countDashed(deck), main.remove(at));
            }
        }
    }

    private static int countDashed(List<Line> deck) {
        return (int)
                deck.stream().filter(line -> DASH.matcher(line.text()).find()).count();
    }

    private static int indexOfHappening(List<Line> main) {
        for (int i = 0; i < main.size(); i++) {
            if (HAPPENING.matcher(main.get(i).text()).find()) {
                return i;
            }
        }
        return -1;
    }

    @Nullable
    String title() {
        return main.isEmpty()
                ? null
                : String.join(" ", main.stream().map(Line::text).toList());
    }
}
