package org.jiuwen.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jiuwen.archive.AttendanceManner;
import org.jiuwen.archive.MeetingRole;
import org.jiuwen.archive.PagePlace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One meeting's page, in six statements however many were there. */
@Repository
class MeetingQueries {

    private static final int MOST_REPORTS = 500;
    private static final int MOST_PLACES = 20_000;

    private static final String PLACE =
            """
            join article a on a.id = r.article_id
            join page_file f on f.id = a.page_file_id
            join page p on p.id = a.page_id
            join newspaper n on n.id = p.newspaper_id
            """;

    // Sessions of a series that the one before is looked for among.
    private static final int MOST_SESSIONS = 200;

    private final JdbcClient jdbc;
    private final MeetingList list;
    private final AgendaQueries agenda;

    MeetingQueries(JdbcClient jdbc, MeetingList list, AgendaQueries agenda) {
        this.jdbc = jdbc;
        this.list = list;
        this.agenda = agenda;
    }

    private record Head(
            long id,
            String slug,
            String name,
            @Nullable LocalDate occasion,
            @Nullable Integer term,
            @Nullable Integer session,
            @Nullable String seriesSlug,
            @Nullable String seriesName) {}

    private record Said(MeetingView.Report report, @Nullable String chair, @Nullable String location) {}

    /** The slug that the address of a meeting which has moved leads to now. */
    Optional<String> movedTo(String oldSlug) {
        return jdbc.sql(
                        """
                        select m.slug from slug_redirect r join meeting m on m.id = r.meeting_id
                        where r.kind = 'MEETING' and r.old_slug = :slug
                        """)
                .param("slug", oldSlug)
                .query(String.class)
                .optional();
    }

    Optional<MeetingView> meeting(String slug) {
        return head(slug).map(head -> {
            List<Said> said = said(head.id());
            List<MeetingView.Group> groups = groups(head.slug());
            return new MeetingView(
                    head.slug(),
                    head.name(),
                    head.seriesSlug(),
                    head.seriesName(),
                    head.term(),
                    head.session(),
                    distinct(said.stream().map(one -> one.report().part())),
                    dates(head, said),
                    distinct(said.stream().map(Said::chair)),
                    distinct(said.stream().map(Said::location)),
                    agenda.of(head.slug()),
                    groups,
                    changes(head, groups).orElse(null),
                    said.stream().map(Said::report).toList());
        });
    }

    private Optional<Head> head(String slug) {
        return jdbc.sql(
                        """
                        select m.id, m.slug, m.name, m.occasion, m.term, m.session, s.slug as series_slug, s.name as series_name
                        from meeting m
                        left join meeting_series s on s.id = m.series_id
                        where m.slug = :slug
                        """)
                .param("slug", slug)
                .query(Head.class)
                .optional();
    }

    private static List<LocalDate> dates(Head head, List<Said> said) {
        List<LocalDate> printed = said.stream()
                .filter(one -> one.report().role() != MeetingRole.MENTIONED)
                .map(one -> one.report().heldOn())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return printed.isEmpty() && head.occasion() != null ? List.of(head.occasion()) : printed;
    }

    private static List<String> distinct(Stream<@Nullable String> values) {
        return values.filter(Objects::nonNull).distinct().toList();
    }

    private List<Said> said(long meeting) {
        return jdbc.sql(
                        "select "
                                + PagePlace.COLUMNS
                                + """
                        , a.slug, a.title, r.role, r.part, r.held_on, r.chair, r.location, f.sequence as file, k.span_start, k.span_end
                        from meeting_report r
                        """
                                + PLACE
                                + """
                        left join lateral (
                            select span_start, span_end from meeting_mention x
                            where x.report_id = r.id
                            order by x.span_start limit 1) k on true
                        where r.meeting_id = :meeting
                        order by a.date_issued nulls last, a.page_number, a.sequence
                        limit :most
                        """)
                .param("meeting", meeting)
                .param("most", MOST_REPORTS)
                .query((row, number) -> {
                    PagePlace place = PagePlace.of(row);
                    Integer start = row.getObject("span_start", Integer.class);
                    return new Said(
                            new MeetingView.Report(
                                    row.getString("slug"),
                                    row.getString("title"),
                                    MeetingRole.valueOf(row.getString("role")),
                                    row.getString("part"),
                                    row.getObject("held_on", LocalDate.class),
                                    place,
                                    start == null
                                            ? null
                                            : place.address(row.getInt("file"), start, row.getInt("span_end"))),
                            row.getString("chair"),
                            row.getString("location"));
                })
                .list();
    }

    /** Against the session before; empty for a meeting of no series, and where nobody is named or was. */
    private Optional<Changes> changes(Head head, List<MeetingView.Group> now) {
        if (head.seriesSlug() == null || now.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(Changes.before(head.slug(), list.sessions(head.seriesSlug(), MOST_SESSIONS)))
                .flatMap(before -> Changes.between(before, groups(before.slug()), now));
    }

    /** The order of the first report that lists a manner; who only a later report adds comes after. */
    private List<MeetingView.Group> groups(String meeting) {
        Map<AttendanceManner, Map<String, MeetingView.Attendee>> groups = new TreeMap<>();
        jdbc.sql(
                        "select "
                                + PagePlace.COLUMNS
                                + """
                        , s.slug as person, s.name, w.manner, w.span_start, w.span_end, f.sequence as file
                        from attendance w
                        join meeting_report r on r.id = w.report_id
                        join person s on s.id = w.person_id
                        """
                                + PLACE
                                + """
                        where r.meeting_id = (select id from meeting where slug = :meeting)
                        order by a.date_issued nulls last, a.page_number, a.sequence, w.sequence, w.span_start
                        limit :most
                        """)
                .param("meeting", meeting)
                .param("most", MOST_PLACES)
                .query(row -> {
                    String name = row.getString("name");
                    groups.computeIfAbsent(
                                    AttendanceManner.valueOf(row.getString("manner")), manner -> new LinkedHashMap<>())
                            .computeIfAbsent(
                                    row.getString("person"),
                                    person -> new MeetingView.Attendee(person, name, new ArrayList<>()))
                            .evidence()
                            .add(PagePlace.of(row)
                                    .address(row.getInt("file"), row.getInt("span_start"), row.getInt("span_end")));
                });
        return groups.entrySet().stream()
                .map(group -> new MeetingView.Group(
                        group.getKey(), List.copyOf(group.getValue().values())))
                .toList();
    }
}
