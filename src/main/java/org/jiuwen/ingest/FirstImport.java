package org.jiuwen.ingest;

import java.nio.file.Path;
import java.time.Duration;
import org.jiuwen.archive.ImportRunRepository;
import org.jiuwen.archive.RunState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Imports the configured folder after the web answers, and says how far it is. A later start goes over it again, which
 * costs a digest a file and leaves no trace when nothing is new.
 */
@Component
@ConditionalOnWebApplication
class FirstImport {

    private static final Logger log = LoggerFactory.getLogger(FirstImport.class);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final Imports imports;
    private final ImportRunRepository runs;

    FirstImport(Imports imports, ImportRunRepository runs) {
        this.imports = imports;
        this.runs = runs;
    }

    @EventListener
    void begin(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext)) {
            return;
        }
        imports.prepare();
        imports.seedsFolder()
                .ifPresent(folder -> Thread.ofVirtual().name("first-import").start(() -> run(folder)));
    }

    private void run(Path folder) {
        try {
            boolean first = runs.countBySource(source(folder)) == 0;
            long runId = imports.startSeeds(null).orElseThrow();
            ImportProgress progress = imports.await(runId, BETWEEN_LINES, this::say);
            if (progress.state() == RunState.INTERRUPTED) {
                return;
            }
            if (first || progress.imported() > 0) {
                log.info(
                        "首次导入完成：{} 个文件，导入 {}，未变 {}，拒绝 {}，文章 {} 篇"
                                + " First import done: {} files, {} imported, {} unchanged, {} rejected, {} articles",
                        progress.seen(),
                        progress.imported(),
                        progress.unchanged(),
                        progress.rejected(),
                        progress.articles(),
                        progress.seen(),
                        progress.imported(),
                        progress.unchanged(),
                        progress.rejected(),
                        progress.articles());
            } else {
                runs.deleteById(runId);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String source(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }

    private void say(ImportProgress progress) {
        log.info(
                "首次导入 First import: {} / {} 个文件 files, {} 篇文章 articles",
                progress.seen(),
                progress.found() == null ? "?" : progress.found(),
                progress.articles());
    }
}
