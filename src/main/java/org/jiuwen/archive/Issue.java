package org.jiuwen.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One newspaper on one date 期. */
@Entity
public class Issue {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Newspaper newspaper;

    private LocalDate dateIssued;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Issue() {}

    public Issue(Newspaper newspaper, LocalDate dateIssued) {
        this.newspaper = newspaper;
        this.dateIssued = dateIssued;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public Newspaper newspaper() {
        return newspaper;
    }

    public LocalDate dateIssued() {
        return dateIssued;
    }
}
