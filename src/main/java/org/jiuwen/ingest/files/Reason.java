package org.jiuwen.ingest.files;

import java.util.Locale;

/** Why a file or record was not taken. Each has a message {@code ingest.reason.KEY} that says what a person can do. */
public enum Reason {
    /** A picture, a document, an archive of another kind. */
    NOT_TEXT,
    /** Nothing in it but blanks. */
    EMPTY,
    TOO_LARGE,
    /** In none of the encodings that pages come in. */
    UNDECODABLE,
    /** The name holds a date that the calendar does not have. */
    NO_SUCH_DATE,
    /** Another file of the same run is this page already. */
    SECOND_FILE,
    /** No newspaper.yml beside or above, and none was named. */
    NO_NEWSPAPER,
    BROKEN_NEWSPAPER_FILE,
    /** A line of a records file that is no usable record. */
    BROKEN_RECORD,
    /** A records file without a single usable record. */
    NO_RECORDS,
    BROKEN_ZIP,
    /** What a zip unpacks to is beyond what a newspaper could be. */
    ZIP_TOO_LARGE,
    /** A name in a zip that points out of it. */
    UNSAFE_NAME,
    /** There is nothing at the path. */
    MISSING,
    /** The file system did not give the file. */
    UNREADABLE,
    /** A fault of the application; the log has the details. */
    UNEXPECTED;

    /** The last part of the message key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
