package org.jiuwen.archive;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The unit that is found and read 文章. */
@Entity
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_id_seq")
    @SequenceGenerator(name = "article_id_seq", allocationSize = BulkKeys.ALLOCATION)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Newspaper newspaper;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Page page;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PageFile pageFile;

    private String slug;
    private @Nullable String externalId;
    private int sequence;

    @Version
    private int revision;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> kicker = List.of();

    private @Nullable String title;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> deck = List.of();

    private @Nullable String columnTitle;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> byline = List.of();

    @Enumerated(EnumType.STRING)
    private Genre genre;

    private @Nullable LocalDate eventDate;
    private @Nullable LocalDate dateIssued;
    private @Nullable Integer pageNumber;

    @Embedded
    @AttributeOverride(name = "page", column = @Column(name = "continues_from_page"))
    @AttributeOverride(name = "mark", column = @Column(name = "continues_from_mark"))
    private @Nullable Jump continuesFrom;

    @Embedded
    @AttributeOverride(name = "page", column = @Column(name = "continues_on_page"))
    @AttributeOverride(name = "mark", column = @Column(name = "continues_on_mark"))
    private @Nullable Jump continuesOn;

    @OneToOne(fetch = FetchType.LAZY)
    private @Nullable Article continuation;

    private boolean truncatedStart;
    private boolean truncatedEnd;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> headlineSource = List.of();

    private String body;

    @ElementCollection
    @CollectionTable(name = "paragraph", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "sequence")
    private List<ArticleParagraph> paragraphs = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("spanStart")
    private List<Mention> mentions = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("evidenceStart")
    private List<Position> positions = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<MeetingReport> meetingReports = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    public Article(PageFile pageFile, String slug, @Nullable String externalId, ArticleContent content) {
        this.newspaper = pageFile.page().newspaper();
        this.page = pageFile.page();
        this.pageFile = pageFile;
        this.slug = slug;
        this.externalId = externalId;
        this.genre = content.genre();
        this.body = content.body();
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public Newspaper newspaper() {
        return newspaper;
    }

    public Page page() {
        return page;
    }

    public PageFile pageFile() {
        return pageFile;
    }

    public String slug() {
        return slug;
    }

    public @Nullable String externalId() {
        return externalId;
    }

    public int sequence() {
        return sequence;
    }

    public int revision() {
        return revision;
    }

    public List<String> kicker() {
        return kicker;
    }

    public @Nullable String title() {
        return title;
    }

    public List<String> deck() {
        return deck;
    }

    public @Nullable String columnTitle() {
        return columnTitle;
    }

    public List<String> byline() {
        return byline;
    }

    public Genre genre() {
        return genre;
    }

    public @Nullable LocalDate eventDate() {
        return eventDate;
    }

    public @Nullable LocalDate dateIssued() {
        return dateIssued;
    }

    public @Nullable Integer pageNumber() {
        return pageNumber;
    }

    public @Nullable Jump continuesFrom() {
        return continuesFrom;
    }

    public @Nullable Jump continuesOn() {
        return continuesOn;
    }

    public @Nullable Article continuation() {
        return continuation;
    }

    public boolean truncatedStart() {
        return truncatedStart;
    }

    public boolean truncatedEnd() {
        return truncatedEnd;
    }

    public List<Integer> headlineSource() {
        return headlineSource;
    }

    public String body() {
        return body;
    }

    public List<ArticleParagraph> paragraphs() {
        return paragraphs;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    public List<Position> positions() {
        return positions;
    }

    public List<MeetingReport> meetingReports() {
        return meetingReports;
    }

    /** Takes over a new reading; people, posts and meetings are set apart from it. */
    public void rewrite(ArticleContent content, int sequence) {
        this.sequence = sequence;
        kicker = content.kicker();
        title = content.title();
        deck = content.deck();
        columnTitle = content.columnTitle();
        byline = content.byline();
        genre = content.genre();
        eventDate = content.eventDate();
        continuesFrom = content.continuesFrom();
        continuesOn = content.continuesOn();
        truncatedStart = content.truncatedStart();
        truncatedEnd = content.truncatedEnd();
        headlineSource = content.headlineSource();
        body = content.body();
        paragraphs.clear();
        paragraphs.addAll(content.paragraphs());
        followPage();
    }

    /** Copies date and number of the page, after the page was placed. */
    public void followPage() {
        dateIssued = page.date().date();
        pageNumber = page.number();
    }

    /** Joins the article with the one that continues it on another page, or parts them with null. */
    public void continueWith(@Nullable Article next) {
        continuation = next;
    }
}
