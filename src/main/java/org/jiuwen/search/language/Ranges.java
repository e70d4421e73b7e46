package org.jiuwen.search.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.search.language.Clause.Dated;
import org.jspecify.annotations.Nullable;

/** Reads the values of fields that hold no text: days, numbers and ranges of them. */
final class Ranges {

    /** Between the ends of a range. */
    private static final Pattern TO = Pattern.compile("\\.{2,3}|…|—{1,2}|–|~|～|至");

    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:(?:[-./年](\\d{1,2})(?:[-./月](\\d{1,2})日?|月)?)|年)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NUMBER = Pattern.compile("第?(\\d{1,9})[版字]?");
    private static final Pattern COMPARED = Pattern.compile("([<>＜＞]=?|[≥≤])(\\d{1,9})字?");

    private Ranges() {}

    /** Both ends included; null is open. */
    record Numbers(@Nullable Integer from, @Nullable Integer to) {}

    /** The days that a value names: one, a month, a year, or a range of such, open at either end; null when it names none. */
    static @Nullable Dated days(String value) {
        String[] ends = TO.split(digits(value), -1);
        if (ends.length > 2) {
            return null;
        }
        Dated first = period(ends[0]);
        if (ends.length == 1) {
            return first;
        }
        Dated last = period(ends[1]);
        boolean readable = (first != null || ends[0].isBlank()) && (last != null || ends[1].isBlank());
        if (!readable || (first == null && last == null)) {
            return null;
        }
        if (first != null && last != null && isAfter(first, last)) {
            return new Dated(last.from(), first.to());
        }
        return new Dated(first == null ? null : first.from(), last == null ? null : last.to());
    }

    private static boolean isAfter(Dated first, Dated last) {
        LocalDate from = first.from();
        LocalDate to = last.from();
        return from != null && to != null && from.isAfter(to);
    }

    private static @Nullable Dated period(String text) {
        Matcher day = COMPACT.matcher(text.strip());
        if (!day.matches()) {
            day = DAY.matcher(text.strip());
        }
        if (!day.matches()) {
            return null;
        }
        try {
            int year = Integer.parseInt(day.group(1));
            if (day.group(2) == null) {
                return new Dated(
                        Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(day.group(2)));
            if (day.group(3) == null) {
                return new Dated(month.atDay(1), month.atEndOfMonth());
            }
            LocalDate date = month.atDay(Integer.parseInt(day.group(3)));
            return new Dated(date, date);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A number, a range open at either end, or one compared with {@code < > <= >=}; null when it is none of these. */
    static @Nullable Numbers numbers(String value) {
        String text = digits(value).strip();
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            return compared(compared.group(1), Integer.parseInt(compared.group(2)));
        }
        String[] ends = TO.split(text, -1);
        if (ends.length > 2) {
            return null;
        }
        Integer from = number(ends[0]);
        if (ends.length == 1) {
            return from == null ? null : new Numbers(from, from);
        }
        Integer to = number(ends[1]);
        boolean readable = (from != null || ends[0].isBlank()) && (to != null || ends[1].isBlank());
        if (!readable || (from == null && to == null)) {
            return null;
        }
        return from != null && to != null && from > to ? new Numbers(to, from) : new Numbers(from, to);
    }

    private static @Nullable Numbers compared(String sign, int number) {
        return switch (sign) {
            case ">", "＞" -> new Numbers(number + 1, null);
            case ">=", "＞=", "≥" -> new Numbers(number, null);
            case "<", "＜" -> number == 0 ? null : new Numbers(null, number - 1);
            default -> new Numbers(null, number);
        };
    }

    private static @Nullable Integer number(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        return number.matches() ? Integer.valueOf(number.group(1)) : null;
    }

    /** Digits of any width as ASCII. */
    private static String digits(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.chars()
                .forEach(c -> ascii.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c));
        return ascii.toString();
    }
}
