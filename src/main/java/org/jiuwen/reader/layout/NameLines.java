package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows lines that hold names set apart and nothing else: 门雪松　水　清（女）　艾　国. */
final class NameLines {

    private static final int LONGEST = 200;
    private static final int FEW = 4;
    /** Of one without dots. */
    private static final int LONGEST_NAME = 4;
    /** Share of the names that must begin with a surname. */
    private static final double SURE = 0.6;

    private static final Pattern BLANKS = Pattern.compile("[ \\u3000]+");
    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff·•]{1,9}");
    private static final Pattern REMARK =
            Pattern.compile("[（(](?:女|[\\u4e00-\\u9fff]{1,6}族|女[，,、][\\u4e00-\\u9fff]{1,6}族)[）)]");
    private static final Pattern GROUP = Pattern.compile("^[\\u4e00-\\u9fff]{2,12}[：:]");
    private static final Pattern PAUSES = Pattern.compile("[、，,]");
    private static final Pattern WIDE = Pattern.compile("[ \\u3000]{3,}");

    /** Pauses that make a list. */
    private static final int LIST = 8;

    private NameLines() {}

    /** Whether a text has as many pauses as hardly any but a list of names has. */
    static boolean mayBeList(String text) {
        return text.chars().filter(c -> c == '、').count() >= LIST;
    }

    /** The same behind what they have in common: 沙口区：门雪松　水　清, or 沙口区：门雪松、水清. */
    static boolean matchesGroup(String text) {
        Matcher group = GROUP.matcher(text);
        if (!group.find()) {
            return false;
        }
        String names = text.substring(group.end());
        return matches(names, true) || matchesPauses(names);
    }

    private static boolean matchesPauses(String text) {
        if (text.length() > LONGEST || text.indexOf('、') < 0) {
            return false;
        }
        String[] names = PAUSES.split(REMARK.matcher(text).replaceAll(""));
        return Arrays.stream(names).allMatch(it -> NAME.matcher(it).matches())
                && Arrays.stream(names).filter(Bylines::isNameLine).count() >= SURE * names.length
                && Arrays.stream(names).noneMatch(it -> it.length() > LONGEST_NAME && it.indexOf('·') < 0);
    }

    static boolean matches(String text) {
        return matches(text, false);
    }

    private static boolean matches(String text, boolean group) {
        if (text.length() > LONGEST || (text.indexOf(' ') < 0 && text.indexOf('\u3000') < 0)) {
            return false;
        }
        String bare = REMARK.matcher(text).replaceAll("");
        List<String> names = new ArrayList<>();
        String single = "";
        for (String part : BLANKS.split(bare.strip())) {
            if (!NAME.matcher(part).matches()) {
                return false;
            }
            if (part.length() == 1 && single.isEmpty()) {
                single = part;
            } else {
                names.add(single + part);
                single = "";
            }
        }
        boolean table =
                group || bare.length() < text.length() || WIDE.matcher(text).find();
        return single.isEmpty()
                && names.size() >= (table ? 2 : FEW)
                && names.stream().filter(Bylines::isNameLine).count() >= SURE * names.size();
    }
}
