package org.jiuwen.admin.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiuwen.archive.Genre;
import org.jiuwen.archive.PagePlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is to be put right as it stands now. */
@Repository
class EditingQueries {

    private final JdbcClient jdbc;

    EditingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page by its address.
     *
     * @param day as in the address: a day, or {@code undated}
     */
    Optional<EditedPage> page(String paper, String day, String slot) {
        return jdbc.sql(
                        "select p.id, "
                                + PagePlace.COLUMNS
                                + """
                                , (select f.path from page_file f where f.page_id = p.id order by f.sequence limit 1) as path
                                from page p
                                join newspaper n on n.id = p.newspaper_id
                                left join issue i on i.id = p.issue_id
                                where n.code = :paper and p.slot = :slot
                                  and coalesce(i.date_issued::text, 'undated') = :day
                                """)
                .param("paper", paper)
                .param("slot", slot)
                .param("day", day)
                .query((row, number) ->
                        new EditedPage(row.getLong("id"), PagePlace.of(row), row.getString("path"), List.of()))
                .optional()
                .map(page -> new EditedPage(page.id(), page.place(), page.path(), headings(page.id())));
    }

    private List<EditedPage.Heading> headings(long page) {
        return jdbc.sql("select slug, title from article where page_id = :page order by sequence")
                .param("page", page)
                .query(EditedPage.Heading.class)
                .list();
    }

    /** Where a page is now. */
    String address(long page) {
        return jdbc.sql("select " + PagePlace.COLUMNS
                        + " from page p join newspaper n on n.id = p.newspaper_id where p.id = :page")
                .param("page", page)
                .query((row, number) -> PagePlace.of(row).address())
                .single();
    }

    Optional<EditedArticle> article(String slug) {
        return jdbc.sql(
                        "select a.id, a.slug, a.title, a.byline, a.genre, a.event_date, "
                                + PagePlace.COLUMNS
                                + """
                                from article a
                                join page p on p.id = a.page_id
                                join newspaper n on n.id = p.newspaper_id
                                where a.slug = :slug
                                """)
                .param("slug", slug)
                .query((row, number) -> new EditedArticle(
                        row.getLong("id"),
                        row.getString("slug"),
                        row.getString("title"),
                        List.of((String[]) row.getArray("byline").getArray()),
                        Genre.valueOf(row.getString("genre")),
                        row.getObject("event_date", LocalDate.class),
                        PagePlace.of(row)))
                .optional();
    }
}
