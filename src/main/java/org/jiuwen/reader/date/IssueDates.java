package org.jiuwen.reader.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.date.Ledger.Entry;
import org.jiuwen.reader.document.DateOrigin;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.IssueDate;
import org.jiuwen.reader.document.IssueDate.Alternative;
import org.jiuwen.reader.document.Precision;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.reader.document.Span;
import org.jiuwen.text.ChineseNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date of an issue on its page: the printed masthead, else what the articles say of their own time. Each witness
 * weighs the days in a ledger; the shares of support become confidence by what was measured on pages whose date is known.
 */
public final class IssueDates {

    private static final Pattern PRINTED = Pattern.compile("([" + ChineseNumbers.CLASS + "]{4})\\s?年\\s?(["
            + ChineseNumbers.CLASS + "]{1,3})\\s?月\\s?([" + ChineseNumbers.CLASS + "]{1,3})\\s?日");
    private static final Pattern IN_FIGURES =
            Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})([./-])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9./-])");
    private static final double MASTHEAD = 0.99;
    private static final List<Witness> WITNESSES = List.of(
            new KnownTimes(),
            new HeadDays(),
            new EventDays(),
            new NamedMonths(),
            new StatedDates(),
            new NamedYears(),
            new Plans(),
            new UsedTerms(),
            new Anniversaries(),
            new LunarDays(),
            new Weekdays(),
            new Sessions(),
            new AwaitedCongress(),
            new ArchiveWitness());
    /** What holds for any page says nothing of this one. */
    private static final Set<Reason> NOT_OF_THE_PAGE =
            EnumSet.of(Reason.KNOWN_TIMES, Reason.KNOWN_ISSUES, Reason.NEIGHBOUR);

    private static final double LEAST_DAY = 0.5;
    private static final double LEAST_MONTH = 0.4;
    private static final double LEAST_YEAR = 0.3;
    private static final int MOST_EVIDENCE = 12;
    private static final int MOST_ALTERNATIVES = 3;
    private static final double LEAST_ALTERNATIVE = 0.02;
    /** By how much an entry must prefer one day to another to speak for it. */
    private static final double SPEAKS = 0.25;

    private IssueDates() {}

    /** The date in the lines that belong to the page and to no article; null when none is printed there. */
    public static @Nullable IssueDate inMasthead(String file, List<Span> masthead) {
        for (Span line : masthead) {
            Matcher printed = PRINTED.matcher(file).region(line.start(), line.end());
            Matcher figures = IN_FIGURES.matcher(file).region(line.start(), line.end());
            IssueDate date = printed.find()
                    ? printed(printed, printed.group(2), printed.group(3))
                    : figures.find() ? printed(figures, figures.group(3), figures.group(4)) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable IssueDate printed(Matcher printed, String month, String day) {
        LocalDate date = Calendars.date(
                ChineseNumbers.parse(printed.group(1)), ChineseNumbers.parse(month), ChineseNumbers.parse(day));
        if (date == null) {
            return null;
        }
        Evidence evidence = new Evidence(printed.group(), printed.start(), printed.end(), Reason.MASTHEAD.key());
        return new IssueDate(
                date, Precision.DAY, DateOrigin.MASTHEAD, MASTHEAD, List.of(evidence), List.of(), List.of());
    }

    /** Days that the page's own lines print without a year, for {@link DatingCase#headDays()}. */
    public static List<Evidence> headDays(String file, List<Span> masthead) {
        return HeadDays.find(file, masthead);
    }

    /** The date that the articles support, as precise as they do; unknown when they support no year. */
    public static IssueDate inText(DatingCase page) {
        Ledger ledger = new Ledger();
        WITNESSES.forEach(witness -> witness.testify(page, ledger));
        if (isSilent(ledger)) {
            return IssueDate.unknown();
        }
        Posterior posterior = new Posterior(ledger.sums());
        for (Precision precision : Precision.values()) {
            int place = posterior.best(precision, -1);
            double confidence = Confidence.of(precision, posterior.share(precision, place));
            if (confidence >= least(precision)) {
                IssueDate date = dated(ledger, posterior, precision, place, confidence);
                return date.evidence().isEmpty() ? IssueDate.unknown() : date;
            }
        }
        return IssueDate.unknown();
    }

    /**
     * The best day, month or year by the ledger alone.
     *
     * @param date its first day
     * @param share of all support, 0 to 1, before it was measured how often such a date is right
     */
    public record Support(Precision precision, LocalDate date, double share) {}

    /** The best day, month and year by the ledger alone: what is measured on pages whose date is known. */
    public static List<Support> support(DatingCase page) {
        Ledger ledger = new Ledger();
        WITNESSES.forEach(witness -> witness.testify(page, ledger));
        if (isSilent(ledger)) {
            return List.of();
        }
        Posterior posterior = new Posterior(ledger.sums());
        List<Support> support = new ArrayList<>();
        for (Precision precision : Precision.values()) {
            int place = posterior.best(precision, -1);
            LocalDate date = DayAxis.date(Posterior.firstDay(precision, place));
            support.add(new Support(precision, date, posterior.share(precision, place)));
        }
        return support;
    }

    private static boolean isSilent(Ledger ledger) {
        return ledger.entries().stream().allMatch(entry -> NOT_OF_THE_PAGE.contains(entry.reason()));
    }

    private static double least(Precision precision) {
        return switch (precision) {
            case DAY -> LEAST_DAY;
            case MONTH -> LEAST_MONTH;
            case YEAR -> LEAST_YEAR;
        };
    }

    private static IssueDate dated(
            Ledger ledger, Posterior posterior, Precision precision, int place, double confidence) {
        int day = posterior.bestDayIn(precision, place);
        List<Integer> others = new ArrayList<>();
        List<Alternative> alternatives = new ArrayList<>();
        for (int other : posterior.after(precision, place, MOST_ALTERNATIVES)) {
            double share = Math.min(posterior.share(precision, other), 1 - confidence);
            if (share >= LEAST_ALTERNATIVE || alternatives.isEmpty()) {
                others.add(posterior.bestDayIn(precision, other));
                alternatives.add(new Alternative(
                        DayAxis.date(Posterior.firstDay(precision, other)), Math.round(share * 100) / 100.0));
            }
        }
        List<Integer> rivals = rivals(posterior, day);
        rivals.addAll(others);
        return new IssueDate(
                DayAxis.date(Posterior.firstDay(precision, place)),
                precision,
                DateOrigin.TEXT,
                Math.round(confidence * 100) / 100.0,
                evidence(ledger, day, rivals, true),
                evidence(ledger, day, rivals, false),
                alternatives);
    }

    /** Days that a reader would weigh the date against: those beside it and the same one of the years before and after. */
    private static List<Integer> rivals(Posterior posterior, int day) {
        List<Integer> rivals = new ArrayList<>();
        for (int year : posterior.after(Precision.YEAR, DayAxis.year(day) - DayAxis.FIRST_YEAR, 2)) {
            rivals.add(posterior.bestDayIn(Precision.YEAR, year));
        }
        LocalDate date = DayAxis.date(day);
        for (LocalDate other :
                List.of(date.plusMonths(6), date.minusYears(1), date.plusYears(1), date.minusYears(12))) {
            int at = DayAxis.of(other);
            if (at >= 0 && at < DayAxis.SIZE) {
                rivals.add(at);
            }
        }
        return rivals;
    }

    private record Weighed(Evidence evidence, double weight) {}

    /** The places that speak for the day, or against it, the weightiest first; none twice. */
    private static List<Evidence> evidence(Ledger ledger, int day, List<Integer> rivals, boolean support) {
        List<Weighed> weighed = new ArrayList<>();
        for (Entry entry : ledger.entries()) {
            Evidence at = entry.evidence();
            if (at == null) {
                continue;
            }
            double own = entry.weights().at(day);
            double best = Double.NEGATIVE_INFINITY;
            double worst = Double.POSITIVE_INFINITY;
            for (int rival : rivals) {
                best = Math.max(best, entry.weights().at(rival));
                worst = Math.min(worst, entry.weights().at(rival));
            }
            boolean against = best - own > SPEAKS && own < 0;
            double weight = support ? own - worst : best - own;
            boolean counts = support ? !against && (weight > SPEAKS || entry.reason() == Reason.YESTERDAY) : against;
            if (counts && weighed.stream().noneMatch(it -> isSame(it.evidence, at))) {
                weighed.add(new Weighed(at, weight));
            }
        }
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed());
        return weighed.stream().limit(MOST_EVIDENCE).map(Weighed::evidence).toList();
    }

    private static boolean isSame(Evidence one, Evidence other) {
        return one.reason().equals(other.reason())
                && (one.text().equals(other.text()) || (one.start() < other.end() && other.start() < one.end()));
    }
}
