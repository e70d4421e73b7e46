package org.jiuwen.reader.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiuwen.reader.date.Sighting.Found;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.text.ChineseNumbers;
import org.jspecify.annotations.Nullable;

/** Years that the page names: the latest that it does not look ahead to is most often its own, or the one before. */
final class NamedYears implements Witness {

    private static final Pattern YEAR = Pattern.compile(Calendars.YEAR + "\\s?年");
    private static final Pattern PAST = Pattern.compile("(?:刚刚过去的|过去的|回顾|总结了?|回望)" + Calendars.YEAR + "\\s?年");
    private static final Pattern NEW = Pattern.compile("(?:今年是|迎接|迎来|进入|喜迎|步入|新的?一年[^。]{0,6})" + Calendars.YEAR
            + "\\s?年" + "|" + Calendars.YEAR + "\\s?年(?:新年|元旦|春运|全国两会|一季度|第一季度)");
    /** What is said to be so of a year is said in it, or shortly before it begins. */
    private static final Pattern IS_NOW = Pattern.compile(Calendars.YEAR
            + "\\s?年(?:，?正?是[^。；]{0,40}?(?:之年|[一关]年|年份)|[^。，；0-9]{0,10}开局|上半年[^。；]{0,24}(?:执行|运行|完成|审计)情况)");

    private static final Pattern LOOKS_AHEAD =
            Pattern.compile("(?:到|至|力争|规划|目标|将于|预计|展望|迈向|未来|前|底前|有望|将在|做好|部署|谋划|计划|争取|预期|定于|从|自)$");

    /** 2013—2014年: the second year of a winter or of a school year is still to come in its first half. */
    private static final Pattern SPAN = Pattern.compile("(?:19|20)[0-9]{2}年?[—－–～~\\-]{1,2}$");

    private static final Pattern SEASON = Pattern.compile(
            "((?:19|20)[0-9]{2})年?[—－–～~\\-至]{1,2}((?:19|20)[0-9]{2})\\s?年?度?(?:采暖|供暖|供热|取暖|学年|年度|赛季|榨季|冬春|今冬)");

    @Override
    public void testify(DatingCase page, Ledger ledger) {
        addLatest(page, ledger);
        addSeasons(page, ledger);
        addMostNamed(page, ledger);
        for (Found found : Sighting.find(page.articles(), "年", PAST)) {
            int year = ChineseNumbers.parse(found.match().group(1)) + 1;
            ledger.add(Reason.PAST_YEAR, found.at(), day -> {
                int after = DayAxis.year(day) - year;
                // In December a year is already looked back at.
                double surely = found.match().group().startsWith("刚刚") ? 3.5 : 2;
                return after == 0 ? surely : after == -1 ? (DayAxis.month(day) >= 11 ? 1.6 : -0.2) : -0.6;
            });
        }
        for (Found found : Sighting.find(page.articles(), "年", IS_NOW)) {
            int year = ChineseNumbers.parse(found.match().group(1));
            ledger.add(Reason.LATEST_YEAR, found.at(), day -> {
                int after = DayAxis.year(day) - year;
                return after == 0
                        ? 2
                        : after == -1 && DayAxis.month(day) >= 11 ? 1.2 : Math.abs(after) == 1 ? -0.6 : -1;
            });
        }
        for (Found found : Sighting.find(page.articles(), "年", NEW)) {
            String named = found.match().group(1) == null
                    ? found.match().group(2)
                    : found.match().group(1);
            int year = ChineseNumbers.parse(named);
            ledger.addYears(
                    Reason.LATEST_YEAR,
                    found.at().evidence(Reason.LATEST_YEAR.key()),
                    y -> y == year ? 0.8 : y == year - 1 ? 0.2 : -0.4);
        }
    }

    /** A season of two years is spoken of while it lasts, or shortly before. */
    private static void addSeasons(DatingCase page, Ledger ledger) {
        for (Found found : Sighting.find(page.articles(), "20", SEASON)) {
            int year = Integer.parseInt(found.match().group(1));
            if (Integer.parseInt(found.match().group(2)) == year + 1) {
                ledger.add(Reason.LATEST_YEAR, found.at(), day -> {
                    int month = 12 * (DayAxis.year(day) - year) + DayAxis.month(day);
                    return month >= 7 && month <= 19 ? 2 : -1;
                });
            }
        }
    }

    private static void addLatest(DatingCase page, Ledger ledger) {
        int latest = 0;
        List<Sighting> named = new ArrayList<>();
        for (Found found : Sighting.find(page.articles(), "年", YEAR)) {
            int year = ChineseNumbers.parse(found.match().group(1));
            if (year < latest || isAhead(found.at())) {
                continue;
            }
            if (year > latest) {
                named.clear();
                latest = year;
            }
            named.add(found.at());
        }
        if (!named.isEmpty()) {
            int year = latest;
            double often = 1 + 0.35 * Math.min(3, named.size() - 1);
            ledger.add(Reason.LATEST_YEAR, firstPlaced(named), day -> {
                int after = DayAxis.year(day) - year;
                boolean early = DayAxis.month(day) <= 3;
                if (after == -1 && DayAxis.month(day) >= 11) {
                    return -0.6;
                }
                return often
                        * (after < 0
                                ? Math.max(-4, -1.5 + 0.8 * after)
                                : after == 0 ? (early ? 1.2 : 1.5) : after == 1 ? (early ? 1.1 : 0.3) : tail(after));
            });
        }
    }

    /** Of years that stand often on a page the one that stands most is its own or the one before. */
    private static void addMostNamed(DatingCase page, Ledger ledger) {
        Map<Integer, List<Sighting>> named = new HashMap<>();
        for (Found found : Sighting.find(page.articles(), "年", YEAR)) {
            if (!isAhead(found.at())) {
                named.computeIfAbsent(ChineseNumbers.parse(found.match().group(1)), year -> new ArrayList<>())
                        .add(found.at());
            }
        }
        named.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= 3)
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .ifPresent(most -> ledger.addYears(Reason.MOST_NAMED_YEAR, (Evidence) null, year -> {
                    int after = year - most.getKey();
                    return after == 0 ? 1 : after == 1 ? 0.8 : -0.3;
                }));
    }

    private static double tail(int after) {
        return Math.max(-2.5, -0.2 - 0.3 * after);
    }

    private static boolean isAhead(Sighting at) {
        return LOOKS_AHEAD.matcher(at.before(4)).find()
                || SPAN.matcher(at.before(7)).find()
                || at.after(3).startsWith("底前")
                || at.after(3).startsWith("末前")
                || at.after(1).startsWith("前")
                || at.after(8).contains("起");
    }

    private static @Nullable Sighting firstPlaced(List<Sighting> sightings) {
        for (Sighting sighting : sightings) {
            if (sighting.evidence("") != null) {
                return sighting;
            }
        }
        return null;
    }
}
