package org.jiuwen.ingest;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.Attributed;
import org.jiuwen.archive.Person;

/**
 * Says of whom an article speaks after all that editors changed, one change after the other in the order in which they were made.
 * The same order as {@link PersonChanges} applies them in.
 */
final class PersonAttribution {

    private final EntityManager entities;
    private final List<Change> changes;

    PersonAttribution(EntityManager entities, List<Change> changes) {
        this.entities = entities;
        this.changes = List.copyOf(changes);
    }

    /**
     * A change that holds.
     *
     * @param titles of a split: posts that are the other's
     * @param articles of a split: articles that are the other's
     */
    record Change(boolean merge, long person, long other, Set<String> titles, Set<Long> articles) {}

    /** Gives an article's people to whom editors gave them. */
    void putBack(Article article) {
        if (changes.isEmpty()) {
            return;
        }
        Map<Long, Long> now = new HashMap<>();
        rows(article)
                .forEach(row -> now.put(row.readPerson().id(), row.readPerson().id()));
        changes.forEach(change -> apply(change, article, now));
        rows(article).forEach(row -> {
            long to = now.getOrDefault(row.readPerson().id(), row.person().id());
            if (to != row.person().id()) {
                row.attribute(entities.getReference(Person.class, to));
            }
        });
    }

    private static void apply(Change change, Article article, Map<Long, Long> now) {
        if (change.merge) {
            now.replaceAll((read, to) -> to == change.other ? change.person : to);
        } else if (now.containsValue(change.person) && isOthers(change, article, now)) {
            now.replaceAll((read, to) -> to == change.person ? change.other : to);
        }
    }

    private static boolean isOthers(Change change, Article article, Map<Long, Long> now) {
        return (article.isStored() && change.articles.contains(article.id()))
                || article.positions().stream()
                        .anyMatch(position -> change.titles.contains(position.title())
                                && now.getOrDefault(position.readPerson().id(), 0L) == change.person);
    }

    private static Stream<Attributed> rows(Article article) {
        return Stream.of(
                        article.mentions().stream(),
                        article.positions().stream(),
                        article.utterances().stream(),
                        article.meetingReports().stream().flatMap(report -> report.attendance().stream()))
                .flatMap(rows -> rows);
    }
}
