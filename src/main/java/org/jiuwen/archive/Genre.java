package org.jiuwen.archive;

/** The kind of an article 体裁. */
public enum Genre {
    NEWS,
    EDITORIAL,
    SPEECH,
    INTERVIEW,
    FEATURE,
    BRIEF,
    ANNOUNCEMENT,
    CAPTION,
    PROMO
}
