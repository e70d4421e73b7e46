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

    static List<Found> find(List<ArticleText> articles, Pattern pattern) {
        List<Found> found = new ArrayList<>();
        for (ArticleText article : articles) {
            boolean first = true;
            for (int i = 0; i < article.pieces().size(); i++) {
                ArticleText.Piece piece = article.pieces().get(i);
                boolean paragraph = piece.part() == Part.PARAGRAPH;
                boolean opens = paragraph ? first || piece.text().startsWith("又讯") : piece.part() == Part.DECK;
                first &= !paragraph;
                Matcher match = pattern.matcher(piece.text());
                while (found.size() < MOST && match.find()) {
                    Sighting at =
                            new Sighting(article, i, match.start(), match.end(), opens && match.start() < OPENING);
                    found.add(new Found(at, match.toMatchResult()));
                }
            }
        }
        return found;
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
