package org.jiuwen.lists;

/** A list or search that cannot be kept so. */
class ListRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    enum Reason {
        /** No name, or one of more than 100 characters. */
        NAME,
        /** The user has one of that name. */
        TAKEN,
        /** The user has as many as one may have. */
        TOO_MANY,
        /** The list has as many articles as it may have. */
        FULL,
        /** There is no such article. */
        NO_ARTICLE,
        /** The note has more than 2,000 characters. */
        NOTE
    }

    private final Reason reason;

    ListRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** The message that says so. */
    String messageKey() {
        return "lists.refused." + reason;
    }
}
