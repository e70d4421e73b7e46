package org.jiuwen.reader.layout;

/** What a line of a headline is; one that belongs to a headline of its own over another article's is early. */
enum HeadlineRole {
    /** The name of a standing feature or series over the headline. */
    COLUMN,
    KICKER,
    MAIN,
    DECK,
    /** The name of a series under the headline. */
    COLUMN_BEHIND,
    EARLY_COLUMN,
    EARLY_KICKER,
    EARLY_MAIN,
    EARLY_DECK;

    /** Whether the line belongs to the first of two headlines, which has no text. */
    boolean isEarly() {
        return this == EARLY_COLUMN || this == EARLY_KICKER || this == EARLY_MAIN || this == EARLY_DECK;
    }

    /** The same in a headline over its own text. */
    HeadlineRole plain() {
        return switch (this) {
            case EARLY_COLUMN, COLUMN_BEHIND -> COLUMN;
            case EARLY_KICKER -> KICKER;
            case EARLY_MAIN -> MAIN;
            case EARLY_DECK -> DECK;
            default -> this;
        };
    }

    /** Whether a headline may begin with it. */
    boolean begins() {
        return this != DECK && this != EARLY_DECK && this != COLUMN_BEHIND;
    }

    /** Whether a headline over text may end with it. */
    boolean ends() {
        return !isEarly() && this != KICKER;
    }

    /** Whether a line of the one may stand right over a line of the other. */
    boolean mayStandOver(HeadlineRole next) {
        return switch (this) {
            case COLUMN -> next == COLUMN || next == KICKER || next == MAIN;
            case KICKER -> next == KICKER || next == MAIN;
            case MAIN -> next == MAIN || next == DECK || next == COLUMN_BEHIND;
            case DECK -> next == DECK || next == COLUMN_BEHIND;
            case COLUMN_BEHIND -> next == COLUMN_BEHIND;
            case EARLY_COLUMN -> next == EARLY_COLUMN || next == EARLY_KICKER || next == EARLY_MAIN;
            case EARLY_KICKER -> next == EARLY_KICKER || next == EARLY_MAIN;
            case EARLY_MAIN -> next == EARLY_MAIN
                    || next == EARLY_DECK
                    || next == COLUMN
                    || next == KICKER
                    || next == MAIN;
            case EARLY_DECK -> next == EARLY_DECK || next == COLUMN || next == KICKER || next == MAIN;
        };
    }
}
