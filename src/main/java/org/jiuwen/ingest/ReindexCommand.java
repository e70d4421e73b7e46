package org.jiuwen.ingest;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the whole index anew from the database. */
@Component
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = "从数据库重建全部索引 Rebuilds the whole index from the database.")
public class ReindexCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private final IndexKeeper index;

    @SuppressWarnings("NullAway.Init") // picocli fills spec
    ReindexCommand(IndexKeeper index) {
        this.index = index;
    }

    @Override
    public Integer call() throws InterruptedException {
        long articles = index.rebuild(Runnable::run);
        PrintWriter out = spec.commandLine().getOut();
        out.printf("已索引 Indexed: %d 篇文章 articles%n", articles);
        return 0;
    }
}
