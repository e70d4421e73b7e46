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

/** What a person changed 更正; put back after every import. */
@Entity
public class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Page page;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Article article;

    @Enumerated(EnumType.STRING)
    private CorrectedField field;

    private @Nullable String oldValue;
    private @Nullable String newValue;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "corrected_by")
    private UserAccount correctedBy;

    private Instant correctedAt;
    private @Nullable Instant withdrawnAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Correction() {}

    public Correction(
            Page page,
            @Nullable Article article,
            CorrectedField field,
            @Nullable String oldValue,
            @Nullable String newValue,
            UserAccount correctedBy,
            Instant correctedAt) {
        this.page = page;
        this.article = article;
        this.field = field;
        this.oldValue = oldValue;
        this.newValue = newValue;
        this.correctedBy = correctedBy;
        this.correctedAt = correctedAt;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public Page page() {
        return page;
    }

    public @Nullable Article article() {
        return article;
    }

    public CorrectedField field() {
        return field;
    }

    public @Nullable String oldValue() {
        return oldValue;
    }

    public @Nullable String newValue() {
        return newValue;
    }

    public UserAccount correctedBy() {
        return correctedBy;
    }

    public Instant correctedAt() {
        return correctedAt;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** Notes what a new reading of the page says instead, so that withdrawing the correction brings that back. */
    public void reread(@Nullable String value) {
        oldValue = value;
    }

    /** Stays as a record when its article is gone. */
    public void release() {
        article = null;
    }

    public void withdraw(Instant at) {
        withdrawnAt = at;
    }
}
