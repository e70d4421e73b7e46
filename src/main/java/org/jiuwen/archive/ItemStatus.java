package org.jiuwen.archive;

/** How a file of an import run ended. */
public enum ItemStatus {
    IMPORTED,
    UNCHANGED,
    REJECTED
}
