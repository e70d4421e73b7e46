package org.jiuwen.archive;

/** What a correction changes; date, page number and misprints belong to a page, the others to an article. */
public enum CorrectedField {
    DATE,
    PAGE_NUMBER,
    TITLE,
    BYLINE,
    GENRE,
    EVENT_DATE,
    /** Misread characters of the page file; shown in their place, the file stays. */
    MISPRINT
}
