package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings text home that the page prints under another article's headline or after its signature. Text is at home where its rare
 * runs of characters are: names, places, terms that one article of the page has and the others have not.
 */
final class Strays {

    private static final int RUN = 3;
    private static final int SHORTEST = 24;
    /** Share of rare runs that another article must share, and how much more than the article it was printed in. */
    private static final double AT_HOME = 0.10;

    private static final double CLEARLY = 2.5;
    private static final int LARGEST_PAGE = 60;

    private final List<Draft> drafts;
    private final List<Set<String>> runs = new ArrayList<>();
    private final Map<String, Integer> spread = new HashMap<>();

    private Strays(List<Draft> drafts) {
        this.drafts = drafts;
        for (Draft draft : drafts) {
            Set<String> own = new HashSet<>();
            draft.headlines.forEach(line -> addRuns(line.text(), own));
            draft.body.forEach(line -> addRuns(line.text(), own));
            runs.add(own);
            own.forEach(run -> spread.merge(run, 1, Integer::sum));
        }
    }

    /** Moves stray lines within the drafts and returns them. */
    static List<Line> bringHome(List<Draft> drafts) {
        if (drafts.size() < 2 || drafts.size() > LARGEST_PAGE) {
            return List.of();
        }
        Strays strays = new Strays(drafts);
        List<Line> moved = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
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
        boolean headless = !draft.hasHead();
        boolean unled = !headless && !Sentences.startsLead(draft.body.getFirst().text()) && draft.body.size() <= 2;
        if (headless || unled) {
            moveTogether(at, new LinkedHashSet<>(draft.body), headless ? 0 : 1, moved);
        } else if (draft.body.size() > 1) {
            moveTogether(at, List.of(draft.body.getLast()), 2, moved);
        }
    }

    /** Moves lines of one draft, all or none, to the article that they clearly belong to. */
    private void moveTogether(int from, Collection<Line> lines, int caution, List<Line> moved) {
        Set<String> own = new HashSet<>();
        lines.forEach(line -> addRuns(line.text(), own));
        int length = lines.stream().mapToInt(Line::length).sum();
        if (length < SHORTEST) {
            return;
        }
        double here = nearness(own, withoutLines(from, lines), from);
        int best = -1;
        double most = 0;
        for (int i = 0; i < drafts.size(); i++) {
            double there = i == from || !mayTake(i, from, caution == 1) ? 0 : nearness(own, runs.get(i), from);
            if (there > most) {
                best = i;
                most = there;
            }
        }
        if (best < 0 || most < AT_HOME * (1 + 0.5 * caution) || most < CLEARLY * (1 + 0.4 * caution) * here) {
            return;
        }
        drafts.get(from).body.removeAll(lines);
        drafts.get(best).body.addAll(lines);
        drafts.get(best).moved.addAll(lines);
        moved.addAll(lines);
    }

    /** A text under a headline of its own is only moved to an article whose end is lost. */
    private boolean mayTake(int to, int from, boolean onlyToLostEnd) {
        Draft draft = drafts.get(to);
        boolean lostEnd =
                draft.hasText() && Sentences.ending(draft.body.getLast().text()) == Sentences.Ending.OPEN;
        return (lostEnd || !onlyToLostEnd) && draft.hasText() && draft.hasHead() && !draft.caption && to < from;
    }

    private Set<String> withoutLines(int at, Collection<Line> lines) {
        Set<String> rest = new HashSet<>();
        Draft draft = drafts.get(at);
        draft.headlines.forEach(line -> addRuns(line.text(), rest));
        draft.body.stream().filter(line -> !lines.contains(line)).forEach(line -> addRuns(line.text(), rest));
        return rest;
    }

    /** Share of the runs found in an article, each counting the less the more other articles have it. */
    private double nearness(Set<String> own, Set<String> article, int from) {
        double all = 0;
        double shared = 0;
        for (String run : own) {
            int others = spread.getOrDefault(run, 0) - (runs.get(from).contains(run) ? 1 : 0);
            double weight = 1.0 / (1 + Math.max(0, others - 1));
            all += weight;
            shared += article.contains(run) ? weight : 0;
        }
        return all == 0 ? 0 : shared / all;
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
