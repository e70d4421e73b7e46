package org.jiuwen.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiuwen.archive.DatePrecision;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.citation.Reference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an article's page says of it to programs: a schema.org NewsArticle, and the {@code citation_} and Dublin Core tags that
 * reference managers and search engines read.
 *
 * @param url the article's absolute address
 * @param json the NewsArticle as JSON-LD, safe inside of a script element
 */
record ArticleMetadata(String url, String json, List<Tag> tags) {

    /** A meta element. */
    record Tag(String name, String content) {}

    static ArticleMetadata of(ArticleView article, String url, JsonMapper mapper) {
        Reference reference = Reference.of(
                article.slug(), article.authors(), article.headline(), article.body(), article.place(), url);
        // A "</script>" in the text must not end the element.
        String json = mapper.writeValueAsString(newsArticle(article, reference)).replace("<", "\\u003c");
        return new ArticleMetadata(url, json, tags(article, reference));
    }

    private static Map<String, Object> newsArticle(ArticleView article, Reference reference) {
        PagePlace place = article.place();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", "https://schema.org");
        json.put("@type", "NewsArticle");
        json.put("headline", reference.title());
        if (!article.headline().kicker().isEmpty()) {
            json.put("alternativeHeadline", String.join(" ", article.headline().kicker()));
        }
        // An inferred date is no date of publication that a program may take for printed.
        if (reference.date() != null && !reference.inferredDate()) {
            json.put("datePublished", reference.date());
        }
        json.put(
                "author",
                reference.authors().stream()
                        .map(name -> Map.of("@type", "Person", "name", name))
                        .toList());
        json.put("isPartOf", Map.of("@type", "Newspaper", "name", place.paperName()));
        if (place.number() != null) {
            json.put("printPage", place.number().toString());
        }
        if (article.columnTitle() != null) {
            json.put("articleSection", article.columnTitle());
        }
        json.put("inLanguage", "zh-CN");
        json.put("url", reference.url());
        return json;
    }

    private static List<Tag> tags(ArticleView article, Reference reference) {
        PagePlace place = article.place();
        List<Tag> tags = new ArrayList<>();
        tags.add(new Tag("citation_title", reference.title()));
        reference.authors().forEach(author -> tags.add(new Tag("citation_author", author)));
        tags.add(new Tag("citation_journal_title", place.paperName()));
        String date = reference.date();
        if (date != null) {
            tags.add(new Tag("citation_publication_date", date.replace('-', '/')));
        }
        if (place.number() != null) {
            tags.add(new Tag("citation_firstpage", place.number().toString()));
        }
        tags.add(new Tag("citation_language", "zh-CN"));
        tags.add(new Tag("citation_public_url", reference.url()));
        tags.add(new Tag("DC.type", "NewspaperArticle"));
        if (reference.inferredDate() && place.precision() != null) {
            tags.add(new Tag(
                    "DC.description",
                    place.precision() == DatePrecision.DAY
                            ? "日期系推定 date inferred"
                            : "日期系推定，不到日 date inferred, no day"));
        }
        return List.copyOf(tags);
    }
}
