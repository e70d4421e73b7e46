package org.jiuwen.people.posts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whole years side by side, on which posts are drawn: places as parts of a hundred, so that a drawing fits every width without
 * its letters being stretched.
 */
public record TimeAxis(int from, int to) {

    /** So many years have a number each; of more, every second, fifth or tenth. */
    private static final int MOST_TICKS = 9;

    private static final double NARROWEST = 0.8;

    /** The years that hold all of the posts; null when none has a date. */
    public static @Nullable TimeAxis of(List<Post> posts) {
        List<Integer> years = posts.stream()
                .flatMap(post -> Stream.concat(
                        Stream.of(post.first(), post.last()),
                        post.events().stream().map(Post.Source::dated)))
                .filter(Objects::nonNull)
                .map(LocalDate::getYear)
                .sorted()
                .toList();
        return years.isEmpty() ? null : new TimeAxis(years.getFirst(), years.getLast());
    }

    /** Years that are marked. */
    public List<Integer> ticks() {
        int years = to - from + 1;
        int step = years <= MOST_TICKS ? 1 : years <= 2 * MOST_TICKS ? 2 : years <= 5 * MOST_TICKS ? 5 : 10;
        return IntStream.rangeClosed(from, to)
                .filter(year -> year % step == 0)
                .boxed()
                .toList();
    }

    /** Where a year begins. */
    public String at(int year) {
        return percent(part(LocalDate.of(year, 1, 1)));
    }

    /** Where a day is. */
    public String x(LocalDate day) {
        return percent(Math.min(part(day), 100 - NARROWEST));
    }

    /** How wide a time is; wide enough to be seen. */
    public String width(LocalDate first, LocalDate last) {
        double start = Math.min(part(first), 100 - NARROWEST);
        return percent(Math.max(NARROWEST, part(last) - start));
    }

    private double part(LocalDate day) {
        LocalDate start = LocalDate.of(from, 1, 1);
        double days = ChronoUnit.DAYS.between(start, LocalDate.of(to + 1, 1, 1));
        return 100 * ChronoUnit.DAYS.between(start, day) / days;
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", part);
    }
}
