package org.jiuwen.ingest;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jiuwen.archive.RunState;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports from the command line and prints how far it is, and each file that was rejected with its reason. */
@Component
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "导入版面文件、压缩包或已切分文章 Imports page files, zip files, or already cut articles (.jsonl, .jsonl.gz).")
public class ImportCommand implements Callable<Integer> {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);

    @Option(
            names = "--paper",
            paramLabel = "CODE",
            description = "报纸代号，代替 newspaper.yml Code of the newspaper, instead of newspaper.yml.")
    private @Nullable String paper;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "文件或目录 Files or folders.")
    private List<Path> paths = List.of();

    @Spec
    private CommandSpec spec;

    private final Imports imports;
    private final JdbcTemplate jdbc;
    private final MessageSource messages;

    @SuppressWarnings("NullAway.Init") // picocli fills spec
    ImportCommand(Imports imports, JdbcTemplate jdbc, MessageSource messages) {
        this.imports = imports;
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        long runId = imports.start(paths, paper, null);
        ImportProgress end = imports.await(runId, BETWEEN_LINES, progress -> {
            out.printf(
                    "%d / %s 个文件 files，%d 篇文章 articles  %s%n",
                    progress.seen(),
                    progress.found() == null ? "?" : progress.found(),
                    progress.articles(),
                    progress.current() == null ? "" : progress.current());
            out.flush();
        });
        printRejected(runId, out);
        out.printf(
                "文件 files %d = 导入 imported %d + 未变 unchanged %d + 拒绝 rejected %d；文章 articles %d%n",
                end.seen(), end.imported(), end.unchanged(), end.rejected(), end.articles());
        return end.state() == RunState.FINISHED && end.rejected() == 0 ? 0 : 1;
    }

    private void printRejected(long runId, PrintWriter out) {
        jdbc.query(
                "select path, reason, detail from import_item where run_id = ? and status = 'REJECTED' order by id",
                row -> {
                    String key = "ingest.reason." + row.getString(2);
                    String[] detail = {row.getString(3) == null ? "" : row.getString(3)};
                    out.printf(
                            "%s: %s %s%n",
                            row.getString(1),
                            messages.getMessage(key, detail, Locale.SIMPLIFIED_CHINESE),
                            messages.getMessage(key, detail, Locale.ENGLISH));
                },
                runId);
    }
}
