package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.List;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.ArticleText.Author;
import org.jiuwen.reader.document.ArticleText.Part;
import org.jiuwen.reader.document.Genre;
import org.jiuwen.reader.document.Note;
import org.jiuwen.reader.document.NoteKind;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.reader.document.Span;
import org.jiuwen.reader.layout.JumpMarkers.Found;
import org.jiuwen.reader.layout.PageLayout.Piece;
import org.jiuwen.reader.layout.Sentences.Ending;
import org.jspecify.annotations.Nullable;

/** Makes the finished article of a draft: headline parts, paragraphs with their ranges, jumps, what is lost at its ends. */
final class ArticleAssembler {

    private ArticleAssembler() {}

    static Piece assemble(String file, Draft draft, List<Note> notes, Trace trace) {
        HeadlineParts headline = draft.parts;
        draft.subheads.forEach(line -> trace.kind(line, "subhead"));
        List<ArticleText.Piece> pieces = new ArrayList<>();
        headline.kicker().forEach(line -> pieces.add(piece(Part.KICKER, line)));
        headline.main().forEach(line -> pieces.add(piece(Part.TITLE, line)));
        headline.deck().forEach(line -> pieces.add(piece(Part.DECK, line)));
        draft.datelines.forEach(line -> pieces.add(piece(Part.DECK, line)));
        List<Span> labels = new ArrayList<>(draft.markers);
        paragraphs(file, draft, labels, trace).forEach(pieces::add);
        for (List<Line> beside : List.of(draft.labels, draft.bylineLines, draft.pointers)) {
            beside.forEach(line -> labels.add(new Span(line.start(), line.end())));
        }
        Genre genre = GenreGuess.of(draft, headline);
        boolean lostEnd = lostEnd(draft);
        if (lostEnd && draft.continuesOn == null) {
            notes.add(PageLayout.note(NoteKind.LOST_END, draft.body.getLast(), Reason.BREAKS_OFF.key()));
        }
        return new Piece(
                new ArticleText(file, pieces, authors(draft), genre),
                columnTitle(draft),
                genre,
                draft.continuesFrom,
                draft.continuesOn,
                lostStart(draft),
                lostEnd,
                labels);
    }

    private static ArticleText.Piece piece(Part part, Line line) {
        return new ArticleText.Piece(part, line.text(), List.of(new Span(line.start(), line.end())));
    }

    /** The reflowed paragraphs, with jump markers cut off their ends. */
    private static List<ArticleText.Piece> paragraphs(String file, Draft draft, List<Span> labels, Trace trace) {
        List<ArticleText.Piece> paragraphs = new ArrayList<>();
        for (List<Line> lines : Reflow.paragraphs(draft, trace)) {
            List<Span> source = new ArrayList<>();
            for (Line line : lines) {
                Span text = withoutMarkers(line, draft, labels);
                if (text.length() > 0) {
                    source.add(text);
                }
            }
            if (!source.isEmpty()) {
                StringBuilder text = new StringBuilder();
                source.forEach(span -> text.append(file, span.start(), span.end()));
                paragraphs.add(new ArticleText.Piece(Part.PARAGRAPH, text.toString(), source));
            }
        }
        return paragraphs;
    }

    private static Span withoutMarkers(Line line, Draft draft, List<Span> labels) {
        int start = line.start();
        int end = line.end();
        Found from = JumpMarkers.atStart(line.text());
        if (from != null && line.equals(draft.body.getFirst())) {
            draft.continuesFrom = from.jump();
            labels.add(new Span(start, start + from.end()));
            start += from.end();
        }
        Found on = JumpMarkers.atEnd(line.text());
        if (on != null && line.start() + on.start() >= start) {
            draft.continuesOn = on.jump();
            labels.add(new Span(line.start() + on.start(), end));
            end = line.start() + on.start();
        }
        while (start < end && LineSplitter.isBlank(line.text().charAt(start - line.start()))) {
            start++;
        }
        while (end > start && LineSplitter.isBlank(line.text().charAt(end - 1 - line.start()))) {
            end--;
        }
        return new Span(start, end);
    }

    private static List<Author> authors(Draft draft) {
        List<Author> authors = new ArrayList<>(draft.authors);
        if (authors.isEmpty() && draft.hasText()) {
            // Each of several short items may be signed.
            draft.body.stream()
                    .filter(line -> Sentences.startsEntry(line.text()) || line.equals(draft.body.getLast()))
                    .forEach(line -> authors.addAll(Bylines.atEnd(line.text(), line.start())));
        }
        return authors;
    }

    private static @Nullable String columnTitle(Draft draft) {
        return draft.labels.isEmpty()
                ? null
                : String.join(" ", draft.labels.stream().map(Line::text).toList());
    }

    private static boolean lostStart(Draft draft) {
        if (!draft.hasText()) {
            return false;
        }
        String first = draft.body.getFirst().text();
        boolean rest = "，、。；）”,)".indexOf(first.charAt(0)) >= 0 || (first.length() > 2 && first.charAt(1) == '。');
        return draft.continuesFrom != null || rest;
    }

    private static boolean lostEnd(Draft draft) {
        if (!draft.hasText() || draft.caption) {
            return false;
        }
        Line last = draft.body.getLast();
        Ending ending = Sentences.ending(last.text());
        return draft.continuesOn != null || (ending == Ending.OPEN && last.length() > 24);
    }
}
