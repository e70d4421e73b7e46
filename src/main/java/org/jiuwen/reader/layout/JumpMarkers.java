package org.jiuwen.reader.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.Jump;
import org.jiuwen.text.ChineseNumbers;
import org.jspecify.annotations.Nullable;

/** Finds 上接 and 下转 in any form: (上接一版), （上接第1版）, 下转A02版, 【紧接第十二版】. */
final class JumpMarkers {

    private static final String PAGE =
            "\\s*第?\\s*[A-Za-z]?\\s*0*([" + ChineseNumbers.CLASS + "]{1,4})\\s*版[^）)】\\]。]{0,16}";
    private static final Pattern FROM = Pattern.compile("^[（(【\\[]\\s*(?:上接|紧接|接)" + PAGE + "[）)】\\]]");
    private static final Pattern ON = Pattern.compile("[（(【\\[]\\s*(?:下转|转)" + PAGE + "[）)】\\]][。.]?$");
    private static final Pattern LINE = Pattern.compile("^[（(【\\[]?\\s*(上接|紧接|接|下转|转)" + PAGE + "[）)】\\]]?$");

    private JumpMarkers() {}

    /** A marker at the start of a text, with its length. */
    static @Nullable Found atStart(String text) {
        if ("（(【[".indexOf(text.charAt(0)) < 0) {
            return null;
        }
        Matcher found = FROM.matcher(text.length() > 48 ? text.substring(0, 48) : text);
        return found.find() ? found(found, 0, 1, found.group()) : null;
    }

    static @Nullable Found atEnd(String text) {
        int from = Math.max(0, text.length() - 48);
        if (text.indexOf('版', from) < 0) {
            return null;
        }
        Matcher found = ON.matcher(text.substring(from));
        return found.find() ? found(found, from, 1, found.group()) : null;
    }

    /** A line that is nothing but a marker. */
    static @Nullable Found ofLine(String text) {
        if (text.indexOf('版') < 0) {
            return null;
        }
        Matcher found = LINE.matcher(text);
        return found.matches() ? found(found, 0, 2, found.group()) : null;
    }

    static boolean pointsBack(Found found) {
        return found.jump().marker().contains("接");
    }

    private static @Nullable Found found(Matcher match, int offset, int group, String marker) {
        int page = ChineseNumbers.parse(match.group(group));
        return page < 1 ? null : new Found(new Jump(page, marker), offset + match.start(), offset + match.end());
    }

    record Found(Jump jump, int start, int end) {}
}
