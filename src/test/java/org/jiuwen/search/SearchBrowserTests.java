package org.jiuwen.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.Genre;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.BrowserTest;
import org.jiuwen.testsupport.SearchArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The page of results and its other forms as a reader works in them, mostly by keyboard. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchBrowserTests {

    @BeforeAll
    void store(
            @Autowired EntityManager entities,
            @Autowired TransactionTemplate transaction,
            @Autowired ArchiveReset reset) {
        reset.clear();
        transaction.executeWithoutResult(status -> {
            SearchArchive archive = new SearchArchive(entities, "lzrb", "澜州日报", "daily");
            for (int i = 0; i < 40; i++) {
                var page = archive.page(LocalDate.of(2031, 1, 1).plusDays(3L * i), DateOrigin.FILE_NAME, 1);
                String body = (i % 2 == 0 ? "鲥鱼" : "鲈鱼") + "汛到了。\n渔船" + i + "号靠岸，鱼市开秤。" + (i == 5 ? "渡囗又开了。" : "")
                        + (i == 7 ? "渡口热闹。" : "");
                archive.article(
                        page,
                        "s" + i,
                        "渔市日记" + i,
                        i == 9 ? body.replace("鱼市", "魚市") : body,
                        i % 4 == 0 ? Genre.BRIEF : Genre.NEWS,
                        List.of(i % 2 == 0 ? "贺南" : "区志航"));
            }
        });
    }

    @Test
    void facetsAreChosenAndLeftOut(Page page) {
        page.navigate("/search?q=鱼市");
        assertThat(page.locator(".total strong")).hasText("40 篇");
        press(page.locator("[aria-labelledby=facet-genre] a.value").filter(text("简讯")));
        assertThat(page.locator(".total strong")).hasText("10 篇");
        assertThat(page).hasURL(Pattern.compile("genre=brief"));
        press(page.locator(".chosen-filters a.chosen").filter(text("简讯")));
        assertThat(page.locator(".total strong")).hasText("40 篇");
        press(page.locator("[aria-labelledby=facet-byline] li")
                .filter(text("贺南"))
                .locator("a.exclude"));
        assertThat(page.locator(".total strong")).hasText("20 篇");
        assertThat(page.locator(".hits li").first()).containsText("区志航");
    }

    @Test
    void barsNarrowFromMonthsToDays(Page page) {
        page.navigate("/search?q=鱼市");
        Locator month = page.locator(".timeline a[aria-label^='2031-02']");
        assertThat(month).hasCount(1);
        press(month);
        assertThat(page).hasURL(Pattern.compile("from=2031-02-01&to=2031-02-28"));
        assertThat(page.locator(".timeline figcaption")).containsText("按日分布");
        assertThat(page.locator(".timeline svg > a")).hasCount(9);
        press(page.locator(".timeline a[aria-label^='2031-02-03']"));
        assertThat(page.locator(".total strong")).hasText("1 篇");
    }

    @Test
    void placesInAnArticleAreStepped(Page page) {
        page.navigate("/search?q=鱼&sort=oldest");
        press(page.locator(".hits h2 a").first());
        assertThat(page.locator("[data-found]")).containsText("本文");
        assertThat(page.locator("[data-found-down]")).isVisible();
        page.keyboard().press("n");
        assertThat(page.locator("[data-found-count]")).containsText("1");
        press(page.locator("[data-found-next]"));
        assertThat(page.locator("h1")).containsText("渔市日记1");
        press(page.locator("[data-found-previous]"));
        assertThat(page.locator("h1")).containsText("渔市日记0");
        press(page.locator(".found-bar a").first());
        assertThat(page).hasURL(Pattern.compile("/search\\?q="));
    }

    @Test
    void formsAndMisprintsAreSwitched(Page page) {
        page.navigate("/search?q=渡口");
        assertThat(page.locator(".total strong")).hasText("1 篇");
        Locator misprints = page.locator(".forgiven li").filter(text("误识"));
        assertThat(misprints).containsText("1 篇");
        press(misprints.locator("a"));
        assertThat(page.locator(".total strong")).hasText("2 篇");
        assertThat(page.locator(".hits .badge.misprint")).hasCount(1);

        page.navigate("/search?q=鱼市");
        Locator forms = page.locator(".forgiven li").filter(text("别的写法"));
        assertThat(forms).containsText("1 篇");
        press(forms.locator("a"));
        assertThat(page).hasURL(Pattern.compile("q=(=|%3D)"));
    }

    @Test
    void linesAreSortedAndLeadToTheirPlace(Page page) {
        page.navigate("/search?q=鱼汛");
        page.navigate("/search/kwic?q=鱼汛");
        assertThat(page.locator(".kwic .keyword")).hasCount(40);
        press(page.locator(".sort-by a").filter(text("上文")));
        assertThat(page.locator(".sort-by a[aria-current]")).containsText("上文");
        Locator lines = page.locator(".kwic .left bdi");
        Assertions.assertThat(lines.first().textContent())
                .isNotEqualTo(lines.last().textContent());
        press(page.locator(".kwic .keyword a").first());
        assertThat(page.locator("mark:target, :target mark").first()).containsText("鱼汛");
    }

    @Test
    void fourQueriesAreComparedAsChartAndTable(Page page) {
        page.navigate("/search/compare?q=鲥鱼&q=鲈鱼&q=鱼市&of=hits");
        page.locator("#q3").focus();
        page.keyboard().type("渡口");
        page.keyboard().press("Enter");
        assertThat(page.locator(".legend li")).hasCount(4);
        assertThat(page.locator(".comparison polyline")).hasCount(8);
        List<String> first = page.locator("table tbody tr")
                .first()
                .locator("td > span:first-child")
                .allTextContents();
        Assertions.assertThat(first).hasSize(4);
        Assertions.assertThat(Integer.parseInt(first.get(0)) + Integer.parseInt(first.get(1)))
                .isEqualTo(Integer.parseInt(first.get(2)));
    }

    @Test
    void allValuesOfAFacetAreChosenTogether(Page page) {
        page.navigate("/search/facets/byline?q=鱼市");
        Locator names = page.locator("input[type=checkbox], input[type=radio]");
        assertThat(names).hasCount(2);
        names.first().focus();
        page.keyboard().press("Space");
        assertThat(names.first()).isChecked();
        press(page.getByRole(AriaRole.BUTTON).filter(text("按所选检索")));
        assertThat(page.locator(".total strong")).hasText("20 篇");
    }

    @Test
    void theWholeResultIsTakenAlong(Page page) throws IOException {
        page.navigate("/search?q=鱼市&genre=brief");
        press(page.locator(".export summary"));
        Download file = page.waitForDownload(
                () -> press(page.locator(".export a").filter(text("CSV")).first()));
        String table = Files.readString(file.path(), StandardCharsets.UTF_8);
        Assertions.assertThat(table).startsWith("\uFEFF");
        Assertions.assertThat(table.lines().filter(line -> line.contains("/articles/s")))
                .hasSize(10);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void press(Locator what) {
        what.focus();
        what.page().keyboard().press("Enter");
    }
}
