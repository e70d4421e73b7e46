package org.jiuwen.ingest.files;

import org.jspecify.annotations.Nullable;

/** A file or record that cannot be taken, with the reason as a value that can be put into any language. */
public class RejectedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final @Nullable String detail;

    public RejectedException(Reason reason, @Nullable String detail) {
        super(reason.key() + (detail == null ? "" : ": " + detail));
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** What the message is filled with: a path, a date, a line number. */
    public @Nullable String detail() {
        return detail;
    }
}
