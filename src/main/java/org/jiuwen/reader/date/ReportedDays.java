package org.jiuwen.reader.date;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.date.Sighting.Found;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.Genre;
import org.jiuwen.text.ChineseNumbers;

/** Finds the days of which articles report, named without a year where they begin. */
final class ReportedDays {

    private static final String N = "([" + ChineseNumbers.CLASS + "]{1,3})";
    private static final Pattern DAY = Pattern.compile("(?<![0-9０-９年])" + N + "月" + N + "日");
    private static final Pattern PASSED =
            Pattern.compile(Calendars.YEAR + "\\s?年" + N + "月" + N + "日(?=[^0-9。；;]{0,40}(?:通过|选举|补选|选出|任命|决定|批准))");
    /** Days between two that one page reports of. */
    private static final int NEAR = 7;

    private static final Pattern LEARNT = Pattern.compile("(?:获悉|了解到|了解|通知)[，,：:]$");
    private static final Pattern FROM_ON = Pattern.compile("^(?:起|(?:至|到|—)(?:[0-9]{1,2}月)?[0-9]{1,2}日)");
    private static final Pattern UNTIL =
            Pattern.compile("^(?:凌晨|清晨|早晨|上午|中午|下午|傍晚|晚间?|夜间?|晚上)?(?:[0-9]{1,2}[时点])?(?:至|到|—|-)" + N + "日");
    private static final Pattern AHEAD =
            Pattern.compile("(?:将于|将在|定于|拟于|截止|截至|截止到|截至到|至|到|从|自|明年|去年|前年|今年|将自|将从)\\S{0,3}$");
    private static final Pattern HELD_LATER = Pattern.compile("^(?:至[0-9]{1,2}日)?(?:召开|举行|前|起|之前|截止)");

    /** 8日凌晨3时20分: a day whose month the article has named, with the time of what happened on it. */
    private static final Pattern TIMED =
            Pattern.compile("(?<![0-9月年至到—-])" + N + "日(?=凌晨|清晨|早晨|上午|中午|下午|傍晚|晚|夜|[0-9]{1,2}[时点])");

    /** Of a day that is named so, for each article at most as much as its first day has. */
    private static final double TIMED_WEIGHT = 0.4;

    private static final int MOST_TIMED = 2;
    /** Days after the first one that an article still reports of. */
    private static final int GOING_ON = 3;

    /**
     * @param monthDay as in {@link DayAxis}
     * @param weight of the report; less of a picture's or a notice's
     */
    record Event(int monthDay, Sighting at, double weight) {}

    private ReportedDays() {}

    static List<Event> of(DatingCase page) {
        List<Event> events = new ArrayList<>();
        for (Found found : Sighting.find(page.articles(), "月", DAY)) {
            int monthDay =
                    EventDays.monthDay(found.match().group(1), found.match().group(2));
            if (monthDay >= 0 && found.at().opening() && !isAhead(found.at()) && !isAnnounced(found.at())) {
                Genre genre = found.at().article().genre();
                boolean news = genre != Genre.CAPTION && genre != Genre.ANNOUNCEMENT;
                events.add(new Event(lastDay(monthDay, found), found.at(), news ? 1 : 0.4));
            }
        }
        addTimed(page, events);
        addPassed(page, events);
        return events;
    }

    /** What happened later in the course of an event that an article has begun with. */
    private static void addTimed(DatingCase page, List<Event> events) {
        // By identity: an article's own hash is taken of all its paragraphs
        IdentityHashMap<ArticleText, Integer> first = new IdentityHashMap<>();
        events.forEach(event -> first.putIfAbsent(event.at.article(), event.monthDay));
        IdentityHashMap<ArticleText, Integer> counts = new IdentityHashMap<>();
        for (Found found : Sighting.find(page.articles(), "日", TIMED)) {
            Integer begun = first.get(found.at().article());
            int day = ChineseNumbers.parse(found.match().group(1));
            if (begun == null || isAhead(found.at())) {
                continue;
            }
            int after = day - 1 - begun % DayAxis.MONTH_DAYS;
            if (after >= 0
                    && after <= GOING_ON
                    && begun + after < DayAxis.YEAR_DAYS
                    && counts.merge(found.at().article(), 1, Integer::sum) <= MOST_TIMED) {
                events.add(new Event(begun + after, found.at(), TIMED_WEIGHT));
            }
        }
    }

    /** 8月7日夜间至8日: what lasted some days is reported of when they are over. */
    private static int lastDay(int monthDay, Found found) {
        Matcher last = UNTIL.matcher(found.at().after(12));
        int until = last.find() ? EventDays.monthDay(found.match().group(1), last.group(1)) : -1;
        return until > monthDay ? until : monthDay;
    }

    /** What was passed, elected or signed on a day named in full is news like what was held on it. */
    private static void addPassed(DatingCase page, List<Event> events) {
        for (Found found : Sighting.find(page.articles(), "年", PASSED)) {
            int monthDay =
                    EventDays.monthDay(found.match().group(2), found.match().group(3));
            boolean near = events.stream()
                    .anyMatch(event ->
                            Math.floorMod(EventDays.ordinal(monthDay) - EventDays.ordinal(event.monthDay) + NEAR, 366)
                                    <= 2 * NEAR);
            if (monthDay >= 0 && found.at().opening() && near) {
                events.add(new Event(monthDay, found.at(), 1));
            }
        }
    }

    static boolean isAhead(Sighting at) {
        return AHEAD.matcher(at.before(6)).find()
                || HELD_LATER.matcher(at.after(10)).find();
    }

    /** 记者获悉，10月1日至7日…: what is learnt of several days, or of one from which on something holds, is mostly to come. */
    private static boolean isAnnounced(Sighting at) {
        return LEARNT.matcher(at.before(4)).find()
                && FROM_ON.matcher(at.after(8)).find();
    }
}
