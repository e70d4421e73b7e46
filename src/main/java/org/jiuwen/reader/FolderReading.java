package org.jiuwen.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jiuwen.reader.document.DateOrigin;
import org.jiuwen.reader.document.IssueDate;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.document.Precision;
import org.jiuwen.reader.knowledge.ArchiveKnowledge;
import org.jiuwen.reader.knowledge.ArchiveLearning;
import org.jspecify.annotations.Nullable;

/**
 * Reads page files so that they teach each other: those dated by their name come first, the others follow in small groups, and
 * of these the ones that are not sure of their date are read again with what the group has taught. What is kept does not grow
 * with the number of files, but for their paths.
 */
final class FolderReading {

    /** Takes what becomes of each file, once for each. */
    interface Listener {

        void read(PageDocument page);

        void failed(Path file, UnreadablePageException.Reason reason);

        void failed(Path file, IOException failure);
    }

    /** Pages that date each other: two at first, so that the first of them is not waited for, then more each time up to this. */
    private static final int LARGEST_GROUP = 8;
    /** From this confidence on a date in the text teaches others. */
    private static final double TEACHES = 0.95;

    private final PageReader reader = new PageReader();
    private final Function<Path, NewspaperProfile> profiles;
    private final Listener listener;
    private final Map<String, ArchiveLearning> learnt = new HashMap<>();
    private final Map<Path, Set<LocalDate>> folders = new HashMap<>();

    FolderReading(Function<Path, NewspaperProfile> profiles, Listener listener) {
        this.profiles = profiles;
        this.listener = listener;
    }

    /** Reads all files. */
    void read(List<Path> files) {
        List<Path> undated = new ArrayList<>();
        List<Path> dated = new ArrayList<>();
        for (Path file : files) {
            boolean named = FileNameFacts.of(file.toString()).date() != null;
            (named ? dated : undated).add(file);
            if (!named) {
                folders.computeIfAbsent(folder(file), key -> new HashSet<>());
            }
        }
        for (Path file : dated) {
            PageDocument page = tryRead(file);
            if (page != null) {
                learn(file, page);
                listener.read(page);
            }
        }
        int group = 2;
        for (int from = 0; from < undated.size(); ) {
            int to = Math.min(undated.size(), from + group);
            readGroup(undated.subList(from, to));
            from = to;
            group = Math.min(LARGEST_GROUP, 2 * group);
        }
    }

    private record Doubtful(Path file, PageDocument page, ArchiveKnowledge known) {}

    private void readGroup(List<Path> group) {
        List<Doubtful> doubtful = new ArrayList<>();
        for (Path file : group) {
            ArchiveKnowledge known = learning(file).recent();
            PageDocument page = tryRead(file);
            if (page != null && teaches(page.issue())) {
                learn(file, page);
                listener.read(page);
            } else if (page != null) {
                doubtful.add(new Doubtful(file, page, known));
            }
        }
        for (Doubtful first : doubtful) {
            PageDocument again = learning(first.file).recent() == first.known ? first.page : tryRead(first.file);
            if (again != null) {
                if (teaches(again.issue())) {
                    learn(first.file, again);
                } else {
                    learning(first.file).page(again, null);
                }
                listener.read(again);
            }
        }
    }

    private static boolean teaches(IssueDate issue) {
        return issue.precision() == Precision.DAY
                && (issue.origin() != DateOrigin.TEXT || issue.confidence() >= TEACHES);
    }

    private void learn(Path file, PageDocument page) {
        LocalDate day = page.issue().precision() == Precision.DAY ? page.issue().date() : null;
        learning(file).page(page, day);
        Set<LocalDate> folder = folders.get(folder(file));
        if (folder != null && day != null) {
            folder.add(day);
        }
    }

    private ArchiveLearning learning(Path file) {
        return learnt.computeIfAbsent(profiles.apply(file).code(), code -> new ArchiveLearning());
    }

    private @Nullable PageDocument tryRead(Path file) {
        try {
            NewspaperProfile profile = profiles.apply(file);
            List<LocalDate> neighbours = List.copyOf(folders.getOrDefault(folder(file), Set.of()));
            return reader.read(
                    PageFile.of(file),
                    new ReadingContext(profile, learning(file).recent(), neighbours));
        } catch (UnreadablePageException e) {
            listener.failed(file, e.reason());
        } catch (IOException e) {
            listener.failed(file, e);
        }
        return null;
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }
}
