package org.jiuwen.search;

import org.jiuwen.text.PlacedText;

/**
 * One thing that a query asks for.
 *
 * @param text as typed, without quotation marks and sign
 * @param quoted whether it stood in quotation marks: then nothing but exactly this will do
 * @param excluded whether articles with it are left out
 */
record Clause(String text, boolean quoted, boolean excluded) {

    /** The characters that are looked for. */
    PlacedText run() {
        return PlacedText.of(text);
    }
}
