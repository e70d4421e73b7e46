package org.jiuwen.ingest.files;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An already cut article, as one line of a records file gives it.
 *
 * @param line its line in the file, from 1
 * @param id the sender's own name for it; null when he gives none
 * @param page null when not known
 * @param author as given, names not yet parted
 */
public record ArticleRecord(
        int line,
        @Nullable String id,
        LocalDate date,
        @Nullable Integer page,
        @Nullable String title,
        @Nullable String author,
        String body) {}
