package org.jiuwen.reader.layout;

/**
 * A line of the page that is not blank, without the blanks and the markdown marks around it.
 *
 * @param index position among the lines that are not blank
 * @param start first code unit of {@code text} in the file
 * @param markdown number of {@code #} before the text
 * @param afterBlank whether a blank line stands before it
 */
record Line(int index, int start, String text, int markdown, boolean afterBlank) {

    int end() {
        return start + text.length();
    }

    int length() {
        return text.length();
    }
}
