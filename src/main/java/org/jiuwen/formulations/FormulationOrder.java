package org.jiuwen.formulations;

import java.util.Arrays;
import java.util.Locale;

/** What the list of formulations is sorted by. */
enum FormulationOrder {
    /** Those in most articles first. */
    ARTICLES("articles desc, text"),
    /** Those that came up last first. */
    FIRST("first desc nulls last, articles desc, text"),
    /** Those used last first. */
    LAST("last desc nulls last, articles desc, text");

    private final String sql;

    FormulationOrder(String sql) {
        this.sql = sql;
    }

    /** By its name in an address; anything else is by articles. */
    static FormulationOrder named(String name) {
        return Arrays.stream(values())
                .filter(order -> order.parameter().equals(name))
                .findFirst()
                .orElse(ARTICLES);
    }

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For {@code order by}, over the columns of a formulation's entry. */
    String sql() {
        return sql;
    }
}
