package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.List;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.ArticleText.Author;
import org.jiuwen.reader.document.ArticleText.Part;
import org.jiuwen.reader.document.ArticleText.Piece;
import org.jiuwen.reader.document.Genre;
import org.jiuwen.reader.document.Span;

/** Articles for tests: a headline and paragraphs, each a line of a page file with a blank line between. */
public final class ArticleTexts {

    private ArticleTexts() {}

    public static ArticleText of(String title, String... paragraphs) {
        return by(List.of(), title, paragraphs);
    }

    public static ArticleText by(List<Author> authors, String title, String... paragraphs) {
        StringBuilder file = new StringBuilder("\n\n");
        List<Piece> pieces = new ArrayList<>();
        add(file, pieces, Part.TITLE, title);
        for (String paragraph : paragraphs) {
            add(file, pieces, Part.PARAGRAPH, paragraph);
        }
        return new ArticleText(file.toString(), pieces, authors, Genre.NEWS);
    }

    private static void add(StringBuilder file, List<Piece> pieces, Part part, String text) {
        pieces.add(new Piece(part, text, List.of(new Span(file.length(), file.length() + text.length()))));
        file.append(text).append("\n\n");
    }
}
