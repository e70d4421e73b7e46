package org.jiuwen.ingest;

/** Two people cannot be made one, or one two, as was asked; nothing was changed. */
public final class PersonChangeRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why not: its name in lower case is the end of a message key. */
    public enum Why {
        /** Nobody has the address or name. */
        UNKNOWN,
        /** Both are one already. */
        SAME,
        /** No article or post was chosen that is his. */
        NOTHING,
        /** All of his articles were chosen: that is a merge, or no change at all. */
        EVERYTHING,
        /** More articles than one change takes. */
        TOO_MANY,
        /** Somebody has taken it back already. */
        LATE
    }

    private final Why why;

    PersonChangeRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
