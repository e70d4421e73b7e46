package org.jiuwen.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as the index sees it: only the characters that take a place, folded, each knowing where it stands; punctuation between
 * them is one sign, whichever it was. Finding a run in it is
 * plain string search with the index's own result, which marks hits without analysing them again.
 */
public final class PlacedText {

    /** The term of punctuation that ends no paragraph. */
    public static final String SEPARATOR = String.valueOf(TextUnits.SEPARATOR);

    /** The term of the punctuation between two paragraphs. */
    public static final String PARAGRAPH = String.valueOf(TextUnits.PARAGRAPH);

    private final String text;
    private final String characters;
    private final int[] offsets;

    private PlacedText(String text, String characters, int[] offsets) {
        this.text = text;
        this.characters = characters;
        this.offsets = offsets;
    }

    /**
     * A part of a text.
     *
     * @param start offset of the first UTF-16 code unit
     * @param end offset after the last one
     */
    public record Span(int start, int end) {}

    /** Reads a text; the offsets of all answers are those of {@code text}. */
    public static PlacedText of(String text) {
        char[] chars = text.toCharArray();
        TextUnits units = new TextUnits();
        units.text(chars, chars.length);
        units.piece(0, chars.length);
        StringBuilder characters = new StringBuilder(chars.length);
        int[] offsets = new int[chars.length];
        for (int unit = 0; unit < units.count(); unit++) {
            for (int i = units.start(unit); i < units.end(unit); i++) {
                offsets[characters.length()] = i;
                characters.append(units.isSeparator(unit) ? units.separator(unit) : Folding.fold(chars[i]));
            }
        }
        return new PlacedText(text, characters.toString(), offsets);
    }

    /** The folded characters that take a place, one after the other. */
    public String characters() {
        return characters;
    }

    /** A character of {@link #characters} by its index, as it stands in the text. */
    public char printed(int index) {
        return text.charAt(offsets[index]);
    }

    /** How many places there are; a character outside the basic plane is one. */
    public int places() {
        return characters.codePointCount(0, characters.length());
    }

    public boolean isEmpty() {
        return characters.isEmpty();
    }

    /** Whether a character of {@link #characters} is punctuation, of whatever kind it was. */
    public static boolean isSeparator(int character) {
        return character == TextUnits.SEPARATOR || character == TextUnits.PARAGRAPH;
    }

    /** Whether the run stands in this text, whatever blanks and quotation marks are between its characters. */
    public boolean contains(PlacedText run) {
        return characters.contains(run.characters);
    }

    /**
     * Every place where the run stands, overlapping ones too. What takes no place is not part of a match: one across a quotation mark
     * gives two spans.
     *
     * @return in text order; empty for an empty run
     */
    public List<Span> find(PlacedText run) {
        List<Span> found = new ArrayList<>();
        int length = run.characters.length();
        if (length == 0) {
            return found;
        }
        for (int at = characters.indexOf(run.characters); at >= 0; at = characters.indexOf(run.characters, at + 1)) {
            found.addAll(spans(at, at + length));
        }
        return found;
    }

    /** Where the characters from one index to before another stand in the text; several spans when others stand between. */
    public List<Span> spans(int from, int to) {
        List<Span> spans = new ArrayList<>();
        int start = offsets[from];
        for (int i = from + 1; i <= to; i++) {
            if (i == to || offsets[i] != offsets[i - 1] + 1) {
                spans.add(new Span(start, offsets[i - 1] + 1));
                start = i == to ? start : offsets[i];
            }
        }
        return spans;
    }
}
