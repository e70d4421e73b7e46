package org.jiuwen.archive;

/** What a run goes over. */
public enum RunKind {
    /** Files that are handed in. */
    IMPORT,
    /** The page files that the archive keeps. */
    REREAD
}
