package org.jiuwen.formulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.Pagination;
import org.jiuwen.search.CriteriaReading;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.SearchArchive;
import org.jiuwen.testsupport.StatementCounter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;

/** A formulation from its first use to its last, and the list of all. */
@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormulationsIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private FormulationList list;

    @Autowired
    private Formulations formulations;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void store(@Autowired ArchiveReset reset) {
        reset.clear();
        transaction.executeWithoutResult(status -> {
            SearchArchive archive = new SearchArchive(entities, "lzrb", "澜州日报");
            article(archive, "a", 2024, 3, "“四通”行动启动", "澜州启动“四通”行动。\n“四通”行动为期三年，包括水通、电通。");
            article(archive, "b", 2024, 5, "桥头村的路", "今年以来，四通行动惠及百村。“<b>”不是提法。");
            article(archive, "c", 2025, 3, "再看“四通”", "澜州深化“四通”行动。“码上办”也来了。");
            article(archive, "d", 2025, 2, "窗口", "“码上办”上线半年，“他说，这很好。”");
            article(archive, "e", 2025, 4, "“四通”收官", "收官。");
        });
    }

    private static void article(SearchArchive archive, String slug, int year, int month, String title, String body) {
        archive.article(archive.page(LocalDate.of(year, month, 9), DateOrigin.FILE_NAME, 1), slug, title, body);
    }

    private FormulationView view(String text, String a, String b) {
        return formulations.of(
                text, CriteriaReading.of(new LinkedMultiValueMap<>()).criteria(), a, b, 1);
    }

    @Test
    void listHoldsWhatSeveralArticlesQuote() {
        assertThat(html("/formulations")).contains(">四通<", ">码上办<").doesNotContain("他说", "&lt;b&gt;");
        assertThat(list.find("", FormulationOrder.ARTICLES, new Pagination(1, 10, 2)))
                .extracting(FormulationList.Entry::text, FormulationList.Entry::articles, FormulationList.Entry::times)
                .containsExactly(tuple("四通", 3, 6), tuple("码上办", 2, 2));
        assertThat(html("/formulations?order=first")).containsSubsequence(">码上办<", ">四通<");
        assertThat(html("/formulations?q=码")).contains(">码上办<").doesNotContain(">四通<");
        assertThat(html("/formulations?q=%25")).contains("没有哪篇文章");
    }

    @Test
    void firstAndLastUseAreSentencesOfTheirArticles() {
        FormulationView view = view("四通", "", "");

        assertThat(view.uses().articles()).isEqualTo(4);
        assertThat(view.uses().times()).isEqualTo(7);
        assertThat(view.first()).isEqualTo(new Passage("a", 1, false, "澜州启动“", "四通", "”行动。"));
        assertThat(view.last()).isEqualTo(new Passage("e", 1, true, "“", "四通", "”收官"));
        assertThat(view.timeline().bars())
                .extracting(bar -> bar.label() + " " + bar.count())
                .startsWith("2024-03 1", "2024-04 0", "2024-05 1")
                .endsWith("2025-03 1", "2025-04 1");
        assertThat(html("/formulations/uses?of=四通"))
                .contains("/articles/a?q=%22%E5%9B%9B%E9%80%9A%22#hit-a-1", "#hit-title-1", "4 篇文章", "共 7 处");
    }

    @Test
    void formsAreTheExpressionsItIsPartOf() {
        assertThat(view("四通", "", "").uses().forms())
                .extracting(form -> form.text() + " " + form.articles())
                .containsExactlyInAnyOrder("“四通”行动 2", "四通行动 1", "“四通” 1");
    }

    @Test
    void wordingsAreComparedWordByWord() {
        var compared = Objects.requireNonNull(view("四通", "a", "c").compared());

        assertThat(compared.left().number()).isEqualTo(1);
        assertThat(compared.right().number()).isEqualTo(3);
        assertThat(compared.difference().left())
                .filteredOn(WordDiff.Piece::changed)
                .extracting(WordDiff.Piece::text)
                .containsExactly("启动");
        assertThat(compared.difference().right())
                .filteredOn(WordDiff.Piece::changed)
                .extracting(WordDiff.Piece::text)
                .containsExactly("深化");
        assertThat(compared.left().later()).isEqualTo("b");
        assertThat(compared.right().earlier()).isEqualTo("b");
        // The earlier one is on the left whatever the order of the address.
        assertThat(view("四通", "c", "a").compared()).isEqualTo(compared);
        assertThat(html("/formulations/uses?of=四通&a=a&b=c")).contains("<del>启动</del>", "<ins>深化</ins>");
    }

    @Test
    void pageNeedsNoRowOfTheDatabaseButTheIssuesHeld() {
        view("四通", "", "");
        int few = StatementCounter.count(() -> view("码上办", "", ""));
        assertThat(few)
                .isEqualTo(StatementCounter.count(() -> view("四通", "", "")))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void unusedPhraseIsSaidToBeUnused() {
        assertThat(html("/formulations/uses?of=八达")).contains("档案里没有这个提法");
        assertThat(html("/formulations/uses?of=“八达”")).contains("<h1 lang=\"zh-CN\">“八达”</h1>");
        assertThat(mvc.get().uri("/formulations/uses?of={of}", "“”")).hasRedirectedUrl("/formulations");
        assertThat(html("/formulations/uses?of=<script>")).doesNotContain("<script>\"", "“<script>");
    }

    @Test
    void programsGetTheSame() {
        assertThat(mvc.get().uri("/api/v1/formulations"))
                .bodyJson()
                .extractingPath("$.items[*].text")
                .isEqualTo(List.of("四通", "码上办"));
        assertThat(mvc.get().uri("/api/v1/formulations/uses?of={of}", "四通"))
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("$.articles").isEqualTo(4);
                    assertThat(json).extractingPath("$.first.date").isEqualTo("2024-03-09");
                    assertThat(json).extractingPath("$.last.inTitle").isEqualTo(true);
                    assertThat(json).extractingPath("$.spans['2024-05']").isEqualTo(1);
                });
        assertThat(mvc.get().uri("/api/v1/formulations/uses?of= ").accept(MediaType.APPLICATION_JSON))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void correctedTitleIsFollowed() {
        transaction.executeWithoutResult(status -> {
            Article article = entities.createQuery("from Article where slug = 'e'", Article.class)
                    .getSingleResult();
            article.correctTitle("“六通”收官");
            entities.flush();
            assertThat(jdbc.queryForList(
                            "select text from formulation where article_id = ?", String.class, article.id()))
                    .containsExactly("六通");
            status.setRollbackOnly();
        });
    }

    private String html(String address) {
        return new String(
                mvc.get()
                        .uri(address)
                        .accept(MediaType.TEXT_HTML)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
