package org.jiuwen.reader.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an issue's date was taken from. */
public enum DateOrigin {
    @JsonProperty("file-name")
    FILE_NAME,

    @JsonProperty("masthead")
    MASTHEAD,

    @JsonProperty("text")
    TEXT,

    @JsonProperty("manual")
    MANUAL
}
