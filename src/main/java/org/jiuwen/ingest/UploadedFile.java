package org.jiuwen.ingest;

import org.jiuwen.ingest.files.FoundFile;

/**
 * A file that a person sent.
 *
 * @param name as sent; may hold folders
 */
public record UploadedFile(String name, FoundFile.Content content) {}
