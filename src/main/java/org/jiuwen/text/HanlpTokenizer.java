package org.jiuwen.text;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Tokens of Chinese text whose position is the count of letters, digits, ideographs and separators before them, whatever the words. A phrase of
 * single characters is then exact adjacency on the page, although HanLP cuts the same characters otherwise in another sentence;
 * words, sub-words and bigrams stand at the place of their first character beside them.
 *
 * <p>Latin words and numbers are no exception: each letter and digit has its place and, for phrases, its token, so a phrase finds
 * what a search in the page file finds, in the middle of a number too; the whole run (RCEP, 13710, 3.5, 5G) is one more token at its
 * start. What takes a place is said in {@link TextUnits}. Terms are the characters as printed; {@link FoldingFilter} folds them.
 *
 * <p>All of a text is read into memory before the first token.
 */
public final class HanlpTokenizer extends Tokenizer {

    /**
     * Which tokens are wanted. Positions are the same in all of them, so that a field of {@link #INDEX} or {@link #GRAMS} is asked in
     * another mode; these two are graphs of overlapping tokens, which query builders would spell out path by path.
     */
    public enum Mode {
        /** Words, the words inside them, runs of letters and digits, and single characters: what is indexed. */
        INDEX,
        /** Single characters, for exact phrases. */
        CHARACTERS,
        /** Words one after the other, for what is meant rather than written; a character that is no part of a word is one. */
        WORDS,
        /**
         * Single characters and pairs of neighbours: what is indexed for tolerant matching, without a dictionary. A character that
         * folding changes stands there as printed too: {@link #VARIANT} alone, and before the character.
         */
        GRAMS,
        /** Pairs of neighbours, for asking a field of {@link #GRAMS}; a text of one character gives that. */
        BIGRAMS
    }

    /**
     * Marks, in fields of {@link Mode#GRAMS}, a place whose character folding changes: traditional, of full width, upper case. A
     * phrase that no such term stands in is printed exactly so.
     */
    public static final char VARIANT = '\u0001';

    /** Buffers of usual fields are kept for the next text; those of a giant are given back. */
    private static final int KEPT_BUFFER = 1 << 16;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private final PositionLengthAttribute positionLength = addAttribute(PositionLengthAttribute.class);

    private final boolean graph;
    private final boolean variants;
    private final TextUnits units = new TextUnits();
    private final TokenSpans spans;

    private char[] text = new char[1024];
    private int length;
    private int pieceEnd;
    /** Places before the present piece, and places up to its end. */
    private int placesBefore;

    private int places;
    private int lastPosition;
    /** The place whose variant terms are still to come, and how many. */
    private int variantUnit;

    private int variantTerms;

    public HanlpTokenizer(Mode mode) {
        this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, mode);
    }

    HanlpTokenizer(AttributeFactory attributes, Mode mode) {
        super(attributes);
        this.graph = mode == Mode.INDEX || mode == Mode.GRAMS;
        this.variants = mode == Mode.GRAMS;
        this.spans = new TokenSpans(mode, units);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        for (int read = input.read(text, 0, text.length); read >= 0; ) {
            length += read;
            if (length == text.length) {
                text = Arrays.copyOf(text, Math.multiplyExact(text.length, 2));
            }
            read = input.read(text, length, text.length - length);
        }
        units.text(text, length);
        pieceEnd = 0;
        placesBefore = 0;
        places = 0;
        lastPosition = -1;
        variantTerms = 0;
        units.piece(0, 0);
        spans.find(text, 0, 0, true);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (variantTerms > 0) {
            variant();
            return true;
        }
        while (!spans.next()) {
            if (pieceEnd == length) {
                return false;
            }
            int pieceStart = pieceEnd;
            pieceEnd = Sentences.end(text, pieceStart, length);
            placesBefore = places;
            units.piece(pieceStart, pieceEnd);
            spans.find(text, pieceStart, pieceEnd, placesBefore == 0);
            places += units.count();
        }
        int start = units.start(spans.startUnit());
        int end = units.end(spans.endUnit() - 1);
        // Between the two characters of a bigram there may be a line break, which is no part of the term.
        term.setEmpty();
        for (int unit = spans.startUnit(); unit < spans.endUnit(); unit++) {
            if (units.isSeparator(unit)) {
                term.append(units.separator(unit));
            } else {
                append(units.start(unit), units.end(unit));
            }
        }
        offset.setOffset(correctOffset(start), correctOffset(end));
        int position = placesBefore + spans.startUnit();
        increment.setPositionIncrement(position - lastPosition);
        lastPosition = position;
        // Asking modes have one token a position; a length there would make query builders leave out the gaps between
        // them.
        positionLength.setPositionLength(graph ? spans.endUnit() - spans.startUnit() : 1);
        if (variants && spans.endUnit() - spans.startUnit() == 1 && isVariant(spans.startUnit())) {
            variantUnit = spans.startUnit();
            variantTerms = 2;
        }
        return true;
    }

    private boolean isVariant(int unit) {
        char printed = text[units.start(unit)];
        return !units.isSeparator(unit) && Folding.fold(printed) != printed;
    }

    private void variant() {
        variantTerms--;
        term.setEmpty().append(VARIANT);
        if (variantTerms > 0) {
            append(units.start(variantUnit), units.end(variantUnit));
        }
        offset.setOffset(correctOffset(units.start(variantUnit)), correctOffset(units.end(variantUnit)));
        increment.setPositionIncrement(0);
        positionLength.setPositionLength(1);
    }

    private void append(int start, int end) {
        for (int i = start; i < end; i++) {
            term.append(text[i]);
        }
    }

    @Override
    public void end() throws IOException {
        super.end();
        int finalOffset = correctOffset(length);
        offset.setOffset(finalOffset, finalOffset);
        // The next value of the field goes on behind the last character, not behind the start of the last word.
        increment.setPositionIncrement(Math.max(0, places - 1 - lastPosition));
    }

    @Override
    public void close() throws IOException {
        super.close();
        if (text.length > KEPT_BUFFER) {
            text = new char[1024];
            length = 0;
            units.text(text, 0);
        }
    }
}
