package org.jiuwen.ingest;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored changes of who is who, and where the addresses of those who went elsewhere lead. */
@Component
class PersonChangeStore {

    /** Any number that nothing else in the database locks. */
    private static final long LOCK = 7_415_021;

    private final JdbcClient jdbc;

    PersonChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A change with its two people. */
    record Stored(long person, long other, boolean made) {}

    /** One change at a time, and none while a page is being stored. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(row -> {});
    }

    void lockShared() {
        jdbc.sql("select pg_advisory_xact_lock_shared(:lock)")
                .param("lock", LOCK)
                .query(row -> {});
    }

    Optional<Long> person(String slug) {
        return jdbc.sql("select id from person where slug = :slug and moved_to_id is null")
                .param("slug", slug)
                .query(Long.class)
                .optional();
    }

    List<Long> articles(Collection<String> slugs) {
        return slugs.isEmpty()
                ? List.of()
                : jdbc.sql("select id from article where slug in (:slugs)")
                        .param("slugs", slugs)
                        .query(Long.class)
                        .list();
    }

    int nextNamesake(String name) {
        return jdbc.sql("select coalesce(max(namesake), 0) + 1 from person where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    void add(
            boolean merge,
            long person,
            long other,
            boolean made,
            Collection<String> titles,
            Collection<Long> articles,
            long user) {
        long id = jdbc.sql(
                        """
                        insert into person_change (kind, person_id, other_id, made, titles, changed_by)
                        values (:kind, :person, :other, :made, :titles, :user) returning id
                        """)
                .param("kind", merge ? "MERGE" : "SPLIT")
                .param("person", person)
                .param("other", other)
                .param("made", made)
                .param("titles", titles.toArray(String[]::new))
                .param("user", user)
                .query(Long.class)
                .single();
        jdbc.sql("insert into person_change_article (change_id, article_id) select :id, unnest(:articles)")
                .param("id", id)
                .param("articles", articles.toArray(Long[]::new))
                .update();
    }

    Optional<Stored> withdraw(long change, long user) {
        return jdbc.sql(
                        """
                        update person_change set withdrawn_by = :user, withdrawn_at = now()
                        where id = :id and withdrawn_at is null
                        returning person_id as person, other_id as other, made
                        """)
                .param("user", user)
                .param("id", change)
                .query(Stored.class)
                .optional();
    }

    /** The changes that hold, in the order in which they were made. */
    List<PersonAttribution.Change> active() {
        return jdbc.sql(
                        """
                        select c.kind, c.person_id, c.other_id, c.titles,
                               array(select x.article_id from person_change_article x where x.change_id = c.id) as articles
                        from person_change c where c.withdrawn_at is null order by c.id
                        """)
                .query((row, number) -> new PersonAttribution.Change(
                        row.getString("kind").equals("MERGE"),
                        row.getLong("person_id"),
                        row.getLong("other_id"),
                        Set.of((String[]) array(row, "titles")),
                        Set.of((Long[]) array(row, "articles"))))
                .list();
    }

    private static Object array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array.getArray();
    }

    void moveTo(long person, long to) {
        jdbc.sql("update person set moved_to_id = :to where id = :person")
                .param("to", to)
                .param("person", person)
                .update();
    }

    void moveBack(Collection<Long> people) {
        jdbc.sql("update person set moved_to_id = null where id in (:people)")
                .param("people", people)
                .update();
    }

    /** Who was made by a change that is taken back, and has nothing left, leads to the one he was made of. */
    void leaveTo(long person, long to) {
        jdbc.sql(
                        """
                        update person set moved_to_id = :to
                        where id = :person and moved_to_id is null
                          and not exists (select from mention where person_id = :person)
                        """)
                .param("to", to)
                .param("person", person)
                .update();
    }

    void follow(long gone, long target) {
        jdbc.sql(
                        """
                        insert into person_change_article (change_id, article_id)
                        select change_id, :target from person_change_article where article_id = :gone
                        on conflict do nothing
                        """)
                .param("target", target)
                .param("gone", gone)
                .update();
    }
}
