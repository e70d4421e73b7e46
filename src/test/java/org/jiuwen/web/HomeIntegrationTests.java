package org.jiuwen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.InventedArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ArchiveTest
class HomeIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private InventedArchive archive;

    @Autowired
    private ArchiveReset reset;

    @Autowired
    private HomeQueries home;

    @BeforeEach
    void fill() {
        archive.fill();
    }

    @Test
    void frontPageShowsTheNewestIssueAsPrinted() {
        HomeQueries.FrontPage frontPage = home.newestFrontPage().orElseThrow();

        assertThat(html("/"))
                .contains("/issues/" + frontPage.paper() + "/" + frontPage.date())
                .contains("/articles/" + frontPage.articles().getFirst().slug())
                .contains("<title>旧闻 · 城市日报全文档案</title>")
                .doesNotContain("style=");
    }

    @Test
    void holdingsCountWhatIsThere() {
        HomeQueries.Holdings holdings = home.holdings();

        assertThat(holdings.isEmpty()).isFalse();
        assertThat(holdings.articles()).isGreaterThanOrEqualTo(holdings.pages() - holdings.waiting());
        assertThat(html("/")).contains(holdings.issues() + " 期，");
    }

    @Test
    void thisDayShowsEarlierYearsOnly() {
        assertThat(home.onThisDay(LocalDate.of(2026, 1, 17))).containsKey(2025);
        assertThat(home.onThisDay(LocalDate.of(2025, 1, 17))).isEmpty();
        assertThat(home.onThisDay(LocalDate.of(2026, 7, 30))).isEmpty();
    }

    @Test
    void emptyArchiveSaysWhatToDo() {
        reset.clear();

        assertThat(html("/")).contains("档案还是空的", "管理 › 导入");
    }

    @Test
    void languageIsAskedForByParameterAndLeadsBack() {
        assertThat(html("/?lang=en")).contains("<html lang=\"en\"", "Latest issue", "/?lang=zh-CN");
        assertThat(html("/?lang=xx")).contains("<html lang=\"zh-CN\"", "最新一期");
    }

    @Test
    void unknownAddressIsExplained() {
        assertThat(mvc.get().uri("/nowhere")).hasStatus(404);
    }

    private String html(String address) {
        return assertThat(mvc.get().uri(address).exchange())
                .hasStatusOk()
                .bodyText()
                .actual();
    }
}
