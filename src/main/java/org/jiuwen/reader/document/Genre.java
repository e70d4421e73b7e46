package org.jiuwen.reader.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kind of an article 体裁. */
public enum Genre {
    @JsonProperty("news")
    NEWS,

    @JsonProperty("editorial")
    EDITORIAL,

    @JsonProperty("speech")
    SPEECH,

    @JsonProperty("interview")
    INTERVIEW,

    @JsonProperty("feature")
    FEATURE,

    @JsonProperty("brief")
    BRIEF,

    @JsonProperty("announcement")
    ANNOUNCEMENT,

    @JsonProperty("caption")
    CAPTION,

    @JsonProperty("promo")
    PROMO
}
