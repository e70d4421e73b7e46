package org.jiuwen.testsupport;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jiuwen.archive.RunState;
import org.jiuwen.ingest.ImportProgress;
import org.jiuwen.ingest.Imports;

/** The sample newspaper of the project as readers of a fresh installation find it: 48 pages, imported as any others. */
public class SampleNewspaper {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Imports imports;
    private final ArchiveReset reset;

    SampleNewspaper(Imports imports, ArchiveReset reset) {
        this.imports = imports;
        this.reset = reset;
    }

    /** Empties the archive and imports the sample. */
    public void fill() throws InterruptedException {
        reset.clear();
        long run = imports.start(List.of(Path.of("seeds")), null, null);
        ImportProgress end = imports.await(run, BETWEEN_LOOKS, progress -> {});
        if (end.state() != RunState.FINISHED) {
            throw new IllegalStateException("The sample newspaper was not imported: " + end);
        }
    }
}
