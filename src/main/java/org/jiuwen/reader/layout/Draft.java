package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiuwen.reader.document.ArticleText.Author;
import org.jiuwen.reader.document.Jump;
import org.jiuwen.reader.document.Span;
import org.jspecify.annotations.Nullable;

/** An article while its lines are being gathered. */
final class Draft {

    final List<Line> labels = new ArrayList<>();
    final List<Line> headlines = new ArrayList<>();
    /** What each of the headlines is, once it is known. */
    HeadlineParts parts = HeadlineParts.NONE;

    final List<Line> datelines = new ArrayList<>();
    final List<Line> bylineLines = new ArrayList<>();
    final List<Line> pointers = new ArrayList<>();
    /** Body, captions inside and sub-heads, in reading order. */
    final List<Line> body = new ArrayList<>();

    final Set<Line> subheads = new HashSet<>();
    /** Body lines that were printed elsewhere on the page. */
    final Set<Line> moved = new HashSet<>();

    /** Body lines that go on from the line before them, which the page prints elsewhere. */
    final Set<Line> joined = new HashSet<>();

    final List<Author> authors = new ArrayList<>();
    /** Ranges of jump markers, which are cut off the text. */
    final List<Span> markers = new ArrayList<>();

    @Nullable
    Jump continuesFrom;

    @Nullable
    Jump continuesOn;

    boolean caption;
    /** Holds one line only, in which the paper points to another day or page. */
    boolean promise;
    /** Begins where what came before had come to its end: text of its own, though no headline says so. */
    boolean ownText;
    /** A closing signature has been seen: no more text of this article is to come. */
    boolean signed;

    /** The text under a picture, with who took it. */
    static Draft picture(Line text, List<Author> authors) {
        Draft picture = new Draft();
        picture.caption = true;
        picture.body.add(text);
        picture.authors.addAll(authors);
        return picture;
    }

    /** Whether a heading such as 今日导读 says that all lines under it point to other pages. */
    boolean pointsOn() {
        return !headlines.isEmpty()
                && "promo".equals(FixedLines.genreOfLabel(headlines.getLast().text()));
    }

    /** Whether a heading such as 图片新闻 says that all text under it belongs to pictures. */
    boolean showsPictures() {
        return headlines.stream().anyMatch(line -> "caption".equals(FixedLines.genreOfLabel(line.text())))
                || labels.stream().anyMatch(line -> "caption".equals(FixedLines.genreOfLabel(line.text())));
    }

    /** Whether it begins as news do and has come to an end: no interview is to follow. */
    boolean isReport() {
        return body.size() > 1
                && Sentences.startsLead(body.getFirst().text())
                && Sentences.ending(body.getLast().text()) == Sentences.Ending.CLOSED
                && body.stream().noneMatch(line -> Sentences.asksOrAnswers(line.text()));
    }

    /** Whether lists of names are nearly all that it has: they speak for texts of all kinds. */
    boolean isRoll() {
        long lists =
                body.stream().filter(line -> NameLines.mayBeList(line.text())).count();
        return 4 * (body.size() - lists) <= body.size();
    }

    boolean hasText() {
        return !body.isEmpty();
    }

    /** How its headline begins; empty without one. */
    String titleOpening() {
        return headlines.isEmpty() ? "" : Trace.opening(headlines.getFirst().text());
    }

    boolean hasHead() {
        return !headlines.isEmpty() || !labels.isEmpty();
    }

    boolean isEmpty() {
        return !hasText()
                && !hasHead()
                && bylineLines.isEmpty()
                && datelines.isEmpty()
                && pointers.isEmpty()
                && markers.isEmpty();
    }

    /** Whether it is a headline that points to the page of its text. */
    boolean isPointer() {
        return !headlines.isEmpty() && !pointers.isEmpty() && !hasText();
    }

    /** Whether a picture belongs to its headlines, which need not be when there are several and no text of their own. */
    boolean mayHead(Line caption) {
        if (headlines.size() < 2 || caption.text().indexOf("图为") != 0) {
            return true;
        }
        Set<String> runs = new HashSet<>();
        headlines.forEach(head -> Strays.addRuns(head.text(), runs));
        Set<String> own = new HashSet<>();
        Strays.addRuns(caption.text(), own);
        return own.stream().anyMatch(runs::contains);
    }

    /** Whether its last paragraph tells the day of a picture and what it shows. */
    boolean endsInPicture() {
        return body.size() > 1
                && FixedLines.tellsOfPicture(body.getLast().text())
                && Sentences.ending(body.get(body.size() - 2).text()) == Sentences.Ending.CLOSED;
    }

    /** Goes on with a text that was taken for one of its own and has no headline. */
    void takeOver(Draft next) {
        body.addAll(next.body);
        subheads.addAll(next.subheads);
        moved.addAll(next.moved);
        joined.addAll(next.joined);
        authors.addAll(next.authors);
        bylineLines.addAll(next.bylineLines);
        datelines.addAll(next.datelines);
        pointers.addAll(next.pointers);
        markers.addAll(next.markers);
        continuesOn = next.continuesOn;
        signed = next.signed;
    }
}
