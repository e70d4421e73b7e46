package org.jiuwen.ingest.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jiuwen.archive.Article;
import org.jiuwen.ingest.index.RebuildState.Phase;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.InventedArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** The index is made anew beside the one that answers. */
@ArchiveTest
class RebuildIntegrationTests {

    @Autowired
    private IndexRebuild rebuild;

    @Autowired
    private LiveIndex live;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MockMvcTester mvc;

    private long stored;

    @BeforeEach
    void fill(@Autowired ArchiveReset reset, @Autowired InventedArchive archive) {
        reset.clear();
        archive.fill();
        stored = Objects.requireNonNull(jdbc.queryForObject("select count(*) from article", Long.class));
        assertThat(stored).isPositive();
        assertThat(found()).isEqualTo(stored);
    }

    @Test
    void searchNeverFindsFewerAndNothingChangedMeanwhileIsLost() throws Exception {
        Path old = live.folder();
        AtomicLong fewest = new AtomicLong(Long.MAX_VALUE);
        AtomicBoolean over = new AtomicBoolean();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch searching = new CountDownLatch(1);
        Thread reader = Thread.ofPlatform().start(() -> {
            try {
                while (!over.get()) {
                    fewest.accumulateAndGet(found(), Math::min);
                    searching.countDown();
                }
            } catch (RuntimeException | Error e) {
                failure.set(e);
                searching.countDown();
            }
        });
        searching.await();
        long changed = firstId();

        rebuild.run("as tested", step -> {
            assertThat(live.folder())
                    .as("until the last step the old one answers")
                    .isEqualTo(old);
            assertThat(rebuild.state().phase()).isEqualTo(Phase.RUNNING);
            transaction.executeWithoutResult(
                    status -> entities.find(Article.class, changed).correctTitle("龘字渡口通航"));
            step.run();
        });
        over.set(true);
        reader.join();

        assertThat(failure).hasValue(null);
        assertThat(fewest).hasValue(stored);
        assertThat(found()).isEqualTo(stored);
        assertThat(mvc.get().uri("/api/v1/search?q=龘字渡口"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.total", total -> assertThat(total).isEqualTo(1));
        assertThat(old).doesNotExist();
        assertThat(live.folder()).isDirectory();
        assertThat(live.madeFor()).contains("as tested");
        assertThat(rebuild.state().phase()).isEqualTo(Phase.DONE);
        assertThat(rebuild.state().done()).isEqualTo(stored);
        assertThat(IndexDifference.between(factory, jdbc).isEmpty()).isTrue();
    }

    /** An import may go on until the very switch; what it brought is found before it, in it and after it. */
    @Test
    void whatIsImportedUntilTheSwitchIsNeverMissed(@Autowired InventedArchive archive) throws Exception {
        AtomicLong fewest = new AtomicLong(Long.MAX_VALUE);
        AtomicLong rounds = new AtomicLong();
        AtomicBoolean over = new AtomicBoolean();
        Thread reader = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                fewest.accumulateAndGet(found(), Math::min);
                rounds.incrementAndGet();
            }
        });
        try {
            rebuild.run("as tested", step -> {
                for (int i = 0; i < 30; i++) {
                    archive.report("late-" + i, "末班船", "末班船昨夜靠岸。");
                }
                // The look that is going on may have begun before.
                long begun = rounds.get();
                while (rounds.get() < begun + 2) {
                    Thread.onSpinWait();
                }
                fewest.set(Long.MAX_VALUE);
                step.run();
            });
        } finally {
            over.set(true);
            reader.join();
        }
        assertThat(fewest.get()).isEqualTo(stored + 30);
        assertThat(found()).isEqualTo(stored + 30);
    }

    @Test
    void whatIsWrittenAfterTheSwitchIsInTheNewIndex() throws Exception {
        rebuild.run("as tested", Runnable::run);
        transaction.executeWithoutResult(status -> entities.remove(entities.find(Article.class, firstId())));
        assertThat(found()).isEqualTo(stored - 1);
    }

    @Test
    void aRebuildThatBreaksOffLeavesTheOldIndex() {
        Path old = live.folder();
        assertThatThrownBy(() -> rebuild.run("broken", step -> {
                    throw new InterruptedException("stop");
                }))
                .isInstanceOf(InterruptedException.class);
        assertThat(live.folder()).isEqualTo(old);
        assertThat(found()).isEqualTo(stored);
        assertThat(rebuild.state().phase()).isEqualTo(Phase.FAILED);
    }

    private long firstId() {
        return Objects.requireNonNull(jdbc.queryForObject("select min(id) from article", Long.class));
    }

    private long found() {
        AtomicLong total = new AtomicLong();
        assertThat(mvc.get().uri("/api/v1/search"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total")
                .satisfies(value -> total.set(((Number) value).longValue()));
        return total.get();
    }
}
