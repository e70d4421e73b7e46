package org.jiuwen.ingest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiuwen.reader.ReadingContext;
import org.jiuwen.reader.document.DateOrigin;
import org.jiuwen.reader.document.IssueDate;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.document.Precision;
import org.jiuwen.reader.knowledge.ArchiveLearning;

/**
 * What the archive knows of each newspaper during one run: asked of the database once, then learnt from the pages as they are
 * taken in.
 */
final class RunKnowledge {

    /** From this confidence on a date in the text teaches others. */
    static final double TEACHES = 0.95;

    private static final int MOST_FOLDERS = 10_000;
    private static final int MOST_DAYS = 50;

    private final StoredKnowledge stored;
    private final Map<Long, ArchiveLearning> learnt = new HashMap<>();
    private final Map<String, Set<LocalDate>> folders = new HashMap<>();
    private final Set<Long> taught = new HashSet<>();

    private final boolean rereads;

    /**
     * Nothing asked yet.
     *
     * @param rereads whether the run reads the stored pages again, rather than new ones
     */
    RunKnowledge(StoredKnowledge stored, boolean rereads) {
        this.stored = stored;
        this.rereads = rereads;
    }

    ReadingContext context(long newspaper, NewspaperProfile profile, String path) {
        List<LocalDate> neighbours = List.copyOf(folders.getOrDefault(folder(path), Set.of()));
        return new ReadingContext(profile, learning(newspaper).recent(), neighbours);
    }

    /** Learns from a page that was taken in: all when its day is sure, else only its names and words. */
    void learn(long newspaper, PageDocument page) {
        LocalDate day = isSure(page.issue()) ? page.issue().date() : null;
        if (rereads) {
            learning(newspaper).pageAgain(page, day);
        } else {
            learning(newspaper).page(page, day);
        }
        if (day == null) {
            return;
        }
        taught.add(newspaper);
        if (folders.size() < MOST_FOLDERS) {
            Set<LocalDate> days = folders.computeIfAbsent(folder(page.file()), key -> new HashSet<>());
            if (days.size() < MOST_DAYS) {
                days.add(day);
            }
        }
    }

    /** The newspapers of which this run has taught something. */
    Set<Long> taught() {
        return taught;
    }

    private static boolean isSure(IssueDate issue) {
        return issue.precision() == Precision.DAY
                && (issue.origin() != DateOrigin.TEXT || issue.confidence() >= TEACHES);
    }

    private ArchiveLearning learning(long newspaper) {
        return learnt.computeIfAbsent(newspaper, id -> stored.of(id, !rereads));
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
