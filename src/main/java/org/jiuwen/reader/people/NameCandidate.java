package org.jiuwen.reader.people;

import org.jspecify.annotations.Nullable;

/** A run of characters that may be a person's name, with all that speaks for and against it. */
final class NameCandidate {

    final int start;
    final int end;
    final String name;
    final float[] features = new float[NameFeature.ALL.size()];
    /** An item of a long list in which nearly all others have the shape of names: 于是 is a name there. */
    boolean inSureList;

    /** Another candidate that starts at the same character and was found later, or null. */
    @Nullable
    NameCandidate nextAtStart;

    double first;
    double second;

    NameCandidate(int start, int end, String name) {
        this.start = start;
        this.end = end;
        this.name = name;
    }

    /** A range as a name: without the blanks that widen it, its dots in one form. */
    static String name(String text, int start, int end) {
        String name = text.substring(start, end).replace(" ", "");
        int dot = name.indexOf('.');
        boolean between = dot > 0 && dot + 1 < name.length() && Character.isIdeographic(name.charAt(dot - 1));
        return between && Character.isIdeographic(name.charAt(dot + 1)) ? name.replace('.', '·') : name;
    }

    /**
     * A range as a key of hash tables. Start beside end would not do: the hash of a long is one half xor the other, which is nearly the
     * same for all ranges of one length.
     */
    static long range(int start, int end) {
        return (long) start << 20 | (end - start);
    }

    void set(NameFeature feature) {
        features[feature.place()] = 1;
    }

    void set(NameFeature feature, double value) {
        features[feature.place()] = (float) value;
    }

    float get(NameFeature feature) {
        return features[feature.place()];
    }

    boolean overlaps(NameCandidate other) {
        return start < other.end && other.start < end;
    }
}
