package org.jiuwen.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.archive.Pagination;
import org.jiuwen.people.company.Bond;
import org.jiuwen.people.company.CompanyQueries;
import org.jiuwen.people.posts.PostQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One person's page, in a fixed number of statements however often he is named. */
@Repository
class PersonQueries {

    /** Articles in a portion. */
    static final int ARTICLES = 20;

    /** Direct speech on the page itself; the rest has a page of its own. */
    static final int SAID = 5;

    private static final int MOST_FORMS = 20;
    private static final int MOST_MISPRINTS = 50;

    private final JdbcClient jdbc;
    private final PersonList people;
    private final PostQueries posts;
    private final CompanyQueries company;
    private final SittingQueries sittings;
    private final SaidQueries said;

    PersonQueries(
            JdbcClient jdbc,
            PersonList people,
            PostQueries posts,
            CompanyQueries company,
            SittingQueries sittings,
            SaidQueries said) {
        this.jdbc = jdbc;
        this.people = people;
        this.posts = posts;
        this.company = company;
        this.sittings = sittings;
        this.said = said;
    }

    private record Key(long id, @Nullable String apart) {}

    /** The slug that an address which has moved leads to now, over as many moves as there were. */
    Optional<String> movedTo(String oldSlug) {
        return jdbc.sql(
                        """
                        with recursive led as (
                            select s.id, s.slug, s.moved_to_id from person s
                            where s.slug = :slug
                               or s.id = (select r.person_id from slug_redirect r
                                          where r.kind = 'PERSON' and r.old_slug = :slug)
                            union
                            select s.id, s.slug, s.moved_to_id from led join person s on s.id = led.moved_to_id
                        )
                        select slug from led where moved_to_id is null and slug <> :slug limit 1
                        """)
                .param("slug", oldSlug)
                .query(String.class)
                .optional();
    }

    private Optional<Key> key(String slug) {
        return jdbc.sql("select id, apart from person where slug = :slug and moved_to_id is null")
                .param("slug", slug)
                .query(Key.class)
                .optional();
    }

    /**
     * All of one person.
     *
     * @param page portion of the articles
     * @param by what those have in common with him whom the page shows
     */
    Optional<PersonView> person(String slug, int page, Bond by) {
        return key(slug).flatMap(key -> people.bySlug(slug).map(entry -> {
            Pagination articles = new Pagination(page, ARTICLES, entry.articles());
            return new PersonView(
                    entry,
                    key.apart(),
                    namesakes(key.id(), entry.name()),
                    forms(key.id()),
                    posts.posts(key.id()),
                    MentionChart.of(mentionsByMonth(key.id()), issuesByMonth(entry.first(), entry.last())),
                    company.company(key.id(), by),
                    sittings.sittings(key.id()),
                    said.said(key.id(), null, 1, SAID),
                    misprints(entry.name()),
                    new PersonView.Articles(articles.total(), page, ARTICLES, articles(key.id(), articles)));
        }));
    }

    /** Direct speech of one person, of one year or of all; empty when there is no such person. */
    Optional<SaidView> said(String slug, @Nullable Integer year, int page, int size) {
        return key(slug).map(key -> said.said(key.id(), year, page, size));
    }

    private List<PersonView.Namesake> namesakes(long person, String name) {
        return jdbc.sql(
                        """
                        select s.slug, s.name, s.namesake,
                               (select o.title from position o
                                where o.person_id = s.id and o.kind in ('HELD', 'ELECTED', 'APPOINTED')
                                order by o.dated desc nulls last, o.id desc limit 1) as post
                        from person s where s.name = :name and s.id <> :person and s.moved_to_id is null
                        order by s.namesake limit 20
                        """)
                .param("name", name)
                .param("person", person)
                .query(PersonView.Namesake.class)
                .list();
    }

    private List<PersonView.Form> forms(long person) {
        return jdbc.sql(
                        """
                        select regexp_replace(m.form, '[\\s\u3000]', '', 'g') as form, count(*) as times
                        from mention m where m.person_id = :person
                        group by 1 order by times desc, form limit :most
                        """)
                .param("person", person)
                .param("most", MOST_FORMS)
                .query(PersonView.Form.class)
                .list();
    }

    private SortedMap<YearMonth, Integer> mentionsByMonth(long person) {
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        jdbc.sql(
                        """
                        select date_trunc('month', a.date_issued)::date as month, count(*) as articles
                        from article a
                        where a.id in (select m.article_id from mention m where m.person_id = :person)
                          and a.date_issued is not null
                        group by 1
                        """)
                .param("person", person)
                .query(row -> {
                    months.put(YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("articles"));
                });
        return months;
    }

    /** How many issues the archive holds of each month: what the mentions are to be seen against. */
    private SortedMap<YearMonth, Integer> issuesByMonth(@Nullable LocalDate first, @Nullable LocalDate last) {
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        jdbc.sql(
                        """
                        select date_trunc('month', i.date_issued)::date as month, count(*) as issues
                        from issue i
                        where i.date_issued >= date_trunc('month', :first::date)
                          and i.date_issued < date_trunc('quarter', :last::date) + interval '3 months'
                        group by 1
                        """)
                .param("first", first)
                .param("last", last)
                .query(row -> {
                    months.put(YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("issues"));
                });
        return months;
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

    private List<PersonView.Report> articles(long person, Pagination pagination) {
        return jdbc.sql(
                        "select " + PagePlace.COLUMNS
                                + """
                        , a.slug as article, a.title, left(a.body, 60) as lead, named.mentions, named.author
                        from (select m.article_id, count(*) as mentions, bool_or(m.author) as author
                              from mention m where m.person_id = :person
                              group by m.article_id) named
                        join article a on a.id = named.article_id
                        join page p on p.id = a.page_id
                        join newspaper n on n.id = p.newspaper_id
                        order by a.date_issued desc nulls last, a.page_number, a.id
                        limit :size offset :offset
                        """)
                .param("person", person)
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
