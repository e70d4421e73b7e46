package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.List;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.Genre;
import org.jiuwen.reader.document.Jump;
import org.jiuwen.reader.document.Note;
import org.jiuwen.reader.document.NoteKind;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.reader.document.Span;
import org.jiuwen.text.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a page by its layout alone, before anything is read out of their text.
 *
 * @param notes lines of no article and what a person should look at
 * @param masthead ranges of the lines that belong to the page: name of the paper, date, page number
 */
public record PageLayout(List<Piece> articles, List<Note> notes, List<Span> masthead) {

    /**
     * One article: its text with the way back to the file and what its marks say.
     *
     * @param columnTitle standing feature, section or label over the article
     * @param labelSource ranges of column title, signature lines and jump markers
     */
    public record Piece(
            ArticleText text,
            @Nullable String columnTitle,
            Genre genre,
            @Nullable Jump continuesFrom,
            @Nullable Jump continuesOn,
            boolean truncatedStart,
            boolean truncatedEnd,
            List<Span> labelSource) {}

    /**
     * Lays a page out; any text gives a layout in which each character that is not blank is in exactly one place.
     *
     * @param words of the page, which this cuts as far as it needs them
     */
    public static PageLayout of(String text, PageWords words) {
        return of(text, BriefItems.part(LineSplitter.split(text)), words, Trace.none());
    }

    /** Says of each line of a text what {@link #of} takes it for, and why, in printed order. */
    public static List<LineReading> explain(String text) {
        List<Line> lines = BriefItems.part(LineSplitter.split(text));
        Trace trace = Trace.keeping();
        of(text, lines, new PageWords(), trace);
        return trace.readings(lines);
    }

    private static PageLayout of(String text, List<Line> lines, PageWords words, Trace trace) {
        ArticleCutter.Cut cut = ArticleCutter.cut(lines, LineClassifier.classify(lines, trace), trace);
        List<Note> notes = new ArrayList<>();
        for (Line line : Repeats.takeOut(cut.drafts())) {
            trace.because(line, "repeated");
            notes.add(note(NoteKind.REPEATED_PARAGRAPH, line, Reason.REPEATED.key()));
        }
        Kinship kinship = new Kinship(words);
        List<Draft> drafts = Headlines.part(cut.drafts(), kinship, trace);
        List<Line> moved = new ArrayList<>(Rolls.bringHome(drafts, trace));
        moved.addAll(Continuations.bringHome(drafts, kinship, trace));
        moved.addAll(Strays.bringHome(drafts, kinship, trace));
        moved.addAll(Passages.bringHome(drafts, kinship, trace));
        for (Line line : moved) {
            notes.add(note(NoteKind.REORDERED, line, Reason.BELONGS_ELSEWHERE.key()));
        }
        List<Piece> articles = new ArrayList<>();
        for (Draft draft : drafts) {
            articles.add(ArticleAssembler.assemble(text, draft, notes, trace));
        }
        List<Span> masthead = new ArrayList<>();
        for (Line line : cut.furniture()) {
            notes.add(note(NoteKind.PAGE_FURNITURE, line, Reason.MASTHEAD.key()));
            masthead.add(new Span(line.start(), line.end()));
        }
        return new PageLayout(articles, notes, masthead);
    }

    static Note note(NoteKind kind, Line line, String reason) {
        return new Note(kind, line.text(), line.start(), line.end(), reason);
    }
}
