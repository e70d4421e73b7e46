package org.jiuwen.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jiuwen.testsupport.BrowserTest;
import org.jiuwen.testsupport.InventedArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two hundred people at forty sessions: as large as a matrix of a city's assembly gets in ten years. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixBrowserTests {

    private static final String WORDS = "江文澜出席会议";
    private static final int AT = InventedArchive.FRONT_PAGE.indexOf(WORDS);

    private static final int PEOPLE = 200;
    private static final int SESSIONS = 40;

    @BeforeAll
    void fill(@Autowired InventedArchive archive, @Autowired JdbcTemplate jdbc) {
        archive.fill();
        jdbc.update("insert into meeting_series (slug, name) values ('great', '渡口商会年会')");
        jdbc.update(
                """
                insert into meeting (slug, series_id, name, term, session)
                select 'great-' || i, (select id from meeting_series where slug = 'great'), '渡口商会第' || i || '次年会', 1, i
                from generate_series(1, ?) i
                """,
                SESSIONS);
        jdbc.update(
                """
                insert into meeting_report (id, meeting_id, article_id, role, held_on)
                select 900000 + m.session, m.id, (select id from article where slug = 'closing'), 'REPORTED',
                       date '1985-01-15' + m.session * 365
                from meeting m where m.slug like 'great-%'
                """);
        jdbc.update(
                """
                insert into person (id, slug, name, pinyin, initials)
                select 900000 + i, 'member-' || i, '会员' || i, 'huiyuan' || i, 'hy' from generate_series(1, ?) i
                """,
                PEOPLE);
        jdbc.update(
                """
                insert into attendance (id, report_id, person_id, manner, sequence, span_start, span_end)
                select 900000 + row_number() over (), 900000 + s, 900000 + p, 'ATTENDED', p, ?, ?
                from generate_series(1, ?) s, generate_series(1, ?) p where (s * 7 + p * 3) % 10 < 7
                """,
                AT, AT + WORDS.length(), SESSIONS, PEOPLE);
    }

    @Test
    void largeMatrixIsReadSortedAndOpened(Page page) {
        page.navigate("/meetings/series/great");
        Locator matrix = page.locator(".matrix");
        assertThat(matrix.locator("tbody tr")).hasCount(PEOPLE);
        assertThat(matrix.locator("thead th")).hasCount(SESSIONS + 2);

        // Names stay where they are while sessions pass by.
        Locator name = matrix.locator("tbody th").first();
        double before = box(name).x;
        matrix.evaluate("it => { it.scrollLeft = 900; }");
        Assertions.assertThat(box(name).x).isEqualTo(before);

        Locator session = matrix.locator("thead a.sort").nth(5);
        session.focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("sort="));
        assertThat(matrix.locator("tbody tr")).hasCount(PEOPLE);

        Locator dot = matrix.locator("tbody td a").first();
        dot.focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/issues/lzrb/2025-01-17/01\\?at=" + AT));
        assertThat(page.locator("#evidence")).hasText(WORDS);
    }

    private static BoundingBox box(Locator what) {
        return Objects.requireNonNull(what.boundingBox());
    }
}
