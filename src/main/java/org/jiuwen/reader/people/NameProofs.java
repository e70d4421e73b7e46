package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that the print itself proves, be they words or not: items of a list of people (副市长白露、丰收、康庄出席), names in columns set
 * apart by blanks, and what {@link NameFrames} finds.
 */
final class NameProofs {

    private static final WordSet POSTS = WordSet.load("post-words.txt");
    private static final WordSet HONORIFICS = WordSet.load("honorifics.txt");
    private static final WordSet LEADS = WordSet.load("name-proof-leads.txt");
    private static final WordSet FOLLOWERS = WordSet.load("name-proof-followers.txt");
    static final String STOPS = "，。；：！？（）\n";
    private static final String JOINTS = "和及与";
    private static final int LONGEST = 8;
    private static final double FEW_OTHERS = 0.2;
    private static final double HALF = 0.5;
    private static final int SEVERAL = 3;

    private final String text;
    private final Words words;
    private final Set<Long> known = new HashSet<>();
    private final Set<Integer> knownEnds = new HashSet<>();
    private final List<int[]> proven = new ArrayList<>();

    private NameProofs(String text, Words words, Collection<NameCandidate> names) {
        this.text = text;
        this.words = words;
        for (NameCandidate name : names) {
            known.add(NameCandidate.range(name.start, name.end));
            knownEnds.add(name.end);
        }
    }

    /**
     * The ranges that must be names, in no order.
     *
     * @param breaks where the page breaks the line
     * @param names what was found without the proofs: a list in which half of the items are names is one of names
     */
    static List<int[]> in(String text, Words words, BitSet breaks, List<NameCandidate> names) {
        NameProofs proofs = new NameProofs(text, words, names);
        NameList.in(text).forEach(proofs::list);
        proofs.proven.addAll(NameFrames.in(text, words, proofs, names));
        proofs.proven.addAll(NameColumns.in(text, breaks));
        return proofs.proven;
    }

    private void list(NameList list) {
        List<int[]> names = new ArrayList<>();
        int others = 0;
        int sure = 0;
        for (int[] item : list.items()) {
            List<int[]> parts = parts(item[0], item[1]);
            names.addAll(parts);
            if (parts.isEmpty() && knownEnds.contains(item[1])) {
                sure++;
            } else if (parts.isEmpty()) {
                others++;
            }
        }
        int inner = names.size() + sure + others;
        int[] first = first(list.start());
        int[] last = last(list.end());
        if (first != null) {
            names.add(first);
        }
        if (last != null) {
            names.add(last);
        }
        long found = sure
                + names.stream()
                        .filter(name -> known.contains(NameCandidate.range(name[0], name[1])))
                        .count();
        boolean lead = first != null && leads(first[0]);
        boolean follower = last != null && FOLLOWERS.lengthAt(text, last[1]) > 0;
        if (others > inner * FEW_OTHERS) {
            return;
        }
        boolean byNames = inner > 0
                && (found >= (names.size() + sure) * HALF
                        || (found >= SEVERAL && others == 0)
                        || (found > 0 && inner > 1 && (lead || follower)));
        boolean ends = first != null && last != null;
        boolean pair = (lead && follower) || (found > 0 && (lead || follower));
        boolean byEnds = ends && (inner > 0 ? lead : pair);
        if (byNames || byEnds) {
            proven.addAll(names);
        }
    }

    /** The names of one item: itself, or the two that 和 joins; none when it is no name. */
    private List<int[]> parts(int from, int to) {
        int[] whole = trimmed(from, to);
        if (known.contains(NameCandidate.range(whole[0], whole[1])) || canBeName(whole[0], whole[1])) {
            return List.of(whole);
        }
        for (int at = from + 2; at < to - 1; at++) {
            if (JOINTS.indexOf(text.charAt(at)) >= 0 && canBeName(from, at) && canBeName(at + 1, to)) {
                return List.of(new int[] {from, at}, new int[] {at + 1, to});
            }
        }
        return List.of();
    }

    private int[] trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new int[] {start, end};
    }

    private int @Nullable [] first(int end) {
        for (int start = end - 2; start >= Math.max(0, end - LONGEST); start--) {
            if (known.contains(NameCandidate.range(start, end))) {
                return new int[] {start, end};
            }
            if (text.charAt(start) == ' ' || !canBeName(start, end)) {
                continue;
            }
            if (start == 0 || STOPS.indexOf(text.charAt(start - 1)) >= 0 || leads(start)) {
                return new int[] {start, end};
            }
        }
        return null;
    }

    private int @Nullable [] last(int start) {
        int most = Math.min(text.length(), start + LONGEST);
        for (int end = most; end >= start + 2; end--) {
            if (known.contains(NameCandidate.range(start, end))) {
                return new int[] {start, end};
            }
        }
        for (int end = start + 2; end <= most; end++) {
            if ((isBoundary(end) || (end > start + 2 && isCompound(start, end))) && canBeName(start, end)) {
                return new int[] {start, end};
            }
        }
        return null;
    }

    boolean isBoundary(int end) {
        return end == text.length()
                || STOPS.indexOf(text.charAt(end)) >= 0
                || "等为".indexOf(text.charAt(end)) >= 0
                || FOLLOWERS.lengthAt(text, end) > 0;
    }

    boolean leads(int at) {
        return !cuts(at)
                && (POSTS.lengthBefore(text, at) > 0
                        || HONORIFICS.lengthBefore(text, at) > 0
                        || LEADS.lengthBefore(text, at) > 0);
    }

    // 主任务: a post that ends inside a word is none
    boolean cuts(int at) {
        return words.cutAt(at) && !words.covering(at).isPerson();
    }

    // 组长鲜于某到会: a compound surname behind a post needs no more proof than a word that ends with the name
    boolean isCompound(int at, int end) {
        boolean oneWord = words.cutAt(end - 1) || isBoundary(end) || text.charAt(end) == '、';
        boolean given = end - at == 3 || (end - at == 4 && oneWord);
        return given && Surnames.lengthAt(text, at) == 2 && !words.cutAt(end) && FOLLOWERS.lengthAt(text, end - 1) == 0;
    }

    boolean canBeName(int start, int end) {
        return NameShapes.canBeName(text, start, end);
    }
}
