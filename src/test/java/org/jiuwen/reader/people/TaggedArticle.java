package org.jiuwen.reader.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jiuwen.reader.Corpus;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.ArticleText.Part;
import org.jiuwen.reader.document.ArticleText.Piece;
import org.jiuwen.reader.document.Genre;
import org.jiuwen.reader.document.Span;
import tools.jackson.databind.JsonNode;

/**
 * An article in which somebody marked the persons' names.
 *
 * @param text a title line, then a line for each paragraph
 * @param names where names stand in the text, as {start, end}
 * @param doubtful where it is not known whether a name stands, as {start, end}
 */
record TaggedArticle(String text, List<int[]> names, List<int[]> doubtful) {

    /**
     * Reads articles of the form {@code {"text", "persons": [{"start", "end"}], "doubtful": [{"start", "end"}]}}, one a line, gzipped
     * or not; {@code doubtful} may be left out.
     */
    static List<TaggedArticle> load(Path file) throws IOException {
        List<TaggedArticle> articles = new ArrayList<>();
        for (JsonNode article : Corpus.articles(file)) {
            articles.add(new TaggedArticle(
                    article.get("text").asString(), ranges(article.path("persons")), ranges(article.path("doubtful"))));
        }
        return articles;
    }

    private static List<int[]> ranges(JsonNode list) {
        List<int[]> ranges = new ArrayList<>();
        list.forEach(range -> ranges.add(
                new int[] {range.get("start").asInt(), range.get("end").asInt()}));
        return List.copyOf(ranges);
    }

    /** Whether it is not known if a name stands in some part of a range. */
    boolean isDoubtful(int start, int end) {
        return doubtful.stream().anyMatch(range -> range[0] < end && range[1] > start);
    }

    /** The article as the later steps of reading see it; its printed text has the same offsets. */
    ArticleText article() {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            Part part = pieces.isEmpty() ? Part.TITLE : Part.PARAGRAPH;
            pieces.add(new Piece(part, line, List.of(new Span(at, at + line.length()))));
            at += line.length() + 1;
        }
        return new ArticleText(text + "\n", pieces, List.of(), Genre.NEWS);
    }

    /** The names that are marked, each once. */
    Set<String> people() {
        Set<String> people = new LinkedHashSet<>();
        names.forEach(name -> people.add(text.substring(name[0], name[1])));
        return people;
    }
}
