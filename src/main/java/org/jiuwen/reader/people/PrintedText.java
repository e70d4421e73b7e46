package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
    private final int bodyStart;
    private final int[] rangeStarts;
    private final List<Span> ranges = new ArrayList<>();
    /** Of each range its start in the file and its place among the ranges, in one number, in the file's order. */
    private final long[] inFile;

    private PrintedText(ArticleText article, String raw, int[] starts, int bodyStart) {
        this.article = article;
        this.raw = raw;
        this.text = inOneWidth(raw);
        this.bodyStart = bodyStart;
        for (Piece piece : article.pieces()) {
            ranges.addAll(piece.source());
        }
        this.rangeStarts = new int[ranges.size()];
        this.inFile = new long[ranges.size()];
        int range = 0;
        for (int piece = 0; piece < starts.length; piece++) {
            int start = starts[piece];
            for (Span source : article.pieces().get(piece).source()) {
                rangeStarts[range] = start;
                inFile[range] = (long) source.start() << Integer.SIZE | range;
                start += source.length();
                range++;
            }
        }
        Arrays.sort(inFile);
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

    /** Where in {@link #text} the page breaks a line or column. */
    BitSet breaks() {
        BitSet breaks = new BitSet(text.length());
        for (int start : rangeStarts) {
            breaks.set(start);
        }
        return breaks;
    }

    /** Where the paragraphs start in {@link #text}; what stands before is the headline. */
    public int bodyStart() {
        return bodyStart;
    }

    /** Place in {@link #text} of a range of the file that a headline line or paragraph was made from; -1 when none was. */
    public int indexOf(Span span) {
        int behind = -Arrays.binarySearch(inFile, (((long) span.start() + 1) << Integer.SIZE) - 1) - 1;
        int range = behind == 0 ? -1 : (int) inFile[behind - 1];
        if (range < 0 || ranges.get(range).end() < span.end()) {
            return -1;
        }
        return rangeStarts[range] + span.start() - ranges.get(range).start();
    }

    /**
     * The place of a range in the page file. A range that the page prints in pieces with other text between is given by its longest
     * piece, so that a mention always holds exactly the characters that stand there.
     *
     * @param start first character in {@link #text}
     * @param end one past the last, greater than {@code start} and on the same line
     */
    public Mention mention(int start, int end) {
        int first = rangeOf(start);
        int last = rangeOf(end - 1);
        int from = ranges.get(first).start() + start - rangeStarts[first];
        int to = ranges.get(last).start() + end - rangeStarts[last];
        return article.isUnbroken(from, to, end - start)
                ? asPrinted(new Span(from, to))
                : asPrinted(longestRange(first, last, start, end));
    }

    private int rangeOf(int at) {
        int found = Arrays.binarySearch(rangeStarts, at);
        return found >= 0 ? found : -found - 2;
    }

    private Mention asPrinted(Span span) {
        return new Mention(article.file().substring(span.start(), span.end()), span.start(), span.end());
    }

    private Span longestRange(int first, int last, int start, int end) {
        Span longest = new Span(0, 0);
        for (int i = first; i <= last; i++) {
            Span source = ranges.get(i);
            int from = Math.max(start, rangeStarts[i]);
            int to = Math.min(end, rangeStarts[i] + source.length());
            if (to - from > longest.length()) {
                longest = new Span(source.start() + from - rangeStarts[i], source.start() + to - rangeStarts[i]);
            }
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
