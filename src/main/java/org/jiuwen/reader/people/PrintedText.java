package org.jiuwen.reader.people;

import java.util.List;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.ArticleText.Part;
import org.jiuwen.reader.document.ArticleText.Piece;
import org.jiuwen.reader.document.Mention;
import org.jiuwen.reader.document.Span;

/**
 * The text of one article, a line for each headline line and paragraph, with the way back to the page file. {@link #text} has
 * punctuation, digits and letters in one width so that rules need one form only; {@link #raw} has the characters as printed, at the
 * same places.
 */
public final class PrintedText {

    private static final String HALF = ",():;!?";
    private static final String FULL = "，（）：；！？";
    private static final String DOTS = "•・‧∙⋅･";

    private final ArticleText article;
    private final String raw;
    private final String text;
    private final int[] starts;
    private final int bodyStart;

    private PrintedText(ArticleText article, String raw, int[] starts, int bodyStart) {
        this.article = article;
        this.raw = raw;
        this.text = inOneWidth(raw);
        this.starts = starts;
        this.bodyStart = bodyStart;
    }

    public static PrintedText of(ArticleText article) {
        List<Piece> pieces = article.pieces();
        int[] starts = new int[pieces.size()];
        StringBuilder raw = new StringBuilder();
        int bodyStart = -1;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = raw.length();
            if (bodyStart < 0 && pieces.get(i).part() == Part.PARAGRAPH) {
                bodyStart = starts[i];
            }
            raw.append(pieces.get(i).text()).append('\n');
        }
        return new PrintedText(article, raw.toString(), starts, bodyStart < 0 ? raw.length() : bodyStart);
    }

    /** {@link #raw} with one width of punctuation, digits and letters; of the same length. */
    public String text() {
        return text;
    }

    /** The characters as printed, each headline line and paragraph ended by a line feed. */
    public String raw() {
        return raw;
    }

    /** Where the paragraphs start in {@link #text}; what stands before is the headline. */
    public int bodyStart() {
        return bodyStart;
    }

    /** Place in {@link #text} of a range of the file that a headline line or paragraph was made from; -1 when none was. */
    public int indexOf(Span span) {
        for (int piece = 0; piece < starts.length; piece++) {
            int at = starts[piece];
            for (Span source : article.pieces().get(piece).source()) {
                if (source.start() <= span.start() && span.end() <= source.end()) {
                    return at + span.start() - source.start();
                }
                at += source.length();
            }
        }
        return -1;
    }

    /**
     * The place of a range in the page file. A range that the page prints in pieces with other text between is given by its longest
     * piece, so that a mention always holds exactly the characters that stand there.
     *
     * @param start first character in {@link #text}
     * @param end one past the last, greater than {@code start} and on the same line
     */
    public Mention mention(int start, int end) {
        int piece = starts.length - 1;
        while (piece > 0 && starts[piece] > start) {
            piece--;
        }
        int from = start - starts[piece];
        int to = end - starts[piece];
        Span whole = article.toFile(piece, from, to);
        return whole != null ? asPrinted(whole) : asPrinted(longestPiece(piece, from, to));
    }

    private Mention asPrinted(Span span) {
        return new Mention(article.file().substring(span.start(), span.end()), span.start(), span.end());
    }

    private Span longestPiece(int piece, int from, int to) {
        Span longest = new Span(0, 0);
        int at = 0;
        for (Span source : article.pieces().get(piece).source()) {
            int first = Math.max(from, at);
            int last = Math.min(to, at + source.length());
            if (last - first > longest.length()) {
                longest = new Span(source.start() + first - at, source.start() + last - at);
            }
            at += source.length();
        }
        return longest;
    }

    private static String inOneWidth(String raw) {
        char[] chars = raw.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            int half = HALF.indexOf(c);
            if (half >= 0) {
                chars[i] = FULL.charAt(half);
            } else if (isWide(c)) {
                chars[i] = (char) (c - 0xFEE0);
            } else if (c == '\u3000' || c == '\t' || c == '\u00A0') {
                chars[i] = ' ';
            } else if (DOTS.indexOf(c) >= 0) {
                chars[i] = '·';
            }
        }
        return new String(chars);
    }

    private static boolean isWide(char c) {
        return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    }
}
