package org.jiuwen.ingest.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder or file that a person gave to an import.
 *
 * @param path absolute
 * @param base what the paths of its files are shown from: enough folders stay in them to tell date and newspaper
 */
public record Root(Path path, Path base) {

    private static final int FOLDERS_SHOWN = 3;

    /** A path of the file system: a folder is shown with its own name, a single file with the folders next over it. */
    public static Root of(Path given) {
        Path path = real(given);
        Path base = Files.isDirectory(path) ? path.getParent() : path;
        for (int i = 0; i <= FOLDERS_SHOWN && base != null && !Files.isDirectory(path); i++) {
            base = base.getParent();
        }
        return new Root(path, base == null ? path.getRoot() : base);
    }

    /** A folder of the application's own, whose name says nothing. */
    public static Root within(Path folder) {
        Path path = real(folder);
        return new Root(path, path);
    }

    /** The one file, or zip, that was shown as the given path; empty when it is no longer there. */
    public Optional<Root> only(String shown) {
        int zip = shown.indexOf("!/");
        Path file = base.resolve(zip < 0 ? shown : shown.substring(0, zip)).normalize();
        boolean below = file.startsWith(path) && Files.isRegularFile(file);
        return below ? Optional.of(new Root(file, base)) : Optional.empty();
    }

    String shown(Path file) {
        return FoundFile.slashes(base.relativize(file));
    }

    private static Path real(Path given) {
        Path path = given.toAbsolutePath().normalize();
        try {
            return Files.exists(path) ? path.toRealPath() : path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
