package org.jiuwen.ingest.index;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the index beside is, or how the last one ended.
 *
 * @param since when this phase began; null only before the first
 * @param done articles in the new index
 * @param total articles to be indexed
 */
public record RebuildState(Phase phase, @Nullable Instant since, long done, long total) {

    /** What happens to the index. */
    public enum Phase {
        NONE,
        RUNNING,
        DONE,
        FAILED
    }

    static final RebuildState NONE = new RebuildState(Phase.NONE, null, 0, 0);

    public boolean running() {
        return phase == Phase.RUNNING;
    }
}
