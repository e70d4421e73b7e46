package org.jiuwen.archive;

/** A cell of a table that a spreadsheet will open. */
public final class TableCell {

    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private TableCell() {}

    /** The text, behind an apostrophe where it would be taken for a formula: what stands on a page must not be executed. */
    public static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
