package org.jiuwen.reader.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.MeetingReading;
import org.jiuwen.reader.document.MeetingRole;
import org.jiuwen.reader.document.Mention;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.reader.knowledge.ArchiveKnowledge;
import org.jiuwen.reader.knowledge.Days;
import org.jiuwen.reader.knowledge.Session;
import org.jiuwen.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Sessions by 届 and 次. The archive's own dated pages say when a session sat, or when others of its series did; congresses and
 * conferences sit for five years and once a year, so that one known session gives the years of the others.
 */
final class Sessions implements Witness {

    private static final int TERM = 5;
    private static final String SPIRIT = "精神";

    /**
     * @param firstYear of the base's first session; null when the place's own pages must teach it
     * @param month of the first sitting; 0 when it differs
     */
    private record Rule(Pattern series, int term, @Nullable Integer firstYear, int aYear, int month) {}

    private static final List<Rule> RULES = Lexicon.load("session-terms.tsv").rows().stream()
            .map(Sessions::rule)
            .toList();
    private static final Map<Session, LocalDate> PLENUMS = plenums();

    private static Rule rule(List<String> row) {
        return new Rule(
                Pattern.compile(row.get(0)),
                row.get(1).isEmpty() ? 0 : Integer.parseInt(row.get(1)),
                row.get(2).isEmpty() ? null : Integer.valueOf(row.get(2)),
                Integer.parseInt(row.get(3)),
                row.get(4).isEmpty() ? 0 : Integer.parseInt(row.get(4)));
    }

    private static Map<Session, LocalDate> plenums() {
        Map<Session, LocalDate> days = new HashMap<>();
        for (List<String> row : Lexicon.load("party-plenums.tsv").rows()) {
            days.put(
                    new Session(row.get(0), Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2))),
                    LocalDate.parse(row.get(3)));
        }
        return Map.copyOf(days);
    }

    @Override
    public void testify(DatingCase page, Ledger ledger) {
        Set<Session> seen = new HashSet<>();
        List<MeetingReading> reportedFirst = new ArrayList<>(page.meetings());
        reportedFirst.sort((a, b) -> Boolean.compare(isNow(b), isNow(a)));
        for (MeetingReading meeting : reportedFirst) {
            String series = meeting.series();
            Integer term = meeting.term();
            if (series == null || term == null) {
                continue;
            }
            Session session = new Session(series, term, meeting.session() == null ? 0 : meeting.session());
            if (seen.add(session)) {
                testify(session, meeting, isOver(meeting, page.articles()), page.archive(), ledger);
            }
        }
    }

    private static boolean isNow(MeetingReading meeting) {
        return meeting.role() != MeetingRole.MENTIONED;
    }

    /** 传达学习全国两会精神: what a session was held in the spirit of is known when it has been held. */
    private static boolean isOver(MeetingReading meeting, List<ArticleText> articles) {
        return !articles.isEmpty()
                && meeting.mentions().stream()
                        .anyMatch(it -> articles.getFirst().file().startsWith(SPIRIT, it.end()));
    }

    private static void testify(
            Session session, MeetingReading meeting, boolean over, ArchiveKnowledge archive, Ledger ledger) {
        Optional<Days> known = archive.daysOf(session);
        LocalDate plenum = PLENUMS.get(session);
        if (known.isPresent()) {
            int first = DayAxis.of(known.get().first());
            int last = DayAxis.of(known.get().last());
            ledger.add(Reason.KNOWN_SESSION, evidence(meeting, Reason.KNOWN_SESSION), around(meeting, first, last, 10));
            return;
        }
        if (plenum != null) {
            int day = DayAxis.of(plenum);
            // A local paper names what the Party decided more often than it reports of it.
            Ledger.Weights weights = around(meeting, day, day + 3, 0);
            ledger.add(Reason.SESSION, evidence(meeting, Reason.SESSION), at -> 0.4 * weights.at(at));
            return;
        }
        for (Rule rule : RULES) {
            if (session.number() > 0 && rule.series.matcher(session.series()).matches()) {
                byRule(rule, session, meeting, over, archive, ledger);
                return;
            }
        }
    }

    /** A session that is reported sits now; one that is only named has most often sat within the last year or two. */
    private static Ledger.Weights around(MeetingReading meeting, int first, int last, int slack) {
        return switch (meeting.role()) {
            case REPORTED -> day ->
                    day < first - 5 - slack ? -3 : day <= last + 7 + slack ? 3 : day <= last + 60 ? 1.5 : -1.5;
            case SCHEDULED -> day -> day > last + 1 ? -3 : day >= first - 60 ? 2.5 : -1;
            case MENTIONED -> day -> day < first - 200
                    ? -3
                    : day < first
                            ? -0.8
                            : day <= last + 90 ? 1.1 : day <= last + 500 ? 0.8 : day <= last + 1200 ? 0.2 : -0.6;
        };
    }

    private static void byRule(
            Rule rule, Session session, MeetingReading meeting, boolean over, ArchiveKnowledge archive, Ledger ledger) {
        Integer base = rule.firstYear;
        if (base != null) {
            int year = base + TERM * (session.term() - rule.term) + (session.number() - 1) / rule.aYear;
            addYear(Reason.SESSION, meeting, over, year, rule.month, 1, ledger);
            return;
        }
        Optional<Integer> learnt = learnt(session, archive);
        if (learnt.isPresent()) {
            addYear(Reason.KNOWN_SERIES, meeting, over, learnt.get(), 0, 1.6, ledger);
            return;
        }
        Optional<Integer> phase = phase(archive);
        if (session.number() <= TERM) {
            int number = session.number();
            ledger.addYears(
                    phase.isPresent() ? Reason.KNOWN_SERIES : Reason.SESSION,
                    evidence(meeting, phase.isPresent() ? Reason.KNOWN_SERIES : Reason.SESSION),
                    year -> byPhase(year - number, phase.orElse(null), isNow(meeting)));
        }
    }

    /**
     * Terms begin together all over the country: in years that end in 3 and 8 for nation and provinces, for cities, districts
     * and counties then or up to two years before.
     *
     * @param start the year before a term's first session
     */
    private static double byPhase(int start, @Nullable Integer phase, boolean now) {
        int own = Math.floorMod(start, TERM);
        if (phase != null) {
            return own == phase ? (now ? 1.2 : 0.4) : now ? -0.8 : -0.2;
        }
        // A first session of 2021, 2022 or 2023
        return own == 0 || own == 1 || own == 2 ? (now ? 0.3 : 0.1) : now ? -0.4 : -0.1;
    }

    private static void addYear(
            Reason reason, MeetingReading meeting, boolean over, int year, int month, double weight, Ledger ledger) {
        boolean now = isNow(meeting);
        ledger.add(reason, evidence(meeting, reason), day -> {
            int after = DayAxis.year(day) - year;
            if (now) {
                double inMonth = month == 0 ? 0 : DayAxis.month(day) == month ? 0.8 : -0.8;
                return weight * (after == 0 ? 2.6 + inMonth : Math.abs(after) == 1 ? -1 : -2.2);
            }
            if (over && after < 0) {
                return weight * -2.5;
            }
            return weight
                    * (after < -1
                            ? -2.5
                            : after == -1 ? -0.7 : after == 0 ? 1 : after == 1 ? 0.6 : after <= 3 ? 0 : -0.6);
        });
    }

    /** The year of a session by the others of its series: most of them must agree. */
    private static Optional<Integer> learnt(Session session, ArchiveKnowledge archive) {
        Map<Integer, Integer> votes = new HashMap<>();
        archive.sessionsOf(session.series()).forEach((other, days) -> {
            if (other.number() > 0 && other.number() <= TERM + 2) {
                int year = days.first().getYear()
                        + TERM * (session.term() - other.term())
                        + session.number()
                        - other.number();
                votes.merge(year, 1, Integer::sum);
            }
        });
        return most(votes);
    }

    /** How the years of local sessions stand in the five years of a term, by all annual sessions that the archive knows. */
    private static Optional<Integer> phase(ArchiveKnowledge archive) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (String series : archive.series()) {
            for (Rule rule : RULES) {
                if (rule.firstYear == null && rule.series.matcher(series).matches()) {
                    archive.sessionsOf(series).forEach((other, days) -> {
                        if (other.number() > 0 && other.number() <= TERM) {
                            votes.merge(Math.floorMod(days.first().getYear() - other.number(), TERM), 1, Integer::sum);
                        }
                    });
                    break;
                }
                if (rule.series.matcher(series).matches()) {
                    break;
                }
            }
        }
        return most(votes);
    }

    private static Optional<Integer> most(Map<Integer, Integer> votes) {
        int all = votes.values().stream().mapToInt(Integer::intValue).sum();
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() * 3 >= all * 2)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static @Nullable Evidence evidence(MeetingReading meeting, Reason reason) {
        if (meeting.mentions().isEmpty()) {
            return null;
        }
        Mention first = meeting.mentions().getFirst();
        return new Evidence(first.text(), first.start(), first.end(), reason.key());
    }
}
