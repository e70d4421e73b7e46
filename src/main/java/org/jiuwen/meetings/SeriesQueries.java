package org.jiuwen.meetings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiuwen.archive.AttendanceManner;
import org.jiuwen.archive.PagePlace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One series with its matrix of people and sessions, in four statements. */
@Repository
class SeriesQueries {

    /** What a browser still draws at once. */
    private static final int MOST_SESSIONS = 60;

    private static final int MOST_PEOPLE = 300;

    private final JdbcClient jdbc;
    private final MeetingList meetings;

    SeriesQueries(JdbcClient jdbc, MeetingList meetings) {
        this.jdbc = jdbc;
        this.meetings = meetings;
    }

    /** The slug that the address of a series which has moved leads to now. */
    Optional<String> movedTo(String oldSlug) {
        return jdbc.sql(
                        """
                        select s.slug from slug_redirect r join meeting_series s on s.id = r.series_id
                        where r.kind = 'SERIES' and r.old_slug = :slug
                        """)
                .param("slug", oldSlug)
                .query(String.class)
                .optional();
    }

    Optional<SeriesView> series(String slug) {
        return jdbc.sql("select name from meeting_series where slug = :slug")
                .param("slug", slug)
                .query(String.class)
                .optional()
                .map(name -> {
                    List<MeetingList.Entry> sessions = meetings.sessions(slug, MOST_SESSIONS);
                    return new SeriesView(slug, name, sessions, people(slug), rows(slug, sessions));
                });
    }

    private long people(String slug) {
        return jdbc.sql(
                        """
                        select count(distinct w.person_id)
                        from attendance w
                        join meeting_report r on r.id = w.report_id
                        join meeting m on m.id = r.meeting_id
                        where m.series_id = (select id from meeting_series where slug = :slug)
                        """)
                .param("slug", slug)
                .query(Long.class)
                .single();
    }

    private static final class Line {

        private final String name;
        private final List<Map<AttendanceManner, SeriesView.Presence>> cells = new ArrayList<>();

        Line(String name, int sessions) {
            this.name = name;
            for (int i = 0; i < sessions; i++) {
                cells.add(new TreeMap<>());
            }
        }

        SeriesView.Row row(String slug) {
            List<SeriesView.@Nullable Cell> shown = Arrays.asList(cells.stream()
                    .map(cell -> cell.isEmpty() ? null : new SeriesView.Cell(List.copyOf(cell.values())))
                    .toArray(SeriesView.Cell[]::new));
            return new SeriesView.Row(
                    slug,
                    name,
                    (int) cells.stream().filter(cell -> !cell.isEmpty()).count(),
                    shown);
        }
    }

    /** People by how many sessions they were at; those at as many by the best place in a printed list. */
    private List<SeriesView.Row> rows(String slug, List<MeetingList.Entry> sessions) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        sessions.forEach(session -> columns.put(session.slug(), columns.size()));
        Map<String, Line> lines = new LinkedHashMap<>();
        jdbc.sql(
                        "with present as ("
                                + """
                        select w.*, m.slug as meeting, r.article_id as article
                        from attendance w
                        join meeting_report r on r.id = w.report_id
                        join meeting m on m.id = r.meeting_id
                        where m.series_id = (select id from meeting_series where slug = :slug)),
                        shown as (
                        select person_id, count(distinct meeting) as sessions, min(sequence) as place
                        from present group by person_id
                        order by sessions desc, place, person_id limit :most)
                        select
                        """
                                + PagePlace.COLUMNS
                                + """
                        , s.slug as person, s.name, w.meeting, w.manner, w.span_start, w.span_end, f.sequence as file
                        from shown
                        join present w on w.person_id = shown.person_id
                        join person s on s.id = w.person_id
                        join article a on a.id = w.article
                        join page_file f on f.id = a.page_file_id
                        join page p on p.id = a.page_id
                        join newspaper n on n.id = p.newspaper_id
                        order by shown.sessions desc, shown.place, s.id, w.id
                        """)
                .param("slug", slug)
                .param("most", MOST_PEOPLE)
                .query(row -> {
                    String name = row.getString("name");
                    Integer column = columns.get(row.getString("meeting"));
                    if (column == null) {
                        return;
                    }
                    AttendanceManner manner = AttendanceManner.valueOf(row.getString("manner"));
                    String address = PagePlace.of(row)
                            .address(row.getInt("file"), row.getInt("span_start"), row.getInt("span_end"));
                    lines.computeIfAbsent(row.getString("person"), person -> new Line(name, columns.size()))
                            .cells
                            .get(column)
                            .putIfAbsent(manner, new SeriesView.Presence(manner, address));
                });
        return lines.entrySet().stream()
                .map(line -> line.getValue().row(line.getKey()))
                .toList();
    }
}
