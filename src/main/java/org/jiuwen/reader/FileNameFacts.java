package org.jiuwen.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.text.ChineseNumbers;
import org.jspecify.annotations.Nullable;

/**
 * What a page file's name and folders say of its date and page: {@code 20260209_A01.txt}, {@code czrb-2026-02-09-01.txt},
 * {@code …2026年2月9日第1版.txt}, {@code 2026-02-09/01.txt}, {@code 2026/02/09/A01.txt}.
 *
 * @param date null when the name has none
 * @param page null when the name has none; of a page such as B02 the 2
 * @param impossibleDate a date in the name that the calendar does not have, as written (2026-02-30); null when there is none
 */
public record FileNameFacts(@Nullable LocalDate date, @Nullable Integer page, @Nullable String impossibleDate) {

    private static final int FOLDERS = 3;
    private static final Pattern DATE = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})"
            + "(?:(?<sep>[-_./ ])([0-9]{1,2})\\k<sep>([0-9]{1,2})(?![0-9])"
            + "|\\s?年\\s?([0-9]{1,2})\\s?月\\s?([0-9]{1,2})\\s?[日号]"
            + "|[-_/]?([0-9]{2})[-_/]?([0-9]{2})(?![0-9]))");
    /** Names made from digests hold digits that only look like dates. */
    private static final Pattern DIGEST =
            Pattern.compile("(?<![0-9A-Za-z])(?=[0-9a-f]*[a-f])(?=[0-9a-f]*[0-9])[0-9a-f]{12,}(?![0-9A-Za-z])");

    private static final Pattern PAGE = Pattern.compile(
            "第?\\s?[A-Za-z]?([" + ChineseNumbers.CLASS + "]{1,4})\\s?版"
                    + "|版[-_ ]?([0-9]{1,3})(?![0-9])"
                    + "|(?<![A-Za-z])(?:page|p)[-_ ]?([0-9]{1,3})(?![0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE_AFTER_DATE = Pattern.compile("^[-_./ ]*[A-Za-z]?([0-9]{1,3})(?![0-9])");
    private static final Pattern PAGE_BEFORE_DATE = Pattern.compile("^[A-Za-z]?([0-9]{1,3})[-_ ]+$");

    /** Reads a path; only the file's name and the next three folders over it count. */
    public static FileNameFacts of(String path) {
        String[] parts = path.replace('\\', '/').split("/");
        List<String> tail =
                new ArrayList<>(List.of(parts).subList(Math.max(0, parts.length - 1 - FOLDERS), parts.length));
        if (tail.isEmpty()) {
            return new FileNameFacts(null, null, null);
        }
        String name = withoutExtension(tail.removeLast());
        FileNameFacts own = in(DIGEST.matcher(name).replaceAll("~"));
        if (own.date != null || own.impossibleDate != null) {
            return own;
        }
        FileNameFacts whole =
                in(DIGEST.matcher(String.join("/", tail) + "/" + name).replaceAll("~"));
        Integer page = own.page != null ? own.page : whole.page;
        return new FileNameFacts(whole.date, page, whole.impossibleDate);
    }

    private static String withoutExtension(String name) {
        return name.replaceFirst("\\.[A-Za-z][A-Za-z0-9]{0,4}$", "");
    }

    private static FileNameFacts in(String text) {
        Matcher found = DATE.matcher(text);
        @Nullable String impossible = null;
        while (found.find()) {
            int month = number(found, 3, 5, 7);
            int day = number(found, 4, 6, 8);
            if (found.group(7) != null && !couldBeMeantAsDate(month, day)) {
                continue;
            }
            try {
                LocalDate date = LocalDate.of(Integer.parseInt(found.group(1)), month, day);
                return new FileNameFacts(date, pageAround(text, found.start(), found.end()), null);
            } catch (DateTimeException e) {
                impossible = impossible == null ? found.group() : impossible;
            }
        }
        return new FileNameFacts(null, printedPage(text), impossible);
    }

    /** Eight digits in a row are a date with a slip of the pen only when month or day is one; else they are a serial number. */
    private static boolean couldBeMeantAsDate(int month, int day) {
        return (month >= 1 && month <= 12 && day >= 1 && day <= 39)
                || (month >= 13 && month <= 19 && day >= 1 && day <= 31);
    }

    private static int number(Matcher found, int... groups) {
        for (int group : groups) {
            String digits = found.group(group);
            if (digits != null) {
                return Integer.parseInt(digits);
            }
        }
        throw new IllegalStateException("a date without a part: " + found.group());
    }

    private static @Nullable Integer pageAround(String text, int start, int end) {
        Integer printed = printedPage(text);
        if (printed != null) {
            return printed;
        }
        Matcher after = PAGE_AFTER_DATE.matcher(text.substring(end));
        if (after.find()) {
            return positive(Integer.parseInt(after.group(1)));
        }
        Matcher before = PAGE_BEFORE_DATE.matcher(text.substring(text.lastIndexOf('/', start) + 1, start));
        return before.find() ? positive(Integer.parseInt(before.group(1))) : null;
    }

    private static @Nullable Integer printedPage(String text) {
        Matcher found = PAGE.matcher(text);
        @Nullable Integer last = null;
        while (found.find()) {
            for (int group = 1; group <= 3; group++) {
                String number = found.group(group);
                Integer page = number == null ? null : positive(ChineseNumbers.parse(number));
                last = page == null ? last : page;
            }
        }
        return last;
    }

    private static @Nullable Integer positive(int number) {
        return number > 0 ? number : null;
    }
}
