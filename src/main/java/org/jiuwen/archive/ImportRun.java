package org.jiuwen.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One run over some page files 导入. */
@Entity
public class ImportRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String source;

    @Enumerated(EnumType.STRING)
    private RunKind kind = RunKind.IMPORT;

    private @Nullable String paper;

    @Enumerated(EnumType.STRING)
    private RunState state = RunState.RUNNING;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "started_by")
    private @Nullable UserAccount startedBy;

    private Instant startedAt;
    private @Nullable Instant finishedAt;
    private @Nullable Integer filesFound;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ImportRun() {}

    /**
     * A run that is about to start.
     *
     * @param source the files and folders it goes over, one path a line
     * @param paper code of the newspaper that was named for it
     */
    public ImportRun(String source, @Nullable String paper, @Nullable UserAccount startedBy, Instant startedAt) {
        this.source = source;
        this.paper = paper;
        this.startedBy = startedBy;
        this.startedAt = startedAt;
    }

    /** A run that reads the stored pages again. */
    public static ImportRun rereading(@Nullable UserAccount startedBy, Instant startedAt) {
        ImportRun run = new ImportRun("", null, startedBy, startedAt);
        run.kind = RunKind.REREAD;
        return run;
    }

    public RunKind kind() {
        return kind;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String source() {
        return source;
    }

    public @Nullable String paper() {
        return paper;
    }

    public RunState state() {
        return state;
    }

    public @Nullable UserAccount startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public @Nullable Integer filesFound() {
        return filesFound;
    }

    /** Says where the files lie, once uploaded ones have their place. */
    public void from(String source) {
        this.source = source;
    }

    /** Says how many files the run will go over, once they are counted. */
    public void found(int files) {
        filesFound = files;
    }

    public void finish(RunState state, Instant at) {
        this.state = state;
        this.finishedAt = at;
    }
}
