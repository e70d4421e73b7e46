package org.jiuwen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jiuwen.archive.PagePlace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what articles have a person say in so many words. */
@Repository
class SaidQueries {

    /** Ranges further apart than this have other text between them; only the first is marked then. */
    private static final int NEAR = 200;

    private final JdbcClient jdbc;

    SaidQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SaidView said(long person, @Nullable Integer year, int page, int size) {
        List<SaidView.InYear> years = jdbc.sql(
                        """
                        select extract(year from a.date_issued)::int as year, count(*) as times
                        from utterance u join article a on a.id = u.article_id
                        where u.person_id = :person
                        group by 1 order by 1 desc nulls last
                        """)
                .param("person", person)
                .query((row, number) -> new SaidView.InYear(row.getObject("year", Integer.class), row.getInt("times")))
                .list();
        List<SaidView.Said> items = jdbc.sql(
                        "select " + PagePlace.COLUMNS
                                + """
                        , u.text, u.source, u.pronoun, u.evidence_start, u.evidence_end, a.slug as article,
                          a.title as headline, f.sequence as file
                        from utterance u
                        join article a on a.id = u.article_id
                        join page_file f on f.id = a.page_file_id
                        join page p on p.id = a.page_id
                        join newspaper n on n.id = p.newspaper_id
                        where u.person_id = :person
                          and (:year::int is null or extract(year from a.date_issued) = :year)
                        order by a.date_issued desc nulls last, a.page_number, a.id, u.id
                        limit :size offset :offset
                        """)
                .param("person", person)
                .param("year", year)
                .param("size", size)
                .param("offset", (page - 1) * size)
                .query((row, number) -> said(row))
                .list();
        long total = years.stream()
                .filter(one -> year == null || year.equals(one.year()))
                .mapToInt(SaidView.InYear::times)
                .sum();
        return new SaidView(year, total, page, size, years, items);
    }

    private static SaidView.Said said(ResultSet row) throws SQLException {
        PagePlace place = PagePlace.of(row);
        int file = row.getInt("file");
        Integer[] source = (Integer[]) row.getArray("source").getArray();
        int end = source[1];
        for (int i = 2; i + 1 < source.length && source[i] >= end && source[i] - end < NEAR; i += 2) {
            end = source[i + 1];
        }
        return new SaidView.Said(
                row.getString("text"),
                row.getBoolean("pronoun"),
                row.getString("article"),
                row.getString("headline"),
                place,
                place.address(file, source[0], end),
                place.address(file, row.getInt("evidence_start"), row.getInt("evidence_end")));
    }
}
