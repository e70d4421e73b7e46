package org.jiuwen.ingest;

/** A page cannot be given a date and number that another page has; one of them must be put right first. */
public class PlaceTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String slot;

    PlaceTakenException(String slot) {
        super("another page of the issue is page " + slot);
        this.slot = slot;
    }

    /** The page's part of the address of the one that is there. */
    public String slot() {
        return slot;
    }
}
