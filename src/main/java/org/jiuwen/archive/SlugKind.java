package org.jiuwen.archive;

/** Which addresses a redirect belongs to. */
public enum SlugKind {
    ARTICLE,
    PERSON,
    MEETING,
    SERIES
}
