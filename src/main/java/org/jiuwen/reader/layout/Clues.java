package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.List;
import org.jiuwen.reader.layout.LineReading.Why;

/** Adds up what speaks for and against, and keeps the single reasons when somebody asks for them. */
final class Clues {

    private final boolean keeps;
    private final List<Why> kept = new ArrayList<>();
    private double sum;

    Clues(boolean keeps) {
        this.keeps = keeps;
    }

    void add(String key, double weight) {
        add(key, weight, "");
    }

    void add(String key, double weight, String detail) {
        if (weight != 0) {
            sum += weight;
            if (keeps) {
                kept.add(new Why(key, weight, detail));
            }
        }
    }

    double sum() {
        return sum;
    }

    List<Why> kept() {
        return kept;
    }
}
