package org.jiuwen.reader.misprints;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiuwen.reader.document.Mention;
import org.jiuwen.reader.document.Note;
import org.jiuwen.reader.document.NoteKind;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.reader.document.Suggestion;
import org.jiuwen.reader.knowledge.ArchiveKnowledge;
import org.jiuwen.reader.knowledge.Holder;
import org.jiuwen.reader.knowledge.NameLists;
import org.jiuwen.text.Lexicon;
import org.jiuwen.text.LookAlikes;
import org.jspecify.annotations.Nullable;

/**
 * Names that are probably another's: one character differs from a person whom the archive knows in the same post or in the same
 * company, and who is not on the page himself. Family names are exchanged freely, since whoever wrote a list by ear or by
 * heart does so; characters of a given name only for look-alikes, since brothers and colleagues often share the other one.
 */
final class NameMisprints {

    /** So many times more often a name must be known than the one in doubt. */
    private static final int OFTENER = 3;

    private static final int COMPANY = 2;
    private static final int NEAREST = 20;
    /** Shorter posts, such as 记者 and 代表, have too many holders. */
    private static final int TELLING_POST = 4;

    /** No page names so many; a file that does is weighed by its beginning, since each name is tried in some hundred spellings. */
    private static final int MOST_NAMES = 2000;

    private static final double SURE = .95;
    private static final double LIKELY = .7;

    private static final Map<String, String> SURNAMES =
            Lexicon.load("surnames.tsv").map();

    private final ArchiveKnowledge archive;
    private int weighed;
    private final Set<String> onPage = new HashSet<>();

    NameMisprints(List<List<PersonReading>> persons, ArchiveKnowledge archive) {
        this.archive = archive;
        persons.forEach(article -> article.forEach(person -> onPage.add(person.name())));
    }

    /** A person who may be meant. */
    private record Known(String name, double score, String evidence) {}

    List<Note> of(List<PersonReading> article) {
        Map<String, Set<String>> company = new HashMap<>();
        for (List<String> list : NameLists.of(article)) {
            for (int i = 0; i < list.size(); i++) {
                company.computeIfAbsent(list.get(i), name -> new HashSet<>()).addAll(NameLists.near(list, i));
            }
        }
        List<Note> notes = new ArrayList<>();
        for (PersonReading person : article) {
            if (++weighed > MOST_NAMES) {
                break;
            }
            Known known = knownLike(person, company.getOrDefault(person.name(), Set.of()));
            if (known != null) {
                for (Mention mention : person.mentions()) {
                    if (mention.text().equals(person.name())) {
                        notes.add(note(mention, known));
                    }
                }
            }
        }
        return notes;
    }

    private @Nullable Known knownLike(PersonReading person, Set<String> company) {
        String name = person.name();
        if (name.length() < 2 || name.length() > 4 || archive.names().isEmpty()) {
            return null;
        }
        Known best = null;
        for (String other : alike(name)) {
            int times = archive.timesNamed(other);
            if (times > 0 && !onPage.contains(other)) {
                Known known = known(person, other, times, company);
                best = known != null && (best == null || known.score > best.score) ? known : best;
            }
        }
        return best;
    }

    private @Nullable Known known(PersonReading person, String other, int times, Set<String> company) {
        // The page itself may be one of the archive's already
        int printed = Math.max(1, archive.timesNamed(person.name()));
        boolean oftener = times >= OFTENER * printed;
        boolean rarer = times >= printed && share(other) < share(person.name());
        if (!oftener && !rarer) {
            return null;
        }
        double score = oftener ? SURE : LIKELY;
        List<String> together = company.stream()
                .filter(it -> archive.timesTogether(it, other) > 0)
                .sorted()
                .toList();
        if (together.size() >= COMPANY) {
            return new Known(other, score, other + "、" + String.join("、", together));
        }
        for (String post : person.positions()) {
            if (post.length() >= TELLING_POST
                    && archive.daysOf(new Holder(other, post)).isPresent()) {
                return new Known(other, score, post + other);
            }
        }
        return null;
    }

    private static int share(String name) {
        return Integer.parseInt(SURNAMES.getOrDefault(name.substring(0, 1), "0"));
    }

    /** Spellings that differ in one character: look-alikes, and known names with another family name before the same given name. */
    private Set<String> alike(String name) {
        Set<String> alike = new HashSet<>();
        for (int i = 0; i < name.length(); i++) {
            char[] others = LookAlikes.shared().of(name.charAt(i));
            for (int rank = 0; rank < Math.min(NEAREST, others.length); rank++) {
                alike.add(name.substring(0, i) + others[rank] + name.substring(i + 1));
            }
        }
        if (name.length() == 3) {
            archive.namesWithGiven(name.substring(1)).stream()
                    .filter(other -> SURNAMES.containsKey(other.substring(0, 1)))
                    .forEach(alike::add);
        }
        alike.remove(name);
        return alike;
    }

    private static Note note(Mention mention, Known known) {
        return new Note(
                NoteKind.SUSPECTED_MISPRINT,
                mention.text(),
                mention.start(),
                mention.end(),
                Reason.MISREAD_NAME.key(),
                List.of(new Suggestion(known.name, known.score, known.evidence)));
    }
}
