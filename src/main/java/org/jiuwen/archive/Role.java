package org.jiuwen.archive;

/** What a user may do: read, correct what was read, or all. */
public enum Role {
    READER,
    EDITOR,
    ADMIN
}
