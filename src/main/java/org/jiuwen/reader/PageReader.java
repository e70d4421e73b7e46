package org.jiuwen.reader;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import org.jiuwen.reader.date.DatingCase;
import org.jiuwen.reader.date.EventDates;
import org.jiuwen.reader.date.IssueDates;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.ArticleText.Author;
import org.jiuwen.reader.document.ArticleText.Part;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.IssueDate;
import org.jiuwen.reader.document.MeetingReading;
import org.jiuwen.reader.document.Note;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.document.PageNumber;
import org.jiuwen.reader.document.Paragraph;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.document.Precision;
import org.jiuwen.reader.document.Span;
import org.jiuwen.reader.layout.PageLayout;
import org.jiuwen.reader.meetings.MeetingFinder;
import org.jiuwen.reader.meetings.PageMeetings;
import org.jiuwen.reader.misprints.MisprintFinder;
import org.jiuwen.reader.people.PeopleFinder;
import org.jiuwen.reader.quotations.UtteranceFinder;
import org.jiuwen.text.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page file: decode, lines, blocks, articles, paragraphs, date, people, meetings, misprints. A pure function; the same bytes and
 * context give the same document, and threads may share one reader.
 */
public final class PageReader {

    private final PeopleFinder people = new PeopleFinder();
    private final MeetingFinder meetings = new MeetingFinder();
    private final UtteranceFinder utterances = new UtteranceFinder();
    private final MisprintFinder misprints = new MisprintFinder();

    /**
     * Reads a page.
     *
     * @throws UnreadablePageException if the file is empty, too large, no text, or in no known encoding
     */
    public PageDocument read(PageFile file, ReadingContext context) throws UnreadablePageException {
        PageText text = decode(file.bytes());
        PageWords words = new PageWords();
        PageLayout layout = PageLayout.of(text.text(), words);
        FileNameFacts name = FileNameFacts.of(file.path());
        Named named = named(layout, words, context);
        IssueDate issue = PageDates.given(name, text.text(), layout);
        if (issue == null) {
            issue = IssueDates.inText(datingCase(named, context, IssueDates.headDays(text.text(), layout.masthead())));
        }
        PageNumber number = PageDates.pageNumber(name, text.text(), layout);
        // Meetings are dated by the very day of the issue only.
        LocalDate day = issue.precision() == Precision.DAY ? issue.date() : null;
        List<PageArticle> articles = new ArrayList<>();
        List<PageLayout.Piece> pieces = layout.articles();
        List<List<MeetingReading>> meetingsOfEach = named.meetings.on(day);
        for (int i = 0; i < pieces.size(); i++) {
            articles.add(article(pieces.get(i), issue, named.persons.get(i), meetingsOfEach.get(i)));
        }
        return new PageDocument(
                file.path(), sha256(file.bytes()), issue, number, articles, notes(layout, articles, context));
    }

    /**
     * The text that all offsets of the page document count in.
     *
     * @throws UnreadablePageException if the bytes are empty, no text, or in no known encoding
     */
    public PageText decode(byte[] bytes) throws UnreadablePageException {
        return PageDecoder.decode(bytes);
    }

    /** The articles of a page with whom and which meetings they name. */
    private record Named(List<ArticleText> texts, List<List<PersonReading>> persons, PageMeetings meetings) {}

    /** All of a page that speaks of its date, whatever its name and masthead say. */
    DatingCase datingCase(PageFile file, ReadingContext context) throws UnreadablePageException {
        String text = decode(file.bytes()).text();
        PageWords words = new PageWords();
        PageLayout layout = PageLayout.of(text, words);
        return datingCase(named(layout, words, context), context, IssueDates.headDays(text, layout.masthead()));
    }

    private Named named(PageLayout layout, PageWords words, ReadingContext context) {
        List<ArticleText> texts =
                layout.articles().stream().map(PageLayout.Piece::text).toList();
        List<List<PersonReading>> persons = people.findOnPage(texts, words, context.newspaper());
        return new Named(texts, persons, meetings.onPage(texts, persons, context.newspaper()));
    }

    /** Meetings help to find the date before it helps to find theirs. */
    private DatingCase datingCase(Named named, ReadingContext context, List<Evidence> headDays) {
        return new DatingCase(
                named.texts,
                named.persons.stream().flatMap(List::stream).toList(),
                named.meetings.on(null).stream().flatMap(List::stream).toList(),
                context.archive(),
                context.neighbours(),
                headDays);
    }

    private List<Note> notes(PageLayout layout, List<PageArticle> articles, ReadingContext context) {
        List<Note> notes = new ArrayList<>(layout.notes());
        notes.addAll(misprints.find(
                layout.articles().stream().map(PageLayout.Piece::text).toList(),
                articles.stream().map(PageArticle::persons).toList(),
                context.newspaper(),
                context.archive()));
        return notes;
    }

    private PageArticle article(
            PageLayout.Piece piece, IssueDate issue, List<PersonReading> persons, List<MeetingReading> meetings) {
        ArticleText text = piece.text();
        return new PageArticle(
                texts(text, Part.KICKER),
                title(text),
                texts(text, Part.DECK),
                piece.columnTitle(),
                List.copyOf(new LinkedHashSet<>(
                        text.authors().stream().map(Author::name).toList())),
                piece.genre(),
                piece.continuesFrom(),
                piece.continuesOn(),
                piece.truncatedStart(),
                piece.truncatedEnd(),
                eventDate(piece, issue),
                headlineSource(text),
                piece.labelSource(),
                text.paragraphs().stream()
                        .map(it -> new Paragraph(it.text(), it.source()))
                        .toList(),
                persons,
                meetings,
                utterances.find(text, persons));
    }

    /** Comments name days, but report no event; announcements only what was decided. */
    private static @Nullable LocalDate eventDate(PageLayout.Piece piece, IssueDate issue) {
        return switch (piece.genre()) {
            case EDITORIAL, PROMO -> null;
            case ANNOUNCEMENT -> EventDates.ofAct(piece.text()).orElse(null);
            default -> EventDates.of(piece.text(), issue.date(), issue.precision())
                    .orElse(null);
        };
    }

    private static List<String> texts(ArticleText text, Part part) {
        return text.pieces().stream()
                .filter(piece -> piece.part() == part)
                .map(ArticleText.Piece::text)
                .toList();
    }

    private static @Nullable String title(ArticleText text) {
        List<String> lines = texts(text, Part.TITLE);
        return lines.isEmpty() ? null : String.join(" ", lines);
    }

    private static List<Span> headlineSource(ArticleText text) {
        return text.pieces().stream()
                .filter(piece -> piece.part() != Part.PARAGRAPH)
                .flatMap(piece -> piece.source().stream())
                .toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
