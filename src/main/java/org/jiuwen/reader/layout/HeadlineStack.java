package org.jiuwen.reader.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The lines of a headline, one under the other, and what is seen of each and of two neighbours. */
final class HeadlineStack {

    private static final int SHORT = 4;
    private static final int RATHER_SHORT = 6;
    private static final int LONG = 20;
    private static final double TENS = 10;
    private static final double MUCH_LONGER = 1.6;
    /** Kinship that counts as one. */
    private static final double KIN = 10;

    private static final double MOST_KIN = 3;
    /** Share of another's kinship from which a line's is much less. */
    private static final double LESS = 0.35;

    private final List<Line> printed;
    private final List<HeadlineLine> lines;
    /** Of each line to the text under the headline. */
    private final List<Double> kin;

    /** Of the words of each line what the text has. */
    private final List<Double> shared;

    private final boolean labelled;
    private final boolean hasText;
    private final boolean isNews;

    HeadlineStack(Draft draft, Kinship kinship) {
        printed = List.copyOf(draft.headlines);
        lines = printed.stream().map(line -> new HeadlineLine(line.text())).toList();
        labelled = !draft.labels.isEmpty();
        hasText = draft.hasText();
        isNews = hasText && Sentences.startsLead(draft.body.getFirst().text());
        Kinship.Article text = kinship.article(draft.body);
        kin = printed.stream()
                .map(line -> Math.min(MOST_KIN, kinship.of(List.of(line), text) / KIN))
                .toList();
        shared = printed.stream()
                .map(line -> hasText ? kinship.shared(List.of(line), draft.body) : 0)
                .toList();
    }

    int size() {
        return lines.size();
    }

    /** How much there is of each sign in a line, none where there is nothing of it. */
    Map<HeadlineSign, Double> signs(int at) {
        Map<HeadlineSign, Double> signs = new EnumMap<>(HeadlineSign.class);
        set(signs, HeadlineSign.ANY, true);
        lines.get(at).addTo(signs);
        addPlace(signs, at);
        addNeighbours(signs, at);
        addLength(signs, at);
        addText(signs, at);
        return signs;
    }

    private void addPlace(Map<HeadlineSign, Double> signs, int at) {
        boolean first = at == 0;
        boolean last = at + 1 == lines.size();
        set(signs, HeadlineSign.FIRST, first && !last);
        set(signs, HeadlineSign.LAST, last && !first);
        set(signs, HeadlineSign.FIRST_OF_TWO, first && lines.size() == 2);
        set(signs, HeadlineSign.LAST_OF_TWO, last && lines.size() == 2);
        set(signs, HeadlineSign.ONLY, first && last);
        set(signs, HeadlineSign.MIDDLE, !first && !last);
        set(signs, HeadlineSign.LABELLED, labelled);
        boolean marked = printed.get(at).markdown() > 0;
        set(signs, HeadlineSign.MARKED, marked);
        set(signs, HeadlineSign.UNMARKED, !marked && printed.stream().anyMatch(it -> it.markdown() > 0));
    }

    private void addNeighbours(Map<HeadlineSign, Double> signs, int at) {
        HeadlineLine line = lines.get(at);
        set(
                signs,
                HeadlineSign.HAPPENING_ELSEWHERE,
                !line.happens() && lines.stream().anyMatch(HeadlineLine::happens));
        if (at > 0) {
            HeadlineLine over = lines.get(at - 1);
            set(signs, HeadlineSign.UNDER_SAYS, over.says());
            set(signs, HeadlineSign.UNDER_SHORTER, over.length() < line.length());
        }
        if (at + 1 < lines.size()) {
            HeadlineLine under = lines.get(at + 1);
            set(signs, HeadlineSign.OVER_DASH, under.isDashed());
            set(signs, HeadlineSign.OVER_HAPPENING, under.happens());
            set(signs, HeadlineSign.OVER_LONGER, under.length() > line.length());
        }
        set(
                signs,
                HeadlineSign.TWO_OVER_DASH,
                at + 2 < lines.size() && lines.get(at + 2).isDashed());
    }

    private void addLength(Map<HeadlineSign, Double> signs, int at) {
        int length = lines.get(at).length();
        int shortest = lines.stream().mapToInt(HeadlineLine::length).min().orElse(0);
        int longest = lines.stream().mapToInt(HeadlineLine::length).max().orElse(0);
        put(signs, HeadlineSign.LENGTH, length / TENS);
        set(signs, HeadlineSign.SHORT, length <= SHORT);
        set(signs, HeadlineSign.RATHER_SHORT, length <= RATHER_SHORT);
        set(signs, HeadlineSign.SHORTEST, lines.size() > 1 && length == shortest);
        set(signs, HeadlineSign.LONGEST, lines.size() > 1 && length == longest);
        set(signs, HeadlineSign.LONGER, length > MUCH_LONGER * shortest);
        set(signs, HeadlineSign.LONG, length >= LONG);
    }

    private void addText(Map<HeadlineSign, Double> signs, int at) {
        double own = kin.get(at);
        boolean last = at + 1 == lines.size();
        set(signs, HeadlineSign.NO_TEXT, !hasText);
        set(signs, HeadlineSign.NO_TEXT_LAST, !hasText && last && at > 0);
        set(signs, HeadlineSign.NEWS, isNews);
        put(signs, HeadlineSign.KIN_BELOW, last ? 0 : Math.max(0, kin.get(at + 1) - own));
        put(signs, HeadlineSign.KIN_ABOVE, at == 0 ? 0 : Math.max(0, kin.get(at - 1) - own));
        put(signs, HeadlineSign.KIN, own);
        put(signs, HeadlineSign.SHARED, shared.get(at));
        double most = kin.stream().mapToDouble(it -> it).max().orElse(0);
        set(signs, HeadlineSign.LESS_KIN, most > 1 && own < LESS * most);
    }

    /** How much there is of each bond between a line and the next, none where there is nothing of it. */
    Map<HeadlineBond, Double> bonds(int at) {
        Map<HeadlineBond, Double> bonds = new EnumMap<>(HeadlineBond.class);
        HeadlineLine left = lines.get(at);
        HeadlineLine right = lines.get(at + 1);
        int shorter = Math.min(left.length(), right.length());
        int longer = Math.max(left.length(), right.length());
        boolean partsLeft = left.parts() > 1;
        boolean partsRight = right.parts() > 1;
        set(bonds, HeadlineBond.ANY, true);
        set(bonds, HeadlineBond.PARTS, partsLeft && partsRight);
        set(bonds, HeadlineBond.PARTS_OF_ONE, partsLeft != partsRight);
        put(bonds, HeadlineBond.ALIKE, (double) shorter / longer);
        set(bonds, HeadlineBond.EQUAL, shorter == longer);
        put(bonds, HeadlineBond.LENGTH, (shorter + longer) / TENS);
        set(bonds, HeadlineBond.CUT_OFF, left.isCutOff());
        set(bonds, HeadlineBond.WORD_OVER, WordBreaks.between(left.text(), right.text()));
        put(bonds, HeadlineBond.SUCCESSION, Succession.of(left.lastWord(), right.firstWord()));
        set(bonds, HeadlineBond.WHO_DOES, left.isWho() && right.beginsWithVerb());
        set(bonds, HeadlineBond.DOCUMENT, left.isOver(right));
        boolean demands =
                at > 0 && (lines.get(at - 1).says() || lines.get(at - 1).isGathering());
        set(bonds, HeadlineBond.DEMANDS, demands);
        set(bonds, HeadlineBond.NUMBERS, left.hasNumber() && right.hasNumber());
        set(bonds, HeadlineBond.FIRST_HAPPENS, left.happens() && !right.happens());
        set(bonds, HeadlineBond.SECOND_HAPPENS, right.happens() && !left.happens());
        put(bonds, HeadlineBond.DECK_WORDS, left.deckWords() + right.deckWords());
        boolean plain = left.deckWords() == 0 && right.deckWords() == 0 && !partsLeft && !partsRight && !left.says();
        set(bonds, HeadlineBond.PLAIN, plain);
        boolean marked = printed.get(at).markdown() > 0;
        set(bonds, HeadlineBond.MARKED, marked && printed.get(at + 1).markdown() > 0);
        set(bonds, HeadlineBond.MARKED_FIRST, marked && printed.get(at + 1).markdown() == 0);
        set(bonds, HeadlineBond.DASHED, right.isDashed());
        set(bonds, HeadlineBond.SHORT_FIRST, left.length() <= RATHER_SHORT);
        set(bonds, HeadlineBond.NO_TEXT, !hasText);
        set(bonds, HeadlineBond.MORE_LINES, lines.size() > 2);
        return bonds;
    }

    static <T> void set(Map<T, Double> values, T key, boolean seen) {
        put(values, key, seen ? 1 : 0);
    }

    static <T> void put(Map<T, Double> values, T key, double value) {
        if (value != 0) {
            values.put(key, value);
        }
    }
}
