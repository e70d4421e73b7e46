package org.jiuwen.ingest.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that an import goes over; its content stays where it is until it is opened.
 *
 * @param path where it lies, with slashes, from what was given on; inside a zip {@code pages.zip!/2026-02-09/01.txt}. Its
 *     names may carry date and page number; it is shown to people and kept with the page
 * @param records whether it holds already cut articles, one JSON object a line
 * @param content opens the file
 * @param newspaperFiles the {@code newspaper.yml} files beside and above it, the nearest first
 */
public record FoundFile(String path, boolean records, Content content, List<NewspaperFile> newspaperFiles) {

    /** The largest page file, in bytes: a full page is 30 kB, so more is something else. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Opens a file's bytes, once or more often. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** A newspaper.yml, on the disk or in a zip. {@code where} tells it from any other. */
    public record NewspaperFile(String where, Content content) {}

    /**
     * Reads a page file.
     *
     * @throws RejectedException if it is larger than {@link #MOST_BYTES}
     * @throws IOException if it cannot be read
     */
    public byte[] readPage() throws IOException, RejectedException {
        try (InputStream in = content.open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new RejectedException(Reason.TOO_LARGE, null);
            }
            return bytes;
        }
    }

    static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
