package org.jiuwen.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jiuwen.archive.ArticleContent;
import org.jiuwen.archive.ArticleParagraph;
import org.jiuwen.archive.Genre;
import org.jiuwen.archive.Jump;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.Paragraph;
import org.jiuwen.reader.document.Span;
import org.jspecify.annotations.Nullable;

/** Puts an article as it was read into the form in which it is stored. */
final class ArticleContents {

    private ArticleContents() {}

    static ArticleContent of(PageArticle article) {
        StringBuilder body = new StringBuilder();
        List<ArticleParagraph> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            if (!paragraphs.isEmpty()) {
                body.append('\n');
            }
            int start = body.length();
            body.append(paragraph.text());
            paragraphs.add(new ArticleParagraph(start, body.length(), flat(paragraph.source())));
        }
        return new ArticleContent(
                article.kicker(),
                article.title(),
                article.deck(),
                article.columnTitle(),
                article.byline(),
                Genre.valueOf(article.genre().name()),
                article.eventDate(),
                jump(article.continuesFrom()),
                jump(article.continuesOn()),
                article.truncatedStart(),
                article.truncatedEnd(),
                flat(article.headlineSource()),
                body.toString(),
                paragraphs);
    }

    /** What two readings of an article are compared by. */
    static String comparable(@Nullable String title, String body) {
        return (title == null ? "" : title) + "\n" + body;
    }

    private static @Nullable Jump jump(org.jiuwen.reader.document.@Nullable Jump jump) {
        return jump == null ? null : new Jump(jump.page(), jump.marker());
    }

    /** Ranges as start, end, start, end …. */
    static List<Integer> flat(List<Span> spans) {
        List<Integer> flat = new ArrayList<>(spans.size() * 2);
        for (Span span : spans) {
            flat.add(span.start());
            flat.add(span.end());
        }
        return flat;
    }
}
