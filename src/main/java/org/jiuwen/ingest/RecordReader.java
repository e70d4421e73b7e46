package org.jiuwen.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.ingest.files.ArticleRecord;
import org.jiuwen.reader.date.EventDates;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.ArticleText.Author;
import org.jiuwen.reader.document.ArticleText.AuthorRole;
import org.jiuwen.reader.document.ArticleText.Part;
import org.jiuwen.reader.document.ArticleText.Piece;
import org.jiuwen.reader.document.Genre;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.Paragraph;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.document.Span;
import org.jiuwen.reader.meetings.MeetingFinder;
import org.jiuwen.reader.people.PeopleFinder;
import org.jiuwen.reader.quotations.UtteranceFinder;
import org.springframework.stereotype.Component;

/**
 * Reads an already cut article: title, author and body are laid out as a text of their own, which is kept like a page file,
 * so that all evidence has characters to point at.
 */
@Component
class RecordReader {

    private static final Pattern LINE = Pattern.compile("[^\\n\\r]+");
    private static final Pattern NAME = Pattern.compile("[^、,，;；/\\s\\u3000]+");

    private final PeopleFinder people = new PeopleFinder();
    private final MeetingFinder meetings = new MeetingFinder();
    private final UtteranceFinder utterances = new UtteranceFinder();

    /** The text that all offsets count in: title, author and body, a blank line between. */
    static String text(ArticleRecord record) {
        StringBuilder text = new StringBuilder();
        if (record.title() != null) {
            text.append(record.title().replaceAll("\\s*\\R\\s*", " ")).append("\n\n");
        }
        if (record.author() != null) {
            text.append(record.author().replaceAll("\\s*\\R\\s*", " ")).append("\n\n");
        }
        return text.append(record.body()).toString();
    }

    /**
     * Reads the record.
     *
     * @param text as {@link #text} made it
     */
    PageArticle read(ArticleRecord record, String text, NewspaperProfile newspaper) {
        List<Piece> pieces = new ArrayList<>();
        List<Author> authors = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        int at = 0;
        if (record.title() != null && line.find(at)) {
            pieces.add(piece(Part.TITLE, text, line.start(), line.end()));
            at = line.end();
        }
        if (record.author() != null && line.find(at)) {
            Matcher name = NAME.matcher(text).region(line.start(), line.end());
            while (name.find()) {
                authors.add(new Author(name.group(), new Span(name.start(), name.end()), AuthorRole.REPORTER));
            }
            at = line.end();
        }
        while (line.find(at)) {
            int[] inner = stripped(text, line.start(), line.end());
            if (inner[0] < inner[1]) {
                pieces.add(piece(Part.PARAGRAPH, text, inner[0], inner[1]));
            }
            at = line.end();
        }
        return article(
                new ArticleText(text, List.copyOf(pieces), List.copyOf(authors), Genre.NEWS), record.date(), newspaper);
    }

    private PageArticle article(ArticleText text, LocalDate date, NewspaperProfile newspaper) {
        List<PersonReading> persons = people.find(text, newspaper);
        List<Piece> titles = text.pieces().stream()
                .filter(piece -> piece.part() == Part.TITLE)
                .toList();
        return new PageArticle(
                List.of(),
                titles.isEmpty() ? null : titles.getFirst().text(),
                List.of(),
                null,
                text.authors().stream().map(Author::name).distinct().toList(),
                text.genre(),
                null,
                null,
                false,
                false,
                EventDates.of(text, date).orElse(null),
                titles.stream().flatMap(piece -> piece.source().stream()).toList(),
                List.of(),
                text.paragraphs().stream()
                        .map(piece -> new Paragraph(piece.text(), piece.source()))
                        .toList(),
                persons,
                meetings.find(text, persons, newspaper, date),
                utterances.find(text, persons));
    }

    private static Piece piece(Part part, String text, int start, int end) {
        return new Piece(part, text.substring(start, end), List.of(new Span(start, end)));
    }

    private static int[] stripped(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new int[] {from, to};
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
