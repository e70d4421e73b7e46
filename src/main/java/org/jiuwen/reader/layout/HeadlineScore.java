package org.jiuwen.reader.layout;

import java.util.List;
import java.util.regex.Matcher;
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
    private static final Pattern POSTS =
            Pattern.compile("^[\\u4e00-\\u9fff]{2,10}[：:]([\\u4e00-\\u9fff·]{2,4})(?:[（(]女[）)])?(?:["
                    + " \\u3000、]+[\\u4e00-\\u9fff·（）()]{1,12})*$");

    /** 尊敬的旅客朋友：, 各有关单位： over a notice to them. */
    private static final Pattern SALUTATION = Pattern.compile("(?:(?:尊敬|敬爱|亲爱)的|各|广大|全体|全市).{1,24}[：:]");

    /** What entries of a list of offices end in. */
    private static final Pattern TELEPHONE = Pattern.compile("[^0-9][0-9]{7,11}$");

    private static final Pattern ON_PAGE =
            Pattern.compile("第?[0-9一二三四五六七八九十]{1,3}版[）)]?$|[ \\u3000][A-Z]0?[0-9]{1,2}$");
    private static final int SURELY_BODY = 60;

    private HeadlineScore() {}

    static double of(Line line) {
        return weigh(line, new Clues(false)).sum();
    }

    /** The same sum with its single reasons. */
    static Clues explained(Line line) {
        return weigh(line, new Clues(true));
    }

    private static Clues weigh(Line line, Clues clues) {
        String text = line.text();
        if (line.markdown() > 0 && text.length() < 120) {
            clues.add("marked", 8);
            return clues;
        }
        if (text.length() > SURELY_BODY) {
            clues.add("long", -9);
            return clues;
        }
        clues.add("length", byLength(text.length()));
        byPunctuation(text, clues);
        for (Cue cue : CUES) {
            if (cue.in(text)) {
                clues.add("cue", cue.weight, cue.word);
            }
        }
        clues.add("two-parts", TWO_PARTS.matcher(text).find() ? 2 : 0);
        clues.add("corner-quote", text.indexOf('『') >= 0 ? 1 : 0);
        clues.add("day", DAY.matcher(text).find() ? -2 : 0);
        clues.add("lead", Sentences.startsLead(text) ? -6 : 0);
        clues.add("speaker", Sentences.asksOrAnswers(text) ? -6 : Sentences.startsSpeaker(text) ? -1.5 : 0);
        clues.add("posts", givesPosts(text) ? -4 : 0);
        clues.add("names", NameLines.matches(text) || NameLines.matchesGroup(text) ? -8 : 0);
        clues.add("person", PersonEntries.givesSex(text) ? -8 : PersonEntries.givesPost(text) ? -6 : 0);
        clues.add("salutation", isSalutation(text) ? -6 : 0);
        clues.add("wish", Sentences.wishes(text) ? -5 : 0);
        return clues;
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

    private static void byPunctuation(String text, Clues clues) {
        char last = text.charAt(text.length() - 1);
        clues.add("ending", byEnding(last), String.valueOf(last));
        if (text.charAt(0) == '（' || text.charAt(0) == '(') {
            clues.add("bracket", isBracketed(text) ? -7 : -3);
        }
        if (Sentences.startsEntry(text) && "—-─".indexOf(text.charAt(0)) < 0) {
            clues.add("entry", -2.5);
        }
        clues.add("entry", TELEPHONE.matcher(text).find() ? -8 : 0);
        clues.add("on-page", ON_PAGE.matcher(text).find() ? -7 : 0);
        long commas = text.chars().filter(c -> "，,；".indexOf(c) >= 0).count();
        long stops = text.chars().filter(c -> c == '。').count();
        long pauses = text.chars().filter(c -> c == '、').count();
        clues.add("commas", -commas * (text.length() <= 22 ? 0.7 : 1.1));
        clues.add("stops", -stops * 4.0);
        clues.add("pauses", -Math.max(0, pauses - 1) * (pauses > 2 ? 1.2 : 0.6));
        clues.add("unclosed", opens(text, "“「『《（(") != opens(text, "”」』》）)") ? -2 : 0);
    }

    private static double byEnding(char last) {
        if ("。；;".indexOf(last) >= 0) {
            return -6;
        }
        if ("，,、".indexOf(last) >= 0) {
            return -5;
        }
        if ("：:".indexOf(last) >= 0) {
            return -3.5;
        }
        return "！!？?…".indexOf(last) >= 0 ? -0.7 : last == ')' || last == '）' ? -0.3 : 0;
    }

    private static boolean givesPosts(String text) {
        Matcher posts = POSTS.matcher(text);
        return posts.matches() && (posts.group(1).indexOf('·') > 0 || Bylines.isNameLine(posts.group(1)));
    }

    static boolean isSalutation(String text) {
        return SALUTATION.matcher(text).matches();
    }

    /** 详见第二版 at the end of a line. */
    static boolean pointsToPage(String text) {
        return ON_PAGE.matcher(text.substring(Math.max(0, text.length() - 10))).find();
    }

    private static long opens(String text, String signs) {
        return text.chars().filter(c -> signs.indexOf(c) >= 0).count();
    }

    private static boolean isBracketed(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '）' || last == ')';
    }
}
