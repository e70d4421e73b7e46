package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.ArticleText.Piece;
import org.jiuwen.reader.document.Mention;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.document.PositionReading;
import org.jiuwen.reader.document.Span;

/**
 * Parts an article that is longer than any newspaper prints, such as a file of megabytes in one line, so that the memory for words and
 * candidates does not grow with it, and puts together what was found in the parts.
 */
final class LongArticles {

    /** Characters; a whole page has a fifth of that. */
    private static final int LONGEST = 50_000;

    private static final String STOPS = "。！？；\n";
    private static final String PAUSES = "，、： ";
    /** How far before the end of a part a good place to cut is looked for. */
    private static final int REACH = 400;

    private LongArticles() {}

    /** Whether articles are no more text than the largest pages have. */
    static boolean arePage(List<ArticleText> articles) {
        return articles.stream().mapToLong(LongArticles::length).sum() <= LONGEST;
    }

    private static long length(ArticleText article) {
        return article.pieces().stream()
                .mapToLong(piece -> piece.text().length())
                .sum();
    }

    /** The article itself unless it is too long; else its text in portions, the authors with the first. */
    static List<ArticleText> portions(ArticleText article) {
        if (length(article) <= LONGEST) {
            return List.of(article);
        }
        List<ArticleText> portions = new ArrayList<>();
        List<Piece> gathered = new ArrayList<>();
        int length = 0;
        for (Piece piece : article.pieces()) {
            for (Piece part : cut(piece)) {
                if (length + part.text().length() > LONGEST && !gathered.isEmpty()) {
                    portions.add(portion(article, gathered, portions.isEmpty()));
                    gathered = new ArrayList<>();
                    length = 0;
                }
                gathered.add(part);
                length += part.text().length();
            }
        }
        portions.add(portion(article, gathered, portions.isEmpty()));
        return portions;
    }

    private static ArticleText portion(ArticleText article, List<Piece> pieces, boolean first) {
        return new ArticleText(article.file(), pieces, first ? article.authors() : List.of(), article.genre());
    }

    private static List<Piece> cut(Piece piece) {
        if (piece.text().length() <= LONGEST) {
            return List.of(piece);
        }
        List<Piece> parts = new ArrayList<>();
        int from = 0;
        int span = 0;
        int inSpan = 0;
        while (from < piece.text().length()) {
            int to = end(piece.text(), from);
            List<Span> source = new ArrayList<>();
            for (int left = to - from; left > 0; ) {
                Span whole = piece.source().get(span);
                int taken = Math.min(left, whole.length() - inSpan);
                source.add(new Span(whole.start() + inSpan, whole.start() + inSpan + taken));
                left -= taken;
                inSpan += taken;
                if (inSpan == whole.length()) {
                    span++;
                    inSpan = 0;
                }
            }
            parts.add(new Piece(piece.part(), piece.text().substring(from, to), source));
            from = to;
        }
        return parts;
    }

    /** Behind the last stop, else the last pause, that is near enough to the greatest length. */
    private static int end(String text, int from) {
        int most = from + LONGEST;
        if (most >= text.length()) {
            return text.length();
        }
        for (String marks : List.of(STOPS, PAUSES)) {
            for (int at = most; at > most - REACH; at--) {
                if (marks.indexOf(text.charAt(at - 1)) >= 0) {
                    return at;
                }
            }
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }

    /** One reading for each name, in order of first mention. */
    static List<PersonReading> together(List<List<PersonReading>> portions) {
        Map<String, List<PersonReading>> byName = new LinkedHashMap<>();
        portions.forEach(people -> people.forEach(person ->
                byName.computeIfAbsent(person.name(), name -> new ArrayList<>()).add(person)));
        return byName.values().stream()
                .map(LongArticles::one)
                .sorted(Comparator.comparingInt(
                        person -> person.mentions().getFirst().start()))
                .toList();
    }

    private static PersonReading one(List<PersonReading> readings) {
        if (readings.size() == 1) {
            return readings.getFirst();
        }
        Map<List<Object>, PositionReading> positions = new LinkedHashMap<>();
        readings.stream()
                .flatMap(reading -> reading.posts().stream())
                .forEach(held -> positions.putIfAbsent(List.of(held.title(), held.kind()), held));
        List<Mention> mentions = readings.stream()
                .flatMap(reading -> reading.mentions().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        return new PersonReading(
                readings.getFirst().name(),
                List.copyOf(positions.values()),
                readings.stream().anyMatch(PersonReading::author),
                mentions);
    }
}
