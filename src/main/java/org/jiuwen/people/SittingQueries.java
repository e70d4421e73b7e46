package org.jiuwen.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiuwen.archive.AttendanceManner;
import org.jiuwen.archive.PagePlace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings that a person was at, the newest first, and in which manner. */
@Repository
class SittingQueries {

    private static final int MOST = 300;

    private final JdbcClient jdbc;

    SittingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Sat(String slug, String name, @Nullable LocalDate date, PersonView.Part part) {}

    List<PersonView.Sitting> sittings(long person) {
        Map<String, List<Sat>> sittings = new LinkedHashMap<>();
        jdbc.sql(
                        "select "
                                + PagePlace.COLUMNS
                                + """
                        , t.slug as meeting, t.name, coalesce(r.held_on, t.occasion, a.date_issued) as held, w.manner,
                          w.span_start, w.span_end, f.sequence as file
                        from attendance w
                        join meeting_report r on r.id = w.report_id
                        join meeting t on t.id = r.meeting_id
                        join article a on a.id = r.article_id
                        join page_file f on f.id = a.page_file_id
                        join page p on p.id = a.page_id
                        join newspaper n on n.id = p.newspaper_id
                        where w.person_id = :person
                        order by held desc nulls last, t.id, w.id limit :most
                        """)
                .param("person", person)
                .param("most", MOST)
                .query(row -> {
                    sittings.computeIfAbsent(row.getString("meeting"), meeting -> new ArrayList<>())
                            .add(new Sat(
                                    row.getString("meeting"),
                                    row.getString("name"),
                                    row.getObject("held", LocalDate.class),
                                    new PersonView.Part(
                                            AttendanceManner.valueOf(row.getString("manner")),
                                            PagePlace.of(row)
                                                    .address(
                                                            row.getInt("file"),
                                                            row.getInt("span_start"),
                                                            row.getInt("span_end")))));
                });
        return sittings.values().stream().map(SittingQueries::sitting).toList();
    }

    /** Several reports of one meeting say the same; the first place of each manner is enough here. */
    private static PersonView.Sitting sitting(List<Sat> sat) {
        Map<AttendanceManner, PersonView.Part> parts = new TreeMap<>();
        sat.forEach(one -> parts.putIfAbsent(one.part().manner(), one.part()));
        Sat last = sat.getLast();
        return new PersonView.Sitting(last.slug(), last.name(), last.date(), List.copyOf(parts.values()));
    }
}
