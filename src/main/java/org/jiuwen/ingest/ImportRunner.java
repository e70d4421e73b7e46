package org.jiuwen.ingest;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiuwen.archive.ImportItem;
import org.jiuwen.archive.ImportItemRepository;
import org.jiuwen.archive.ImportRunRepository;
import org.jiuwen.archive.ItemStatus;
import org.jiuwen.archive.NewspaperRepository;
import org.jiuwen.archive.PageRepository;
import org.jiuwen.archive.RunState;
import org.jiuwen.ingest.files.ArticleRecord;
import org.jiuwen.ingest.files.FileFinder;
import org.jiuwen.ingest.files.FileFinder.FileVisitor;
import org.jiuwen.ingest.files.FoundFile;
import org.jiuwen.ingest.files.Reason;
import org.jiuwen.ingest.files.RecordFile;
import org.jiuwen.ingest.files.RejectedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes over the files of one run and writes down how each ended. No file stops it, not even by a fault of ours. */
@Component
class ImportRunner {

    private static final Logger log = LoggerFactory.getLogger(ImportRunner.class);

    /** Records of one transaction: enough for a day's paper, few enough to be lost and read again without notice. */
    private static final int MOST_RECORDS = 60;

    private final PageImporter pages;
    private final RecordImporter records;
    private final PersonDirectory persons;
    private final Rereader rereader;
    private final StoredKnowledge stored;
    private final BulkIndexing indexing;
    private final ImportRunRepository runs;
    private final ImportItemRepository items;
    private final PageRepository storedPages;
    private final NewspaperRepository newspapers;
    private final TransactionTemplate transaction;
    private final Clock clock = Clock.systemUTC();
    private volatile boolean stopping;

    ImportRunner(
            PageImporter pages,
            RecordImporter records,
            PersonDirectory persons,
            Rereader rereader,
            StoredKnowledge stored,
            BulkIndexing indexing,
            ImportRunRepository runs,
            ImportItemRepository items,
            PageRepository storedPages,
            NewspaperRepository newspapers,
            TransactionTemplate transaction) {
        this.pages = pages;
        this.records = records;
        this.persons = persons;
        this.rereader = rereader;
        this.stored = stored;
        this.indexing = indexing;
        this.runs = runs;
        this.items = items;
        this.storedPages = storedPages;
        this.newspapers = newspapers;
        this.transaction = transaction;
    }

    /** Ends the run after the page that is being read. */
    void stop() {
        stopping = true;
    }

    void run(ImportJob job) {
        RunState end = RunState.INTERRUPTED;
        try {
            job.begin();
            persons.forget();
            int found = job.rereads ? (int) rereader.count() : job.only == null ? FileFinder.count(job.roots) : 1;
            job.found(found);
            transaction.executeWithoutResult(
                    status -> runs.findById(job.runId).orElseThrow().found(found));
            if (job.rereads ? reread(job) : visit(job)) {
                end = RunState.FINISHED;
            }
            indexing.settle();
            indexing.joinAfter(job.progress().articles());
        } catch (RuntimeException e) {
            if (!stopping) {
                log.error("导入中断 The import broke off", e);
            }
        } finally {
            finish(job, end);
        }
    }

    private boolean visit(ImportJob job) {
        RunKnowledge knowledge = new RunKnowledge(stored, false);
        boolean whole = FileFinder.visit(job.roots, new Visit(job, knowledge));
        if (whole) {
            rereader.lookAgain(knowledge, () -> stopping);
        }
        return whole;
    }

    private boolean reread(ImportJob job) {
        return rereader.rereadAll(new RunKnowledge(stored, true), () -> stopping, new Rereader.Listener() {
            @Override
            public void reading(String path) {
                job.reading(path);
            }

            @Override
            public void reread(Rereader.Stored page, PageImporter.@Nullable Outcome outcome) {
                int articles = outcome == null ? 0 : outcome.articles();
                job.articles(articles);
                end(job, page.path(), outcome == null ? ItemStatus.UNCHANGED : outcome.status(), page.page(), articles);
            }

            @Override
            public void rejected(Rereader.Stored page, RejectedException reason) {
                reject(job, page.path(), reason);
            }

            @Override
            public void failed(Rereader.Stored page, Throwable fault) {
                unexpected(job, page.path(), fault);
            }
        });
    }

    private void finish(ImportJob job, RunState end) {
        try {
            transaction.executeWithoutResult(
                    status -> runs.findById(job.runId).orElseThrow().finish(end, clock.instant()));
        } catch (RuntimeException e) {
            // The next start marks it.
            log.debug("Run {} could not be marked as {}", job.runId, end, e);
        } finally {
            job.finish(end);
        }
    }

    private final class Visit implements FileVisitor {

        private final ImportJob job;
        private final Newspapers papers;
        private final Map<Long, String> pagesOfRun = new HashMap<>();

        private final RunKnowledge knowledge;

        Visit(ImportJob job, RunKnowledge knowledge) {
            this.job = job;
            this.knowledge = knowledge;
            this.papers = new Newspapers(newspapers, transaction, job.paper);
        }

        @Override
        public boolean found(FoundFile file) {
            if (stopping) {
                return false;
            }
            if (job.only != null && !job.only.equals(file.path())) {
                return true;
            }
            job.reading(file.path());
            try {
                if (file.records()) {
                    importRecords(file);
                } else {
                    importPage(file);
                }
            } catch (RejectedException e) {
                reject(job, file.path(), e);
            } catch (IOException e) {
                reject(job, file.path(), new RejectedException(Reason.UNREADABLE, e.getMessage()));
            } catch (RuntimeException | StackOverflowError e) {
                unexpected(job, file.path(), e);
            }
            return true;
        }

        @Override
        public boolean rejected(String path, RejectedException reason) {
            if (stopping) {
                return false;
            }
            if (job.only == null || job.only.equals(path)) {
                reject(job, path, reason);
            }
            return true;
        }

        private void importPage(FoundFile file) throws IOException, RejectedException {
            byte[] bytes = file.readPage();
            Newspapers.Known paper = papers.of(file);
            PageImporter.Outcome outcome =
                    pages.importPage(paper.newspaper(), paper.profile(), knowledge, file.path(), bytes, pagesOfRun);
            job.articles(outcome.articles());
            end(job, file.path(), outcome.status(), outcome.pageId(), outcome.articles());
        }

        private void importRecords(FoundFile file) throws IOException, RejectedException {
            Newspapers.Known paper = papers.of(file);
            Counts counts = new Counts();
            List<ArticleRecord> group = new ArrayList<>();
            try (RecordFile lines = RecordFile.open(file)) {
                for (boolean more = true; more && !stopping; ) {
                    ArticleRecord next = null;
                    try {
                        next = lines.next();
                        more = next != null;
                    } catch (RejectedException e) {
                        reject(job, file.path() + "#" + lines.line(), e);
                        continue;
                    }
                    if (!group.isEmpty() && (next == null || !belongs(group, next))) {
                        importGroup(paper, file.path(), group, counts);
                        group.clear();
                    }
                    if (next != null) {
                        group.add(next);
                    }
                }
            }
            if (stopping) {
                return;
            }
            if (counts.imported + counts.unchanged == 0) {
                throw new RejectedException(Reason.NO_RECORDS, null);
            }
            ItemStatus status = counts.imported > 0 ? ItemStatus.IMPORTED : ItemStatus.UNCHANGED;
            end(job, file.path(), status, counts.lastPage, counts.imported);
        }

        private void importGroup(Newspapers.Known paper, String path, List<ArticleRecord> group, Counts counts) {
            try {
                RecordImporter.Outcome outcome = records.importRecords(paper, path, group);
                counts.imported += outcome.imported();
                counts.unchanged += outcome.unchanged();
                counts.lastPage = outcome.pageId();
                job.articles(outcome.imported());
            } catch (RuntimeException | StackOverflowError e) {
                if (group.size() == 1) {
                    unexpected(job, path + "#" + group.getFirst().line(), e);
                    return;
                }
                // One of them is at fault; the others are taken.
                log.warn("{}: {} records are imported one by one", path, group.size(), e);
                group.forEach(record -> importGroup(paper, path, List.of(record), counts));
            }
        }
    }

    private void unexpected(ImportJob job, String path, Throwable e) {
        if (stopping) {
            return;
        }
        log.error("{} 未能导入 could not be imported", path, e);
        reject(job, path, new RejectedException(Reason.UNEXPECTED, e.getClass().getSimpleName()));
    }

    private void reject(ImportJob job, String path, RejectedException e) {
        transaction.executeWithoutResult(status -> items.save(ImportItem.rejected(
                runs.getReferenceById(job.runId), path, e.reason().key(), e.detail(), clock.instant())));
        job.ended(ItemStatus.REJECTED);
    }

    private void end(ImportJob job, String path, ItemStatus status, @Nullable Long page, int articles) {
        transaction.executeWithoutResult(tx -> items.save(ImportItem.of(
                runs.getReferenceById(job.runId),
                path,
                status,
                page == null ? null : storedPages.getReferenceById(page),
                articles,
                clock.instant())));
        job.ended(status);
    }

    private static boolean belongs(List<ArticleRecord> group, ArticleRecord next) {
        ArticleRecord first = group.getFirst();
        return group.size() < MOST_RECORDS
                && first.date().equals(next.date())
                && Objects.equals(first.page(), next.page());
    }

    private static final class Counts {
        int imported;
        int unchanged;

        @Nullable
        Long lastPage;
    }
}
