package org.jiuwen.search;

import java.time.Duration;

/** An answer took longer than any may, and was given up. */
final class TooLongException extends RuntimeException {

    private final Duration allowed;

    TooLongException(Duration allowed) {
        super("no answer within " + allowed);
        this.allowed = allowed;
    }

    Duration allowed() {
        return allowed;
    }
}
