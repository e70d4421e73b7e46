package org.jiuwen.reader.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiuwen.reader.document.AttendanceManner;
import org.jiuwen.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** Tells from the words behind a name what its bearer did at a meeting. */
final class AttendanceWords {

    private record Said(AttendanceManner manner, Pattern words) {}

    // In order of weight: one entry a person, the weightiest manner.
    private static final List<Said> MANNERS = Lexicon.load("attendance-manners.tsv").rows().stream()
            .map(row -> new Said(mannerOf(row.get(0)), Pattern.compile(row.get(1))))
            .toList();
    private static final List<AttendanceManner> WEIGHT =
            MANNERS.stream().map(Said::manner).toList();
    private static final Set<AttendanceManner> PLAIN = Set.of(AttendanceManner.ATTENDED, AttendanceManner.SAT_IN);
    private static final Pattern SPEAKS = Pattern.compile(
            "^(?!总书记|主席|总理|同志关于|的)[^，。；：“]{0,36}?(?:" + alternatives("attendance-speaking.txt") + ")(?!明|服|法|唱)");
    private static final Pattern ELSEWHERE = Pattern.compile(alternatives("attendance-elsewhere.txt"));

    private AttendanceWords() {}

    private static AttendanceManner mannerOf(String word) {
        return AttendanceManner.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String alternatives(String lexicon) {
        return Lexicon.load(lexicon).words().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** The manner that words of attendance say (主持, 出席, 作报告); null when they say none. */
    static @Nullable AttendanceManner said(String predicate) {
        int first = Integer.MAX_VALUE;
        AttendanceManner manner = null;
        for (Said said : MANNERS) {
            Matcher matcher = said.words.matcher(predicate);
            if (!matcher.find()) {
                continue;
            }
            if (!PLAIN.contains(said.manner)) {
                return said.manner;
            }
            // 甲和市委常委出席会议，有关负责同志列席: of being there the first that is said is his.
            if (matcher.start() < first) {
                first = matcher.start();
                manner = said.manner;
            }
        }
        return manner;
    }

    /** Whether the words give what somebody said, where nothing says that he said it elsewhere. */
    static boolean speaks(String before, String predicate) {
        Matcher speaks = SPEAKS.matcher(predicate);
        return speaks.find()
                && !ELSEWHERE.matcher(predicate.substring(0, speaks.end())).find()
                && !ELSEWHERE.matcher(before).find();
    }

    static boolean isWeightier(AttendanceManner manner, AttendanceManner than) {
        return WEIGHT.indexOf(manner) < WEIGHT.indexOf(than);
    }
}
