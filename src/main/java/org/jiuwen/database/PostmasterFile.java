package org.jiuwen.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running server writes into {@code postmaster.pid}: one fact a line, its process first, its state eighth.
 *
 * @param ready whether connections are accepted
 */
record PostmasterFile(long pid, boolean ready) {

    static Path of(Path clusterFiles) {
        return clusterFiles.resolve("postmaster.pid");
    }

    static Optional<PostmasterFile> read(Path clusterFiles) throws IOException {
        try {
            List<String> lines = Files.readAllLines(of(clusterFiles), StandardCharsets.UTF_8);
            if (lines.isEmpty() || lines.getFirst().isBlank()) {
                return Optional.empty(); // just being written
            }
            boolean ready = lines.size() > 7 && lines.get(7).strip().equals("ready");
            return Optional.of(
                    new PostmasterFile(Long.parseLong(lines.getFirst().strip()), ready));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
