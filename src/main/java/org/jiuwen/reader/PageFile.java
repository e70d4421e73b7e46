package org.jiuwen.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page file as it was handed in.
 *
 * @param path as given; its name and folders may carry date and page number
 * @param bytes the file's content, unchanged
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: it only carries the bytes from the disk to the reader
public record PageFile(String path, byte[] bytes) {

    /** A newspaper page has some 30 kB; from here on a file is rejected unread. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    /**
     * Reads a page file from the disk; of one that is too long no more than shows it.
     *
     * @throws IOException if it cannot be read
     */
    public static PageFile of(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new PageFile(path.toString(), in.readNBytes(MOST_BYTES + 1));
        }
    }
}
