package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.ArticleText.Author;
import org.jiuwen.reader.document.Span;

/** Takes authors apart whose names a byline prints without anything between: 本报记者何某某余某. */
final class AuthorNames {

    private static final int SHORTEST_PAIR = 4;
    // So that the names are judged as those of a byline
    private static final String LABEL = "本报记者";

    private AuthorNames() {}

    static ArticleText apart(ArticleText article) {
        List<Author> authors = article.authors().stream()
                .flatMap(author -> apart(author).stream())
                .toList();
        return authors.size() == article.authors().size()
                ? article
                : new ArticleText(article.file(), article.pieces(), authors, article.genre());
    }

    private static List<Author> apart(Author author) {
        String name = author.name();
        if (name.length() < SHORTEST_PAIR
                || author.span().length() != name.length()
                || !name.chars().allMatch(Character::isIdeographic)) {
            return List.of(author);
        }
        String text = LABEL + name;
        List<Author> authors = new ArrayList<>();
        int end = LABEL.length();
        for (NameCandidate part : NameFinder.names(text, Words.of(text), new BitSet(), PagePlaces.NONE)) {
            if (part.start == end) {
                int start = author.span().start() + part.start - LABEL.length();
                authors.add(new Author(part.name, new Span(start, start + part.name.length()), author.role()));
                end = part.end;
            }
        }
        return end == text.length() && authors.size() > 1 ? authors : List.of(author);
    }
}
