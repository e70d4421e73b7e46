package org.jiuwen.search.limits;

import java.time.Duration;

/** An answer took longer than any may, and was given up. */
public final class TooLongException extends RuntimeException {

    private final Duration allowed;

    TooLongException(Duration allowed) {
        super("no answer within " + allowed);
        this.allowed = allowed;
    }

    /** The time that there was. */
    public Duration allowed() {
        return allowed;
    }
}
