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
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.hibernate.type.SqlTypes;
import org.jiuwen.text.Fingerprints;
import org.jiuwen.text.JiuwenAnalyzers;
import org.jiuwen.text.QuotedPhrases;
import org.jspecify.annotations.Nullable;

/** The unit that is found and read 文章. What the search index holds of it is said here too; {@link ArticleFields} names its fields. */
@Entity
@Indexed
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_id_seq")
    @SequenceGenerator(name = "article_id_seq", allocationSize = BulkKeys.ALLOCATION)
    @GenericField(name = ArticleFields.ID, projectable = Projectable.YES)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Newspaper newspaper;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Page page;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PageFile pageFile;

    @KeywordField(projectable = Projectable.YES, sortable = Sortable.YES)
    private String slug;

    @KeywordField(projectable = Projectable.YES)
    private @Nullable String externalId;

    @GenericField(sortable = Sortable.YES)
    private int sequence;

    @Version
    @GenericField(projectable = Projectable.YES)
    private int revision;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @FullTextField(
            analyzer = JiuwenAnalyzers.GRAMS,
            searchAnalyzer = JiuwenAnalyzers.CHARACTERS,
            projectable = Projectable.YES)
    private List<String> kicker = List.of();

    @FullTextField(
            analyzer = JiuwenAnalyzers.GRAMS,
            searchAnalyzer = JiuwenAnalyzers.CHARACTERS,
            projectable = Projectable.YES)
    @FullTextField(name = ArticleFields.TITLE_WORDS, analyzer = JiuwenAnalyzers.WORDS)
    private @Nullable String title;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @FullTextField(
            analyzer = JiuwenAnalyzers.GRAMS,
            searchAnalyzer = JiuwenAnalyzers.CHARACTERS,
            projectable = Projectable.YES)
    private List<String> deck = List.of();

    @FullTextField(analyzer = JiuwenAnalyzers.GRAMS, searchAnalyzer = JiuwenAnalyzers.CHARACTERS)
    private @Nullable String columnTitle;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    @FullTextField(
            name = ArticleFields.BYLINE_TEXT,
            analyzer = JiuwenAnalyzers.GRAMS,
            searchAnalyzer = JiuwenAnalyzers.CHARACTERS)
    private List<String> byline = List.of();

    @Enumerated(EnumType.STRING)
    @GenericField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    private Genre genre;

    private @Nullable LocalDate eventDate;

    @GenericField(
            name = ArticleFields.DATE,
            projectable = Projectable.YES,
            sortable = Sortable.YES,
            aggregable = Aggregable.YES)
    private @Nullable LocalDate dateIssued;

    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES, aggregable = Aggregable.YES)
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

    @FullTextField(
            analyzer = JiuwenAnalyzers.GRAMS,
            searchAnalyzer = JiuwenAnalyzers.CHARACTERS,
            projectable = Projectable.YES)
    @FullTextField(name = ArticleFields.BODY_WORDS, analyzer = JiuwenAnalyzers.WORDS)
    private String body;

    @ElementCollection
    @CollectionTable(name = "paragraph", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "sequence")
    private List<ArticleParagraph> paragraphs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "formulation", joinColumns = @JoinColumn(name = "article_id"))
    private Set<Formulation> formulations = new HashSet<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("spanStart")
    private List<Mention> mentions = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("evidenceStart")
    private List<Position> positions = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<MeetingReport> meetingReports = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Utterance> utterances = new ArrayList<>();

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

    /** Whether it has been given its key. */
    public boolean isStored() {
        return id != null;
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

    public List<Utterance> utterances() {
        return utterances;
    }

    /** Takes over a new reading; people, posts, meetings and direct speech are set apart from it. */
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
        followText();
        followPage();
    }

    /** Takes the formulations from title and body; those that were there before keep their rows. */
    private void followText() {
        Set<Formulation> quoted = QuotedPhrases.in(title == null ? body : title + "\n" + body).entrySet().stream()
                .map(phrase -> new Formulation(phrase.getKey(), phrase.getValue()))
                .collect(Collectors.toSet());
        formulations.retainAll(quoted);
        formulations.addAll(quoted);
    }

    /** Copies date and number of the page, after the page was placed. */
    public void followPage() {
        dateIssued = page.date().date();
        pageNumber = page.number();
    }

    /** Puts a person's correction in the place of what was read; so do the three below. */
    public void correctTitle(@Nullable String title) {
        this.title = title;
        followText();
    }

    public void correctByline(List<String> byline) {
        this.byline = byline;
    }

    public void correctGenre(Genre genre) {
        this.genre = genre;
    }

    public void correctEventDate(@Nullable LocalDate eventDate) {
        this.eventDate = eventDate;
    }

    /** Follows its record to another page. */
    public void moveTo(PageFile file) {
        pageFile = file;
        page = file.page();
        followPage();
    }

    /** Joins the article with the one that continues it on another page, or parts them with null. */
    public void continueWith(@Nullable Article next) {
        continuation = next;
    }

    // What the index takes from neighbours. Names of people, meetings and papers change by hand only, and who changes
    // them has
    // their articles indexed again; a page's place and date change with imports and are followed here.

    @Transient
    @KeywordField(name = ArticleFields.PAPER)
    @IndexingDependency(
            reindexOnUpdate = ReindexOnUpdate.SHALLOW,
            derivedFrom =
                    @ObjectPath({@PropertyValue(propertyName = "newspaper"), @PropertyValue(propertyName = "code")}))
    String getPaperCode() {
        return newspaper.code();
    }

    @Transient
    @KeywordField(name = ArticleFields.PAPER_LABEL, projectable = Projectable.YES, aggregable = Aggregable.YES)
    @IndexingDependency(
            reindexOnUpdate = ReindexOnUpdate.SHALLOW,
            derivedFrom =
                    @ObjectPath({@PropertyValue(propertyName = "newspaper"), @PropertyValue(propertyName = "name")}))
    String getPaperLabel() {
        return ArticleFields.label(newspaper.code(), newspaper.name());
    }

    @Transient
    @GenericField(name = ArticleFields.MONTH, aggregable = Aggregable.YES)
    @IndexingDependency(derivedFrom = @ObjectPath({@PropertyValue(propertyName = "dateIssued")}))
    @Nullable
    Integer getMonthIssued() {
        return dateIssued == null ? null : 100 * dateIssued.getYear() + dateIssued.getMonthValue();
    }

    @Transient
    @KeywordField(name = ArticleFields.SLOT, projectable = Projectable.YES)
    @IndexingDependency(
            derivedFrom = @ObjectPath({@PropertyValue(propertyName = "page"), @PropertyValue(propertyName = "slot")}))
    String getPageSlot() {
        return page.slot();
    }

    @Transient
    @GenericField(name = ArticleFields.DATE_PRECISION, projectable = Projectable.YES)
    @IndexingDependency(
            derivedFrom = @ObjectPath({@PropertyValue(propertyName = "page"), @PropertyValue(propertyName = "date")}))
    @Nullable
    DatePrecision getDatePrecision() {
        return page.date().precision();
    }

    @Transient
    @GenericField(name = ArticleFields.DATE_ORIGIN, projectable = Projectable.YES)
    @IndexingDependency(
            derivedFrom = @ObjectPath({@PropertyValue(propertyName = "page"), @PropertyValue(propertyName = "date")}))
    @Nullable
    DateOrigin getDateOrigin() {
        return page.date().origin();
    }

    @Transient
    @KeywordField(name = ArticleFields.PERSON)
    @IndexingDependency(
            reindexOnUpdate = ReindexOnUpdate.SHALLOW,
            derivedFrom = @ObjectPath({
                @PropertyValue(propertyName = "mentions"),
                @PropertyValue(propertyName = "person"),
                @PropertyValue(propertyName = "slug")
            }))
    Set<String> getPersonSlugs() {
        return mentions.stream().map(mention -> mention.person().slug()).collect(Collectors.toSet());
    }

    @Transient
    @KeywordField(name = ArticleFields.PERSON_LABEL, aggregable = Aggregable.YES)
    @IndexingDependency(
            reindexOnUpdate = ReindexOnUpdate.SHALLOW,
            derivedFrom = @ObjectPath({
                @PropertyValue(propertyName = "mentions"),
                @PropertyValue(propertyName = "person"),
                @PropertyValue(propertyName = "name")
            }))
    Set<String> getPersonLabels() {
        return mentions.stream()
                .map(Mention::person)
                .map(person -> ArticleFields.label(person.slug(), person.name()))
                .collect(Collectors.toSet());
    }

    @Transient
    @KeywordField(name = ArticleFields.MEETING)
    @IndexingDependency(
            reindexOnUpdate = ReindexOnUpdate.SHALLOW,
            derivedFrom = @ObjectPath({
                @PropertyValue(propertyName = "meetingReports"),
                @PropertyValue(propertyName = "meeting"),
                @PropertyValue(propertyName = "slug")
            }))
    Set<String> getMeetingSlugs() {
        return meetingReports.stream().map(report -> report.meeting().slug()).collect(Collectors.toSet());
    }

    @Transient
    @KeywordField(name = ArticleFields.MEETING_LABEL, aggregable = Aggregable.YES)
    @IndexingDependency(
            reindexOnUpdate = ReindexOnUpdate.SHALLOW,
            derivedFrom = @ObjectPath({
                @PropertyValue(propertyName = "meetingReports"),
                @PropertyValue(propertyName = "meeting"),
                @PropertyValue(propertyName = "name")
            }))
    Set<String> getMeetingLabels() {
        return meetingReports.stream()
                .map(MeetingReport::meeting)
                .map(meeting -> ArticleFields.label(meeting.slug(), meeting.name()))
                .collect(Collectors.toSet());
    }

    @Transient
    @FullTextField(
            name = ArticleFields.PERSON_NAMES,
            analyzer = JiuwenAnalyzers.GRAMS,
            searchAnalyzer = JiuwenAnalyzers.CHARACTERS)
    @IndexingDependency(
            reindexOnUpdate = ReindexOnUpdate.SHALLOW,
            derivedFrom = @ObjectPath({
                @PropertyValue(propertyName = "mentions"),
                @PropertyValue(propertyName = "person"),
                @PropertyValue(propertyName = "name")
            }))
    Set<String> getPersonNames() {
        return mentions.stream().map(mention -> mention.person().name()).collect(Collectors.toSet());
    }

    @Transient
    @FullTextField(
            name = ArticleFields.POSTS,
            analyzer = JiuwenAnalyzers.GRAMS,
            searchAnalyzer = JiuwenAnalyzers.CHARACTERS)
    @IndexingDependency(
            derivedFrom =
                    @ObjectPath({@PropertyValue(propertyName = "positions"), @PropertyValue(propertyName = "title")}))
    Set<String> getPosts() {
        return positions.stream().map(Position::title).collect(Collectors.toSet());
    }

    @Transient
    @FullTextField(
            name = ArticleFields.MEETING_NAMES,
            analyzer = JiuwenAnalyzers.GRAMS,
            searchAnalyzer = JiuwenAnalyzers.CHARACTERS)
    @IndexingDependency(
            reindexOnUpdate = ReindexOnUpdate.SHALLOW,
            derivedFrom = @ObjectPath({
                @PropertyValue(propertyName = "meetingReports"),
                @PropertyValue(propertyName = "meeting"),
                @PropertyValue(propertyName = "name")
            }))
    Set<String> getMeetingNames() {
        return meetingReports.stream().map(report -> report.meeting().name()).collect(Collectors.toSet());
    }

    @Transient
    @KeywordField(name = ArticleFields.FINGERPRINT)
    @IndexingDependency(derivedFrom = @ObjectPath({@PropertyValue(propertyName = "body")}))
    Set<String> getFingerprints() {
        return Fingerprints.of(body);
    }

    @Transient
    @GenericField(name = ArticleFields.LENGTH)
    @IndexingDependency(derivedFrom = @ObjectPath({@PropertyValue(propertyName = "body")}))
    int getLength() {
        return (int) body.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }
}
