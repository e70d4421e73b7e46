package org.jiuwen.reader.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.ArticleText.Part;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text that something is said at, seen with its surroundings.
 *
 * @param opening whether it stands at the start of an article's text, of a 又讯 or under a headline
 */
record Sighting(ArticleText article, int piece, int start, int end, boolean opening) {

    /** How far into its first paragraph an article says when its event was. */
    private static final int OPENING = 90;

    /** More of a kind than any page has say nothing more. */
    private static final int MOST = 1000;

    /** A file longer than any page is dated by its beginning. */
    private static final int MOST_TEXT = 200_000;

    /**
     * Where the articles say what a pattern catches.
     *
     * @param signs characters of which one stands in everything that the pattern catches: paragraphs without them are passed over
     */
    static List<Found> find(List<ArticleText> articles, String signs, Pattern pattern) {
        List<Found> found = new ArrayList<>();
        int seen = 0;
        for (ArticleText article : articles) {
            boolean first = true;
            for (int i = 0; i < article.pieces().size(); i++) {
                ArticleText.Piece piece = article.pieces().get(i);
                boolean paragraph = piece.part() == Part.PARAGRAPH;
                boolean opens = paragraph ? first || piece.text().startsWith("又讯") : piece.part() == Part.DECK;
                first &= !paragraph;
                int left = MOST_TEXT - seen;
                seen += piece.text().length();
                if (left <= 0 || found.size() >= MOST) {
                    return found;
                }
                if (!holdsAny(piece.text(), signs)) {
                    continue;
                }
                Matcher match = pattern.matcher(piece.text())
                        .region(0, Math.min(left, piece.text().length()))
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false);
                while (found.size() < MOST && match.find()) {
                    Sighting at =
                            new Sighting(article, i, match.start(), match.end(), opens && match.start() < OPENING);
                    found.add(new Found(at, match.toMatchResult()));
                }
            }
        }
        return found;
    }

    private static boolean holdsAny(String text, String signs) {
        for (int i = 0; i < signs.length(); i++) {
            if (text.indexOf(signs.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A sighting with what the pattern caught. */
    record Found(Sighting at, MatchResult match) {}

    String text() {
        return article.pieces().get(piece).text();
    }

    String before(int length) {
        return text().substring(Math.max(0, start - length), start);
    }

    String after(int length) {
        return text().substring(end, Math.min(text().length(), end + length));
    }

    /** The exact characters of the file; null when they were joined over other text. */
    @Nullable
    Evidence evidence(String reason) {
        Span span = article.toFile(piece, start, end);
        return span == null
                ? null
                : new Evidence(article.file().substring(span.start(), span.end()), span.start(), span.end(), reason);
    }
}
