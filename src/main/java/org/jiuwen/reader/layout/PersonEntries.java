package org.jiuwen.reader.layout;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.text.Lexicon;

/** Knows lines of a list that name one person and say who that is: 苗 青 女 某校教师, 佟大川 市档案馆馆长. */
final class PersonEntries {

    private static final int LONGEST = 60;

    private static final String NAME =
            "(?<name>[\\u3400-\\u9fff]{2,6}|[\\u3400-\\u9fff][ \\u3000]+[\\u3400-\\u9fff]|[\\u3400-\\u9fff]{1,8}(?:[·•][\\u3400-\\u9fff]{1,8})+)";

    /** Official lists give the sex behind the name. */
    private static final Pattern WITH_SEX = Pattern.compile("^" + NAME + "[ \\u3000，,]+[男女](?:[ \\u3000，,].*)?$");

    /** What the person is in the list: 组 长：. */
    private static final String PART =
            "(?:[\\u3400-\\u9fff][\\u3400-\\u9fff \\u3000]{0,6}[\\u3400-\\u9fff][：:][ \\u3000]*)?";

    private static final Pattern WITH_POST = Pattern.compile(
            "^" + PART + NAME + "[ \\u3000]+(?<post>[\\u3400-\\u9fff0-9（）()]+(?:、[\\u3400-\\u9fff0-9（）()]+)*)$");

    private static final Set<String> POSTS =
            Set.copyOf(Lexicon.load("post-words.txt").words());
    private static final int LONGEST_POST =
            POSTS.stream().mapToInt(String::length).max().orElse(0);

    private PersonEntries() {}

    static boolean matches(String text) {
        return givesSex(text) || givesPost(text);
    }

    /** Whether the line gives a name and the person's sex. */
    static boolean givesSex(String text) {
        return text.length() <= LONGEST && WITH_SEX.matcher(text).matches();
    }

    /** Whether the line gives a name that begins as most do, and then nothing but posts. */
    static boolean givesPost(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        Matcher entry = WITH_POST.matcher(text);
        return entry.matches() && isName(entry.group("name")) && endsAsPost(entry.group("post"));
    }

    private static boolean isName(String text) {
        return text.indexOf('·') > 0 || text.indexOf('•') > 0 || Bylines.isNameLine(text);
    }

    private static boolean endsAsPost(String text) {
        for (int n = Math.min(LONGEST_POST, text.length()); n > 0; n--) {
            if (POSTS.contains(text.substring(text.length() - n))) {
                return true;
            }
        }
        return false;
    }
}
