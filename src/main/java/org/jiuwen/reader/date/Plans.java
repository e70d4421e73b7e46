package org.jiuwen.reader.date;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiuwen.reader.date.Sighting.Found;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.text.ChineseNumbers;

/** Five-year plans: 开局之年 and 收官之年 name one year, the plan's own name some years. The tenth began in 2001. */
final class Plans implements Witness {

    private static final String N = "([一二三四五六七八九十]{1,3})";
    private static final Pattern NAMED =
            Pattern.compile("[“‘\"]" + N + "五[”’\"]|(?<![一二三四五六七八九十])" + N + "五(?:规划|计划|时期|期间)");
    private static final Pattern STAGE = Pattern.compile("[“‘\"]?" + N
            + "五[”’\"]?(?:规划|计划)?[^。，,；“”]{0,8}(开局|起步|收官|谋划)(?:之年|阶段)?|[“‘\"]" + N + "五[”’\"](?:即将)?(圆满)收官");

    /** A plan is drawn up in the last year before it. */
    private static final Pattern DRAWN_UP = Pattern.compile("[“‘\"]" + N + "五[”’\"](?:规划|计划)(?:纲要)?(?:的?编制|建议|前期)"
            + "|(?:编制|谋划)(?:好|实施好)?(?:全市|全县|全区|全省|我市|我县|我区)?[“‘\"]" + N + "五[”’\"]");

    private static final Pattern REMAINS =
            Pattern.compile("[“‘\"]" + N + "五[”’\"](?:时期|规划)?(?:只|仅|还|就)[^。，]{0,4}最后[^。，]{0,4}月");

    @Override
    public void testify(DatingCase page, Ledger ledger) {
        Map<Integer, Sighting> plans = new HashMap<>();
        for (Found found : Sighting.find(page.articles(), "五", NAMED)) {
            String name = found.match().group(1) == null
                    ? found.match().group(2)
                    : found.match().group(1);
            plans.putIfAbsent(ChineseNumbers.parse(name), found.at());
        }
        plans.forEach((plan, at) -> {
            int start = start(plan);
            if (plan >= 6 && start <= DayAxis.LAST_YEAR) {
                ledger.addYears(
                        Reason.FIVE_YEAR_PLAN,
                        at.evidence(Reason.FIVE_YEAR_PLAN.key()),
                        year -> year < start - 2 ? -2.5 : year < start ? -0.2 : year <= start + 5 ? 0.5 : -1);
            }
        });
        for (Found found : Sighting.find(page.articles(), "五", STAGE)) {
            addStage(found, ledger);
        }
        for (Found found : Sighting.find(page.articles(), "五", DRAWN_UP)) {
            String name = found.match().group(1) == null
                    ? found.match().group(2)
                    : found.match().group(1);
            int start = start(ChineseNumbers.parse(name));
            ledger.addYears(
                    Reason.FIVE_YEAR_PLAN,
                    found.at().evidence(Reason.FIVE_YEAR_PLAN.key()),
                    year -> year == start - 1 ? 1.5 : year == start ? 0.2 : year == start - 2 ? -0.3 : -1.2);
        }
        for (Found found : Sighting.find(page.articles(), "五", REMAINS)) {
            int start = start(ChineseNumbers.parse(found.match().group(1)));
            ledger.add(
                    Reason.FIVE_YEAR_PLAN,
                    found.at(),
                    day -> DayAxis.year(day) == start + 4 ? (DayAxis.month(day) >= 10 ? 2.5 : 0.5) : -1.5);
        }
    }

    private static void addStage(Found found, Ledger ledger) {
        boolean bare = found.match().group(1) == null;
        int plan = ChineseNumbers.parse(
                bare ? found.match().group(3) : found.match().group(1));
        String stage = bare ? "收官" : found.match().group(2);
        if (plan < 6) {
            return;
        }
        String before = found.at().before(6);
        boolean past = before.endsWith("实现") || before.endsWith("了") || before.endsWith("完成");
        boolean closes = stage.equals("收官");
        int start = start(plan);
        int expected =
                stage.equals("谋划") || (closes && !past) ? (closes ? start + 4 : start - 1) : closes ? start + 5 : start;
        double weight = past ? 0.8 : stage.equals("谋划") ? 1 : 2;
        ledger.addYears(
                Reason.FIVE_YEAR_PLAN,
                found.at().evidence(Reason.FIVE_YEAR_PLAN.key()),
                year -> year == expected ? weight : Math.abs(year - expected) == 1 ? 0 : -weight / 2);
    }

    private static int start(int plan) {
        return 2001 + 5 * (plan - 10);
    }
}
