package org.jiuwen.reader.date;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.reader.knowledge.Days;
import org.jiuwen.reader.knowledge.Holder;

/** What the paper's other pages know: who held which post when, in which years the archive lies, and the folder's other pages. */
final class ArchiveWitness implements Witness {

    private static final int SLACK = 60;
    private static final int HELD = 500;
    private static final double MOST_OF_HOLDERS = 3;
    /** What speaks at most against days on which the archive would have seen the holder, and against those it has no pages of. */
    private static final double MISSING = -1.8;

    private static final double UNKNOWN = -0.3;
    private static final int MOST_HOLDERS = 40;
    /** Neighbours over more days than this are a collection, not an issue. */
    private static final int MOST_NEIGHBOUR_DAYS = 40;

    private record Known(Days days, Evidence evidence) {}

    @Override
    public void testify(DatingCase page, Ledger ledger) {
        addHolders(page, ledger);
        addRange(page, ledger);
        addNeighbours(page, ledger);
    }

    private static void addHolders(DatingCase page, Ledger ledger) {
        Set<Holder> seen = new HashSet<>();
        List<Known> known = page.persons().stream()
                .flatMap(person -> known(page, person, seen))
                .limit(MOST_HOLDERS)
                .toList();
        // Those who hold their posts together are no independent witnesses.
        double weight = known.isEmpty() ? 0 : Math.min(1, MOST_OF_HOLDERS / known.size());
        Optional<Days> issues = page.archive().issues();
        int from = issues.map(it -> DayAxis.of(it.first())).orElse(Integer.MAX_VALUE);
        int to = issues.map(it -> DayAxis.of(it.last())).orElse(Integer.MIN_VALUE);
        for (Known holder : known) {
            int first = DayAxis.of(holder.days.first());
            int last = DayAxis.of(holder.days.last());
            ledger.add(Reason.KNOWN_HOLDER, holder.evidence, day -> {
                int away = Math.max(Math.max(first - SLACK - day, day - last - SLACK), 0);
                boolean missing = day < first ? from < first - HELD : last + HELD < to;
                return weight * Math.max(missing ? MISSING : UNKNOWN, heldThen(away));
            });
        }
    }

    /** Posts are held for years, of which the archive may have seen one day. */
    private static double heldThen(int away) {
        return away <= HELD ? 0.9 - 0.2 * away / HELD : 0.7 - (away - HELD) / 150.0;
    }

    private static Stream<Known> known(DatingCase page, PersonReading person, Set<Holder> seen) {
        return IntStream.range(
                        0,
                        Math.min(
                                person.positions().size(),
                                person.positionEvidence().size()))
                .boxed()
                .flatMap(i -> {
                    Holder holder = new Holder(person.name(), person.positions().get(i));
                    Optional<Days> days = seen.add(holder) ? page.archive().daysOf(holder) : Optional.empty();
                    Evidence at = person.positionEvidence().get(i);
                    return days
                            .map(it -> new Known(
                                    it, new Evidence(at.text(), at.start(), at.end(), Reason.KNOWN_HOLDER.key())))
                            .stream();
                });
    }

    private static void addRange(DatingCase page, Ledger ledger) {
        page.archive().issues().ifPresent(issues -> {
            int first = DayAxis.of(issues.first());
            int last = DayAxis.of(issues.last());
            ledger.add(Reason.KNOWN_ISSUES, (Evidence) null, day -> {
                int away = Math.max(Math.max(first - day, day - last), 0);
                return Math.max(-1.5, 0.5 - away / 500.0);
            });
        });
    }

    private static void addNeighbours(DatingCase page, Ledger ledger) {
        Set<Integer> days = new HashSet<>();
        for (LocalDate neighbour : page.neighbours()) {
            days.add(DayAxis.of(neighbour));
        }
        if (days.isEmpty() || days.size() > MOST_NEIGHBOUR_DAYS) {
            return;
        }
        int[] sorted = days.stream().mapToInt(Integer::intValue).sorted().toArray();
        double weight = 2.0 / Math.sqrt(sorted.length);
        ledger.add(Reason.NEIGHBOUR, (Evidence) null, day -> {
            int place = Arrays.binarySearch(sorted, day);
            int next = place >= 0 ? place : -place - 1;
            int away = Integer.MAX_VALUE;
            for (int i = Math.max(0, next - 1); i <= Math.min(sorted.length - 1, next); i++) {
                away = Math.min(away, Math.abs(sorted[i] - day));
            }
            return away == 0 ? weight : away <= 7 ? weight * 0.4 : away <= 180 ? weight * 0.25 : -weight * 0.1;
        });
    }
}
