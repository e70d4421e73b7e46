package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.List;
import org.jiuwen.reader.document.ArticleText.AuthorRole;
import org.jiuwen.reader.document.Span;
import org.jiuwen.reader.layout.JumpMarkers.Found;
import org.jspecify.annotations.Nullable;

/** Gathers classified lines into articles: a headline after text opens one, and so does text that only a new article can begin. */
final class ArticleCutter {

    static final int LONG_TEXT = 80;

    private final List<Line> lines;
    private final List<LineKind> kinds;
    private final Trace trace;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Line> furniture = new ArrayList<>();
    private Draft open = new Draft();
    private @Nullable Draft interrupted;
    /** Whether the open article is among the drafts already. */
    private boolean listed;

    private ArticleCutter(List<Line> lines, List<LineKind> kinds, Trace trace) {
        this.lines = lines;
        this.kinds = kinds;
        this.trace = trace;
    }

    /**
     * @param furniture lines of the page that belong to no article
     */
    record Cut(List<Draft> drafts, List<Line> furniture) {}

    static Cut cut(List<Line> lines, List<LineKind> kinds, Trace trace) {
        ArticleCutter cutter = new ArticleCutter(lines, kinds, trace);
        for (int i = 0; i < lines.size(); i++) {
            cutter.take(i);
        }
        cutter.begin();
        return new Cut(cutter.drafts, cutter.furniture);
    }

    private void take(int i) {
        Line line = lines.get(i);
        switch (kinds.get(i)) {
            case MASTHEAD -> furniture.add(line);
            case LABEL -> takeLabel(i, line);
            case HEADLINE -> takeHeadline(line);
            case SUBHEAD -> {
                open.subheads.add(line);
                open.body.add(line);
            }
            case BYLINE -> takeByline(line);
            case SIGNOFF -> takeSignoff(line);
            case DATELINE -> {
                if (open.hasText()) {
                    open.body.add(line);
                } else {
                    open.datelines.add(line);
                }
            }
            case JUMP -> takeJump(line);
            case POINTER -> open.pointers.add(line);
            case CAPTION -> takeCaption(line);
            case BODY -> takeBody(line);
        }
    }

    private void begin() {
        resume();
        list();
        open = new Draft();
    }

    /** Adds the open article to the others, in the order of the page, unless it was interrupted and is there already. */
    private void list() {
        if (!open.isEmpty() && !listed) {
            drafts.add(open);
        }
        listed = false;
    }

    /** Text after a caption goes on with the article that the picture stands in. */
    private void resume() {
        if (interrupted != null) {
            list();
            open = interrupted;
            listed = true;
            interrupted = null;
        }
    }

    private void takeLabel(int i, Line line) {
        boolean over =
                i + 1 < kinds.size() && (kinds.get(i + 1) == LineKind.HEADLINE || kinds.get(i + 1) == LineKind.LABEL);
        if (open.hasText() && (over || textFollows(i))) {
            trace.because(line, "opens-by-label");
            begin();
        }
        open.labels.add(line);
    }

    /** A label straight over text stands for a headline. */
    private boolean textFollows(int i) {
        return i + 1 < kinds.size()
                && kinds.get(i + 1) == LineKind.BODY
                && !FixedLines.isSeriesWord(lines.get(i).text());
    }

    private void takeHeadline(Line line) {
        if (open.hasText() || open.signed || interrupted != null || open.isPointer()) {
            trace.because(line, "opens-by-headline");
            begin();
        }
        open.headlines.add(line);
    }

    private void takeByline(Line line) {
        if (interrupted == null && FixedLines.creditsPicture(line.text()) && open.endsInPicture()) {
            Draft picture = Draft.picture(open.body.removeLast(), Bylines.ofLine(line));
            picture.bylineLines.add(line);
            captionInside(picture);
            return;
        }
        resume();
        if (Bylines.isNameLine(line.text()) || Bylines.isSpacedName(line.text())) {
            open.authors.add(
                    Bylines.signatory(line, open.datelines.isEmpty() ? AuthorRole.SIGNATORY : AuthorRole.SPEAKER));
        } else {
            open.authors.addAll(Bylines.ofLine(line));
        }
        open.bylineLines.add(line);
        open.signed = open.hasText();
    }

    /** It ends its article, and is no part of its text. */
    private void takeSignoff(Line line) {
        resume();
        open.bylineLines.add(line);
        open.signed = open.hasText();
    }

    private void takeJump(Line line) {
        Found found = JumpMarkers.ofLine(line.text());
        boolean back = found != null && JumpMarkers.pointsBack(found);
        if (back && open.hasText()) {
            trace.because(line, "opens-by-jump");
            begin();
        }
        open.markers.add(new Span(line.start(), line.end()));
        if (found == null) {
            return;
        }
        if (back) {
            open.continuesFrom = found.jump();
        } else {
            open.continuesOn = found.jump();
        }
    }

    private void takeCaption(Line line) {
        if (open.caption && FixedLines.goesOnCaption(line.text())) {
            goOnCaption(line);
            return;
        }
        if (open.hasHead() && !open.hasText() && open.mayHead(line)) {
            open.body.add(line);
            open.authors.addAll(Bylines.atEnd(line.text(), line.start()));
            open.caption = true;
            return;
        }
        Draft picture = Draft.picture(line, Bylines.atEnd(line.text(), line.start()));
        if (open.isEmpty()) {
            drafts.add(picture);
        } else {
            captionInside(picture);
        }
    }

    private void goOnCaption(Line line) {
        if (Bylines.isBylineLine(line.text())) {
            open.authors.addAll(Bylines.ofLine(line));
            open.bylineLines.add(line);
        } else {
            open.body.add(line);
            open.authors.addAll(Bylines.atEnd(line.text(), line.start()));
        }
    }

    private void captionInside(Draft picture) {
        list();
        interrupted = interrupted == null ? open : interrupted;
        open = picture;
    }

    private void takeBody(Line line) {
        resume();
        Found back = JumpMarkers.atStart(line.text());
        boolean speech = open.hasText() && (NewTexts.opensSpeech(open, line) || NewTexts.addresses(open, line));
        boolean own = open.hasText()
                && (speech
                        || NewTexts.followsClosingCall(open, line)
                        || NewTexts.isAnotherLead(open, line)
                        || FixedLines.startsOwnItem(line.text())
                        || (Sentences.asks(line.text()) && open.isReport()));
        boolean remark = FixedLines.isRemark(line.text()) || Sentences.isDay(line.text());
        if (open.hasText()
                && ((FixedLines.isPromise(line.text()) && !open.pointsOn())
                        || open.promise
                        || (open.signed && !remark)
                        || back != null
                        || own)) {
            trace.because(
                    line,
                    speech
                            ? "opens-by-greeting"
                            : own
                                    ? "opens-after-call"
                                    : back != null
                                            ? "opens-by-jump"
                                            : open.signed ? "opens-after-signature" : "opens-by-promise");
            begin();
            open.ownText = own;
        }
        if (!open.hasText()) {
            open.authors.addAll(Bylines.inLead(line.text(), line.start()));
        } else if (line.text().startsWith("又讯")) {
            Bylines.inLead(line.text(), line.start()).stream()
                    .filter(author -> open.authors.stream()
                            .noneMatch(known -> known.name().equals(author.name())))
                    .forEach(open.authors::add);
        }
        // A picture may stand between a headline and its text.
        open.caption &= !open.hasHead() || open.showsPictures() || line.length() < LONG_TEXT;
        open.promise = !open.hasText() && !open.hasHead() && FixedLines.isPromise(line.text());
        open.body.add(line);
    }
}
