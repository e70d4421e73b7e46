package org.jiuwen.reader.people;

/** Finds the stretches of a text that name its authors: （记者 甲 乙）, 本报记者 丙, 新华社记者丁摄. */
final class Bylines {

    private static final int LONGEST = 60;
    private static final WordSet LABELS = WordSet.load("reporter-labels.txt");

    private Bylines() {}

    /** For each place whether a name that starts there would stand in a byline, at its label or after a blank or a mark. */
    static boolean[] starts(String text) {
        boolean[] starts = new boolean[text.length() + 2];
        int at = 0;
        while (at < text.length()) {
            int label = LABELS.lengthAt(text, at);
            at += Math.max(1, label);
            if (label == 0) {
                continue;
            }
            boolean open = true;
            for (int i = at; i < Math.min(text.length(), at + LONGEST); i++) {
                char c = text.charAt(i);
                if (c == ' ' || c == '、' || c == '/' || c == '：') {
                    open = true;
                } else if (Character.isIdeographic(c)) {
                    starts[i] |= open;
                    open = false;
                } else {
                    break;
                }
            }
        }
        return starts;
    }
}
