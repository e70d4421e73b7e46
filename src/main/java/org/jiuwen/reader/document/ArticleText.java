package org.jiuwen.reader.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as the later steps of reading see it: headline lines and reflowed paragraphs as clean pieces of text, each with
 * its way back to the page file, and the byline as far as it is known.
 *
 * @param file the decoded page file that all ranges refer to
 * @param pieces kicker, title and deck lines, then the paragraphs, in reading order
 * @param authors reporters and signatories in printed order
 */
public record ArticleText(String file, List<Piece> pieces, List<Author> authors, Genre genre) {

    private static final int MOST_BLANKS = 200;

    /** What a piece of an article is. */
    public enum Part {
        KICKER,
        TITLE,
        DECK,
        PARAGRAPH
    }

    /** How an author is named. */
    public enum AuthorRole {
        REPORTER,
        CORRESPONDENT,
        PHOTOGRAPHER,
        SIGNATORY,
        SPEAKER
    }

    /**
     * A person who is named as author.
     *
     * @param name inner blanks removed
     * @param span where the name stands in the page file, inner blanks included
     */
    public record Author(String name, Span span, AuthorRole role) {}

    /**
     * A headline line or a reflowed paragraph.
     *
     * @param text exactly the characters of {@code source}, one range after the other
     */
    public record Piece(Part part, String text, List<Span> source) {}

    /** The pieces that are paragraphs, in reading order. */
    public List<Piece> paragraphs() {
        return pieces.stream().filter(piece -> piece.part() == Part.PARAGRAPH).toList();
    }

    /**
     * Where a range of a piece stands in the page file. A range that was joined over a line or column break gives the whole
     * stretch with the blanks between, so that the file's characters are the range's but for blanks.
     *
     * @param piece index into {@link #pieces()}
     * @param start first UTF-16 code unit in the piece's text
     * @param end one past the last, greater than {@code start}
     * @return null when the range was joined over other text of the page, so that no one range of the file holds it
     * @throws IndexOutOfBoundsException if the range does not lie in the piece
     */
    public @Nullable Span toFile(int piece, int start, int end) {
        int first = offset(piece, start);
        int last = offset(piece, end - 1) + 1;
        return isUnbroken(first, last, end - start) ? new Span(first, last) : null;
    }

    /** Whether a range of the file holds, but for blanks of a line or column break, no more than {@code length} characters of a piece. */
    public boolean isUnbroken(int first, int last, int length) {
        return last > first && (last - first <= length || onlyBlanksAdded(first, last, length));
    }

    private int offset(int piece, int at) {
        int left = at;
        for (Span span : pieces.get(piece).source()) {
            if (left >= 0 && left < span.length()) {
                return span.start() + left;
            }
            left -= span.length();
        }
        throw new IndexOutOfBoundsException("no character " + at + " in piece " + piece);
    }

    private boolean onlyBlanksAdded(int first, int last, int length) {
        int added = last - first - length;
        return added <= MOST_BLANKS
                && file.substring(first, last)
                                .chars()
                                .filter(ArticleText::isBlank)
                                .count()
                        >= added;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF;
    }
}
