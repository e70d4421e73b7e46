package org.jiuwen.reader.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows what stands in a roll over names and between them: 主席团（43名，按姓氏笔画为序） over its members, 秘书长 某某 under them. */
final class RollHeadings {

    private static final Pattern OVER_NAMES = Pattern.compile(
            "([\\u4e00-\\u9fff]{2,12})[（(](?:共?[0-9一二三四五六七八九十百]{1,4}[名人][，,、]?)?(?:[^（）()]{0,12}(?:为序|排序|排列|排名不分先后))?[）)][：:]?");

    /** The one who holds an office of a congress. */
    private static final Pattern ONE_OFFICE =
            Pattern.compile("(?:大会|会议|主席团)?(?:秘书长|主任委员|主席|会长|组长)[：: \\u3000]+[\\u4e00-\\u9fff·]{2,6}");

    /** The office, when the name stands on the next line. */
    private static final Pattern OFFICE = Pattern.compile("(?:大会|会议|主席团)?秘书长");

    private static final Pattern MARKS = Pattern.compile("[、 \\u3000]+");
    private static final int LEAST_NAMES = 3;
    private static final int LONGEST = 36;

    private RollHeadings() {}

    /** Whether a line, by itself and by the lines around it, is an entry of a roll rather than a headline or signature. */
    static boolean isOfRoll(List<Line> lines, List<LineKind> kinds, int i) {
        String text = lines.get(i).text();
        if (text.length() > LONGEST || lines.get(i).markdown() > 0) {
            return false;
        }
        Matcher heading = OVER_NAMES.matcher(text);
        if (heading.matches()) {
            return i + 1 < lines.size()
                    && !FixedLines.isHeading(heading.group(1))
                    && lists(lines.get(i + 1).text());
        }
        if (i == 0 || kinds.get(i - 1) != LineKind.BODY) {
            return false;
        }
        String before = lines.get(i - 1).text();
        return OFFICE.matcher(before).matches()
                ? Bylines.isNameLine(text)
                : ONE_OFFICE.matcher(text).matches() && (lists(before) || NameLines.matchesGroup(before));
    }

    /** Whether a line of a roll does not go on from the one before it. */
    static boolean isEntry(String text) {
        return text.length() <= LONGEST
                && (OVER_NAMES.matcher(text).matches()
                        || ONE_OFFICE.matcher(text).matches()
                        || OFFICE.matcher(text).matches());
    }

    /** Whether a line begins with names that pauses or blanks set apart. */
    private static boolean lists(String text) {
        String[] parts = MARKS.split(text, LEAST_NAMES + 1);
        return parts.length > LEAST_NAMES
                && Stream.of(parts).limit(LEAST_NAMES).allMatch(part -> part.length() <= LONGEST);
    }
}
