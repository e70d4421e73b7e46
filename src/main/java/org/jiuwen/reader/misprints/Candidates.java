package org.jiuwen.reader.misprints;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuwen.reader.knowledge.Usage;
import org.jiuwen.text.ChineseNumbers;
import org.jiuwen.text.Lexicon;
import org.jiuwen.text.LookAlikes;
import org.jiuwen.text.WordCounts;
import org.jspecify.annotations.Nullable;

/** Tries look-alikes for the characters of a text that stand alone between its words. For one thread. */
final class Candidates {

    // Longer runs without a mark of punctuation are cut; a word across the cut is missed.
    private static final int LONGEST_RUN = 80;
    private static final int MOST_ALONE = 6;
    /** So many texts that print something make it usual. */
    private static final int USUAL = 2;

    /** Longest word that is looked up beside another. */
    private static final int MOST_BESIDE = 3;

    private static final String LARGE_NUMBERS = "千万亿";
    private static final Set<Character> NUMBER_LEADS = characters("number-leads.txt");
    private static final Set<Character> FOREIGN = characters("foreign-name-characters.txt");

    private final WordCounts counts = WordCounts.shared();
    private final LookAlikes lookAlikes = LookAlikes.shared();
    private final Neighbourhood neighbourhood;
    private final Judgement judgement;

    Candidates(Usage archive, Usage page) {
        neighbourhood = new Neighbourhood(archive, page);
        judgement = archive.isEmpty() ? Judgement.ALONE : Judgement.WITH_ARCHIVE;
    }

    /** The likeliest look-alike of each character that has one, in text order. */
    List<Candidate> of(String text) {
        List<Candidate> found = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && end - start < LONGEST_RUN && isHan(text.charAt(end))) {
                end++;
            }
            if (end - start > 1) {
                new Run(text, start, end).find(found);
            }
            start = Math.max(end, start + 1);
        }
        return found;
    }

    private static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    private static boolean isNumber(char c) {
        return ChineseNumbers.CLASS.indexOf(c) >= 0 || LARGE_NUMBERS.indexOf(c) >= 0;
    }

    private static Set<Character> characters(String list) {
        return Lexicon.load(list).words().stream().map(line -> line.charAt(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** Characters between two marks of punctuation. */
    private final class Run {

        private final String text;
        private final int start;
        private final int end;
        private final WordPath path;
        private final int[] words;

        Run(String text, int start, int end) {
            this.text = text;
            this.start = start;
            this.end = end;
            path = new WordPath(text, start, end, counts);
            words = path.wordLengths();
        }

        void find(List<Candidate> found) {
            for (int at = start; at < end; at++) {
                // Numbers are as good with any other digit.
                if (words[at - start] == 1 && !isNumber(text.charAt(at)) && !leadsNumber(at)) {
                    Candidate best = best(at);
                    if (best != null) {
                        found.add(best);
                    }
                }
            }
        }

        /** 这一步 is whole: no look-alike that makes a word of it, 进一步, is meant. */
        private boolean leadsNumber(int at) {
            return at + 1 < end && isNumber(text.charAt(at + 1)) && NUMBER_LEADS.contains(text.charAt(at));
        }

        /** Another way to write the sounds of a foreign name. */
        private boolean isTranscription(int at, char instead, int from, int to) {
            if (!FOREIGN.contains(instead)) {
                return false;
            }
            int foreign = 0;
            for (int i = from; i < to; i++) {
                foreign += FOREIGN.contains(text.charAt(i)) ? 1 : 0;
            }
            return FOREIGN.contains(text.charAt(at)) && foreign >= Math.max(3, to - from - 1);
        }

        private @Nullable Candidate best(int at) {
            neighbourhood.moveTo(text, start, end, at);
            double[] printed = printed(at);
            Candidate best = null;
            char[] others = lookAlikes.of(text.charAt(at));
            for (int rank = 0; rank < others.length; rank++) {
                Candidate candidate = candidate(at, others[rank], rank, printed);
                if (candidate != null && (best == null || candidate.score() > best.score())) {
                    best = candidate;
                }
            }
            return best;
        }

        /** The signs that are the same whatever the look-alike. */
        private double[] printed(int at) {
            double[] signs = new double[Sign.values().length];
            signs[Sign.BIAS.place()] = 1;
            signs[Sign.PRINTED_COUNT.place()] = log(counts.count(text.substring(at, at + 1)));
            signs[Sign.PRINTED_USAGE.place()] = Math.log(1 + neighbourhood.beside(text.charAt(at)));
            signs[Sign.ALONE.place()] = alone(at - start);
            signs[Sign.PRINTED_THREE.place()] = Math.log(1 + neighbourhood.amongThree(text.charAt(at)));
            signs[Sign.PRINTED_BESIDE.place()] = Math.log(1 + beside(at));
            return signs;
        }

        private int alone(int at) {
            int first = at;
            while (first > 0 && words[first - 1] == 1) {
                first--;
            }
            int last = at;
            while (last + 1 < words.length && words[last + 1] == 1) {
                last++;
            }
            return Math.min(last - first + 1, MOST_ALONE);
        }

        private int beside(int at) {
            int i = at - start;
            String c = text.substring(at, at + 1);
            int left = i == 0 ? 0 : counts.together(text.substring(at - words[i - 1], at), c);
            int right = i + 1 >= words.length ? 0 : counts.together(c, text.substring(at + 1, at + 1 + words[i + 1]));
            return Math.max(left, right);
        }

        /** A number with any measure word is as good as with another: 一趟, 一起. */
        private boolean isCounted(int from, int to) {
            return to - from == 2 && isNumber(text.charAt(from));
        }

        private @Nullable Candidate candidate(int at, char instead, int rank, double[] printed) {
            double cost = path.cost();
            int wordStart = 0;
            int wordEnd = 0;
            int wordCount = 0;
            boolean behind = at > start && counts.mayStandInWord(text.charAt(at - 1), instead);
            boolean before = at + 1 < end && counts.mayStandInWord(instead, text.charAt(at + 1));
            int first = behind ? Math.max(start, at - WordPath.LONGEST + 1) : before ? at : end;
            for (int from = first; from <= at; from++) {
                long state = path.stateBetween(from, at);
                for (int i = at; i < Math.min(end, from + WordPath.LONGEST) && state != WordCounts.NOWHERE; i++) {
                    state = counts.step(state, i == at ? instead : text.charAt(i));
                    int count = i > from && state != WordCounts.NOWHERE ? counts.count(state) : 0;
                    if (count > 0
                            && !isCounted(from, i + 1)
                            && path.costWith(from, i + 1, WordPath.cost(count)) < cost) {
                        cost = path.costWith(from, i + 1, WordPath.cost(count));
                        wordStart = from;
                        wordEnd = i + 1;
                        wordCount = count;
                    }
                }
            }
            boolean word = wordEnd > 0;
            if (!word && neighbourhood.amongThree(instead) >= USUAL) {
                wordStart = Math.max(start, at - 1);
                wordEnd = Math.min(end, at + 2);
            }
            if (wordEnd == 0 || isTranscription(at, instead, wordStart, wordEnd)) {
                return null;
            }
            double[] signs = printed.clone();
            signs[Sign.WORD_GAIN.place()] = path.cost() - cost;
            signs[Sign.WORD_COUNT.place()] = word ? log(wordCount) : 0;
            signs[Sign.THREE_OR_MORE.place()] = word && wordEnd - wordStart >= 3 ? 1 : 0;
            signs[Sign.FOUR_OR_MORE.place()] = word && wordEnd - wordStart >= 4 ? 1 : 0;
            signs[Sign.NO_WORD.place()] = word ? 0 : 1;
            signs[Sign.WORD_BESIDE.place()] = word ? Math.log(1 + beside(at, instead, wordStart, wordEnd)) : 0;
            addUsage(signs, at, instead);
            signs[Sign.RANK.place()] = Math.log(1 + rank);
            return new Candidate(at, instead, wordStart, wordEnd, signs, judgement.score(signs));
        }

        private void addUsage(double[] signs, int at, char instead) {
            signs[Sign.USAGE_GAIN.place()] = neighbourhood.gain(instead);
            signs[Sign.USAGE.place()] = Math.log(1 + neighbourhood.beside(instead));
            signs[Sign.THREE.place()] = Math.log(1 + neighbourhood.amongThree(instead));
            signs[Sign.BOTH.place()] = Math.log(1 + neighbourhood.besideBoth(instead));
            boolean unseen = signs[Sign.PRINTED_USAGE.place()] == 0;
            if (unseen && neighbourhood.beside(instead) >= USUAL) {
                signs[Sign.UNSEEN.place()] = 1;
                signs[Sign.KNOWN_ELSEWHERE.place()] = Math.log(1 + neighbourhood.variety(text.charAt(at)));
                signs[Sign.UNSEEN_THREE.place()] = signs[Sign.THREE.place()];
                signs[Sign.UNSEEN_WORD.place()] = signs[Sign.WORD_COUNT.place()];
            }
        }

        /** How often the word that the look-alike makes was counted beside the words before and behind it. */
        private int beside(int at, char instead, int from, int to) {
            String word = text.substring(from, at) + instead + text.substring(at + 1, to);
            int before = 0;
            for (int length = 1; length <= Math.min(MOST_BESIDE, from - start); length++) {
                before = Math.max(before, counts.together(text.substring(from - length, from), word));
            }
            int behind = 0;
            for (int length = 1; length <= Math.min(MOST_BESIDE, end - to); length++) {
                behind = Math.max(behind, counts.together(word, text.substring(to, to + length)));
            }
            return Math.max(before, behind);
        }

        private static double log(int count) {
            return Math.log(count + .5);
        }
    }
}
