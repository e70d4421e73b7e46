package org.jiuwen.archive;

/** Where a page's date was taken from; {@link #MANUAL} is a correction. */
public enum DateOrigin {
    FILE_NAME,
    MASTHEAD,
    TEXT,
    MANUAL
}
