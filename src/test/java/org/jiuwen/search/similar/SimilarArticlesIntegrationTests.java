package org.jiuwen.search.similar;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.InventedArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What stands beside an article, in the index of a small archive. */
@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimilarArticlesIntegrationTests {

    private static final String STORY =
            "昨天上午，东河堤防加固工程在青石渡开工，工程分为三段，预计明年汛前全部完成。沿河两岸的居民自发来到现场，" + "为施工人员送上热茶。项目负责人介绍说，新堤比旧堤高出一米二，可以挡住五十年一遇的洪水。";

    @Autowired
    private SimilarArticles articles;

    @Autowired
    private MockMvcTester mvc;

    @BeforeAll
    void fill(@Autowired InventedArchive archive) {
        archive.fill();
        archive.report("dyke", "东河堤防开工", STORY);
        archive.report("dyke-again", "青石渡新堤动工", "本报综合消息 " + STORY.replace("热茶", "热荼") + "市民纷纷点赞。");
        archive.report("dyke-later", "东河堤防完工", "东河堤防加固工程日前完工，青石渡一带的居民说，有了新堤，洪水来了也不怕。");
    }

    @Test
    void theSameStoryIsFoundElsewhere() {
        Neighbours found = articles.of("dyke").orElseThrow();
        assertThat(found.copies()).extracting(copy -> copy.article().slug()).containsExactly("dyke-again");
        assertThat(found.copies().getFirst().percent()).isBetween(80, 99);
        assertThat(articles.of("dyke-again").orElseThrow().copies())
                .extracting(copy -> copy.article().slug())
                .containsExactly("dyke");
    }

    @Test
    void similarArticlesTellOfTheSameThingsAndAreNoCopies() {
        Neighbours found = articles.of("dyke").orElseThrow();
        assertThat(found.similar())
                .extracting(Neighbour::slug)
                .contains("dyke-later")
                .doesNotContain("dyke", "dyke-again");
        assertThat(articles.of("letter").orElseThrow().similar()).isEmpty();
        assertThat(articles.of("closing").orElseThrow().similar())
                .extracting(Neighbour::slug)
                .contains("third-session");
    }

    @Test
    void laterCoverageIsTold() {
        Neighbours earlier = articles.of("third-session").orElseThrow();
        assertThat(earlier.following()).extracting(Neighbour::slug).startsWith("closing");
        assertThat(earlier.similar()).extracting(Neighbour::slug).doesNotContain("closing");
        assertThat(articles.of("closing").orElseThrow().following())
                .extracting(Neighbour::slug)
                .doesNotContain("third-session");
        // Printed on the same day, it follows nothing.
        assertThat(articles.of("dyke").orElseThrow().following()).isEmpty();
        assertThat(articles.of("letter").orElseThrow().following()).isEmpty();
        assertThat(mvc.get().uri("/search/similar?article=third-session"))
                .bodyText()
                .contains("后续报道");
    }

    @Test
    void articleFetchesThePartAndLinksToThePage() {
        assertThat(mvc.get().uri("/articles/dyke"))
                .bodyText()
                .contains("hx-get=\"/search/similar?article=dyke\"")
                .contains("href=\"/search/similar?article=dyke\"");
        assertThat(mvc.get().uri("/search/similar?article=dyke").header("HX-Request", "true"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<html")
                .contains("同文")
                .contains("href=\"/articles/dyke-again\"")
                .contains("href=\"/articles/dyke-later\"");
        assertThat(mvc.get().uri("/search/similar?article=dyke&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("<html")
                .contains("The same story");
        assertThat(mvc.get().uri("/search/similar?article=calm")).bodyText().contains("没有找到相似的文章");
        assertThat(mvc.get().uri("/search/similar?article=no-such")).hasStatus(404);
    }

    @Test
    void programsGetTheSame() {
        assertThat(mvc.get().uri("/api/v1/search/similar?article=dyke"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"article": "dyke", "copies": [{"id": "dyke-again", "paperName": "澜州日报"}]}
                        """);
        assertThat(mvc.get().uri("/api/v1/search/similar?article=no-such")).hasStatus(404);
        assertThat(mvc.get().uri("/api/v1/search/similar")).hasStatus(400);
    }
}
