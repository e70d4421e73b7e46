package org.jiuwen.reader.date;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jiuwen.reader.date.Sighting.Found;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.text.ChineseNumbers;

/** A day with its weekday, 2月8日 星期日, is of one year in six or so. */
final class Weekdays implements Witness {

    private static final String N = "([" + ChineseNumbers.CLASS + "]{1,3})";
    private static final Pattern NAMED =
            Pattern.compile("(?<![年0-9])" + N + "月" + N + "日[，,、（(\\s]{0,2}(?:星期|周|礼拜)([一二三四五六日天])");
    private static final String DAYS = "一二三四五六日";

    @Override
    public void testify(DatingCase page, Ledger ledger) {
        for (Found found : Sighting.find(page.articles(), "月", NAMED)) {
            int month = ChineseNumbers.parse(found.match().group(1));
            int day = ChineseNumbers.parse(found.match().group(2));
            int weekday = DAYS.indexOf(found.match().group(3).replace('天', '日')) + 1;
            ledger.addYears(
                    Reason.WEEKDAY,
                    found.at().evidence(Reason.WEEKDAY.key()),
                    year -> isOn(year, month, day, weekday) ? 0.8 : -2);
        }
    }

    private static boolean isOn(int year, int month, int day, int weekday) {
        LocalDate date = Calendars.date(year, month, day);
        return date != null && date.getDayOfWeek().getValue() == weekday;
    }
}
