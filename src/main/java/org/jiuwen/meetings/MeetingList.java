package org.jiuwen.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jiuwen.archive.Pagination;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings by series and by year. */
@Repository
class MeetingList {

    /** What an entry is read from: a meeting's first day is the printed one, else that of the first article about it. */
    private static final String ENTRIES =
            """
            select m.id, m.slug, m.name, m.term, m.session, t.part, t.held_on,
                   coalesce(t.held_on, m.occasion, t.reported) as day, t.reports,
                   (select count(distinct w.person_id)
                    from attendance w join meeting_report r on r.id = w.report_id
                    where r.meeting_id = m.id) as people
            from meeting m
            left join lateral (
                select min(r.held_on) filter (where r.role = 'REPORTED') as held_on,
                       case when count(*) filter (where m.name not like '%' || r.part) = 0 then min(r.part) end as part, min(a.date_issued) as reported,
                       count(*) as reports
                from meeting_report r
                join article a on a.id = r.article_id
                where r.meeting_id = m.id) t on true
            """;

    private final JdbcClient jdbc;

    MeetingList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A series in the list. */
    record Series(String slug, String name, int sessions, @Nullable LocalDate first, @Nullable LocalDate last) {}

    /** A year with meetings; null for those that no date is known of. */
    record Year(@Nullable Integer year, int meetings) {}

    /**
     * A meeting in a list.
     *
     * @param part what a sitting with a name of its own adds to its session's: 主席团第一次会议; null for other meetings
     * @param heldOn the day that an article gives, null when none does
     * @param day {@code heldOn}, else the day of the first article about it; null when neither is known
     * @param people how many are named as present
     */
    record Entry(
            String slug,
            String name,
            @Nullable Integer term,
            @Nullable Integer session,
            @Nullable String part,
            @Nullable LocalDate heldOn,
            @Nullable LocalDate day,
            int reports,
            int people) {

        static Entry of(ResultSet row) throws SQLException {
            return new Entry(
                    row.getString("slug"),
                    row.getString("name"),
                    row.getObject("term", Integer.class),
                    row.getObject("session", Integer.class),
                    row.getString("part"),
                    row.getObject("held_on", LocalDate.class),
                    row.getObject("day", LocalDate.class),
                    row.getInt("reports"),
                    row.getInt("people"));
        }
    }

    List<Series> series() {
        return jdbc.sql(
                        """
                        select s.slug, s.name, count(distinct m.id) as sessions,
                               min(coalesce(r.held_on, a.date_issued)) as first, max(coalesce(r.held_on, a.date_issued)) as last
                        from meeting_series s
                        join meeting m on m.series_id = s.id
                        left join meeting_report r on r.meeting_id = m.id and r.role <> 'MENTIONED'
                        left join article a on a.id = r.article_id
                        group by s.id
                        order by sessions desc, s.name
                        """)
                .query(Series.class)
                .list();
    }

    List<Year> years() {
        return jdbc.sql("select extract(year from e.day)::int as year, count(*) as meetings from (" + ENTRIES
                        + ") e group by 1 order by 1 desc nulls last")
                .query(Year.class)
                .list();
    }

    /** Meetings of a year, or of none when {@code year} is null; the newest first. */
    List<Entry> ofYear(@Nullable Integer year, Pagination pagination) {
        return jdbc.sql(
                        "select * from (" + ENTRIES
                                + """
                        ) e
                        where extract(year from e.day)::int is not distinct from :year::int
                        order by e.day desc, e.name
                        limit :size offset :offset
                        """)
                .param("year", year)
                .param("size", pagination.size())
                .param("offset", pagination.offset())
                .query((row, number) -> Entry.of(row))
                .list();
    }

    /** All meetings, the newest first. */
    List<Entry> all(Pagination pagination) {
        return jdbc.sql("select * from (" + ENTRIES
                        + ") e order by e.day desc nulls last, e.name limit :size offset :offset")
                .param("size", pagination.size())
                .param("offset", pagination.offset())
                .query((row, number) -> Entry.of(row))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from meeting").query(Long.class).single();
    }

    /** The sessions of a series in their order. */
    List<Entry> sessions(String series, int most) {
        return jdbc.sql(
                        "select * from (" + ENTRIES
                                + """
                        where m.series_id = (select id from meeting_series where slug = :series)) e
                        order by e.term nulls last, e.session nulls last, e.part is not null, e.day nulls last, e.name
                        limit :most
                        """)
                .param("series", series)
                .param("most", most)
                .query((row, number) -> Entry.of(row))
                .list();
    }
}
