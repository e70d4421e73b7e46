package org.jiuwen.ingest;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves what articles say of people from one to another, whole sets at once, and back to whom was read. */
@Component
class PersonRows {

    private static final List<String> OF_ARTICLES = List.of("mention", "position", "utterance");

    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that is one person's becomes another's. */
    void move(long from, long to) {
        for (String table : OF_ARTICLES) {
            update("update " + table + " r set " + moved() + " where r.person_id = :from", from, to);
        }
        update("update attendance r set " + moved() + " where r.person_id = :from", from, to);
    }

    /** What articles say of one person becomes another's. */
    void move(long from, long to, Collection<Long> articles) {
        if (articles.isEmpty()) {
            return;
        }
        for (String table : OF_ARTICLES) {
            jdbc.sql("update " + table + " r set " + moved()
                            + " where r.person_id = :from and r.article_id in (:articles)")
                    .param("from", from)
                    .param("to", to)
                    .param("articles", articles)
                    .update();
        }
        jdbc.sql("update attendance r set " + moved()
                        + " from meeting_report t where t.id = r.report_id and r.person_id = :from"
                        + " and t.article_id in (:articles)")
                .param("from", from)
                .param("to", to)
                .param("articles", articles)
                .update();
    }

    /** Gives all back to whom was read. */
    void reset(Collection<Long> people) {
        for (String table : List.of("mention", "position", "utterance", "attendance")) {
            jdbc.sql("update " + table + " set person_id = read_person_id, read_person_id = null"
                            + " where person_id in (:people) and read_person_id is not null")
                    .param("people", people)
                    .update();
        }
    }

    /** Articles in which a person has one of the posts. */
    List<Long> withTitles(long person, Collection<String> titles) {
        return titles.isEmpty()
                ? List.of()
                : jdbc.sql("select distinct article_id from position where person_id = :person and title in (:titles)")
                        .param("person", person)
                        .param("titles", titles)
                        .query(Long.class)
                        .list();
    }

    /** Articles that name one of the people. */
    List<Long> articlesOf(Collection<Long> people) {
        return jdbc.sql("select distinct article_id from mention where person_id in (:people)")
                .param("people", people)
                .query(Long.class)
                .list();
    }

    /** Articles that name one of the people only because an editor said so. */
    List<Long> givenTo(Collection<Long> people) {
        return jdbc.sql("select distinct article_id from mention"
                        + " where person_id in (:people) and read_person_id is not null")
                .param("people", people)
                .query(Long.class)
                .list();
    }

    /** What the search index follows. */
    void touch(Collection<Long> articles) {
        if (!articles.isEmpty()) {
            jdbc.sql("update article set revision = revision + 1 where id = any(:articles)")
                    .param("articles", articles.toArray(Long[]::new))
                    .update();
        }
    }

    private static String moved() {
        return "read_person_id = nullif(coalesce(r.read_person_id, r.person_id), :to), person_id = :to";
    }

    private void update(String sql, long from, long to) {
        jdbc.sql(sql).param("from", from).param("to", to).update();
    }
}
