package org.jiuwen.search.suggest;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * All names of the archive in memory. When asked, it looks now and then whether an import or a correction changed them and reads
 * them again beside; nobody waits for that but the first who asks.
 */
@Component
class KnownNames {

    private static final Logger log = LoggerFactory.getLogger(KnownNames.class);

    /** How long names may be out of date. */
    private static final long NANOSECONDS_BETWEEN_LOOKS = 5_000_000_000L;

    private final NameTable table;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile List<KnownName> names = List.of();
    private volatile String stamp = "";
    private volatile long looked;

    KnownNames(NameTable table) {
        this.table = table;
    }

    /** The names, those in most articles first within each kind. */
    List<KnownName> all() {
        if (stamp.isEmpty()) {
            refresh();
        } else if (System.nanoTime() - looked > NANOSECONDS_BETWEEN_LOOKS && looking.compareAndSet(false, true)) {
            var unused = CompletableFuture.runAsync(this::refreshBeside);
        }
        return names;
    }

    private void refreshBeside() {
        try {
            refresh();
        } catch (RuntimeException e) {
            log.warn("名字未能更新 The names could not be read again", e);
        } finally {
            looking.set(false);
        }
    }

    /** Reads the names when they changed. */
    synchronized void refresh() {
        String now = "at " + table.stamp();
        if (!now.equals(stamp)) {
            names = table.names();
            stamp = now;
        }
        looked = System.nanoTime();
    }
}
