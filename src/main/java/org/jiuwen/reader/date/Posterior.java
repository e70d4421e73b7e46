package org.jiuwen.reader.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiuwen.reader.document.Precision;

/** How much of all support each day, month and year has: shares that add up to one. */
final class Posterior {

    private final double[] days;
    private final double[] months = new double[(DayAxis.LAST_YEAR - DayAxis.FIRST_YEAR + 1) * 12];
    private final double[] years = new double[DayAxis.LAST_YEAR - DayAxis.FIRST_YEAR + 1];

    /**
     * @param sums of the ledger, one for each day
     */
    Posterior(double[] sums) {
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        days = new double[sums.length];
        double total = 0;
        for (int day = 0; day < days.length; day++) {
            double below = sums[day] - most;
            days[day] = below < -30 ? 0 : Math.exp(below);
            total += days[day];
        }
        for (int day = 0; day < days.length; day++) {
            days[day] /= total;
            int year = DayAxis.year(day) - DayAxis.FIRST_YEAR;
            years[year] += days[day];
            months[year * 12 + DayAxis.month(day) - 1] += days[day];
        }
    }

    /**
     * The place of the most supported day, month or year.
     *
     * @param except a place that does not count, -1 for none
     */
    int best(Precision precision, int except) {
        double[] shares = shares(precision);
        int best = except == 0 ? 1 : 0;
        for (int i = 0; i < shares.length; i++) {
            if (i != except && shares[i] > shares[best]) {
                best = i;
            }
        }
        return best;
    }

    /** The most supported places but one, the best first. */
    List<Integer> after(Precision precision, int except, int most) {
        double[] shares = shares(precision);
        List<Integer> places = new ArrayList<>();
        while (places.size() < most) {
            int best = -1;
            for (int i = 0; i < shares.length; i++) {
                if (i != except && !places.contains(i) && (best < 0 || shares[i] > shares[best])) {
                    best = i;
                }
            }
            places.add(best);
        }
        return places;
    }

    /** The share, 0 to 1, of a place that {@link #best} gave. */
    double share(Precision precision, int place) {
        return shares(precision)[place];
    }

    /** The first day of a place that {@link #best} gave. */
    static int firstDay(Precision precision, int place) {
        return switch (precision) {
            case DAY -> place;
            case MONTH -> DayAxis.of(LocalDate.of(DayAxis.FIRST_YEAR + place / 12, place % 12 + 1, 1));
            case YEAR -> DayAxis.of(LocalDate.of(DayAxis.FIRST_YEAR + place, 1, 1));
        };
    }

    /** The most supported day within a place. */
    int bestDayIn(Precision precision, int place) {
        int from = firstDay(precision, place);
        int best = from;
        for (int day = from; day < days.length && isIn(precision, place, day); day++) {
            best = days[day] > days[best] ? day : best;
        }
        return best;
    }

    private static boolean isIn(Precision precision, int place, int day) {
        int year = DayAxis.year(day) - DayAxis.FIRST_YEAR;
        return switch (precision) {
            case DAY -> day == place;
            case MONTH -> year * 12 + DayAxis.month(day) - 1 == place;
            case YEAR -> year == place;
        };
    }

    private double[] shares(Precision precision) {
        return switch (precision) {
            case DAY -> days;
            case MONTH -> months;
            case YEAR -> years;
        };
    }
}
