package org.jiuwen.reader.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a person took part in a meeting: 主持, 讲话, 出席, 列席, 主席台就座. */
public enum AttendanceManner {
    @JsonProperty("chaired")
    CHAIRED,

    @JsonProperty("spoke")
    SPOKE,

    @JsonProperty("attended")
    ATTENDED,

    @JsonProperty("sat-in")
    SAT_IN,

    @JsonProperty("on-rostrum")
    ON_ROSTRUM
}
