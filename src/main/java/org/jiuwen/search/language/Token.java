package org.jiuwen.search.language;

/** What the characters of a query are, before their order means anything. */
sealed interface Token {

    /** {@code shape} as typed, for remarks. */
    record Operator(Sign sign, int number, String shape) implements Token {}

    record FieldName(Field field, String shape) implements Token {}

    /** Outside of quotation marks; may hold wildcards. */
    record Word(String text) implements Token {}

    /**
     * In quotation marks.
     *
     * @param distance characters allowed between its words, or -1 when they must stand side by side
     */
    record Quoted(String text, int distance) implements Token {}

    enum Sign {
        OR,
        NOT,
        NEAR,
        EXACT,
        ALIKE,
        OPEN,
        /** Opens a bracket whose content must stand in one paragraph. */
        OPEN_PARAGRAPH,
        /** Opens a bracket whose content must occur a number of times. */
        OPEN_AT_LEAST,
        CLOSE;

        boolean opens() {
            return this == OPEN || this == OPEN_PARAGRAPH || this == OPEN_AT_LEAST;
        }
    }
}
