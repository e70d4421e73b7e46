package org.jiuwen.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jiuwen.database.DataProperties;
import org.jiuwen.ingest.files.Root;
import org.springframework.stereotype.Component;

/** Keeps what was uploaded in the data folder, one folder a run, so that a file can be run again. */
@Component
class Uploads {

    private final Path folder;

    Uploads(DataProperties data) {
        this.folder = data.data().resolve("uploads");
    }

    /**
     * Keeps the files.
     *
     * @return the run's folder
     * @throws IllegalArgumentException if a name points out of it
     */
    Path keep(long runId, List<UploadedFile> files) {
        Path target = folder.resolve(Long.toString(runId));
        // Left by an earlier database, whose runs had the same numbers.
        for (int i = 2; Files.exists(target); i++) {
            target = folder.resolve(runId + "-" + i);
        }
        try {
            Files.createDirectories(target);
            for (UploadedFile file : files) {
                Path path = safe(target, file.name());
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                try (InputStream in = file.content().open()) {
                    Files.copy(in, path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target;
    }

    /** A path that a run went over: an upload's folder says nothing, any other path may say date and newspaper. */
    Root root(Path path) {
        return path.startsWith(folder) ? Root.within(path) : Root.of(path);
    }

    private static Path safe(Path target, String name) throws IOException {
        List<String> parts = Arrays.stream(name.replace('\\', '/').split("/"))
                .filter(part -> !part.isBlank() && !part.equals("."))
                .toList();
        if (parts.isEmpty() || parts.contains("..") || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("not a file name: " + name);
        }
        Path path = target;
        for (String part : parts) {
            path = path.resolve(part);
        }
        // Two files of one name, from different folders of the sender.
        for (int i = 2; Files.exists(path); i++) {
            path = path.resolveSibling(i + "-" + parts.getLast());
        }
        return path;
    }
}
