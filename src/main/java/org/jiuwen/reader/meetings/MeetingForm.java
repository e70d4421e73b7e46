package org.jiuwen.reader.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.text.ChineseNumbers;
import org.jiuwen.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * One way in which the press prints a kind of meeting, with the full name it stands for.
 *
 * @param required what each match holds, so that clauses without it need not be searched
 * @param name template of the full name
 * @param series template of what its sessions share
 */
record MeetingForm(Pattern pattern, List<String> required, String name, String series) {

    /** 届 and 次 as they stand in names of meetings: 四十九, 十, 二〇, 15. */
    static final String NUMBER = "[一二三四五六七八九十百零〇\\d]{1,5}";

    /** A Chinese character as ranges: asking for the script of each character takes most of the time of a search. */
    static final String HAN = "[\\u4E00-\\u9FFF\\u3400-\\u4DBF〇\\x{20000}-\\x{3134F}]";

    private static final String SCRIPT = "\\p{IsHan}";
    private static final String PLACE_NAME =
            "(?<P>[\\p{IsHan}]{2,7}?(?:自治区|自治州|自治县|自治旗|省|市|州|盟|县|区|旗|镇|乡)|[全我本]?(?:自治区|自治州|自治县|省|市|州|盟|县|区|旗))";
    private static final String PLACE = PLACE_NAME + "??";
    private static final String SUBJECT = "(?<X>(?!员)[\\p{IsHan}]{2,14}?)";
    private static final String BODY = "(?<B>[\\p{IsHan}]{2,20}?)";
    private static final String DELEGATION = "(?<D>[\\p{IsHan}]{2,8}(?:(?:、|和)[\\p{IsHan}]{2,8}){0,4})";

    /** All forms of the word list, in its order. */
    static List<MeetingForm> all() {
        return Lexicon.load("meeting-forms.tsv").rows().stream()
                .map(row -> new MeetingForm(compile(row.get(0)), required(row.get(0)), row.get(1), row.get(2)))
                .toList();
    }

    private static Pattern compile(String printed) {
        String pattern = printed.replace("<P>", PLACE)
                .replace("<Q>", PLACE_NAME)
                .replace("<D>", DELEGATION)
                .replace("<X>", SUBJECT)
                .replace("<B>", BODY);
        for (String group : List.of("T", "N", "M", "L")) {
            pattern = pattern.replace("<" + group + ">", "(?<" + group + ">" + NUMBER + ")");
        }
        return Pattern.compile(pattern.replace(SCRIPT, HAN));
    }

    // The plain characters of the pattern outside all groups, without those that may be left out
    private static List<String> required(String printed) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            boolean optional = i + 1 < printed.length() && printed.charAt(i + 1) == '?';
            if (depth == 0 && Character.isIdeographic(c) && !optional) {
                run.append(c);
            } else if (!run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        }
        if (!run.isEmpty()) {
            runs.add(run.toString());
        }
        return List.copyOf(runs);
    }

    /** Whether the range has all that a match of this form holds. */
    boolean mayStandIn(String clause) {
        for (String run : required) {
            if (!clause.contains(run)) {
                return false;
            }
        }
        return true;
    }

    static @Nullable String group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
    }

    /** The number in a group; 0 when the form has none there. */
    static int number(Matcher matcher, String name) {
        String printed = group(matcher, name);
        return printed == null ? 0 : Math.max(0, ChineseNumbers.parse(printed));
    }
}
