package org.jiuwen.reader.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a note of the page document is about. */
public enum NoteKind {
    @JsonProperty("suspected-misprint")
    SUSPECTED_MISPRINT,

    @JsonProperty("repeated-paragraph")
    REPEATED_PARAGRAPH,

    @JsonProperty("orphan-fragment")
    ORPHAN_FRAGMENT,

    @JsonProperty("lost-start")
    LOST_START,

    @JsonProperty("lost-end")
    LOST_END,

    @JsonProperty("reordered")
    REORDERED,

    /** A line that belongs to the page and to no article: masthead, banner, pointer to elsewhere. */
    @JsonProperty("page-furniture")
    PAGE_FURNITURE
}
