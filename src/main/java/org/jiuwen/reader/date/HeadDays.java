package org.jiuwen.reader.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.reader.document.Span;
import org.jiuwen.text.ChineseNumbers;

/** The day that a page's head prints without its year, 7月18日 星期五: the issue's own, in a year whose weekday fits. */
final class HeadDays implements Witness {

    private static final String N = "([" + ChineseNumbers.CLASS + "]{1,3})";
    private static final Pattern DAY =
            Pattern.compile("(?<![年0-9])" + N + "\\s?月\\s?" + N + "\\s?日(?:[，,、（(\\s]{0,4}(?:星期|周|礼拜)([一二三四五六日天]))?");
    private static final String WEEKDAYS = "一二三四五六日";
    private static final double OF_THE_DAY = 5;

    /** The days in the lines that belong to the page and to no article. */
    static List<Evidence> find(String file, List<Span> masthead) {
        List<Evidence> days = new ArrayList<>();
        for (Span line : masthead) {
            Matcher day = DAY.matcher(file).region(line.start(), line.end());
            if (day.find()) {
                days.add(new Evidence(day.group(), day.start(), day.end(), Reason.MASTHEAD.key()));
            }
        }
        return days;
    }

    @Override
    public void testify(DatingCase page, Ledger ledger) {
        for (Evidence head : page.headDays()) {
            Matcher day = DAY.matcher(head.text());
            int monthDay = day.find() ? EventDays.monthDay(day.group(1), day.group(2)) : -1;
            if (monthDay >= 0) {
                String named = day.group(3);
                int weekday = named == null ? 0 : WEEKDAYS.indexOf(named.replace('天', '日')) + 1;
                ledger.add(
                        Reason.MASTHEAD,
                        head,
                        at -> (DayAxis.monthDay(at) == monthDay ? OF_THE_DAY : 0)
                                + (weekday == 0 || DayAxis.monthDay(at) != monthDay || DayAxis.weekday(at) == weekday
                                        ? 0
                                        : -3));
            }
        }
    }
}
