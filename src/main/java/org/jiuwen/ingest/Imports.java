package org.jiuwen.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jiuwen.archive.ImportItemRepository;
import org.jiuwen.archive.ImportRun;
import org.jiuwen.archive.ImportRunRepository;
import org.jiuwen.archive.RunState;
import org.jiuwen.archive.UserAccount;
import org.jiuwen.archive.UserAccountRepository;
import org.jiuwen.ingest.files.Root;
import org.jiuwen.ingest.index.RebuildState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts imports and says how far they are. One goes on at a time, others wait: two of them could make the same person or
 * issue at once. Each start returns at once with the run's id.
 */
@Service
public class Imports implements InitializingBean, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Imports.class);

    private final ImportRunner runner;
    private final IndexKeeper index;
    private final Uploads uploads;
    private final IngestProperties properties;
    private final ImportRunRepository runs;
    private final ImportItemRepository items;
    private final UserAccountRepository users;
    private final TransactionTemplate transaction;
    private final Clock clock = Clock.systemUTC();
    private final Map<Long, ImportJob> jobs = new ConcurrentHashMap<>();
    private @Nullable Thread reindex;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon().factory());

    Imports(
            ImportRunner runner,
            IndexKeeper index,
            Uploads uploads,
            IngestProperties properties,
            ImportRunRepository runs,
            ImportItemRepository items,
            UserAccountRepository users,
            TransactionTemplate transaction) {
        this.runner = runner;
        this.index = index;
        this.uploads = uploads;
        this.properties = properties;
        this.runs = runs;
        this.items = items;
        this.users = users;
        this.transaction = transaction;
    }

    /**
     * Imports what lies at the paths: folders, zip files, page files, records.
     *
     * @param paper code of the newspaper, instead of what newspaper.yml says
     * @param userId who starts it; null for the application itself
     * @throws IllegalArgumentException if the code has the wrong form
     */
    public long start(List<Path> paths, @Nullable String paper, @Nullable Long userId) {
        List<Path> absolute =
                paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        long runId = newRun(lines(absolute), paper, userId);
        enqueue(new ImportJob(runId, absolute.stream().map(uploads::root).toList(), paper, null));
        return runId;
    }

    /** Imports uploaded files; they are kept, so that they can be imported again. Otherwise like {@link #start}. */
    public long startUpload(List<UploadedFile> files, @Nullable String paper, @Nullable Long userId) {
        long runId = newRun("", paper, userId);
        Path folder;
        try {
            folder = uploads.keep(runId, files);
        } catch (RuntimeException e) {
            transaction.executeWithoutResult(
                    status -> runs.findById(runId).orElseThrow().finish(RunState.INTERRUPTED, clock.instant()));
            throw e;
        }
        transaction.executeWithoutResult(
                status -> runs.findById(runId).orElseThrow().from(folder.toString()));
        enqueue(new ImportJob(runId, List.of(Root.within(folder)), paper, null));
        return runId;
    }

    /** Imports the configured folder again; empty when there is none. */
    public Optional<Long> startSeeds(@Nullable Long userId) {
        return seedsFolder().map(folder -> start(List.of(folder), null, userId));
    }

    /** The folder of the first import, when it is configured and there. */
    public Optional<Path> seedsFolder() {
        return properties.seedsFolder().filter(Files::isDirectory);
    }

    /**
     * Imports one file of an earlier run again.
     *
     * @return the new run; empty when there is no such item or its file is gone
     */
    public Optional<Long> again(long itemId, @Nullable Long userId) {
        record Wanted(String path, @Nullable String paper, Root root) {}
        Optional<Wanted> found =
                transaction.execute(status -> items.findById(itemId).flatMap(item -> {
                    String path = item.path().replaceFirst("#[0-9]+$", "");
                    return Arrays.stream(item.run().source().split("\n"))
                            .map(line -> uploads.root(Path.of(line)).only(path))
                            .flatMap(Optional::stream)
                            .findFirst()
                            .map(root -> new Wanted(path, item.run().paper(), root));
                }));
        if (found == null || found.isEmpty()) {
            return Optional.empty();
        }
        Wanted wanted = found.get();
        long runId = newRun(wanted.root().path().toString(), wanted.paper(), userId);
        enqueue(new ImportJob(runId, List.of(wanted.root()), wanted.paper(), wanted.path()));
        return Optional.of(runId);
    }

    /** Reads all stored page files again with the present reader and all that the archive knows. */
    public long startReread(@Nullable Long userId) {
        Long id = transaction.execute(status -> {
            UserAccount user = userId == null ? null : users.getReferenceById(userId);
            return runs.save(ImportRun.rereading(user, clock.instant())).id();
        });
        long runId = Objects.requireNonNull(id);
        enqueue(new ImportJob(runId));
        return runId;
    }

    /**
     * Makes the whole index anew while it answers and imports go on; false when that goes on already. {@link #reindexing} says how
     * far it is.
     */
    public synchronized boolean startReindex() {
        if (reindex != null && reindex.isAlive()) {
            return false;
        }
        reindex = Thread.ofPlatform().name("reindex").daemon().start(this::reindex);
        return true;
    }

    private void reindex() {
        try {
            worker.submit(index::agree).get();
            index.rebuild(step -> {
                try {
                    worker.submit(step).get();
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e.getCause());
                }
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | RuntimeException e) {
            log.error("索引未能重建，仍用原来的 The index could not be rebuilt; the old one goes on answering", e);
        }
    }

    /** How far making the index anew is, or how the last time ended. */
    public RebuildState reindexing() {
        return index.rebuilding();
    }

    /** How far a run of this start of the application is; empty for earlier ones, which have ended. */
    public Optional<ImportProgress> progress(long runId) {
        return Optional.ofNullable(jobs.get(runId)).map(ImportJob::progress);
    }

    /** The import that goes on. */
    public Optional<ImportProgress> running() {
        return jobs.values().stream()
                .map(ImportJob::progress)
                .filter(progress -> progress.state() == RunState.RUNNING && !progress.waiting())
                .findFirst();
    }

    /** Waits until a run of this start has ended and says now and then how far it is. */
    public ImportProgress await(long runId, Duration between, Consumer<ImportProgress> listener)
            throws InterruptedException {
        ImportJob job = Objects.requireNonNull(jobs.get(runId), "no such run");
        while (!job.await(between)) {
            listener.accept(job.progress());
        }
        return job.progress();
    }

    /** Brings the index in step with the database before the first import; later calls do nothing. */
    void prepare() {
        worker.execute(index::agree);
    }

    private void enqueue(ImportJob job) {
        jobs.put(job.runId, job);
        worker.execute(() -> {
            index.agree();
            runner.run(job);
        });
    }

    private long newRun(String source, @Nullable String paper, @Nullable Long userId) {
        if (paper != null && !paper.matches("[a-z][a-z0-9]{0,31}")) {
            throw new IllegalArgumentException("not a newspaper's code: " + paper);
        }
        Long id = transaction.execute(status -> {
            UserAccount user = userId == null ? null : users.getReferenceById(userId);
            return runs.save(new ImportRun(source, paper, user, clock.instant()))
                    .id();
        });
        return Objects.requireNonNull(id);
    }

    private static String lines(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining("\n"));
    }

    /** Runs that a crash left going on are marked; what they had done stays, the next import goes on from there. */
    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status ->
                runs.findByState(RunState.RUNNING).forEach(run -> run.finish(RunState.INTERRUPTED, clock.instant())));
    }

    /** Ends after the page that is being read, so that a stop takes no longer than a second. */
    @Override
    public void destroy() throws InterruptedException {
        runner.stop();
        Thread rebuilding = reindex;
        if (rebuilding != null) {
            rebuilding.interrupt();
            rebuilding.join(1500);
        }
        worker.shutdown();
        if (!worker.awaitTermination(1500, TimeUnit.MILLISECONDS)) {
            worker.shutdownNow();
        }
    }
}
