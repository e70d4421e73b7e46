package org.jiuwen.reader.people;

import static org.jiuwen.reader.people.NameFeature.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides which candidates are names: first each by itself, then again in the light of the article's other candidates. */
final class NameFinder {

    // Missing a name costs a reader more than a doubtful one, which shows its place anyway.
    private static final double THRESHOLD = -0.6;

    // An inner item of a list in which nearly all have the shape of names is one, however rare: 陈某、虎某、李某
    private static final double SURE_LIST = 0.8;
    private static final double SURE_LIST_LEAST = -5;
    private static final double SURE = 2;
    private static final WordSet NOT_NAMES = WordSet.load("not-names.txt");
    private static final String NEVER_LAST = "区县站号";

    private NameFinder() {}

    /** The names of a text, without overlaps, in text order. */
    static List<NameCandidate> names(String text, Words words) {
        List<NameCandidate> chosen = new ArrayList<>();
        List<NameCandidate> ranked = new ArrayList<>(candidates(text, words));
        ranked.sort(Comparator.comparingDouble((NameCandidate c) -> -c.second));
        boolean[] taken = new boolean[text.length() + 1];
        for (NameCandidate c : ranked) {
            if (isQuoted(text, c) || isNoName(c.name)) {
                continue;
            }
            if (c.second <= THRESHOLD) {
                break;
            }
            boolean free = true;
            for (int i = c.start; i < c.end; i++) {
                free &= !taken[i];
            }
            if (free) {
                java.util.Arrays.fill(taken, c.start, c.end, true);
                chosen.add(c);
            }
        }
        chosen.sort(Comparator.comparingInt(c -> c.start));
        return chosen;
    }

    // 公告, 简讯 over short news, 赵阿婆, 白石区
    private static boolean isNoName(String name) {
        return NOT_NAMES.contains(name)
                || (name.length() == 3
                        && (NOT_NAMES.contains(name.substring(1)) || NEVER_LAST.indexOf(name.charAt(2)) >= 0));
    }

    // “郑好办”: what stands alone in quotation marks is a brand rather than a person
    private static boolean isQuoted(String text, NameCandidate c) {
        return c.start > 0
                && c.end < text.length()
                && text.charAt(c.start - 1) == '“'
                && text.charAt(c.end) == '”'
                && c.get(SEEN_ELSEWHERE) == 0;
    }

    /** All candidates with both scores. */
    static List<NameCandidate> candidates(String text, Words words) {
        List<NameList> lists = NameList.in(text);
        boolean[] byline = Bylines.starts(text);
        boolean[] listed = new boolean[text.length() + 2];
        for (NameList list : lists) {
            listed[list.start()] = true;
            listed[list.end()] = true;
            for (int[] item : list.items()) {
                listed[item[0]] = true;
                listed[item[1]] = true;
            }
        }
        List<NameCandidate> candidates = NameCandidates.in(text, words, listed, byline);
        NameContext context = new NameContext(text, words, lists, byline);
        for (NameCandidate c : candidates) {
            context.weigh(c);
            c.first = NameJudge.FIRST.score(c);
        }
        candidates.sort(Comparator.comparingInt(c -> c.start));
        secondRound(candidates);
        return candidates;
    }

    private static void secondRound(List<NameCandidate> candidates) {
        Map<String, List<NameCandidate>> byName = new HashMap<>();
        candidates.forEach(
                c -> byName.computeIfAbsent(c.name, name -> new ArrayList<>()).add(c));
        // The best first, so that looking for the best other place of a name ends at once however often it stands there
        byName.values().forEach(same -> same.sort(Comparator.comparingDouble((NameCandidate c) -> -c.first)));
        for (int i = 0; i < candidates.size(); i++) {
            NameCandidate c = candidates.get(i);
            c.set(SECOND_BIAS);
            c.set(FIRST_SCORE, bounded(c.first));
            List<NameCandidate> same = byName.getOrDefault(c.name, List.of());
            if (same.size() > 1) {
                c.set(SEEN_ELSEWHERE);
                c.set(BEST_ELSEWHERE, bounded(same.get(same.getFirst() == c ? 1 : 0).first));
            }
            c.set(OCCURRENCES, Math.log(same.size()));
            rivals(candidates, i, byName);
            double neighbours = 0;
            for (int k = Math.max(0, i - 6); k < Math.min(candidates.size(), i + 7); k++) {
                NameCandidate o = candidates.get(k);
                if ((o.end == c.start - 1 || o.start == c.end + 1) && o.first > 0) {
                    neighbours++;
                }
            }
            c.set(NEIGHBOUR_NAMES, Math.min(2, neighbours));
        }
        for (NameCandidate c : candidates) {
            c.second = NameJudge.SECOND.score(c);
            if (c.get(LIST_ITEM_OF_NAMES) >= SURE_LIST && c.get(NEIGHBOUR_NAMES) > 0 && c.first > SURE_LIST_LEAST) {
                c.second = Math.max(c.second, SURE);
            }
            if (c.inSureList) {
                c.second = Math.max(c.second, SURE);
            }
            if (c.get(SPACED) > 0 && c.get(LEFT_LIST) + c.get(LEFT_EDGE) + c.get(LEFT_POST) > 0) {
                c.second = Math.max(c.second, SURE);
            }
        }
    }

    private static void rivals(List<NameCandidate> candidates, int index, Map<String, List<NameCandidate>> byName) {
        NameCandidate c = candidates.get(index);
        double best = Double.NEGATIVE_INFINITY;
        double elsewhere = Double.NEGATIVE_INFINITY;
        for (int k = Math.max(0, index - 12); k < Math.min(candidates.size(), index + 13); k++) {
            NameCandidate o = candidates.get(k);
            if (o != c && o.overlaps(c)) {
                best = Math.max(best, o.first);
                for (NameCandidate other : byName.getOrDefault(o.name, List.of())) {
                    if (other != o && !other.overlaps(c)) {
                        elsewhere = Math.max(elsewhere, other.first);
                        break;
                    }
                }
            }
        }
        if (best > Double.NEGATIVE_INFINITY) {
            c.set(HAS_RIVAL);
            c.set(BEST_RIVAL, bounded(best));
        }
        if (elsewhere > 0) {
            c.set(RIVAL_ELSEWHERE, bounded(elsewhere));
        }
    }

    private static double bounded(double score) {
        return Math.clamp(score, -8, 8);
    }
}
