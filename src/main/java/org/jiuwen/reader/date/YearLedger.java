package org.jiuwen.reader.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jiuwen.reader.date.DatedTerms.Term;
import org.jiuwen.reader.date.Sighting.Found;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.text.ChineseNumbers;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of the year that it was printed in: each entry speaks for or against years with a weight, and the year with
 * the best sum wins. No single entry decides, because pages look back and ahead.
 */
final class YearLedger {

    static final int FIRST = 1949;
    static final int LAST = 2049;
    /** Words that have been in use for long speak for no year in particular. */
    private static final double SPEAKS = 0.08;

    /** More mentions than any page has say nothing more. */
    private static final int MOST_ENTRIES = 500;

    private static final int MOST_EVIDENCE = 12;
    private static final double LEAST_MARGIN = 0.15;
    private static final double SUREST = 0.97;

    private static final String Y = "((?:19[4-9]|20[0-4])[0-9]|[一二][九〇零○][〇零○一二三四五六七八九]{2})";
    private static final Pattern FULL_DATE = Pattern.compile(Y + "\\s?年[0-9一二三四五六七八九十]{1,2}月[0-9一二三四五六七八九十]{1,3}日");
    private static final Pattern YEAR = Pattern.compile(Y + "\\s?年");
    private static final Pattern PAST_YEAR = Pattern.compile("(?:刚刚过去的|过去的|回顾|总结了?|回望)" + Y + "年");
    private static final Pattern PLAN = Pattern.compile(
            "[“‘\"]?([一二三四五六七八九十]{1,3})五[”’\"]?(?:规划|计划)?[^。，,；“”]{0,8}(开局|起步|收官|谋划)(?:之年|阶段)?|[“‘\"]([一二三四五六七八九十]{1,3})五[”’\"](?:即将)?(圆满)收官");
    private static final Pattern SESSION =
            Pattern.compile("第?[一二三四五六七八九十]{1,3}届[^。，、,届次]{0,14}?第?([一二三四五六七八九])次(?:全体)?会议");
    private static final Pattern LOOKS_AHEAD = Pattern.compile("(?:到|至|力争|规划|目标|将于|预计|展望|迈向|未来|前|底前)$");

    @SuppressWarnings("ArrayRecordComponent") // never compared: a row of the ledger
    private record Entry(double[] weights, @Nullable Evidence evidence) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<ArticleText> articles;

    YearLedger(List<ArticleText> articles) {
        this.articles = articles;
        addFullDates();
        addPastYears();
        addPlans();
        addYears();
        addSessions();
    }

    /**
     * @param confidence 0 to 1: how far it stands above the next
     */
    record Verdict(int year, int next, double confidence, List<Evidence> evidence) {}

    /** The best year for an issue of that day; null when nothing on the page speaks for any. */
    @Nullable
    Verdict judge(@Nullable MonthDay day) {
        double[] sum = new double[LAST - FIRST + 1];
        entries.forEach(entry -> add(sum, entry.weights));
        List<Entry> terms = terms(day);
        terms.forEach(entry -> add(sum, entry.weights));
        if (entries.isEmpty() && terms.size() < 2) {
            return null;
        }
        int best = bestOf(sum, -1);
        int next = bestOf(sum, best);
        double margin = sum[best] - sum[next];
        if (margin < LEAST_MARGIN) {
            return null;
        }
        List<Evidence> evidence = new ArrayList<>();
        entries.forEach(entry -> addIfSpeaksFor(entry, best, evidence));
        terms.forEach(entry -> addIfSpeaksFor(entry, best, evidence));
        double confidence = Math.min(SUREST, 1 - Math.exp(-0.4 - 0.9 * margin));
        return new Verdict(FIRST + best, FIRST + next, confidence, evidence);
    }

    private static void add(double[] sum, double[] weights) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weights[i];
        }
    }

    private static void addIfSpeaksFor(Entry entry, int year, List<Evidence> evidence) {
        if (entry.evidence != null
                && entry.weights[year] > SPEAKS
                && evidence.size() < MOST_EVIDENCE
                && evidence.stream().noneMatch(it -> it.text().equals(entry.evidence.text()))) {
            evidence.add(entry.evidence);
        }
    }

    private static int bestOf(double[] sum, int except) {
        int best = except == 0 ? 1 : 0;
        for (int i = 0; i < sum.length; i++) {
            if (i != except && sum[i] > sum[best]) {
                best = i;
            }
        }
        return best;
    }

    private void put(int year, double weight, Sighting at, String reason) {
        double[] weights = new double[LAST - FIRST + 1];
        if (year >= FIRST && year <= LAST && entries.size() < MOST_ENTRIES) {
            weights[year - FIRST] = weight;
            entries.add(new Entry(weights, at.evidence(reason)));
        }
    }

    private void addFullDates() {
        for (Found found : Sighting.find(articles, FULL_DATE)) {
            int year = ChineseNumbers.parse(found.match().group(1));
            put(year, found.at().opening() ? 2.5 : 0.7, found.at(), Reason.FULL_DATE.key());
        }
    }

    private void addPastYears() {
        for (Found found : Sighting.find(articles, PAST_YEAR)) {
            put(ChineseNumbers.parse(found.match().group(1)) + 1, 2, found.at(), Reason.PAST_YEAR.key());
        }
    }

    private void addPlans() {
        for (Found found : Sighting.find(articles, PLAN)) {
            boolean bare = found.match().group(1) == null;
            int plan = ChineseNumbers.parse(
                    bare ? found.match().group(3) : found.match().group(1));
            String stage = bare ? "收官" : found.match().group(2);
            int start = 2021 + 5 * (plan - 14);
            if (plan < 6 || stage.equals("谋划")) {
                continue;
            }
            boolean past =
                    found.at().before(6).contains("实现") || found.at().before(6).contains("了");
            int year = stage.equals("收官") ? (past ? start + 5 : start + 4) : start;
            put(year, past ? 0.5 : stage.equals("收官") ? 1 : 1.5, found.at(), Reason.FIVE_YEAR_PLAN.key());
        }
    }

    /** The latest year that the page names without looking ahead is most often its own, or the one before. */
    private void addYears() {
        @Nullable Sighting latest = null;
        int year = 0;
        for (Found found : Sighting.find(articles, YEAR)) {
            int named = ChineseNumbers.parse(found.match().group(1));
            boolean ahead = LOOKS_AHEAD.matcher(found.at().before(4)).find()
                    || found.at().after(3).startsWith("底")
                    || found.at().after(1).startsWith("前");
            if (named > year && !ahead) {
                year = named;
                latest = found.at();
            }
        }
        if (latest != null) {
            double[] weights = new double[LAST - FIRST + 1];
            for (int i = 0; i < weights.length; i++) {
                int after = FIRST + i - year;
                weights[i] = after < 0 ? -0.8 : after == 0 ? 1.2 : after == 1 ? 0.6 : -0.1 * Math.min(after, 10);
            }
            entries.add(new Entry(weights, latest.evidence(Reason.LATEST_YEAR.key())));
        }
    }

    /**
     * Congresses and conferences sit for terms of five years that begin together all over the country: in years that end in 3
     * and 8 for nation and provinces, for cities, districts and counties then or the year before.
     */
    private void addSessions() {
        for (Found found : Sighting.find(articles, SESSION)) {
            int session = ChineseNumbers.parse(found.match().group(1));
            if (entries.size() >= MOST_ENTRIES
                    || session < 1
                    || session > 5
                    || found.match().group().contains("常务")
                    || found.match().group().contains("主席")) {
                continue;
            }
            double[] weights = new double[LAST - FIRST + 1];
            for (int i = 0; i < weights.length; i++) {
                int yearOfTerm = Math.floorMod(FIRST + i - session - 2021, 5);
                weights[i] = yearOfTerm == 0 || yearOfTerm == 1 ? 0.25 : -0.25;
            }
            entries.add(new Entry(weights, found.at().evidence(Reason.SESSION.key())));
        }
    }

    private List<Entry> terms(@Nullable MonthDay day) {
        List<Entry> found = new ArrayList<>();
        for (Term term : DatedTerms.ALL) {
            Sighting at = firstSighting(term.word());
            if (at != null) {
                found.add(new Entry(
                        weights(term, day == null ? MonthDay.of(7, 1) : day), at.evidence(Reason.DATED_TERM.key())));
            }
        }
        return found;
    }

    private static double[] weights(Term term, MonthDay day) {
        double[] weights = new double[LAST - FIRST + 1];
        for (int i = 0; i < weights.length; i++) {
            int year = FIRST + i;
            LocalDate date = day.atYear(year);
            boolean early = date.isBefore(term.from());
            // A word is most used in the years after it came up.
            double fresh = 0.2 * Math.exp(-0.15 * Math.max(0, year - term.from().getYear()));
            weights[i] = term.allows(date) ? (term.to() == null ? fresh : 0.6) : early ? -2 : -0.7;
        }
        return weights;
    }

    private @Nullable Sighting firstSighting(String word) {
        for (ArticleText article : articles) {
            for (int i = 0; i < article.pieces().size(); i++) {
                int at = article.pieces().get(i).text().indexOf(word);
                if (at >= 0) {
                    return new Sighting(article, i, at, at + word.length(), false);
                }
            }
        }
        return null;
    }

    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
