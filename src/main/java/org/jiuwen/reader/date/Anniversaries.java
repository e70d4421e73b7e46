package org.jiuwen.reader.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiuwen.reader.date.Sighting.Found;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.text.ChineseNumbers;
import org.jiuwen.text.Lexicon;

/** Anniversaries of known events and days that are counted: 新中国成立75周年 and 第40个教师节 are of 2024. */
final class Anniversaries implements Witness {

    private static final Map<String, Integer> EVENTS = years("anniversaries.tsv");
    private static final Map<String, Integer> DAYS = years("numbered-days.tsv");
    private static final String COUNT = "([" + ChineseNumbers.CLASS + "]{1,4})";
    private static final Pattern ANNIVERSARY =
            Pattern.compile("(" + String.join("|", EVENTS.keySet()) + ")[”’\"]?" + COUNT + "周年");
    private static final Pattern NUMBERED = Pattern.compile("第" + COUNT + "个(" + String.join("|", DAYS.keySet()) + ")");
    /** 2008年改革开放30周年时. */
    private static final Pattern OTHER_YEAR = Pattern.compile("(?:[^今明本]|^)年[^是，。]?$");

    private static final double NOW = 1.2;
    private static final double THEN = 0.3;
    /** A counted day is named when it comes round; 今年是 says so of an anniversary. */
    private static final double SURELY = 2;

    private static Map<String, Integer> years(String lexicon) {
        Map<String, Integer> years = new HashMap<>();
        for (List<String> row : Lexicon.load(lexicon).rows()) {
            for (String name : row.get(0).split("\\|")) {
                years.put(name, Integer.valueOf(row.get(1).substring(0, 4)));
            }
        }
        return Map.copyOf(years);
    }

    @Override
    public void testify(DatingCase page, Ledger ledger) {
        for (Found found : Sighting.find(page.articles(), "周", ANNIVERSARY)) {
            int count = ChineseNumbers.parse(found.match().group(2));
            String before = found.at().before(4);
            double weight = before.contains("今年是") || before.contains("今年正")
                    ? SURELY
                    : OTHER_YEAR.matcher(before).find() ? THEN : NOW;
            if (count > 0) {
                addYear(EVENTS.getOrDefault(found.match().group(1), 0) + count, weight, found, ledger);
            }
        }
        for (Found found : Sighting.find(page.articles(), "个", NUMBERED)) {
            int count = ChineseNumbers.parse(found.match().group(1));
            boolean then = OTHER_YEAR.matcher(found.at().before(3)).find();
            if (count > 0) {
                addYear(DAYS.getOrDefault(found.match().group(2), 0) + count - 1, then ? THEN : SURELY, found, ledger);
            }
        }
    }

    private static void addYear(int year, double weight, Found found, Ledger ledger) {
        if (year >= DayAxis.FIRST_YEAR && year <= DayAxis.LAST_YEAR) {
            ledger.addYears(
                    Reason.ANNIVERSARY,
                    found.at().evidence(Reason.ANNIVERSARY.key()),
                    y -> y == year ? weight : y == year - 1 || y == year + 1 ? -0.2 * weight : -weight);
        }
    }
}
