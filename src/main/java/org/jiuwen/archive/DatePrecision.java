package org.jiuwen.archive;

/** How much of a page's date is known. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR
}
