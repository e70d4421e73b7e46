package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.List;

/**
 * Items between 、 marks. Inner items are bounded by the list itself, whatever a segmenter says, and show whether the list is one of names.
 *
 * @param items the inner items as {start, end}
 * @param start where the item before the first mark ends
 * @param end where the item behind the last mark starts
 * @param share of the inner items that have the shape of a name; 0 when there are none
 */
record NameList(List<int[]> items, int start, int end, double share) {

    private static final String BREAKS = "，。；：！？（）“”《》\n‘’「」『』";
    private static final int LONGEST_ITEM = 24;
    private static final int LONGEST_NOTE = 8;
    private static final int MANY = 8;
    private static final double NEARLY_ALL = 0.8;

    static List<NameList> in(String text) {
        List<NameList> lists = new ArrayList<>();
        int at = text.indexOf('、');
        while (at >= 0) {
            List<int[]> items = new ArrayList<>();
            int last = at;
            int next = nextMark(text, last);
            while (next >= 0) {
                items.add(new int[] {last + 1, endOfItem(text, next)});
                last = next;
                next = nextMark(text, last);
            }
            long names = items.stream()
                    .filter(item -> hasNameShape(text, item[0], item[1]))
                    .count();
            lists.add(new NameList(items, at, last + 1, items.isEmpty() ? 0 : (double) names / items.size()));
            at = text.indexOf('、', last + 1);
        }
        return lists;
    }

    private static int nextMark(String text, int mark) {
        int end = Math.min(text.length(), mark + 1 + LONGEST_ITEM);
        for (int i = mark + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '、') {
                return i;
            }
            if (c == '（') {
                int close = i + 1;
                while (close < end && close - i <= LONGEST_NOTE && text.charAt(close) != '）') {
                    close++;
                }
                return text.startsWith("）、", close) ? close + 1 : -1;
            }
            if (BREAKS.indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    // 令狐某（女）、: the note behind a name is no part of the item
    private static int endOfItem(String text, int mark) {
        return text.charAt(mark - 1) == '）' ? text.lastIndexOf('（', mark) : mark;
    }

    /** Whether so many items have the shape of names that the others must be names too. */
    boolean isOfPeople() {
        return items.size() >= MANY && share >= NEARLY_ALL;
    }

    /** Whether a surname and one or two characters fill the range, be they a word or not. */
    static boolean startsLikeName(String text, int start, int end) {
        int surname = Surnames.lengthAt(text, start);
        int given = end - start - surname;
        return surname > 0
                && (given == 1 || given == 2 || (given == 0 && surname == 2))
                && text.substring(start, end).codePoints().allMatch(Character::isIdeographic);
    }

    /** Surname and one or two characters more, blanks inside left out, and no common word. */
    static boolean hasNameShape(String text, int start, int end) {
        String name = text.substring(start, end).replace(" ", "");
        int surname = Surnames.lengthAt(name, 0);
        int given = name.length() - surname;
        if (surname == 2 && given == 0) {
            surname = 1;
            given = 1;
        }
        return surname > 0
                && given >= 1
                && given <= 2
                && name.codePoints().allMatch(Character::isIdeographic)
                && (name.length() < 3 || NameContext.PLACE_ENDS.indexOf(name.charAt(name.length() - 1)) < 0)
                && (NameCharacters.wordFrequency(name) < 2 || NameCharacters.isKnownName(name));
    }
}
