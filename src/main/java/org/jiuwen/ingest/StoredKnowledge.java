package org.jiuwen.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jiuwen.reader.knowledge.ArchiveLearning;
import org.jiuwen.reader.knowledge.Days;
import org.jiuwen.reader.knowledge.Holder;
import org.jiuwen.reader.knowledge.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database what the pages of a newspaper, whose day is sure, say of sessions, posts, names and labels. */
@Component
class StoredKnowledge {

    private static final String SURE = " p.newspaper_id = :newspaper and p.issue_id is not null"
            + " and (p.date_origin <> 'TEXT' or p.date_confidence >= " + RunKnowledge.TEACHES + ")";
    private static final String DAYS =
            " min(p.date_issued) as first, max(p.date_issued) as last, count(distinct p.id) as times";

    private final JdbcClient jdbc;

    StoredKnowledge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of a newspaper: the most frequent of each kind. */
    ArchiveLearning of(long newspaper) {
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

    private static Days days(ResultSet row) throws SQLException {
        return new Days(
                row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class), row.getInt("times"));
    }
}
