package org.jiuwen.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One printed page 版, dated or waiting for a date. */
@Entity
public class Page {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Newspaper newspaper;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Issue issue;

    private String slot;
    private @Nullable Integer number;
    private @Nullable String name;

    @Embedded
    private PageDate date;

    @JdbcTypeCode(SqlTypes.JSON)
    private String notes = "[]";

    private Instant readAt;

    @OneToMany(mappedBy = "page", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sequence")
    private List<PageFile> files = new ArrayList<>();

    @OneToMany(mappedBy = "page", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sequence")
    private List<Article> articles = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Page() {}

    public Page(Newspaper newspaper, String slot, PageDate date, Instant readAt) {
        this.newspaper = newspaper;
        this.slot = slot;
        this.date = date;
        this.readAt = readAt;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public Newspaper newspaper() {
        return newspaper;
    }

    public @Nullable Issue issue() {
        return issue;
    }

    public String slot() {
        return slot;
    }

    public @Nullable Integer number() {
        return number;
    }

    public @Nullable String name() {
        return name;
    }

    public PageDate date() {
        return date;
    }

    public String notes() {
        return notes;
    }

    public Instant readAt() {
        return readAt;
    }

    public List<PageFile> files() {
        return files;
    }

    public List<Article> articles() {
        return articles;
    }

    /**
     * Puts the page where it belongs.
     *
     * @param issue the issue of {@code date}; null when the day is not known
     * @param slot the page's part of its address, unique in the issue
     */
    public void place(PageDate date, @Nullable Issue issue, String slot, @Nullable Integer number) {
        if (date.isDay() != (issue != null)) {
            throw new IllegalArgumentException("a page belongs to an issue exactly when its day is known");
        }
        this.date = date;
        this.issue = issue;
        this.slot = slot;
        this.number = number;
    }

    /** Records a new reading of the page's files. */
    public void read(@Nullable String name, String notes, Instant readAt) {
        this.name = name;
        this.notes = notes;
        this.readAt = readAt;
    }
}
