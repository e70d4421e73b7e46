package org.jiuwen.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiuwen.reader.knowledge.ArchiveLearning;
import org.jiuwen.reader.knowledge.Days;
import org.jiuwen.reader.knowledge.Holder;
import org.jiuwen.reader.knowledge.NameLists;
import org.jiuwen.reader.knowledge.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the database what the pages of a newspaper say: those whose day is sure of sessions, posts and labels, all of names, the
 * newest of who is named beside whom and of which characters its articles put side by side. A few queries with a limit each,
 * whatever the archive's size.
 */
@Component
class StoredKnowledge {

    private static final String SURE = " p.newspaper_id = :newspaper and p.issue_id is not null"
            + " and (p.date_origin <> 'TEXT' or p.date_confidence >= " + RunKnowledge.TEACHES + ")";
    private static final String DAYS =
            " min(p.date_issued) as first, max(p.date_issued) as last, count(distinct p.id) as times";

    private static final int COMPANY_PAGES = 10_000;
    private static final int USAGE_ARTICLES = 3_000;

    /**
     * Lists as {@link NameLists} cuts them: names are numbered through, and those of one list have one number of it. Whoever
     * follows within reach is found by looking ahead in that order.
     */
    private static final String COMPANY =
            """
            with placed as (
                select m.article_id, x.name, m.span_start, m.span_end,
                       case when m.span_start - lag(m.span_end) over listed between 1 and %1$d then 0 else 1 end as starts
                from mention m join person x on x.id = m.person_id join article a on a.id = m.article_id
                where a.page_id in (select p.id from page p where p.newspaper_id = :newspaper
                                    order by p.date_issued desc nulls last, p.id desc limit :pages)
                window listed as (partition by m.article_id order by m.span_start, m.id)
            ), numbered as (
                select name, article_id, span_start,
                       sum(starts) over (partition by article_id order by span_start rows unbounded preceding) as list
                from placed
            ), behind as (
                select name, list, article_id, %2$s
                from numbered window listed as (partition by article_id, list order by span_start)
            )
            select least(b.name, o.other) as person, greatest(b.name, o.other) as other, count(*) as times
            from behind b cross join lateral (values %3$s) o (other)
            where o.other is not null and o.other <> b.name
            group by 1, 2 order by times desc, person, other limit 80000
            """
                    .formatted(
                            NameLists.LONGEST_GAP,
                            eachNear("lead(name, %1$d) over listed as other%1$d"),
                            eachNear("(b.other%1$d)"));

    private final JdbcClient jdbc;

    StoredKnowledge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String eachNear(String column) {
        return IntStream.rangeClosed(1, NameLists.NEAR)
                .mapToObj(column::formatted)
                .collect(Collectors.joining(", "));
    }

    /**
     * What is known of a newspaper: the most frequent of each kind.
     *
     * @param withUsage false when its pages are about to be read again: a page must not vouch for its own characters
     */
    ArchiveLearning of(long newspaper, boolean withUsage) {
        ArchiveLearning learning = new ArchiveLearning();
        addSessions(newspaper, learning);
        jdbc.sql("select x.name, o.title," + DAYS
                        + " from position o join person x on x.id = o.person_id join article a on a.id = o.article_id"
                        + " join page p on p.id = a.page_id where" + SURE
                        + " group by x.name, o.title order by times desc, x.name, o.title limit 40000")
                .param("newspaper", newspaper)
                .query(row -> {
                    learning.holder(new Holder(row.getString("name"), row.getString("title")), days(row));
                });
        jdbc.sql("select x.name, count(distinct m.article_id) as times"
                        + " from mention m join person x on x.id = m.person_id join article a on a.id = m.article_id"
                        + " join page p on p.id = a.page_id where p.newspaper_id = :newspaper"
                        + " group by x.name order by times desc, x.name limit 60000")
                .param("newspaper", newspaper)
                .query(row -> {
                    learning.name(row.getString("name"), row.getInt("times"));
                });
        jdbc.sql(COMPANY)
                .param("newspaper", newspaper)
                .param("pages", COMPANY_PAGES)
                .query(row -> {
                    learning.together(row.getString("person"), row.getString("other"), row.getInt("times"));
                });
        if (withUsage) {
            addUsage(newspaper, learning);
        }
        jdbc.sql(
                        "select a.column_title as name," + DAYS
                                + " from article a join page p on p.id = a.page_id where" + SURE
                                + " and a.column_title is not null group by a.column_title order by times desc, name limit 4000")
                .param("newspaper", newspaper)
                .query(row -> {
                    learning.label(row.getString("name"), days(row));
                });
        jdbc.sql("select" + DAYS + " from page p where" + SURE + " having count(*) > 0")
                .param("newspaper", newspaper)
                .query(row -> {
                    learning.issues(days(row));
                });
        return learning;
    }

    private void addSessions(long newspaper, ArchiveLearning learning) {
        jdbc.sql("select s.name, m.term, m.session," + DAYS
                        + " from meeting_report r join meeting m on m.id = r.meeting_id"
                        + " join meeting_series s on s.id = m.series_id join article a on a.id = r.article_id"
                        + " join page p on p.id = a.page_id where" + SURE
                        + " and r.role = 'REPORTED' and m.term is not null and m.session is not null"
                        + " group by s.name, m.term, m.session order by times desc, s.name limit 20000")
                .param("newspaper", newspaper)
                .query(row -> {
                    Session session = new Session(row.getString("name"), row.getInt("term"), row.getInt("session"));
                    learning.session(session, days(row));
                });
    }

    private void addUsage(long newspaper, ArchiveLearning learning) {
        jdbc.sql("select a.body from article a join page p on p.id = a.page_id"
                        + " where p.newspaper_id = :newspaper and p.issue_id is not null"
                        + " order by p.date_issued desc, a.id desc limit :articles")
                .param("newspaper", newspaper)
                .param("articles", USAGE_ARTICLES)
                .query(row -> {
                    learning.text(row.getString("body"));
                });
    }

    private static Days days(ResultSet row) throws SQLException {
        return new Days(
                row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class), row.getInt("times"));
    }
}
