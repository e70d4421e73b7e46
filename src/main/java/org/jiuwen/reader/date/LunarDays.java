package org.jiuwen.reader.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiuwen.reader.date.Sighting.Found;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.text.ChineseNumbers;
import org.jiuwen.text.Lexicon;

/**
 * Days of the lunar calendar: beside a day of the common one (2月8日，农历腊月廿一) they fix the year; with 昨日 or 今天 they name the
 * very day; the year's animal (马年春节) or its cyclical name says which years it may be.
 */
final class LunarDays implements Witness {

    /** A festival with its month and day; day 0 is the month's last. */
    private record Festival(int month, int day) {}

    private static final Map<String, Festival> FESTIVALS = new HashMap<>();

    static {
        for (List<String> row : Lexicon.load("lunar-festivals.tsv").rows()) {
            FESTIVALS.put(row.get(0), new Festival(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2))));
        }
    }

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";
    private static final String LUNAR_DAY = "(?:农历|阴历)?(?:[" + STEMS + "][" + BRANCHES + "]年)?"
            + "(?:(正|[二三四五六七八九十]|十一|十二|冬|腊)月(初[一二三四五六七八九十]|十[一二三四五六七八九]|二十|廿[一二三四五六七八九]|三十)|("
            + String.join("|", FESTIVALS.keySet()) + "))";
    private static final String DAY = "([" + ChineseNumbers.CLASS + "]{1,3})月([" + ChineseNumbers.CLASS + "]{1,3})日";
    private static final Pattern BESIDE =
            Pattern.compile("(?<![年0-9])" + DAY + "[，,、（(]?(?:是|也是|恰是|正是|恰逢|正值)?" + LUNAR_DAY + "(?![前后假期至])");
    private static final Pattern SAID = Pattern.compile("([昨今])[日天晚]，?(?:是|恰逢|正值|也是|适逢)" + LUNAR_DAY + "(?![前后])");
    private static final Pattern ANIMAL_YEAR =
            Pattern.compile("([" + ANIMALS + "])年(?:春节|新春|大年|除夕|贺岁|吉祥|大吉|伊始|元宵|说|的?到来)");
    private static final Pattern CYCLE = Pattern.compile("([" + STEMS + "])([" + BRANCHES + "])([" + ANIMALS + "])?年");

    @Override
    public void testify(DatingCase page, Ledger ledger) {
        for (Found found : Sighting.find(page.articles(), "月", BESIDE)) {
            int month = ChineseNumbers.parse(found.match().group(1));
            int day = ChineseNumbers.parse(found.match().group(2));
            int[] lunar = lunar(
                    found.match().group(3),
                    found.match().group(4),
                    found.match().group(5));
            ledger.addYears(
                    Reason.LUNAR_DAY,
                    found.at().evidence(Reason.LUNAR_DAY.key()),
                    year -> isSame(year, month, day, lunar) ? 1.5 : -3);
        }
        for (Found found : Sighting.find(page.articles(), "今昨", SAID)) {
            int[] lunar = lunar(
                    found.match().group(2),
                    found.match().group(3),
                    found.match().group(4));
            add(found.at(), lunar, found.match().group(1).equals("昨") ? 1 : 0, ledger);
        }
        for (Found found : Sighting.find(page.articles(), "年", ANIMAL_YEAR)) {
            addYear(found.at(), ANIMALS.indexOf(found.match().group(1)), 12, ledger);
        }
        for (Found found : Sighting.find(page.articles(), "年", CYCLE)) {
            int cycle = cycle(
                    STEMS.indexOf(found.match().group(1)),
                    BRANCHES.indexOf(found.match().group(2)));
            if (cycle >= 0 && found.at().before(4).indexOf('0') < 0) {
                addYear(found.at(), cycle, 60, ledger);
            }
        }
    }

    private static int cycle(int stem, int branch) {
        for (int i = stem; i < 60; i += 10) {
            if (i % 12 == branch) {
                return i;
            }
        }
        return -1;
    }

    private static int[] lunar(String month, String day, String festival) {
        Festival known = festival == null ? null : FESTIVALS.get(festival);
        if (known != null) {
            return new int[] {known.month, known.day};
        }
        int m = month.equals("正") ? 1 : month.equals("冬") ? 11 : month.equals("腊") ? 12 : ChineseNumbers.parse(month);
        return new int[] {m, ChineseNumbers.parse(day.replace("初", ""))};
    }

    private static boolean isSame(int year, int month, int day, int[] lunar) {
        LocalDate common = Calendars.date(year, month, day);
        return common != null
                && (common.equals(LunarCalendar.day(year, lunar[0], lunar[1]))
                        || common.equals(LunarCalendar.day(year - 1, lunar[0], lunar[1])));
    }

    private static void add(Sighting at, int[] lunar, int expected, Ledger ledger) {
        List<Integer> days = new ArrayList<>();
        for (int year = DayAxis.FIRST_YEAR; year < DayAxis.LAST_YEAR; year++) {
            LocalDate day = LunarCalendar.day(year, lunar[0], lunar[1]);
            if (day != null) {
                days.add(DayAxis.of(day) + expected);
            }
        }
        double[] weights = new double[DayAxis.SIZE];
        Arrays.fill(weights, -1);
        for (int day : days) {
            set(weights, day, 3);
            set(weights, day + 1, expected == 0 ? 1.8 : 0.5);
        }
        ledger.add(Reason.LUNAR_DAY, at, day -> weights[day]);
    }

    private static void set(double[] weights, int day, double weight) {
        if (day >= 0 && day < weights.length) {
            weights[day] = weight;
        }
    }

    /** The weeks around its beginning speak most of a lunar year. */
    private static void addYear(Sighting at, int place, int period, Ledger ledger) {
        double[] weights = new double[DayAxis.SIZE];
        Arrays.fill(weights, -1.5);
        for (int year = DayAxis.FIRST_YEAR; year <= DayAxis.LAST_YEAR; year++) {
            LocalDate first = LunarCalendar.newYear(year);
            // 1984 began a cycle, with 甲子 and the rat.
            if (first != null && Math.floorMod(year - 1984, period) == place) {
                int start = DayAxis.of(first);
                for (int day = Math.max(0, start - 75); day < Math.min(weights.length, start + 355); day++) {
                    weights[day] = day <= start + 31 ? 1.5 : 0.3;
                }
            }
        }
        ledger.add(Reason.LUNAR_YEAR, at, day -> weights[day]);
    }
}
