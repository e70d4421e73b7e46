package org.jiuwen.reader.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an article gives a person a post: as held, or as one that he takes, leaves or left. */
public enum PositionKind {
    /** 市长张三, 现任, 以…身份. */
    @JsonProperty("held")
    HELD,

    /** 当选, 选举…为, 补选, 推选. */
    @JsonProperty("elected")
    ELECTED,

    /** 任命…为, 决定任命, 同志任, 聘任. */
    @JsonProperty("appointed")
    APPOINTED,

    /** 提名…为候选人, 拟任. */
    @JsonProperty("proposed")
    PROPOSED,

    /** 免去…职务, 不再担任, 罢免, 撤销. */
    @JsonProperty("removed")
    REMOVED,

    /** 辞去…职务, also 接受…辞去. */
    @JsonProperty("resigned")
    RESIGNED,

    /** 原, 时任, 曾任, 历任: held before the time of the article. */
    @JsonProperty("former")
    FORMER
}
