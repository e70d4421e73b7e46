package org.jiuwen.ingest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stored person as far as it can be told whether a name means him. Two of a name are kept apart only on strong grounds, and it
 * is said that this was inferred: a person taken for two is found twice, two taken for one are found in each other's posts.
 */
final class Namesake {

    /** Nobody holds office in two cities within so many days; who changes from one to the other takes longer. */
    static final int DAYS_BETWEEN_CITIES = 30;

    private static final int MOST_TITLES = 300;

    /** Why one is not the other. */
    enum Apart {
        /** One is a reporter, the other somebody whom reporters write about. */
        PRESS,
        /** They hold office in two cities at the same time. */
        CITY
    }

    private record Span(LocalDate first, LocalDate last) {

        Span with(Span other) {
            return new Span(
                    other.first.isBefore(first) ? other.first : first, other.last.isAfter(last) ? other.last : last);
        }

        boolean near(LocalDate day) {
            return !day.isBefore(first.minusDays(DAYS_BETWEEN_CITIES))
                    && !day.isAfter(last.plusDays(DAYS_BETWEEN_CITIES));
        }
    }

    private final long id;
    private final int number;
    private boolean press;
    private boolean civil;
    private final Set<String> titles = new HashSet<>();
    private final Map<String, Span> offices = new HashMap<>();

    Namesake(long id, int number) {
        this.id = id;
        this.number = number;
    }

    long id() {
        return id;
    }

    /** Takes in what an article says of him. */
    void learn(NamesakeFacts facts) {
        press |= facts.press();
        civil |= facts.civil();
        if (titles.size() < MOST_TITLES) {
            titles.addAll(facts.titles());
        }
        if (facts.city() != null && facts.day() != null) {
            learnOffice(facts.city(), facts.day(), facts.day());
        }
    }

    /** Takes in from when to when he has held office in a city. */
    void learnOffice(String city, LocalDate first, LocalDate last) {
        offices.merge(city, new Span(first, last), Span::with);
    }

    /** Why the article cannot mean him; null when it can. */
    @Nullable
    Apart apart(NamesakeFacts facts) {
        boolean onlyPress = facts.press() && !facts.civil();
        boolean onlyCivil = facts.civil() && !facts.press();
        if ((onlyPress && civil && !press) || (onlyCivil && press && !civil)) {
            return Apart.PRESS;
        }
        LocalDate day = facts.day();
        String city = facts.city();
        boolean elsewhere = city != null
                && day != null
                && offices.entrySet().stream()
                        .anyMatch(office -> !office.getKey().equals(city)
                                && office.getValue().near(day));
        return elsewhere ? Apart.CITY : null;
    }

    private long shared(NamesakeFacts facts) {
        return facts.titles().stream().filter(titles::contains).count();
    }

    /** Whom of several an article means: who can be meant and has most of the posts, else the first; empty when it is none of them. */
    static Optional<Namesake> choose(List<Namesake> known, NamesakeFacts facts) {
        return known.stream()
                .filter(one -> one.apart(facts) == null)
                .min(Comparator.comparingLong((Namesake one) -> -one.shared(facts))
                        .thenComparingInt(one -> one.number));
    }
}
