package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiuwen.reader.layout.Sentences.Ending;
import org.jspecify.annotations.Nullable;

/**
 * Brings text home that the page prints under another article's headline, behind its end or after its signature. Text is at home
 * where its words are ({@link Kinship}); how much they must say depends on how it is printed. The shares below were measured on made
 * pages, where of the texts that pass them 19 of 20 were displaced.
 */
final class Strays {

    private static final int RUN = 3;
    private static final int SHORTEST = 14;
    /** Of the kinship to the home the greatest share that the next best article may have, where less is asked for otherwise. */
    private static final double ALONE = 0.8;

    /** Paragraphs at a page's end that may be of as many articles. */
    private static final int LEFT_OVER = 3;

    private static final int LARGEST_PAGE = 60;
    /** Share of a headline's words from which the text under it is its own. */
    private static final double OWN_HEADLINE = 0.25;
    /** What is left of the share for a paragraph that is bound to the one before it. */
    private static final double BOUND = 0.2;
    /** “湾长制”：…. */
    private static final Pattern EXPLAINED = Pattern.compile("^“[^”]{1,12}”[：:]");

    /** What no page has: comparing the words of longer text would take long. */
    private static final int MOST_TEXT = 60_000;

    private final List<Draft> drafts;
    private final Kinship kinship;
    private final Trace trace;
    private final Map<Draft, Kinship.Article> articles = new HashMap<>();

    private Strays(List<Draft> drafts, Kinship kinship, Trace trace) {
        this.trace = trace;
        this.drafts = drafts;
        this.kinship = kinship;
    }

    /** Moves stray lines within the drafts and returns them. */
    static List<Line> bringHome(List<Draft> drafts, Kinship kinship, Trace trace) {
        if (drafts.size() < 2 || drafts.size() > LARGEST_PAGE) {
            return List.of();
        }
        if (drafts.stream()
                        .flatMap(it -> it.body.stream())
                        .mapToInt(Line::length)
                        .sum()
                > MOST_TEXT) {
            return List.of();
        }
        Strays strays = new Strays(drafts, kinship, trace);
        List<Line> moved = new ArrayList<>();
        for (int i = 1; i < drafts.size(); i++) {
            strays.bringHomeFrom(i, moved);
        }
        drafts.removeIf(Draft::isEmpty);
        return moved;
    }

    private void bringHomeFrom(int at, List<Line> moved) {
        Draft draft = drafts.get(at);
        if (draft.caption || !draft.hasText() || draft.continuesFrom != null) {
            return;
        }
        if (!draft.hasHead()) {
            if (!draft.ownText) {
                move(at, List.copyOf(draft.body), Standing.HEADLESS, moved);
            }
            return;
        }
        boolean unled = draft.body.size() <= 2
                && !draft.headlines.isEmpty()
                && !Sentences.startsLead(draft.body.getFirst().text())
                && kinship.shared(draft.headlines, draft.body) < OWN_HEADLINE;
        if (unled && move(at, List.copyOf(draft.body), Standing.UNLED, moved)) {
            return;
        }
        boolean ends = isPageEnd(at);
        boolean more = true;
        for (int i = 0; more && i < (ends ? LEFT_OVER : 1); i++) {
            more = draft.body.size() > 1
                    && !draft.signed
                    && standsAlone(draft)
                    && (!ends || Sentences.hasStop(draft.body.getLast().text()))
                    && move(at, List.of(draft.body.getLast()), ends ? Standing.PAGE_END : Standing.TAIL, moved);
        }
    }

    /**
     * Whether the last paragraph is more than a signature or a list of names, which stands in several articles of one day, and neither
     * goes on from the one before it nor is announced by it (批准任命：).
     */
    private static boolean standsAlone(Draft draft) {
        String last = draft.body.getLast().text();
        String before = draft.body.get(draft.body.size() - 2).text();
        return last.charAt(0) != '（'
                && last.charAt(0) != '('
                && !NameLines.mayBeList(last)
                && !before.endsWith("：")
                && !before.endsWith(":")
                && !Reflow.joins(before, last);
    }

    /** Moves lines of one draft, all or none, to the article that they clearly belong to. */
    private boolean move(int from, List<Line> lines, Standing standing, List<Line> moved) {
        if (lines.stream().mapToInt(Line::length).sum() < SHORTEST) {
            return false;
        }
        Draft printed = drafts.get(from);
        double here =
                standing == Standing.HEADLESS ? nextBest(null, from, lines) : kinship.of(lines, rest(printed, lines));
        Draft home = home(from, lines, standing, here);
        if (home == null) {
            return false;
        }
        double there = kinship.of(lines, article(home));
        printed.body.removeAll(lines);
        home.body.addAll(lines);
        Signatures.follow(lines, printed, home);
        if (standing == Standing.UNLED) {
            home.moved.addAll(lines);
        }
        lines.forEach(line -> trace.because(line, "at-home-in", there - here, home.titleOpening()));
        articles.remove(printed);
        articles.remove(home);
        moved.addAll(lines);
        return true;
    }

    private boolean isPageEnd(int at) {
        return drafts.subList(at + 1, drafts.size()).stream().noneMatch(it -> it.hasText() && !it.caption);
    }

    private @Nullable Draft home(int from, List<Line> lines, Standing standing, double here) {
        Draft best = null;
        double most = 0;
        for (int i = 0; i < from; i++) {
            Draft draft = drafts.get(i);
            double there = mayTake(draft, lines, standing) ? kinship.of(lines, article(draft)) : 0;
            if (there > most) {
                best = draft;
                most = there;
            }
        }
        if (best == null
                || most - here < standing.leastBeyond()
                || (standing == Standing.PAGE_END && nextBest(best, from, lines) > ALONE * most)) {
            return null;
        }
        double share = standing.mostShare(breaksOff(best), isAdjacent(best, from));
        if (standing != Standing.HEADLESS && standing != Standing.UNLED) {
            List<Line> body = drafts.get(from).body;
            // Those who came are named in every report of a day: their names speak for none of them
            if (Sentences.saysWhoCame(body.getLast().text())) {
                return null;
            }
            // So does the call that speeches and leading articles end with
            if (Sentences.calls(body.getLast().text()) && !breaksOff(best)) {
                return null;
            }
            if (goesWithTheLast(body)) {
                share = breaksOff(best) ? share * BOUND : -1;
            }
        }
        return here <= share * most ? best : null;
    }

    /** Whether the last paragraph says by its beginning or its form that it belongs to what stands before it. */
    private static boolean goesWithTheLast(List<Line> body) {
        String last = body.getLast().text();
        String before = body.get(body.size() - 2).text();
        return Sentences.refersBack(last)
                || (EXPLAINED.matcher(last).find() && EXPLAINED.matcher(before).find());
    }

    /** Text of its own length does not belong to an article that is complete. */
    private static boolean mayTake(Draft draft, List<Line> lines, Standing standing) {
        if (!draft.hasText() || !draft.hasHead() || draft.caption || draft.isRoll()) {
            return false;
        }
        return switch (standing) {
            case TAIL, PAGE_END -> true;
            case HEADLESS -> breaksOff(draft) || lines.size() <= 3;
            case UNLED -> breaksOff(draft);
        };
    }

    private static boolean breaksOff(Draft draft) {
        return Sentences.ending(draft.body.getLast().text()) == Ending.OPEN;
    }

    private boolean isAdjacent(Draft draft, int from) {
        int before = from - 1;
        while (before > 0 && (drafts.get(before).caption || !drafts.get(before).hasText())) {
            before--;
        }
        return drafts.get(before) == draft;
    }

    /**
     * Kinship to the second of the articles that a text may belong to.
     *
     * @param first if it is known
     * @param from the draft that the text is printed in
     */
    private double nextBest(@Nullable Draft first, int from, List<Line> lines) {
        double most = 0;
        double second = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            double there = i == from || draft == first || draft.caption || !draft.hasText()
                    ? 0
                    : kinship.of(lines, article(draft));
            second = Math.max(second, Math.min(most, there));
            most = Math.max(most, there);
        }
        return first == null ? second : most;
    }

    private Kinship.Article article(Draft draft) {
        return articles.computeIfAbsent(draft, it -> rest(it, List.of()));
    }

    private Kinship.Article rest(Draft draft, List<Line> without) {
        List<Line> lines = new ArrayList<>(draft.headlines);
        draft.body.stream().filter(line -> !without.contains(line)).forEach(lines::add);
        return kinship.article(lines);
    }

    static void addRuns(String text, Set<String> runs) {
        for (int i = 0; i + RUN <= text.length(); i++) {
            String run = text.substring(i, i + RUN);
            if (run.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF)) {
                runs.add(run);
            }
        }
    }
}
