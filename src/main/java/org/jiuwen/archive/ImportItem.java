package org.jiuwen.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How one file of an import run ended. */
@Entity
public class ImportItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ImportRun run;

    private String path;

    @Enumerated(EnumType.STRING)
    private ItemStatus status;

    private @Nullable String reason;
    private @Nullable String detail;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Page page;

    private int articles;
    private Instant finishedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ImportItem() {}

    private ImportItem(ImportRun run, String path, ItemStatus status, Instant finishedAt) {
        this.run = run;
        this.path = path;
        this.status = status;
        this.finishedAt = finishedAt;
    }

    /** A file that is now, or was already, the given page. */
    public static ImportItem of(
            ImportRun run, String path, ItemStatus status, @Nullable Page page, int articles, Instant at) {
        ImportItem item = new ImportItem(run, path, status, at);
        item.page = page;
        item.articles = articles;
        return item;
    }

    /**
     * A file that could not be taken.
     *
     * @param reason message key without its {@code ingest.reason.} prefix
     * @param detail what the message is filled with
     */
    public static ImportItem rejected(ImportRun run, String path, String reason, @Nullable String detail, Instant at) {
        ImportItem item = new ImportItem(run, path, ItemStatus.REJECTED, at);
        item.reason = reason;
        item.detail = detail;
        return item;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public ImportRun run() {
        return run;
    }

    public String path() {
        return path;
    }

    public ItemStatus status() {
        return status;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String detail() {
        return detail;
    }

    public @Nullable Page page() {
        return page;
    }

    public int articles() {
        return articles;
    }

    public Instant finishedAt() {
        return finishedAt;
    }
}
