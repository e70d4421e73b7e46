package org.jiuwen.ingest;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jiuwen.archive.ItemStatus;
import org.jiuwen.archive.RunState;
import org.jiuwen.ingest.files.Root;
import org.jspecify.annotations.Nullable;

/** A run that waits or goes on, with its counters; one thread counts, any may read. */
final class ImportJob {

    final long runId;
    final List<Root> roots;
    final @Nullable String paper;
    /** The one path that is wanted of what the roots hold; null for all. */
    final @Nullable String only;
    /** Whether the stored pages are read again, and no files. */
    final boolean rereads;

    private final CountDownLatch done = new CountDownLatch(1);
    private RunState state = RunState.RUNNING;
    private boolean waiting = true;
    private @Nullable Integer found;
    private int imported;
    private int unchanged;
    private int rejected;
    private int articles;
    private @Nullable String current;

    ImportJob(long runId, List<Root> roots, @Nullable String paper, @Nullable String only) {
        this.runId = runId;
        this.roots = roots;
        this.paper = paper;
        this.only = only;
        this.rereads = false;
    }

    /** A run over the stored pages. */
    ImportJob(long runId) {
        this.runId = runId;
        this.roots = List.of();
        this.paper = null;
        this.only = null;
        this.rereads = true;
    }

    synchronized void begin() {
        waiting = false;
    }

    synchronized void found(int files) {
        found = files;
    }

    synchronized void reading(String path) {
        current = path;
    }

    synchronized void articles(int more) {
        articles += more;
    }

    synchronized void ended(ItemStatus status) {
        switch (status) {
            case IMPORTED -> imported++;
            case UNCHANGED -> unchanged++;
            case REJECTED -> rejected++;
        }
    }

    void finish(RunState end) {
        synchronized (this) {
            state = end;
            waiting = false;
            current = null;
        }
        done.countDown();
    }

    boolean await(Duration atMost) throws InterruptedException {
        return done.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    synchronized ImportProgress progress() {
        int seen = imported + unchanged + rejected;
        return new ImportProgress(runId, state, waiting, found, seen, imported, unchanged, rejected, articles, current);
    }
}
