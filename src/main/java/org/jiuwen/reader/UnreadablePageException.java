package org.jiuwen.reader;

/** A file that is no readable page, with the reason as a value that can be put into any language. */
public class UnreadablePageException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read as a page. */
    public enum Reason {
        /** No character in it but blanks. */
        EMPTY("empty"),
        /** More bytes than {@link PageFile#MOST_BYTES}. */
        TOO_LARGE("too-large"),
        /** Binary content: a picture, an archive, control characters. */
        NOT_TEXT("not-text"),
        /** Bytes that make no text in any encoding that pages come in. */
        UNDECODABLE("undecodable");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** The part of the message key that names the reason. */
        public String key() {
            return key;
        }
    }

    private final Reason reason;

    public UnreadablePageException(Reason reason) {
        super("page file is " + reason.key());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
