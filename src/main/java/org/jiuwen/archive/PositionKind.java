package org.jiuwen.archive;

/** How an article gives a person a post: as held, or as one that he takes (当选, 任命, 提名), leaves (免去, 辞去) or left (曾任). */
public enum PositionKind {
    HELD,
    ELECTED,
    APPOINTED,
    PROPOSED,
    REMOVED,
    RESIGNED,
    FORMER
}
