package org.jiuwen.reader.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jiuwen.reader.date.Sighting.Found;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.Genre;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.text.ChineseNumbers;
import org.jspecify.annotations.Nullable;

/** What a page says of the day that it was printed on: a daily prints in the morning what happened until the evening before. */
final class DayLedger {

    private static final String N = "([" + ChineseNumbers.CLASS + "]{1,3})";
    private static final Pattern DAY = Pattern.compile("(?<![0-9" + "])" + N + "月" + N + "日");
    private static final Pattern YESTERDAY = Pattern.compile("昨日|昨天|昨晚|昨[上下]午|昨晨|昨夜");
    private static final Pattern AHEAD = Pattern.compile("(?:将于|将在|定于|拟于|于|截止|截至|至|到|从|自|明年|去年|前年)\\S{0,3}$");
    private static final Pattern HELD_LATER = Pattern.compile("^(?:至[0-9]{1,2}日)?(?:召开|举行|前|起|之前|截止)");

    private record Event(MonthDay day, Sighting at) {}

    private final List<Event> events = new ArrayList<>();
    private final List<Evidence> yesterdays = new ArrayList<>();

    DayLedger(List<ArticleText> articles) {
        for (Found found : Sighting.find(articles, DAY)) {
            MonthDay day = monthDay(found.match().group(1), found.match().group(2));
            if (day != null && found.at().opening() && !isAhead(found.at())) {
                events.add(new Event(day, found.at()));
            }
        }
        for (Found found : Sighting.find(articles, YESTERDAY)) {
            Evidence evidence = found.at().opening() ? found.at().evidence(Reason.YESTERDAY.key()) : null;
            if (evidence != null) {
                yesterdays.add(evidence);
            }
        }
    }

    /**
     * The day after the latest event.
     *
     * @param issue month and day of the issue
     * @param news whether a news report says so, not only a caption or notice
     */
    record Verdict(MonthDay issue, boolean news, int support, List<Evidence> evidence) {}

    @Nullable
    Verdict judge() {
        if (events.isEmpty()) {
            return null;
        }
        List<Event> news = events.stream().filter(event -> isNews(event.at)).toList();
        List<Event> counted = news.isEmpty() ? events : news;
        // In January the last days of December are the past, not the future.
        boolean overYearEnd = counted.stream().anyMatch(it -> it.day.getMonthValue() >= 11)
                && counted.stream().anyMatch(it -> it.day.getMonthValue() <= 2);
        MonthDay latest = counted.stream()
                .map(Event::day)
                .filter(day -> !overYearEnd || day.getMonthValue() <= 2)
                .max(MonthDay::compareTo)
                .orElseThrow();
        List<Evidence> evidence = new ArrayList<>();
        for (Event event : counted) {
            Evidence at = event.day.equals(latest) ? event.at.evidence(Reason.LATEST_EVENT.key()) : null;
            if (at != null) {
                evidence.add(at);
            }
        }
        int support = evidence.size();
        evidence.addAll(yesterdays);
        // 2024 is a leap year, so that 29 February has a following day too.
        LocalDate next = latest.atYear(2024).plusDays(1);
        return new Verdict(MonthDay.from(next), !news.isEmpty(), support, evidence);
    }

    private static boolean isNews(Sighting at) {
        return at.article().genre() != Genre.CAPTION && at.article().genre() != Genre.ANNOUNCEMENT;
    }

    private static boolean isAhead(Sighting at) {
        return AHEAD.matcher(at.before(6)).find()
                || HELD_LATER.matcher(at.after(10)).find();
    }

    private static @Nullable MonthDay monthDay(String month, String day) {
        int m = ChineseNumbers.parse(month);
        int d = ChineseNumbers.parse(day);
        return YearLedger.date(2024, m, d) == null ? null : MonthDay.of(m, d);
    }
}
