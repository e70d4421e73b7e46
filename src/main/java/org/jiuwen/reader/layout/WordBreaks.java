package org.jiuwen.reader.layout;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.regex.Pattern;
import org.jiuwen.text.WordCounts;

/** Whether a word, a number or a date goes on over the end of one line into the next. */
final class WordBreaks {

    private static final int REACH = 8;
    private static final Pattern NUMBER_OVER_BREAK =
            Pattern.compile("(?:[0-9０-９.]$|第[一二三四五六七八九十百]*$|[0-9](?:年|月)$|次$|届$)");
    private static final Pattern NUMBER_GOES_ON =
            Pattern.compile("^(?:[0-9０-９.]|[年月日时分]|[一二三四五六七八九十]*[届次章条]|会议|全体会议|委员会|代表大会)");
    private static final Pattern ORDER_OVER_BREAK = Pattern.compile("[一二三四五六七八九十]、$");
    private static final Pattern ORDER_GOES_ON = Pattern.compile("^[一二三四五六七八九十]+[^、，,。]");
    private static final Pattern COUNT_OVER_BREAK = Pattern.compile("[一二两三四五六七八九十百千万亿几多0-9]$");
    private static final Pattern COUNT_GOES_ON = Pattern.compile("^[个道条次项位名件种类家座场份年月日天岁届万亿元米吨亩]");
    /** What a number, a date or a count may break off with: most lines need no closer look. */
    private static final String MAY_BREAK = "0123456789０１２３４５６７８９.第年月次届、一二两三四五六七八九十百千万亿几多";

    private static final String DIGITS = "一二两三四五六七八九";
    private static final String UNITS = "〇零十百千万亿";

    private static final Segment WORDS =
            HanLP.newSegment().enableAllNamedEntityRecognize(false).enableOffset(true);

    private WordBreaks() {}

    /** Whether a name of several parts is broken before a dot: 阿依努尔 | ·吐逊. */
    static boolean inName(String left, String right) {
        return right.charAt(0) == '·' && Character.isIdeographic(left.charAt(left.length() - 1));
    }

    /** Whether a figure is broken off before what it counts in dates: 1月4 | 日至8日. */
    static boolean inDate(String left, String right) {
        char last = left.charAt(left.length() - 1);
        return last >= '0' && last <= '9' && "年月日".indexOf(right.charAt(0)) >= 0;
    }

    static boolean between(String left, String right) {
        if (inNumber(left, right)) {
            return true;
        }
        // 阿依努尔·吐逊
        if (right.charAt(0) == '·' && right.length() > 2 && Character.isIdeographic(left.charAt(left.length() - 1))) {
            return Character.isIdeographic(right.charAt(1));
        }
        if (noWordHas(left, right)) {
            return false;
        }
        String before = tail(left);
        String context = before + head(right);
        for (Term term : WORDS.seg(context)) {
            int end = term.offset + term.word.length();
            if (term.offset < before.length() && end > before.length()) {
                return term.word.length() > 1;
            }
        }
        return false;
    }

    /** Figures, letters and numerals make words that no dictionary has. */
    private static boolean noWordHas(String left, String right) {
        char last = left.charAt(left.length() - 1);
        char first = right.charAt(0);
        return Character.isIdeographic(last)
                && Character.isIdeographic(first)
                && !WordCounts.shared().mayStandInWord(last, first)
                && !isNumber(left, right);
    }

    /** 二十|三 and 一九|五八 are one, 第五|八月 is none. */
    private static boolean isNumber(String left, String right) {
        int start = left.length();
        while (start > 0 && isNumeral(left.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < right.length() && isNumeral(right.charAt(end))) {
            end++;
        }
        String number = left.substring(start) + right.substring(0, end);
        return start < left.length()
                && end > 0
                && (number.length() > 2 || number.chars().anyMatch(c -> UNITS.indexOf(c) >= 0));
    }

    private static boolean isNumeral(char c) {
        return DIGITS.indexOf(c) >= 0 || UNITS.indexOf(c) >= 0;
    }

    /** Whether a number goes over the break: 第二十 | 三次会议. */
    static boolean inNumber(String left, String right) {
        return MAY_BREAK.indexOf(left.charAt(left.length() - 1)) >= 0 && numberBetween(left, right);
    }

    private static boolean numberBetween(String left, String right) {
        if (NUMBER_OVER_BREAK.matcher(tail(left)).find()
                && NUMBER_GOES_ON.matcher(right).find()) {
            return true;
        }
        if (ORDER_OVER_BREAK.matcher(tail(left)).find()
                && ORDER_GOES_ON.matcher(head(right)).find()) {
            return true;
        }
        return COUNT_OVER_BREAK.matcher(tail(left)).find()
                && COUNT_GOES_ON.matcher(head(right)).find();
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - REACH));
    }

    private static String head(String text) {
        return text.substring(0, Math.min(REACH, text.length()));
    }
}
