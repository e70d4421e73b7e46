package org.jiuwen.reader.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the dated pages of one newspaper say beyond each single page. A value: it never changes, and reading a page with the same
 * one gives the same document. Posts and places mean those of one city, so each newspaper has its own. {@link ArchiveLearning}
 * makes it and bounds its size.
 */
public final class ArchiveKnowledge {

    private static final ArchiveKnowledge EMPTY =
            new ArchiveKnowledge(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Usage.none(), null);

    private final Map<Session, Days> sessions;
    private final Map<String, Map<Session, Days>> bySeries;
    private final Map<Holder, Days> holders;
    private final Map<String, Integer> names;
    private final Map<String, Days> labels;
    private final Map<Company, Integer> company;
    private final Usage usage;
    private final @Nullable Days issues;

    /** Made when first asked for; two threads may make the same. */
    private volatile @Nullable Map<String, List<String>> byGivenName;

    ArchiveKnowledge(
            Map<Session, Days> sessions,
            Map<Holder, Days> holders,
            Map<String, Integer> names,
            Map<String, Days> labels,
            Map<Company, Integer> company,
            Usage usage,
            @Nullable Days issues) {
        this.sessions = Map.copyOf(sessions);
        this.holders = Map.copyOf(holders);
        this.names = Map.copyOf(names);
        this.labels = Map.copyOf(labels);
        this.company = Map.copyOf(company);
        this.usage = usage;
        this.issues = issues;
        Map<String, Map<Session, Days>> grouped = new LinkedHashMap<>();
        this.sessions.forEach((session, days) -> grouped.computeIfAbsent(session.series(), key -> new LinkedHashMap<>())
                .put(session, days));
        grouped.replaceAll((series, known) -> Map.copyOf(known));
        this.bySeries = Map.copyOf(grouped);
    }

    /** Nothing is known but the page itself. */
    public static ArchiveKnowledge empty() {
        return EMPTY;
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return sessions.isEmpty() && holders.isEmpty() && names.isEmpty() && labels.isEmpty() && issues == null;
    }

    /** The days on which a session was reported as it sat. */
    public Optional<Days> daysOf(Session session) {
        return Optional.ofNullable(sessions.get(session));
    }

    /** All known sessions of a series. */
    public Map<Session, Days> sessionsOf(String series) {
        return bySeries.getOrDefault(series, Map.of());
    }

    /** All series that sessions are known of. */
    public Set<String> series() {
        return bySeries.keySet();
    }

    /** The days on which a person was given a post. */
    public Optional<Days> daysOf(Holder holder) {
        return Optional.ofNullable(holders.get(holder));
    }

    /** All known persons with their posts. */
    public Map<Holder, Days> holders() {
        return holders;
    }

    /** How many articles name a person; 0 when none is known. */
    public int timesNamed(String person) {
        return names.getOrDefault(person, 0);
    }

    /** The names of all known persons, each with the number of articles that name it. */
    public Map<String, Integer> names() {
        return names;
    }

    /** The known names of three characters whose last two are these. */
    public List<String> namesWithGiven(String twoCharacters) {
        Map<String, List<String>> known = byGivenName;
        if (known == null) {
            known = names.keySet().stream()
                    .filter(name -> name.length() == 3)
                    .collect(Collectors.groupingBy(name -> name.substring(1)));
            byGivenName = known;
        }
        return known.getOrDefault(twoCharacters, List.of());
    }

    /** From when to when dated pages are known; empty when none is. */
    public Optional<Days> issues() {
        return Optional.ofNullable(issues);
    }

    /** The days on which a column title or banner stood over articles. */
    public Optional<Days> daysOfLabel(String label) {
        return Optional.ofNullable(labels.get(label));
    }

    /** Known column titles and banners. */
    public List<String> labels() {
        return labels.keySet().stream().sorted().toList();
    }

    /** How many lists of names have both near each other. */
    public int timesTogether(String person, String other) {
        return company.getOrDefault(Company.of(person, other), 0);
    }

    /** Which characters its articles put side by side. */
    public Usage usage() {
        return usage;
    }
}
