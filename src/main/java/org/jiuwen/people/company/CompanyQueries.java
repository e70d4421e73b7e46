package org.jiuwen.people.company;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts with whom a person has articles, meetings or posts in common; two statements, whatever there is of them. */
@Repository
public class CompanyQueries {

    /** So many fit around one in a drawing. */
    static final int MOST = 16;

    private static final int SHARED = 3;

    /** A post that so many hold (记者, 市民) says nothing of two who do. */
    private static final int MOST_HOLDERS = 40;

    private static final String BY_ARTICLE =
            """
            select o.person_id, count(distinct o.article_id) as times, null::text[] as names, null::text[] as slugs
            from (select distinct m.article_id from mention m where m.person_id = :person and not m.author) mine
            join mention o on o.article_id = mine.article_id and o.person_id <> :person and not o.author
            group by o.person_id
            """;

    private static final String BY_MEETING =
            """
            select o.person_id, count(distinct t.id) as times,
                   array_agg(t.name order by t.occasion desc nulls last, t.id desc) as names,
                   array_agg(t.slug order by t.occasion desc nulls last, t.id desc) as slugs
            from (select distinct r.meeting_id from attendance w join meeting_report r on r.id = w.report_id
                  where w.person_id = :person) mine
            join meeting t on t.id = mine.meeting_id
            join lateral (select distinct w.person_id
                          from meeting_report r join attendance w on w.report_id = r.id
                          where r.meeting_id = t.id and w.person_id <> :person) o on true
            group by o.person_id
            """;

    private static final String BY_POST =
            """
            select o.person_id, count(*) as times, array_agg(o.title order by o.title) as names, null::text[] as slugs
            from (select p.title from position p
                  where p.person_id = :person and p.kind in ('HELD', 'ELECTED', 'APPOINTED')
                  group by p.title order by count(*) desc limit 100) mine
            join lateral (select distinct p.person_id, p.title
                          from position p
                          where p.title = mine.title and p.person_id <> :person
                            and p.kind in ('HELD', 'ELECTED', 'APPOINTED')
                          limit :holders + 1) o on true
            where (select count(*) from (select distinct p.person_id from position p
                                         where p.title = mine.title limit :holders + 1) h) <= :holders
            group by o.person_id
            """;

    private static final String ARTICLE_TIES =
            """
            with there as materialized (
                select distinct o.article_id, o.person_id from mention o
                where o.person_id = any(:people) and not o.author
                  and o.article_id in (select m.article_id from mention m where m.person_id = :person and not m.author))
            select one.person_id as one, other.person_id as other, count(*) as times
            from there one join there other on other.article_id = one.article_id and other.person_id > one.person_id
            group by 1, 2
            """;

    private static final String MEETING_TIES =
            """
            with there as (
                select distinct r.meeting_id, w.person_id
                from attendance w join meeting_report r on r.id = w.report_id
                where w.person_id = any(:people)
                  and r.meeting_id in (select r.meeting_id from attendance w join meeting_report r on r.id = w.report_id
                                       where w.person_id = :person))
            select one.person_id as one, other.person_id as other, count(*) as times
            from there one join there other on other.meeting_id = one.meeting_id and other.person_id > one.person_id
            group by 1, 2
            """;

    private final JdbcClient jdbc;

    CompanyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(long person, Company.Companion companion) {}

    private record Pair(long one, long other, int times) {}

    /** Those with whom a person, by his key, has most in common. */
    public Company company(long person, Bond by) {
        List<Row> rows = jdbc.sql(
                        """
                        select k.person_id, s.slug, s.name, s.namesake, k.times, k.names, k.slugs,
                          (select p.title from position p
                           where p.person_id = s.id and p.kind in ('HELD', 'ELECTED', 'APPOINTED')
                           order by p.dated desc nulls last, p.id desc limit 1) as post
                        from (
                        """
                                + select(by)
                                + ") k join person s on s.id = k.person_id order by k.times desc, s.pinyin, s.id limit"
                                + " :most")
                .param("person", person)
                .param("holders", MOST_HOLDERS)
                .param("most", MOST)
                .query((row, number) -> row(row))
                .list();
        return new Company(by, rows.stream().map(Row::companion).toList(), ties(person, by, rows));
    }

    private static String select(Bond by) {
        return switch (by) {
            case ARTICLE -> BY_ARTICLE;
            case MEETING -> BY_MEETING;
            case POST -> BY_POST;
        };
    }

    private List<Company.Tie> ties(long person, Bond by, List<Row> rows) {
        if (by == Bond.POST || rows.size() < 2) {
            return List.of();
        }
        List<Long> ids = rows.stream().map(Row::person).toList();
        return jdbc
                .sql(by == Bond.ARTICLE ? ARTICLE_TIES : MEETING_TIES)
                .param("person", person)
                .param("people", ids.toArray(Long[]::new))
                .query(Pair.class)
                .list()
                .stream()
                .map(pair -> new Company.Tie(ids.indexOf(pair.one), ids.indexOf(pair.other), pair.times))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        List<String> names = strings(row, "names");
        List<String> slugs = strings(row, "slugs");
        List<Company.Shared> shared = IntStream.range(0, Math.min(SHARED, names.size()))
                .mapToObj(i -> new Company.Shared(names.get(i), i < slugs.size() ? "/meetings/" + slugs.get(i) : null))
                .toList();
        return new Row(
                row.getLong("person_id"),
                new Company.Companion(
                        row.getString("slug"),
                        row.getString("name"),
                        row.getInt("namesake"),
                        row.getString("post"),
                        row.getInt("times"),
                        shared));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        java.sql.Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
