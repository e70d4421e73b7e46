package org.jiuwen.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.Genre;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.SearchArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Feeds, the description for browsers, and queries side by side. */
@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedIntegrationTests {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Autowired
    private MockMvcTester mvc;

    @BeforeAll
    void store(
            @Autowired EntityManager entities,
            @Autowired TransactionTemplate transaction,
            @Autowired ArchiveReset reset) {
        reset.clear();
        transaction.executeWithoutResult(status -> {
            SearchArchive archive = new SearchArchive(entities, "lzrb", "澜州日报");
            for (int i = 0; i < 60; i++) {
                var page = archive.page(LocalDate.of(2028, 1, 1).plusDays(2L * i), DateOrigin.FILE_NAME, 1);
                archive.article(
                        page,
                        "f" + i,
                        "渔市" + i + " <头版> & 更多",
                        (i % 2 == 0 ? "鲥鱼" : "鲈鱼") + "上市。\u0001\uFFFE",
                        i % 3 == 0 ? Genre.BRIEF : Genre.NEWS,
                        List.of());
            }
        });
    }

    @Test
    void feedHoldsTheNewestHitsWithAbsoluteAddresses() throws Exception {
        Document feed = xml("/search/feed?q=%E9%B1%BC&not-genre=brief");
        assertThat(text(feed.getDocumentElement(), "title")).isEqualTo("含“鱼”；排除 简讯 · 旧闻");
        assertThat(text(feed.getDocumentElement(), "updated")).isEqualTo("2028-04-28T00:00:00+08:00");
        assertThat(feed.getElementsByTagNameNS("*", "totalResults").item(0).getTextContent())
                .isEqualTo("40");
        Element first = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);
        assertThat(text(first, "id")).isEqualTo("http://localhost/articles/f59");
        assertThat(text(first, "title")).isEqualTo("渔市59 <头版> & 更多");
        assertThat(text(first, "summary")).isEqualTo("鲈<mark>鱼</mark>上市。");
        assertThat(feed.getElementsByTagNameNS(ATOM, "entry").getLength()).isEqualTo(40);
        assertThat(xml("/search/feed").getElementsByTagNameNS(ATOM, "entry").getLength())
                .isEqualTo(50);
        // What only comes near is not what was subscribed to.
        assertThat(xml("/search/feed?q=%E9%B2%88%E9%B1%BC%E4%B8%8A%E5%9F%8E%E5%A4%B4")
                        .getElementsByTagNameNS(ATOM, "entry")
                        .getLength())
                .isZero();
    }

    @Test
    void browsersLearnHowToAsk() throws Exception {
        Document description = xml("/opensearch.xml");
        assertThat(description.getDocumentElement().getLocalName()).isEqualTo("OpenSearchDescription");
        Element url = (Element) description.getElementsByTagNameNS("*", "Url").item(0);
        assertThat(url.getAttribute("template")).isEqualTo("http://localhost/search?q={searchTerms}&p={startPage?}");
        assertThat(mvc.get().uri("/search"))
                .bodyText()
                .contains("rel=\"search\" type=\"application/opensearchdescription+xml\" title=\"旧闻\""
                        + " href=\"/opensearch.xml\"");
        assertThat(mvc.get().uri("/search?q={q}", "鱼"))
                .bodyText()
                .contains("rel=\"alternate\" type=\"application/atom+xml\" title=\"订阅\""
                        + " href=\"/search/feed?q=%E9%B1%BC\"");
    }

    @Test
    void sharesAreOfAllArticlesThatTheFiltersLetThrough() {
        assertThat(mvc.get().uri("/api/v1/search/compare?q={a}&q={b}&to=2028-02", "鲥鱼", "渔市"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"byYear": false, "spans": ["2028-01", "2028-02"], "articles": [16, 14],
                         "series": [{"query": "鲥鱼", "total": 15, "hits": [8, 7], "shares": [50.0, 50.0]},
                                    {"query": "渔市", "total": 30, "hits": [16, 14], "shares": [100.0, 100.0]}]}
                        """);
        assertThat(mvc.get().uri("/search/compare?q={a}&q={b}&of=hits", "鲥鱼", "鲈鱼"))
                .hasStatusOk()
                .bodyText()
                .contains("<polyline points=\"0,")
                .contains("鲥鱼 2028-01：8")
                .contains("50.00%");
        assertThat(mvc.get().uri("/search/compare?q=1&q=2&q=3&q=4&q=5"))
                .bodyText()
                .contains("另外 1 个没有用上");
        assertThat(mvc.get().uri("/api/v1/search/compare?q=1&q=2&q=3&q=4&q=5")).hasStatus(400);
        assertThat(mvc.get().uri("/search/compare")).hasStatusOk();
    }

    @Test
    void everyAddressOfSearchIsDescribed() {
        assertThat(mvc.get().uri("/api/docs/openapi"))
                .bodyJson()
                .hasPath("$.paths['/api/v1/search'].get.parameters[?(@.name == 'not-person')]")
                .hasPath("$.paths['/api/v1/search'].get.parameters[?(@.name == 'after')]")
                .hasPath("$.paths['/api/v1/search/timeline'].get.parameters[?(@.name == 'q')]")
                .hasPath("$.paths['/api/v1/search/kwic'].get.parameters[?(@.name == 'order')]")
                .hasPath("$.paths['/api/v1/search/compare'].get")
                .hasPath("$.paths['/api/v1/search/feed'].get")
                .hasPath("$.paths['/api/v1/search/export.{format}'].get")
                .hasPath("$.paths['/api/v1/search/facets/{name}'].get");
    }

    private Document xml(String address) throws Exception {
        byte[] answer =
                mvc.get().uri(URI.create(address)).exchange().getResponse().getContentAsByteArray();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }
}
