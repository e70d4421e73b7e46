package org.jiuwen.reader.date;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiuwen.reader.date.Sighting.Found;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.text.ChineseNumbers;

/**
 * Months that a page names without a day, 3月中旬, 3月的云江, and days that are still to come, 4月10日前: what a reader goes by where no
 * day is reported.
 */
final class NamedMonths implements Witness {

    private static final String N = "([" + ChineseNumbers.CLASS + "]{1,2})";
    private static final Pattern MONTH =
            Pattern.compile("(?<![" + ChineseNumbers.CLASS + "年至到个—-])" + N + "月(上旬|中旬|下旬|初|底|末|的|里|以来)(?![以之]?前)");
    private static final Pattern UNTIL =
            Pattern.compile("(?<![" + ChineseNumbers.CLASS + "年至到个—-])" + N + "月(?:" + N + "日|[初中底末])(?:之前|以前|前)(?!后)");
    private static final Pattern PAST = Pattern.compile("(?:去年|前年|当年|次年|明年|同年|每年|往年|年)$");
    private static final double EACH = 2;

    @Override
    public void testify(DatingCase page, Ledger ledger) {
        List<Found> months = Sighting.find(page.articles(), "月", MONTH).stream()
                .filter(NamedMonths::isOfNow)
                .toList();
        // Events with their days tell more.
        double weight = ledger.hasAny(Reason.LATEST_EVENT) ? 0.4 : EACH;
        add(months, false, weight, ledger);
        add(
                Sighting.find(page.articles(), "月", UNTIL).stream()
                        .filter(NamedMonths::isOfNow)
                        .toList(),
                true,
                weight,
                ledger);
    }

    private static boolean isOfNow(Found found) {
        return !PAST.matcher(found.at().before(3)).find();
    }

    /** Many months of one page share what one would say, because a page that tells a year names many. */
    private static void add(List<Found> found, boolean ahead, double weight, Ledger ledger) {
        Map<Integer, Found> months = new LinkedHashMap<>();
        for (Found month : found) {
            int named = ChineseNumbers.parse(month.match().group(1));
            if (named >= 1 && named <= 12) {
                months.putIfAbsent(named, month);
            }
        }
        double share = weight / Math.sqrt(Math.max(1, months.size())) * (ahead ? 0.5 : 1);
        months.forEach((named, month) ->
                ledger.add(Reason.NAMED_MONTH, month.at(), day -> share * near(DayAxis.month(day) - named, ahead)));
    }

    private static double near(int after, boolean ahead) {
        return switch (Math.floorMod(ahead ? -after : after, 12)) {
            case 0 -> ahead ? 0.5 : 1;
            case 1 -> ahead ? 1 : 0.2;
            case 2 -> 0;
            default -> -1;
        };
    }
}
