package org.jiuwen.reader.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an article does with a meeting: reports it, calls it for later, or only names it. */
public enum MeetingRole {
    @JsonProperty("reported")
    REPORTED,

    @JsonProperty("scheduled")
    SCHEDULED,

    @JsonProperty("mentioned")
    MENTIONED
}
