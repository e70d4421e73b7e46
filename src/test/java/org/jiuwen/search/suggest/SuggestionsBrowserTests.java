package org.jiuwen.search.suggest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.jiuwen.testsupport.BrowserTest;
import org.jiuwen.testsupport.InventedArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The search box while a reader types, with the keyboard alone. */
@BrowserTest
class SuggestionsBrowserTests {

    @Autowired
    private KnownNames names;

    @BeforeEach
    void fill(@Autowired InventedArchive archive) {
        archive.fill();
        names.refresh();
    }

    @Test
    void keyboardChoosesAndTakes(Page page) {
        page.navigate("/");
        Locator box = page.locator("#q");
        assertThat(box).hasAttribute("role", "combobox");
        box.pressSequentially("jwl");
        Locator first = page.locator("[role=option]").first();
        assertThat(first).containsText("江文澜");
        assertThat(box).hasAttribute("aria-expanded", "true");
        box.press("ArrowDown");
        assertThat(first).hasAttribute("aria-selected", "true");
        assertThat(box).hasAttribute("aria-activedescendant", first.getAttribute("id"));
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        box.press("Enter");
        assertThat(page).hasURL(Pattern.compile("/search\\?q=%E6%B1%9F"));
        assertThat(page.locator(".hits li")).hasCount(2);
    }

    @Test
    void escapeClosesAndEnterAsksForWhatWasTyped(Page page) {
        page.navigate("/search");
        Locator box = page.locator("#q");
        box.pressSequentially("江文");
        assertThat(page.locator("[role=option]").first()).isVisible();
        box.press("Escape");
        assertThat(page.locator(".suggestions")).isHidden();
        assertThat(box).hasValue("江文");
        box.press("Enter");
        assertThat(page).hasURL(Pattern.compile("q=%E6%B1%9F%E6%96%87"));
    }

    @Test
    void queriesOfTheSessionComeBack(Page page) {
        page.navigate("/search?q=地铁");
        page.navigate("/search");
        page.locator("#q").press("ArrowDown");
        assertThat(page.locator("[role=option]").first()).containsText("地铁");
        assertThat(page.locator("[role=option]").first()).containsText("刚才查过");
    }
}
