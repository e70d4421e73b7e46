package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.List;
import org.jiuwen.reader.layout.Handover.Run;

/** Brings whole paragraphs home that the page prints among those of the next article, no sentence of them broken. */
final class Passages {

    private static final int LARGEST_PAGE = 60;
    /** What no page has: comparing the words of longer text would take long. */
    private static final int MOST_TEXT = 60_000;

    /** Articles with text before the one that a run is printed in, which may be its home. */
    private static final int REACH = 2;

    private static final double ARTICLE_BETWEEN = 5.2;
    /** Log-odds from which paragraphs are moved. */
    private static final double ENOUGH = 2;

    /** Log-odds that a run with a signature under it was displaced with the signature. */
    private static final double SIGNED = 1;

    private final List<Draft> drafts;
    private final Kinship kinship;
    private final Trace trace;
    private final List<Line> moved = new ArrayList<>();

    private Passages(List<Draft> drafts, Kinship kinship, Trace trace) {
        this.drafts = drafts;
        this.kinship = kinship;
        this.trace = trace;
    }

    /** Moves lines within the drafts and returns them. */
    static List<Line> bringHome(List<Draft> drafts, Kinship kinship, Trace trace) {
        int text = drafts.stream()
                .flatMap(it -> it.body.stream())
                .mapToInt(Line::length)
                .sum();
        if (drafts.size() > LARGEST_PAGE || text > MOST_TEXT) {
            return List.of();
        }
        Passages passages = new Passages(drafts, kinship, trace);
        for (int i = 1; i < drafts.size(); i++) {
            passages.bringHomeFrom(i);
        }
        return passages.moved;
    }

    private void bringHomeFrom(int at) {
        Draft host = drafts.get(at);
        List<List<Line>> paragraphs = Reflow.paragraphs(host, Trace.none());
        if (host.caption || !host.hasHead() || paragraphs.size() < 2) {
            return;
        }
        Handover best = null;
        Run run = null;
        int between = 0;
        for (int i = at - 1; i >= 0 && between < REACH; i--) {
            Draft home = drafts.get(i);
            if (home.caption || !home.hasText() || home.isRoll()) {
                continue;
            }
            Handover handover = new Handover(host.headlines, paragraphs, home, kinship);
            boolean goesOn =
                    home.hasHead() && !Sentences.wishes(home.body.getLast().text());
            Run likely = goesOn ? handover.best(between * ARTICLE_BETWEEN) : null;
            if (likely != null) {
                likely = likely.less(signed(host, home, handover.lines(handover.widened(likely))));
            }
            if (likely != null && (run == null || likely.score() > run.score())) {
                best = handover;
                run = likely;
            }
            between++;
        }
        if (best != null && run != null && run.score() >= ENOUGH) {
            move(host, run.home(), best.lines(best.widened(run)), run.score());
        }
    }

    /** What a signature says against it: it stands under the last paragraph of its own article, of one that has no author yet. */
    private static double signed(Draft host, Draft home, List<Line> lines) {
        if (!host.signed || !lines.contains(host.body.getLast())) {
            return 0;
        }
        return home.authors.isEmpty() ? SIGNED : Double.POSITIVE_INFINITY;
    }

    private void move(Draft host, Draft home, List<Line> lines, double score) {
        host.body.removeAll(lines);
        home.body.addAll(lines);
        home.moved.add(lines.getFirst());
        host.joined.stream().filter(lines::contains).forEach(home.joined::add);
        host.joined.removeAll(home.joined);
        Signatures.follow(lines, host, home);
        lines.forEach(line -> trace.because(line, "at-home-in", score, home.titleOpening()));
        moved.addAll(lines);
    }
}
