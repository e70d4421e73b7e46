package org.jiuwen.ingest;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jiuwen.archive.RunState;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads the stored page files again and prints how far it is. */
@Component
@Command(
        name = "reread",
        mixinStandardHelpOptions = true,
        description = "用现在的阅读器重读库中全部版面文件 Reads all stored page files again with the present reader.")
public class RereadCommand implements Callable<Integer> {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);

    @Spec
    private CommandSpec spec;

    private final Imports imports;

    @SuppressWarnings("NullAway.Init") // picocli fills spec
    RereadCommand(Imports imports) {
        this.imports = imports;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        ImportProgress end = imports.await(imports.startReread(null), BETWEEN_LINES, progress -> {
            out.printf(
                    "%d / %s 个版面 pages，%d 篇文章 articles  %s%n",
                    progress.seen(),
                    progress.found() == null ? "?" : progress.found(),
                    progress.articles(),
                    progress.current() == null ? "" : progress.current());
            out.flush();
        });
        out.printf(
                "版面 pages %d = 重读 reread %d + 未动 left %d + 未能 refused %d；文章 articles %d%n",
                end.seen(), end.imported(), end.unchanged(), end.rejected(), end.articles());
        return end.state() == RunState.FINISHED && end.rejected() == 0 ? 0 : 1;
    }
}
