package org.jiuwen.search.kwic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** What lines are sorted by. */
enum KwicOrder {
    DATE,
    LEFT,
    RIGHT;

    /** By its name in an address; anything else is by date. */
    static KwicOrder named(String name) {
        return Arrays.stream(values())
                .filter(order -> order.parameter().equals(name))
                .findFirst()
                .orElse(DATE);
    }

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    Comparator<KwicLine> comparator() {
        return switch (this) {
            case DATE -> KwicLine.byDate();
            case LEFT -> KwicLine.byLeft();
            case RIGHT -> KwicLine.byRight();
        };
    }
}
