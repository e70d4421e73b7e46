package org.jiuwen.reader.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jiuwen.text.Lexicon;

/**
 * How much a line's own characters speak for a headline, as a sum of weights on the log-odds scale: above zero for, below
 * against. What stands around the line is weighed by {@link LineClassifier}.
 */
final class HeadlineScore {

    private record Cue(String place, String word, double weight) {
        boolean in(String text) {
            return switch (place) {
                case "start" -> text.startsWith(word);
                case "end" -> text.endsWith(word);
                default -> text.contains(word);
            };
        }
    }

    private static final List<Cue> CUES = Lexicon.load("headline-cues.tsv").rows().stream()
            .map(row -> new Cue(row.get(0), row.get(1), Double.parseDouble(row.get(2))))
            .toList();
    private static final Pattern TWO_PARTS =
            Pattern.compile("[\\u4e00-\\u9fff”』》]{3,}[ \\u3000]{1,4}[“『《\\u4e00-\\u9fff0-9]{3,}");
    private static final Pattern DAY = Pattern.compile("^[0-9]{1,2}月[0-9]{1,2}日");
    /** 副市长：顾明川 司徒敏（女）: posts and who holds them. */
    private static final Pattern POSTS = Pattern.compile(
            "^[\\u4e00-\\u9fff]{2,10}[：:][\\u4e00-\\u9fff·]{2,4}(?:[（(]女[）)])?(?:[ \\u3000、]+[\\u4e00-\\u9fff·（）()]{1,12})*$");

    private static final Pattern ON_PAGE = Pattern.compile("第?[0-9一二三四五六七八九十]{1,3}版[）)]?$");
    private static final int SURELY_BODY = 60;

    private HeadlineScore() {}

    static double of(Line line) {
        String text = line.text();
        if (line.markdown() > 0 && text.length() < 120) {
            return 8;
        }
        if (text.length() > SURELY_BODY) {
            return -9;
        }
        double score = byLength(text.length()) + byPunctuation(text) + byCues(text);
        if (TWO_PARTS.matcher(text).find()) {
            score += 2;
        }
        if (text.indexOf('『') >= 0) {
            score += 1;
        }
        if (DAY.matcher(text).find()) {
            score -= 2;
        }
        if (Sentences.startsLead(text)) {
            score -= 6;
        }
        if (Sentences.startsSpeaker(text)) {
            score -= 1.5;
        }
        if (POSTS.matcher(text).matches()) {
            score -= 4;
        }
        if (Sentences.isNameList(text)) {
            score -= 8;
        }
        return score;
    }

    private static double byLength(int length) {
        if (length <= 3) {
            return 0.5;
        }
        if (length <= 24) {
            return 2.5;
        }
        if (length <= 30) {
            return 1.5;
        }
        return length <= 40 ? 0 : -3.5;
    }

    private static double byPunctuation(String text) {
        double score = 0;
        char last = text.charAt(text.length() - 1);
        if ("。；;".indexOf(last) >= 0) {
            score -= 6;
        } else if ("，,、".indexOf(last) >= 0) {
            score -= 5;
        } else if ("：:".indexOf(last) >= 0) {
            score -= 3.5;
        } else if ("！!？?…".indexOf(last) >= 0) {
            score -= 0.7;
        } else if (last == ')' || last == '）') {
            score -= 0.3;
        }
        if (text.charAt(0) == '（' || text.charAt(0) == '(') {
            score -= isBracketed(text) ? 7 : 3;
        }
        if (Sentences.startsEntry(text) && "—-─".indexOf(text.charAt(0)) < 0) {
            score -= 2.5;
        }
        if (ON_PAGE.matcher(text).find()) {
            score -= 7;
        }
        long commas = text.chars().filter(c -> "，,；".indexOf(c) >= 0).count();
        long stops = text.chars().filter(c -> c == '。').count();
        long pauses = text.chars().filter(c -> c == '、').count();
        score -= commas * (text.length() <= 22 ? 0.7 : 1.1) + stops * 4 + Math.max(0, pauses - 1) * 0.6;
        if (opens(text, "“「『《（(") != opens(text, "”」』》）)")) {
            score -= 2;
        }
        return score;
    }

    private static long opens(String text, String signs) {
        return text.chars().filter(c -> signs.indexOf(c) >= 0).count();
    }

    private static boolean isBracketed(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '）' || last == ')';
    }

    private static double byCues(String text) {
        double score = 0;
        for (Cue cue : CUES) {
            if (cue.in(text)) {
                score += cue.weight;
            }
        }
        return score;
    }
}
