package org.jiuwen.reader;

import java.util.HashSet;
import java.util.Set;

/** Counts what was read against what is true, over many articles. */
final class Tally {

    private int right;
    private int read;
    private int there;

    void add(Set<String> found, Set<String> truth) {
        Set<String> both = new HashSet<>(found);
        both.retainAll(truth);
        right += both.size();
        read += found.size();
        there += truth.size();
    }

    void add(int both, int found, int truth) {
        right += both;
        read += found;
        there += truth;
    }

    double precision() {
        return read == 0 ? 0 : (double) right / read;
    }

    double recall() {
        return there == 0 ? 0 : (double) right / there;
    }

    double f1() {
        return right == 0 ? 0 : 2.0 * right / (read + there);
    }
}
