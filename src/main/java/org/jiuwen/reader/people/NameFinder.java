package org.jiuwen.reader.people;

import static org.jiuwen.reader.people.NameFeature.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides which candidates are names: first each by itself, then again in the light of the article's other candidates. */
final class NameFinder {

    // Missing a name costs a reader more than a doubtful one, which shows its place anyway; below this, what is gained
    // is
    // mostly wrong on papers of other years.
    private static final double THRESHOLD = -0.3;

    // 春山, 润五: two characters without a family name, that do not write a foreign name, are more often a word
    private static final double BARE_THRESHOLD = 1;

    // An inner item of a list in which nearly all have the shape of names is one, however rare: 陈某、虎某、李某
    private static final double SURE_LIST = 0.8;
    private static final double SURE_LIST_LEAST = -5;
    private static final double SURE_LIST_END_LEAST = -3;
    private static final double DOTTED_LEAST = -3;
    private static final double SURE = 2;
    // 阿不都热合曼: two known parts of names beside each other
    private static final int SHORTEST_OF_PARTS = 4;
    // More than any piece of the name may reach: 毕力格 in 乌云毕力格
    private static final double SURE_OF_PARTS = 9;
    // Above all that the judge says; of two that are proven the longer one counts
    private static final double PROVEN = 100;
    private static final WordSet NOT_NAMES = WordSet.load("not-names.txt");
    private static final String NEVER_LAST = "区县市站号摄等";

    private NameFinder() {}

    /** The names of a text, without overlaps, in text order. */
    static List<NameCandidate> names(String text, Words words, BitSet breaks, PagePlaces places) {
        List<NameCandidate> candidates = new ArrayList<>(candidates(text, words));
        NameDoubts doubts = new NameDoubts(text, words, places);
        shorten(candidates, doubts);
        candidates.removeIf(c -> c.second > THRESHOLD && doubts.refuse(c));
        List<NameCandidate> chosen = chosen(text, candidates);
        List<int[]> proofs = NameProofs.in(text, words, breaks, chosen);
        proofs.removeIf(proof -> doubts.refuse(proof[0], proof[1]));
        if (proofs.isEmpty()) {
            return NameRepairs.of(text, words, candidates, chosen);
        }
        Map<Long, NameCandidate> byRange = new HashMap<>();
        candidates.forEach(c -> byRange.put(NameCandidate.range(c.start, c.end), c));
        for (int[] proof : proofs) {
            NameCandidate c = byRange.computeIfAbsent(NameCandidate.range(proof[0], proof[1]), range -> {
                NameCandidate added =
                        new NameCandidate(proof[0], proof[1], NameCandidate.name(text, proof[0], proof[1]));
                candidates.add(added);
                return added;
            });
            c.second = Math.max(c.second, PROVEN + c.end - c.start);
        }
        return NameRepairs.of(text, words, candidates, chosen(text, candidates));
    }

    // 阮某某戴上花镜: what the characters say of the run that is one too long, they say of the name in it
    private static void shorten(List<NameCandidate> candidates, NameDoubts doubts) {
        int sameStart = 0;
        for (int i = 0; i < candidates.size(); i++) {
            NameCandidate c = candidates.get(i);
            sameStart = candidates.get(sameStart).start == c.start ? sameStart : i;
            for (int k = sameStart; k < candidates.size() && candidates.get(k).start == c.start; k++) {
                NameCandidate shorter = candidates.get(k);
                if (shorter.end == c.end - 1 && c.second > shorter.second && doubts.isTooLong(c)) {
                    shorter.second = c.second;
                }
            }
        }
    }

    private static List<NameCandidate> chosen(String text, List<NameCandidate> candidates) {
        List<NameCandidate> chosen = new ArrayList<>();
        List<NameCandidate> ranked = new ArrayList<>();
        for (NameCandidate c : candidates) {
            if (c.second > THRESHOLD) {
                ranked.add(c);
            }
        }
        ranked.sort(Comparator.comparingDouble((NameCandidate c) -> -c.second));
        boolean[] taken = new boolean[text.length() + 1];
        for (NameCandidate c : ranked) {
            if (isQuoted(text, c) || isNoName(c.name)) {
                continue;
            }
            if (c.second <= BARE_THRESHOLD && isBareWord(c)) {
                continue;
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

    private static boolean isBareWord(NameCandidate c) {
        boolean signature = c.get(LEFT_EDGE) > 0 && c.get(RIGHT_PUNCTUATION) + c.get(RIGHT_EDGE) > 0;
        return c.name.length() == 2
                && !signature
                && c.get(NOT_CHINESE) > 0
                && c.get(FOREIGN) == 0
                && c.get(MINORITY_PART) == 0;
    }

    // 公告, 简讯 over short news, 赵阿婆, 白石区, 孔书记
    private static boolean isNoName(String name) {
        return NameShapes.isNoName(name)
                || NameShapes.endsWithTitle(name)
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

    /** All candidates with both scores, in text order. */
    static List<NameCandidate> candidates(String text, Words words) {
        List<NameCandidate> candidates = weighed(text, words, NameSequence.FITTED);
        candidates.forEach(c -> c.first = NameJudge.FIRST.score(c));
        NameNeighbours.weigh(candidates);
        for (NameCandidate c : candidates) {
            double least = isOfParts(c) ? SURE_OF_PARTS : isSure(c) ? SURE : Double.NEGATIVE_INFINITY;
            c.second = Math.max(NameJudge.SECOND.score(c), least);
        }
        return candidates;
    }

    /** All candidates in text order, with what the first round asks for. */
    static List<NameCandidate> weighed(String text, Words words, NameSequence sequence) {
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
        NameChances chances = new NameChances(text, words, byline, sequence);
        List<NameCandidate> candidates = NameCandidates.in(text, words, listed, byline, chances);
        NameContext context = new NameContext(text, words, lists, byline);
        for (NameCandidate c : candidates) {
            context.weigh(c);
            c.set(SEQUENCE, chances.odds(c.start, c.end));
            c.set(SEQUENCE_START, chances.startOdds(c.start));
            c.set(SEQUENCE_END, chances.endOdds(c.end));
        }
        return candidates;
    }

    // What the shape of a list or of a spaced name proves, whatever the weights say
    private static boolean isSure(NameCandidate c) {
        return (c.get(LIST_ITEM_OF_NAMES) >= SURE_LIST && c.get(NEIGHBOUR_NAMES) > 0 && c.first > SURE_LIST_LEAST)
                || c.inSureList
                || isEndOfSureList(c)
                || (c.name.indexOf('·') > 0 && c.first > DOTTED_LEAST)
                || (c.get(SPACED) > 0 && c.get(LEFT_LIST) + c.get(LEFT_EDGE) + c.get(LEFT_POST) > 0);
    }

    private static boolean isOfParts(NameCandidate c) {
        return c.get(MINORITY_PARTS) > 0 && c.name.length() >= SHORTEST_OF_PARTS;
    }

    // ，司某某、李某、王某某当选: a mark on the other side bounds the first and the last item as well as an inner one
    private static boolean isEndOfSureList(NameCandidate c) {
        boolean first = c.get(LIST_FIRST) >= SURE_LIST - 0.5 && c.get(LEFT_PUNCTUATION) + c.get(LEFT_EDGE) > 0;
        boolean last = c.get(LIST_LAST) >= SURE_LIST - 0.5 && c.get(RIGHT_PUNCTUATION) + c.get(RIGHT_EDGE) > 0;
        return (first || last)
                && c.get(NOT_CHINESE) == 0
                && c.get(NEIGHBOUR_NAMES) > 0
                && c.first > SURE_LIST_END_LEAST;
    }
}
