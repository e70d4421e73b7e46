package org.jiuwen.archive;

/** How a person took part in a meeting: 主持, 讲话, 出席, 列席, 主席台就座. */
public enum AttendanceManner {
    CHAIRED,
    SPOKE,
    ATTENDED,
    SAT_IN,
    ON_ROSTRUM
}
