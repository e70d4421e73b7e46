package org.jiuwen.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jiuwen.people.company.Bond;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.InventedArchive;
import org.jiuwen.testsupport.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody whom 5,000 articles name has a page no longer, and no dearer, than another's. */
@ArchiveTest
class MuchNamedPersonIntegrationTests {

    private static final int ARTICLES = 5000;

    /** A page of one article each day, which names three people, gives a post and quotes. */
    private static final String FILL =
            """
            with paper as (select id from newspaper where code = 'lzrb'),
            i as (insert into issue (newspaper_id, date_issued)
                  select paper.id, date '2005-01-01' + n from paper, generate_series(1, %d) n returning id, date_issued),
            p as (insert into page (newspaper_id, issue_id, slot, number, date_issued, date_precision, date_origin,
                                    date_confidence, read_at)
                  select paper.id, i.id, '01', 1, i.date_issued, 'DAY', 'FILE_NAME', 1, now() from paper, i
                  returning id, date_issued),
            f as (insert into page_file (page_id, sequence, path, charset, sha256, bytes)
                  select p.id, 0, 'x', 'UTF-8', repeat('0', 64), convert_to('市长江文澜说：“好事办好。”卓立群、祝延平在场。', 'UTF8')
                  from p returning id, page_id),
            a as (insert into article (newspaper_id, page_id, page_file_id, slug, sequence, genre, date_issued,
                                       page_number, title, body)
                  select paper.id, p.id, f.id, 'daily-' || f.id, 0, 'NEWS', p.date_issued, 1, '每日要闻', '市长江文澜说'
                  from paper, p join f on f.page_id = p.id returning id, date_issued),
            m as (insert into mention (person_id, article_id, form, span_start, span_end)
                  select s.id, a.id, s.name, s.namesake, s.namesake + 3 from a, person s
                  where s.slug in ('jiang-wenlan', 'zhuo-liqun', 'zhu-yanping')),
            o as (insert into position (person_id, article_id, title, kind, dated, evidence, evidence_start, evidence_end)
                  select s.id, a.id, '市长', 'HELD', a.date_issued, '市长江文澜', 0, 5 from a, person s
                  where s.slug = 'jiang-wenlan'),
            u as (insert into utterance (person_id, article_id, text, source, evidence_start, evidence_end)
                  select s.id, a.id, '好事办好。', '{8,13}', 2, 6 from a, person s where s.slug = 'jiang-wenlan')
            select count(*) from a
            """
                    .formatted(ARTICLES);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private InventedArchive archive;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PersonQueries persons;

    @BeforeEach
    void fill() {
        archive.fill();
        assertThat(jdbc.queryForObject(FILL, Integer.class)).isEqualTo(ARTICLES);
        jdbc.execute("analyze");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?with=meeting", "?with=post", "?p=200"})
    void pageIsNoLongerThanAnother(String query) {
        int few = html("/people/zhu-yanping" + query).length();
        String page = html("/people/jiang-wenlan" + query);

        assertThat(page.length()).isLessThan(2 * few + 60_000);
        assertThat(StatementCounter.count(() -> html("/people/jiang-wenlan" + query)))
                .isLessThanOrEqualTo(PeopleIntegrationTests.STATEMENTS);
    }

    @Test
    void everythingIsCountedAndShownInPortions() {
        PersonView view = persons.person("jiang-wenlan", 1, Bond.ARTICLE).orElseThrow();

        assertThat(view.articles().total()).isEqualTo(ARTICLES + 2);
        assertThat(view.articles().items()).hasSize(PersonQueries.ARTICLES);
        assertThat(view.said().total()).isEqualTo(ARTICLES);
        assertThat(view.said().items()).hasSize(PersonQueries.SAID);
        assertThat(view.company().people().getFirst().times()).isEqualTo(ARTICLES + 2);
        assertThat(view.posts()).singleElement().satisfies(post -> {
            assertThat(post.times()).isEqualTo(ARTICLES + 2);
            assertThat(post.sources()).hasSize(2);
            assertThat(post.first()).isEqualTo("2005-01-02");
        });
    }

    @Test
    void directSpeechIsFoundByYear() {
        assertThat(html("/people/jiang-wenlan/quotations?year=2008")).contains("“好事办好。”", "2008 · 366");
        assertThat(mvc.get().uri("/api/v1/people/jiang-wenlan/quotations?year=2007&size=3"))
                .bodyJson()
                .isLenientlyEqualTo("{\"total\": 365, \"year\": 2007, \"size\": 3}");
        assertThat(html("/people/jiang-wenlan/quotations?year=1999")).contains("没有找到引语");
        assertThat(html("/people/jiang-wenlan/quotations?year=x&p=0")).contains("“好事办好。”");
    }

    private String html(String address) {
        var answer = mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
