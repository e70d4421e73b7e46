package org.jiuwen.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiuwen.archive.AttendanceManner;
import org.jiuwen.archive.PageFile;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.archive.Pagination;
import org.jiuwen.archive.PositionKind;
import org.jiuwen.archive.Quotation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One person's page, in a fixed number of statements however often he is named. */
@Repository
class PersonQueries {

    /** Articles in a portion. */
    static final int ARTICLES = 20;

    private static final int BESIDE = 20;
    private static final int MOST_SOURCES = 300;
    private static final int MOST_MEETINGS = 300;
    private static final int MOST_MISPRINTS = 50;

    private static final String PLACE =
            """
            join page_file f on f.id = a.page_file_id
            join page p on p.id = a.page_id
            join newspaper n on n.id = p.newspaper_id
            join person s on s.id = %s.person_id
            where s.slug = :slug
            """;

    private final JdbcClient jdbc;
    private final PersonList people;

    PersonQueries(JdbcClient jdbc, PersonList people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** The slug that an address which has moved leads to now. */
    Optional<String> movedTo(String oldSlug) {
        return jdbc.sql(
                        """
                        select s.slug from slug_redirect r join person s on s.id = r.person_id
                        where r.kind = 'PERSON' and r.old_slug = :slug
                        """)
                .param("slug", oldSlug)
                .query(String.class)
                .optional();
    }

    Optional<PersonView> person(String slug, int page) {
        return people.bySlug(slug).map(entry -> {
            Pagination articles = new Pagination(page, ARTICLES, entry.articles());
            return new PersonView(
                    entry,
                    aliases(slug),
                    posts(slug),
                    MentionChart.of(mentionsByMonth(slug)),
                    beside(slug),
                    meetings(slug),
                    misprints(entry.name()),
                    new PersonView.Articles(articles.total(), page, ARTICLES, articles(slug, articles)));
        });
    }

    private List<String> aliases(String slug) {
        return jdbc.sql(
                        """
                        select l.form from person_alias l join person s on s.id = l.person_id
                        where s.slug = :slug and l.form <> s.name
                        order by l.form
                        """)
                .param("slug", slug)
                .query(String.class)
                .list();
    }

    /** Each page file is sent and decoded once, even when it gives several posts. */
    private Map<Long, String> texts(String slug) {
        Map<Long, String> texts = new HashMap<>();
        jdbc.sql(
                        """
                        select f.id, f.bytes, f.charset from page_file f where f.id in (
                            select a.page_file_id
                            from position o join article a on a.id = o.article_id join person s on s.id = o.person_id
                            where s.slug = :slug
                            order by o.dated desc nulls last limit :most)
                        """)
                .param("slug", slug)
                .param("most", MOST_SOURCES)
                .query(row -> {
                    texts.put(row.getLong("id"), PageFile.decode(row.getBytes("bytes"), row.getString("charset")));
                });
        return texts;
    }

    private List<PersonView.Post> posts(String slug) {
        Map<Long, String> texts = texts(slug);
        Map<String, List<PersonView.Source>> sources = new LinkedHashMap<>();
        jdbc.sql("select "
                        + PagePlace.COLUMNS
                        + """
                        , o.title, o.kind, o.dated, o.evidence_start, o.evidence_end, a.slug as article, a.title as headline,
                          f.id as file_id, f.sequence as file
                        from position o
                        join article a on a.id = o.article_id
                        """
                        + PLACE.formatted("o")
                        + " order by o.dated nulls last, a.id, o.evidence_start limit "
                        + MOST_SOURCES)
                .param("slug", slug)
                .query(row -> {
                    PagePlace place = PagePlace.of(row);
                    String text = texts.get(row.getLong("file_id"));
                    sources.computeIfAbsent(row.getString("title"), title -> new ArrayList<>())
                            .add(new PersonView.Source(
                                    PositionKind.valueOf(row.getString("kind")),
                                    row.getObject("dated", LocalDate.class),
                                    row.getString("article"),
                                    row.getString("headline"),
                                    place,
                                    text == null
                                            ? null
                                            : Quotation.of(
                                                    text,
                                                    row.getInt("evidence_start"),
                                                    row.getInt("evidence_end"),
                                                    place,
                                                    row.getInt("file"))));
                });
        return sources.entrySet().stream()
                .map(post -> new PersonView.Post(
                        post.getKey(),
                        dates(post.getValue()).stream()
                                .min(LocalDate::compareTo)
                                .orElse(null),
                        dates(post.getValue()).stream()
                                .max(LocalDate::compareTo)
                                .orElse(null),
                        List.copyOf(post.getValue())))
                .toList();
    }

    private static List<LocalDate> dates(List<PersonView.Source> sources) {
        return sources.stream()
                .map(PersonView.Source::dated)
                .filter(Objects::nonNull)
                .toList();
    }

    private SortedMap<YearMonth, Integer> mentionsByMonth(String slug) {
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        jdbc.sql(
                        """
                        select date_trunc('month', a.date_issued)::date as month, count(distinct a.id) as articles
                        from mention m
                        join article a on a.id = m.article_id
                        join person s on s.id = m.person_id
                        where s.slug = :slug and a.date_issued is not null
                        group by 1
                        """)
                .param("slug", slug)
                .query(row -> {
                    months.put(YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("articles"));
                });
        return months;
    }

    private List<PersonView.Companion> beside(String slug) {
        return jdbc.sql(
                        """
                        select o.slug, o.name, count(distinct other.article_id) as articles
                        from (select distinct m.article_id, m.person_id
                              from mention m join person s on s.id = m.person_id
                              where s.slug = :slug and not m.author) mine
                        join mention other on other.article_id = mine.article_id and other.person_id <> mine.person_id
                             and not other.author
                        join person o on o.id = other.person_id
                        group by o.id
                        order by articles desc, o.pinyin, o.id
                        limit :most
                        """)
                .param("slug", slug)
                .param("most", BESIDE)
                .query(PersonView.Companion.class)
                .list();
    }

    private List<PersonView.Misprint> misprints(String name) {
        return jdbc.sql(
                        "select "
                                + PagePlace.COLUMNS
                                + """
                        , m.printed, m.span_start, m.span_end
                        from misprint m
                        join page p on p.id = m.page_id
                        join newspaper n on n.id = p.newspaper_id
                        where m.suggestion = :name and m.reason = 'misread-name' and m.state <> 'DISMISSED'
                              and m.span_start is not null
                        order by p.date_issued desc nulls last, m.id
                        limit :most
                        """)
                .param("name", name)
                .param("most", MOST_MISPRINTS)
                .query((row, number) -> {
                    PagePlace place = PagePlace.of(row);
                    return new PersonView.Misprint(
                            row.getString("printed"),
                            place,
                            place.address(0, row.getInt("span_start"), row.getInt("span_end")));
                })
                .list();
    }

    private record Sat(String slug, String name, @Nullable LocalDate date, PersonView.Part part) {}

    private List<PersonView.Sitting> meetings(String slug) {
        Map<String, List<Sat>> sittings = new LinkedHashMap<>();
        jdbc.sql("select "
                        + PagePlace.COLUMNS
                        + """
                        , t.slug as meeting, t.name, coalesce(r.held_on, t.occasion, a.date_issued) as held, w.manner,
                          w.span_start, w.span_end, f.sequence as file
                        from attendance w
                        join meeting_report r on r.id = w.report_id
                        join meeting t on t.id = r.meeting_id
                        join article a on a.id = r.article_id
                        """
                        + PLACE.formatted("w")
                        + " order by held desc nulls last, t.id, w.id limit "
                        + MOST_MEETINGS)
                .param("slug", slug)
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
        return sittings.values().stream().map(PersonQueries::sitting).toList();
    }

    /** Several reports of one meeting say the same; the first place of each manner is enough here. */
    private static PersonView.Sitting sitting(List<Sat> sat) {
        Map<AttendanceManner, PersonView.Part> parts = new TreeMap<>();
        sat.forEach(one -> parts.putIfAbsent(one.part().manner(), one.part()));
        Sat last = sat.getLast();
        return new PersonView.Sitting(last.slug(), last.name(), last.date(), List.copyOf(parts.values()));
    }

    private List<PersonView.Report> articles(String slug, Pagination pagination) {
        return jdbc.sql(
                        "select " + PagePlace.COLUMNS
                                + """
                        , a.slug as article, a.title, left(a.body, 60) as lead, named.mentions, named.author
                        from (select m.article_id, count(*) as mentions, bool_or(m.author) as author
                              from mention m join person s on s.id = m.person_id
                              where s.slug = :slug
                              group by m.article_id) named
                        join article a on a.id = named.article_id
                        join page p on p.id = a.page_id
                        join newspaper n on n.id = p.newspaper_id
                        order by a.date_issued desc nulls last, a.page_number, a.id
                        limit :size offset :offset
                        """)
                .param("slug", slug)
                .param("size", pagination.size())
                .param("offset", pagination.offset())
                .query((row, number) -> new PersonView.Report(
                        row.getString("article"),
                        row.getString("title"),
                        row.getString("lead").replace('\n', ' '),
                        row.getInt("mentions"),
                        row.getBoolean("author"),
                        PagePlace.of(row)))
                .list();
    }
}
