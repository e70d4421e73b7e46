package org.jiuwen.search.feed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jiuwen.search.ArticleSearch;
import org.jiuwen.search.Hit;
import org.jiuwen.search.MarkedText;
import org.jiuwen.search.QuestionParameters;
import org.jiuwen.search.QuestionText;
import org.jiuwen.search.SearchCriteria;
import org.jiuwen.search.SearchCriteria.Sort;
import org.jiuwen.search.SearchResult;
import org.jiuwen.search.StrictReading;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Any question as an Atom feed, the newest hits first, and the archive as a search engine for browsers (OpenSearch 1.1). */
@Controller
@Tag(name = "search")
class FeedController {

    private static final String OPENSEARCH = "http://a9.com/-/spec/opensearch/1.1/";

    /** A paper appears on a day in the time of its city. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final int ENTRIES = 50;

    private final ArticleSearch search;
    private final StrictReading strict;
    private final QuestionText texts;
    private final MessageSource messages;

    FeedController(ArticleSearch search, StrictReading strict, QuestionText texts, MessageSource messages) {
        this.search = search;
        this.strict = strict;
        this.texts = texts;
        this.messages = messages;
    }

    @Operation(summary = "订阅一个检索 · A question as an Atom feed", description = "最新的 50 篇命中，Atom 1.0。The newest 50 hits.")
    @QuestionParameters
    @GetMapping({"/search/feed", "/api/v1/search/feed"})
    void feed(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException, XMLStreamException {
        SearchCriteria criteria = strict.read(parameters).sorted(Sort.NEWEST).portion(1, ENTRIES);
        SearchResult result = search.search(criteria);
        // What merely comes near is not what was subscribed to.
        List<Hit> hits = result.partial() ? List.of() : result.hits();
        String site = site();
        SearchCriteria plain = criteria.portion(1, SearchCriteria.USUAL_SIZE);
        response.setContentType("application/atom+xml;charset=UTF-8");
        try (Xml xml = new Xml(response.getOutputStream())) {
            xml.open(
                    "feed",
                    "xmlns",
                    "http://www.w3.org/2005/Atom",
                    "xmlns:opensearch",
                    OPENSEARCH,
                    "xml:lang",
                    "zh-CN");
            xml.element("id", site + plain.address("/search/feed"));
            xml.element("title", texts.of(plain) + " · " + message("web.name"));
            xml.element(
                    "updated", updated(hits.isEmpty() ? null : hits.getFirst().date()));
            xml.empty(
                    "link",
                    "rel",
                    "self",
                    "type",
                    "application/atom+xml",
                    "href",
                    site + plain.address("/search/feed"));
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", site + plain.address());
            xml.empty(
                    "link",
                    "rel",
                    "search",
                    "type",
                    "application/opensearchdescription+xml",
                    "href",
                    site + "/opensearch.xml");
            xml.element("opensearch:totalResults", Long.toString(result.partial() ? 0 : result.total()));
            xml.element("opensearch:itemsPerPage", Integer.toString(ENTRIES));
            for (Hit hit : hits) {
                entry(xml, hit, site);
            }
            xml.close(1);
        }
    }

    private void entry(Xml xml, Hit hit, String site) throws XMLStreamException {
        MarkedText title = hit.title();
        String address = site + "/articles/" + hit.slug();
        xml.open("entry").element("id", address);
        xml.element("title", title == null ? message("web.untitled") : title.text());
        xml.element("updated", updated(hit.date()));
        for (String author : hit.byline()) {
            xml.open("author").element("name", author).close(1);
        }
        if (hit.byline().isEmpty()) {
            xml.open("author").element("name", hit.paperName()).close(1);
        }
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", address);
        xml.empty(
                "category",
                "term",
                hit.genre().name().toLowerCase(Locale.ROOT),
                "label",
                message("web.genre." + hit.genre()));
        xml.element("summary", hit.snippet().html(), "type", "html").close(1);
    }

    /** The day of the paper; where it is not known the beginning of time, so that it is never news. */
    private static String updated(@Nullable LocalDate date) {
        LocalDate day = date == null ? LocalDate.EPOCH : date;
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(CHINA));
    }

    @GetMapping("/opensearch.xml")
    void description(HttpServletResponse response) throws IOException, XMLStreamException {
        String site = site();
        response.setContentType("application/opensearchdescription+xml;charset=UTF-8");
        try (Xml xml = new Xml(response.getOutputStream())) {
            xml.open("OpenSearchDescription", "xmlns", OPENSEARCH);
            xml.element("ShortName", message("web.name"));
            xml.element("Description", message("search.opensearch"));
            xml.element("InputEncoding", "UTF-8").element("Language", "zh-CN");
            xml.element("Image", site + "/icon.svg", "type", "image/svg+xml");
            xml.empty("Url", "type", "text/html", "template", site + "/search?q={searchTerms}&p={startPage?}");
            xml.empty("Url", "type", "application/atom+xml", "template", site + "/search/feed?q={searchTerms}");
            xml.empty(
                    "Url",
                    "type",
                    "application/json",
                    "template",
                    site + "/api/v1/search?q={searchTerms}&p={startPage?}&size={count?}");
            xml.empty(
                    "Url",
                    "type",
                    "application/opensearchdescription+xml",
                    "rel",
                    "self",
                    "template",
                    site + "/opensearch.xml");
            xml.close(1);
        }
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
