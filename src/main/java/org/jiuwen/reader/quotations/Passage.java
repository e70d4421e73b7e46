package org.jiuwen.reader.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.Mention;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.reader.document.Span;
import org.jspecify.annotations.Nullable;

/** One paragraph with the places in it where persons are named, and its way back to the page file. */
final class Passage {

    private static final String HALF = ",:;!?";
    private static final String FULL = "，：；！？";

    private final ArticleText article;
    private final int piece;
    private final ArticleText.Piece paragraph;
    private final String text;
    private final List<Named> names;

    private Passage(ArticleText article, int piece, List<Named> names) {
        this.article = article;
        this.piece = piece;
        this.paragraph = article.pieces().get(piece);
        this.text = inOneWidth(paragraph.text());
        this.names = names;
    }

    /**
     * A place of the paragraph where a person is named.
     *
     * @param lead where his post begins when it stands right before the name, else {@code start}
     * @param author whether he wrote the article
     */
    record Named(String person, int lead, int start, int end, boolean author) {}

    static Passage of(ArticleText article, int piece, List<PersonReading> persons) {
        Map<Integer, Integer> places = places(article.pieces().get(piece));
        List<Named> names = new ArrayList<>();
        for (PersonReading person : persons) {
            for (Mention mention : person.mentions()) {
                Integer start = places.get(mention.start());
                Integer last = places.get(mention.end() - 1);
                if (start != null && last != null) {
                    int lead = Stream.of(start, lead(person, mention, places))
                            .min(Comparator.naturalOrder())
                            .orElse(start);
                    names.add(new Named(person.name(), lead, start, last + 1, person.author()));
                }
            }
        }
        names.sort(Comparator.comparingInt(Named::start));
        return new Passage(article, piece, List.copyOf(names));
    }

    private static int lead(PersonReading person, Mention mention, Map<Integer, Integer> places) {
        return person.posts().stream()
                .filter(post -> post.evidence().end() == mention.end()
                        && post.evidence().start() < mention.start())
                .map(post -> places.get(post.evidence().start()))
                .filter(java.util.Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(Integer.MAX_VALUE);
    }

    private static Map<Integer, Integer> places(ArticleText.Piece piece) {
        Map<Integer, Integer> places = new HashMap<>();
        int at = 0;
        for (Span span : piece.source()) {
            for (int i = span.start(); i < span.end(); i++) {
                places.put(i, at++);
            }
        }
        return places;
    }

    private static String inOneWidth(String raw) {
        StringBuilder text = new StringBuilder(raw);
        for (int i = 0; i < text.length(); i++) {
            int half = HALF.indexOf(text.charAt(i));
            if (half >= 0) {
                text.setCharAt(i, FULL.charAt(half));
            }
        }
        return text.toString();
    }

    /** The paragraph with punctuation in one width, as long as it is printed. */
    String text() {
        return text;
    }

    /** Where persons are named, in text order. */
    List<Named> names() {
        return names;
    }

    /** The only person, authors aside, that the paragraph names; null when it names several before the place, or none. */
    @Nullable
    Named onlyPerson(int before) {
        List<Named> others = names.stream().filter(name -> !name.author()).toList();
        return others.stream().map(Named::person).distinct().count() == 1
                        && others.getFirst().start() < before
                ? others.getFirst()
                : null;
    }

    String printed(int start, int end) {
        return paragraph.text().substring(start, end);
    }

    /** The ranges of the page file that a range of the paragraph was joined from. */
    List<Span> source(int start, int end) {
        List<Span> ranges = new ArrayList<>();
        int at = 0;
        for (Span span : paragraph.source()) {
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, span.length());
            if (from < to) {
                ranges.add(new Span(span.start() + from, span.start() + to));
            }
            at += span.length();
        }
        return ranges;
    }

    /** A range of the paragraph as evidence; where a break of the page cuts it, the part before the break. */
    Evidence evidence(int start, int end, Reason reason) {
        Span whole = article.toFile(piece, start, end);
        Span span = whole != null ? whole : source(start, end).getFirst();
        return new Evidence(article.file().substring(span.start(), span.end()), span.start(), span.end(), reason.key());
    }
}
