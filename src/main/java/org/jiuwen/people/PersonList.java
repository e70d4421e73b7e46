package org.jiuwen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiuwen.archive.Pagination;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people by the beginning of their name or its sound. */
@Repository
class PersonList {

    private static final String MATCHING =
            """
            where s.moved_to_id is null
            and (:name = ''
                or s.name like :name || '%'
                or exists (select 1 from person g where g.moved_to_id = s.id and g.name like :name || '%')
                or exists (select 1 from person_alias l where l.person_id = s.id and l.form like :name || '%')
                or (:sound <> '' and (replace(s.pinyin, ' ', '') like :sound || '%' or s.initials like :sound || '%')))
            """;

    private final JdbcClient jdbc;

    PersonList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many people the beginning fits; all for an empty one. */
    long count(String beginning) {
        return jdbc.sql("select count(*) from person s " + MATCHING)
                .param("name", name(beginning))
                .param("sound", sound(beginning))
                .query(Long.class)
                .single();
    }

    /** People the beginning fits, those named in most articles first. */
    List<PersonEntry> find(String beginning, Pagination pagination) {
        return jdbc.sql(
                        """
                        with named as (
                            select s.id, s.slug, s.name, s.namesake, s.pinyin, count(distinct m.article_id) as articles
                            from person s
                            left join mention m on m.person_id = s.id
                        """
                                + MATCHING
                                + """
                                    group by s.id
                                    order by articles desc, s.pinyin, s.name, s.namesake
                                    limit :size offset :offset
                                )
                                """
                                + entries("named"))
                .param("name", name(beginning))
                .param("sound", sound(beginning))
                .param("size", pagination.size())
                .param("offset", pagination.offset())
                .query((row, number) -> entry(row))
                .list();
    }

    Optional<PersonEntry> bySlug(String slug) {
        return jdbc.sql(
                        """
                        with named as (
                            select s.id, s.slug, s.name, s.namesake, s.pinyin,
                                   (select count(distinct m.article_id) from mention m where m.person_id = s.id) as articles
                            from person s
                            where s.slug = :slug
                        )
                        """
                                + entries("named"))
                .param("slug", slug)
                .query((row, number) -> entry(row))
                .optional();
    }

    private static String entries(String people) {
        return """
               select k.slug, k.name, k.namesake, k.pinyin, k.articles, span.first, span.last,
                      (select o.title from position o
                       where o.person_id = k.id and o.kind in ('HELD', 'ELECTED', 'APPOINTED')
                       order by o.dated desc nulls last, o.id desc limit 1) as post
               from %s k
               left join lateral (
                   select min(a.date_issued) as first, max(a.date_issued) as last
                   from mention m join article a on a.id = m.article_id
                   where m.person_id = k.id) span on true
               order by k.articles desc, k.pinyin, k.name, k.namesake
               """
                .formatted(people);
    }

    private static PersonEntry entry(ResultSet row) throws SQLException {
        return new PersonEntry(
                row.getString("slug"),
                row.getString("name"),
                row.getInt("namesake"),
                row.getString("pinyin"),
                row.getString("post"),
                row.getInt("articles"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class));
    }

    /** Signs that mean something to {@code like} stand for themselves. */
    private static String name(String beginning) {
        return beginning.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String sound(String beginning) {
        return beginning.toLowerCase(Locale.ROOT).replaceAll("[\\s'’·-]", "").matches("[a-zü]+")
                ? beginning.toLowerCase(Locale.ROOT).replaceAll("[\\s'’·-]", "")
                : "";
    }
}
