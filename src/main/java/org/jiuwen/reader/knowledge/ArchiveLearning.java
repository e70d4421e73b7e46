package org.jiuwen.reader.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jiuwen.reader.document.MeetingReading;
import org.jiuwen.reader.document.MeetingRole;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.document.Paragraph;
import org.jiuwen.reader.document.PersonReading;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what dated pages teach and gives it out as {@link ArchiveKnowledge}. What is seen rarely is forgotten first when more
 * is known than has room, so that an archive of any size can be learnt from. Not for several threads at once.
 */
public final class ArchiveLearning {

    private static final int MOST_SESSIONS = 20_000;
    private static final int MOST_HOLDERS = 40_000;
    private static final int MOST_NAMES = 60_000;
    private static final int MOST_LABELS = 4_000;
    private static final int MOST_COMPANY = 80_000;
    /** A label that is longer is a sentence. */
    private static final int LONGEST_LABEL = 24;

    private final Map<Session, Days> sessions = new HashMap<>();
    private final Map<Holder, Days> holders = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Days> labels = new HashMap<>();
    private final Map<Company, Integer> company = new HashMap<>();
    private final UsageCounter usage = new UsageCounter();
    private @Nullable Days issues;
    private @Nullable ArchiveKnowledge known = ArchiveKnowledge.empty();

    private @Nullable ArchiveKnowledge recent;
    private int pages;
    private int pagesOfRecent;

    /** Nothing learnt yet. */
    public ArchiveLearning() {}

    /**
     * Learns from a page.
     *
     * @param day on which the page was printed; null when unknown, and then only names are learnt
     */
    public void page(PageDocument page, @Nullable LocalDate day) {
        page(page, day, true);
    }

    /** Learns from a page that is read again, whose names are known: they would count twice. */
    public void pageAgain(PageDocument page, @Nullable LocalDate day) {
        page(page, day, false);
    }

    private void page(PageDocument page, @Nullable LocalDate day, boolean withNames) {
        pages++;
        Set<String> seen = new HashSet<>();
        if (day != null) {
            issues(Days.of(day));
        }
        for (PageArticle article : page.articles()) {
            text(article.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n")));
            if (withNames) {
                NameLists.of(article.persons()).forEach(this::list);
                article.persons().forEach(person -> name(person.name(), 1));
            }
            for (PersonReading person : article.persons()) {
                if (day != null) {
                    person.positions().forEach(post -> holder(new Holder(person.name(), post), Days.of(day)));
                }
            }
            if (day != null) {
                article.meetings().forEach(meeting -> meeting(meeting, day, seen));
                String label = article.columnTitle();
                if (label != null && seen.add(label)) {
                    label(label, Days.of(day));
                }
            }
        }
    }

    private void meeting(MeetingReading meeting, LocalDate day, Set<String> seen) {
        String series = meeting.series();
        Integer term = meeting.term();
        Integer number = meeting.session();
        if (meeting.role() == MeetingRole.REPORTED && series != null && term != null && number != null) {
            Session session = new Session(series, term, number);
            if (seen.add(session.toString())) {
                session(session, Days.of(day));
            }
        }
    }

    /** Learns from when to when there are dated pages. */
    public void issues(Days days) {
        known = null;
        issues = issues == null ? days : issues.and(days);
    }

    /** Learns when a session was reported as it sat. */
    public void session(Session session, Days days) {
        add(sessions, session, days, MOST_SESSIONS);
    }

    /** Learns when a person was given a post. */
    public void holder(Holder holder, Days days) {
        add(holders, holder, days, MOST_HOLDERS);
    }

    /** Learns that a person was named so many times more. */
    public void name(String person, int times) {
        known = null;
        names.merge(person, times, Integer::sum);
        shrink(names, Integer::intValue, MOST_NAMES);
    }

    /** Learns who is named in whose company. */
    public void list(List<String> persons) {
        known = null;
        for (int i = 0; i < persons.size(); i++) {
            for (String other : NameLists.near(persons, i)) {
                // Each sees the other
                if (persons.get(i).compareTo(other) < 0) {
                    company.merge(Company.of(persons.get(i), other), 1, Integer::sum);
                }
            }
        }
        shrink(company, Integer::intValue, MOST_COMPANY);
    }

    /** Learns that so many lists more have both persons near each other. */
    public void together(String person, String other, int times) {
        known = null;
        company.merge(Company.of(person, other), times, Integer::sum);
        shrink(company, Integer::intValue, MOST_COMPANY);
    }

    /** Learns from the text of an article which characters stand side by side. */
    public void text(String article) {
        known = null;
        usage.add(article);
    }

    /** Learns when a column title or banner stood over articles. */
    public void label(String label, Days days) {
        if (label.length() <= LONGEST_LABEL) {
            add(labels, label, days, MOST_LABELS);
        }
    }

    /** What is known now; the same value until more is learnt. */
    public ArchiveKnowledge known() {
        if (known == null) {
            known = new ArchiveKnowledge(sessions, holders, names, labels, company, usage.usage(), issues);
        }
        return Objects.requireNonNull(known);
    }

    /** What was known when an eighth of all, or less, was not learnt yet: to be asked for at each page without much cost. */
    public ArchiveKnowledge recent() {
        ArchiveKnowledge given = recent;
        if (given == null || pages - pagesOfRecent > pagesOfRecent / 8) {
            given = known();
            recent = given;
            pagesOfRecent = pages;
        }
        return given;
    }

    private <K> void add(Map<K, Days> map, K key, Days days, int most) {
        known = null;
        map.merge(key, days, Days::and);
        shrink(map, Days::times, most);
    }

    /** Forgets the rarer half, so that forgetting costs little for each thing learnt. */
    private static <K, V> void shrink(Map<K, V> map, ToIntFunction<V> times, int most) {
        if (map.size() > most) {
            List<K> rarest = map.entrySet().stream()
                    .sorted(Comparator.comparingInt(entry -> times.applyAsInt(entry.getValue())))
                    .limit(most / 2)
                    .map(Map.Entry::getKey)
                    .toList();
            rarest.forEach(map::remove);
        }
    }
}
