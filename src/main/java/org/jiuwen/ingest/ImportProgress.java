package org.jiuwen.ingest;

import org.jiuwen.archive.RunState;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is. Files seen are always imported, unchanged or rejected.
 *
 * @param found how many files there are; null until they are counted
 * @param articles how many articles the imported files hold
 * @param current the file that is being read; null before the first and after the last
 * @param waiting whether it waits for another import to end
 */
public record ImportProgress(
        long runId,
        RunState state,
        boolean waiting,
        @Nullable Integer found,
        int seen,
        int imported,
        int unchanged,
        int rejected,
        int articles,
        @Nullable String current) {}
