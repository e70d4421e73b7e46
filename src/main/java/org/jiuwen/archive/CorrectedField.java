package org.jiuwen.archive;

/** What a correction changes; the first two belong to a page, the others to an article. */
public enum CorrectedField {
    DATE,
    PAGE_NUMBER,
    TITLE,
    BYLINE,
    GENRE,
    EVENT_DATE
}
