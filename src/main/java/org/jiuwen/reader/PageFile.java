package org.jiuwen.reader;

import java.io.IOException;
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

    /**
     * Reads a page file from the disk.
     *
     * @throws IOException if it cannot be read
     */
    public static PageFile of(Path path) throws IOException {
        return new PageFile(path.toString(), Files.readAllBytes(path));
    }
}
