package org.jiuwen.reader.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.date.ReportedDays.Event;
import org.jiuwen.reader.date.Sighting.Found;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.text.ChineseNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The days of which articles report, named without a year at the start of articles: a daily prints in the morning what happened
 * until the evening before, so that the issue is of the day after the latest one. 今天（2月8日） names the very day, 昨日（2月8日）
 * the one before; where pages say 今天 so, the latest event is of the day itself.
 */
final class EventDays implements Witness {

    private static final String N = "([" + ChineseNumbers.CLASS + "]{1,3})";

    private static final Pattern SITTING = Pattern.compile("第[0-9一二三四五六七八九十]{1,4}次会议");
    private static final Pattern SITTING_DATED =
            Pattern.compile(N + "月" + N + "日[^0-9。；;]{0,40}?(第[0-9一二三四五六七八九十]{1,4}次会议)");
    private static final Pattern PINNED = Pattern.compile("([今昨])[日天晚晨][上下]?午?\\s?[（(](?:" + N + "月)?" + N + "日");
    private static final Pattern WIRE = Pattern.compile("^.{0,40}?日[电讯]");
    private static final Pattern RELATIVE = Pattern.compile("昨日|昨天|昨晚|昨[上下]午|昨晨|昨夜");

    /**
     * Logarithms of how often a morning paper's article reports of a day so many days before the issue, against the day before;
     * after counts in 1,480 articles of a national daily, of whose pages nine in ten report of the day before.
     */
    private static final double[] MORNING = {-3, 0, -1.5, -2.7, -4.1, -4.1, -4.3, -4.3};
    /** The same where pages call the latest event 今天. */
    private static final double[] SAME_DAY = {0, -0.9, -2.2, -3, -4, -4.3, -4.5, -4.5};

    private static final double WITHIN_A_MONTH = -6;
    private static final double DAY_AHEAD = -4.5;
    private static final double AHEAD_OF_EVENT = -7;
    private static final double FAR = -9;
    /** Articles of one page report of the same days, so that more of them say less each. */
    private static final double DEPENDENCE = 0.5;

    /** Share of its weight that one report of a day that had not passed keeps, however many articles stand beside it. */
    private static final double ALONE = 0.9;

    private static final double PIN = 4;

    @Override
    public void testify(DatingCase page, Ledger ledger) {
        List<Pin> pins = pins(page);
        pins.forEach(pin -> ledger.add(pin.yesterday ? Reason.YESTERDAY : Reason.TODAY, pin.at, pin));
        boolean sameDay = pins.stream().anyMatch(pin -> !pin.yesterday);
        List<Event> events = ReportedDays.of(page);
        if (!events.isEmpty()) {
            double[] kernel = sameDay ? SAME_DAY : MORNING;
            double[] weights = weights(events, kernel);
            ledger.add(Reason.LATEST_EVENT, latest(events, weights), day -> weights[DayAxis.monthDay(day)]);
            if (!sameDay) {
                addYesterdays(page, weights, ledger);
            }
        }
    }

    /** Pages that say 昨日 are of papers that appear in the morning. */
    private static void addYesterdays(DatingCase page, double[] weights, Ledger ledger) {
        double most = Arrays.stream(weights).max().orElse(0);
        for (Found found : Sighting.find(page.articles(), "昨", RELATIVE)) {
            if (found.at().opening() && ledger.hasRoom(Reason.YESTERDAY)) {
                double boost = ledger.hasAny(Reason.YESTERDAY) ? 0 : 0.7;
                ledger.add(Reason.YESTERDAY, found.at(), day -> weights[DayAxis.monthDay(day)] == most ? boost : 0);
            }
        }
    }

    /** For each day of a year how well the events suit an issue of that day. */
    private static double[] weights(List<Event> events, double[] kernel) {
        double[] ofEvents = new double[366];
        double all = 0;
        for (Event event : events) {
            ofEvents[ordinal(event.monthDay())] += event.weight();
            all += event.weight();
        }
        double each = Math.pow(Math.max(1, all), -DEPENDENCE);
        double[] weights = new double[DayAxis.YEAR_DAYS];
        for (int monthDay = 0; monthDay < weights.length; monthDay++) {
            weights[monthDay] = weight(ofEvents, ordinal(monthDay), kernel, each);
        }
        return weights;
    }

    private static double weight(double[] ofEvents, int issue, double[] kernel, double each) {
        double sum = 0;
        double unseen = 0;
        double most = 0;
        for (int day = 0; day < ofEvents.length; day++) {
            if (ofEvents[day] > 0) {
                int before = Math.floorMod(issue - day, 366);
                double weight = before < kernel.length
                        ? kernel[before]
                        : before <= 31
                                ? WITHIN_A_MONTH
                                : before == 365 ? DAY_AHEAD : before > 334 ? AHEAD_OF_EVENT : FAR;
                if (before == 0 || before > 334) {
                    unseen += ofEvents[day] * weight;
                    most = Math.min(most, Math.min(1, ofEvents[day]) * weight);
                } else {
                    sum += ofEvents[day] * weight;
                }
            }
        }
        // What one article alone knows of a day that had not passed yet is not less strange beside others.
        return each * sum + Math.min(each * unseen, ALONE * most);
    }

    /** The first event of the day that suits the best issue, which is what a reader would look for. */
    private static Sighting latest(List<Event> events, double[] weights) {
        int best = 0;
        for (int i = 0; i < weights.length; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        Event latest = events.getFirst();
        int least = Integer.MAX_VALUE;
        for (Event event : events) {
            int before = Math.floorMod(ordinal(best) - ordinal(event.monthDay()), 366);
            if (before < least) {
                least = before;
                latest = event;
            }
        }
        return latest.at();
    }

    /** A day said to be 今天 or 昨日. Without its month any month will do. */
    private record Pin(Sighting at, boolean yesterday, int month, int day, boolean wire) implements Ledger.Weights {

        @Override
        public double at(int issue) {
            // What a wire calls today is yesterday's for the paper.
            int expected = yesterday || wire ? 1 : 0;
            for (int after = 0; after <= 2; after++) {
                int said = Math.max(0, issue - after);
                if (DayAxis.dayOfMonth(said) == day && (month < 0 || DayAxis.month(said) == month)) {
                    return after == expected ? PIN : after == expected + 1 ? 0.5 : 0.8;
                }
            }
            return 0;
        }
    }

    private static List<Pin> pins(DatingCase page) {
        List<Pin> pins = new ArrayList<>();
        for (Found found : Sighting.find(page.articles(), "今昨", PINNED)) {
            String month = found.match().group(2);
            int day = ChineseNumbers.parse(found.match().group(3));
            if (day >= 1 && day <= 31) {
                Matcher wire = WIRE.matcher(found.at().text());
                pins.add(new Pin(
                        found.at(),
                        found.match().group(1).equals("昨"),
                        month == null ? -1 : ChineseNumbers.parse(month),
                        day,
                        wire.find() && wire.end() <= found.at().start()));
            }
        }
        addSittings(page, pins);
        return pins;
    }

    /** A sitting that one article reports of as 昨日 and another dates, as the list of those appointed there does. */
    private static void addSittings(DatingCase page, List<Pin> pins) {
        Map<String, Found> dated = new HashMap<>();
        for (Found found : Sighting.find(page.articles(), "次", SITTING_DATED)) {
            dated.putIfAbsent(found.match().group(3), found);
        }
        if (dated.isEmpty()) {
            return;
        }
        for (Found yesterday : Sighting.find(page.articles(), "昨", RELATIVE)) {
            Matcher sitting = SITTING.matcher(yesterday.at().after(40));
            Found day = yesterday.at().opening() && sitting.find() ? dated.get(sitting.group()) : null;
            if (day != null && !day.at().article().equals(yesterday.at().article())) {
                int monthDay = monthDay(day.match().group(1), day.match().group(2));
                if (monthDay >= 0) {
                    pins.add(new Pin(yesterday.at(), true, monthDay / 31 + 1, monthDay % 31 + 1, false));
                }
            }
        }
    }

    static int ordinal(int monthDay) {
        int month = monthDay / 31;
        return Math.min(365, FIRST_OF_MONTH[month] + monthDay % 31);
    }

    private static final int[] FIRST_OF_MONTH = {0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335};

    /** -1 when there is no such day. */
    static int monthDay(@Nullable String month, @Nullable String day) {
        int m = month == null ? -1 : ChineseNumbers.parse(month);
        int d = day == null ? -1 : ChineseNumbers.parse(day);
        return Calendars.date(2024, m, d) == null ? -1 : DayAxis.monthDay(m, d);
    }
}
