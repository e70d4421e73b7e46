package org.jiuwen.reader.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of a date the page supports. */
public enum Precision {
    @JsonProperty("day")
    DAY,

    @JsonProperty("month")
    MONTH,

    @JsonProperty("year")
    YEAR
}
