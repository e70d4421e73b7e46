package org.jiuwen.admin;

import java.nio.charset.Charset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiuwen.archive.DatePrecision;
import org.jiuwen.archive.Pagination;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Pages that wait in the list 日期不详, with what the reader of pages found out about their date. */
@Repository
class UndatedQueries {

    /** Enough to recognise a page by; the whole of it is a click away. */
    private static final int EXCERPT = 240;

    private static final int WHOLE = 40_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    UndatedQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A page that waits.
     *
     * @param date the month or year that is known; null when nothing is
     * @param confidence 0 to 1, of the month or year that is known
     * @param against the characters that speak for another date
     * @param alternatives days that the page would allow, the likeliest first
     * @param titles headlines of its articles
     */
    record Waiting(
            long id,
            String paper,
            String paperName,
            String path,
            @Nullable Integer number,
            @Nullable LocalDate date,
            @Nullable DatePrecision precision,
            double confidence,
            List<Proof> evidence,
            List<Proof> against,
            List<Possible> alternatives,
            List<String> titles,
            String text) {

        public String excerpt() {
            String flat = text.strip().replaceAll("\\s+", " ");
            return flat.length() <= EXCERPT ? flat : flat.substring(0, EXCERPT) + "…";
        }

        /** Whole percents, as shown. */
        public int percent() {
            return (int) Math.round(confidence * 100);
        }

        /** The part of the message key for possible dates: as precise as what is known. */
        public DatePrecision possiblePrecision() {
            return precision == null ? DatePrecision.DAY : precision;
        }

        /** What the form proposes: the likeliest day; null when there is none, as when only months or years are likely. */
        public @Nullable LocalDate proposal() {
            return precision != null || alternatives.isEmpty()
                    ? null
                    : alternatives.getFirst().date();
        }
    }

    /** The characters that a guess rests on; {@code reason} is a message key without {@code reader.reason.} */
    record Proof(String text, @Nullable String reason) {}

    /** A day that the page would allow. */
    record Possible(LocalDate date, double confidence) {

        public int percent() {
            return (int) Math.round(confidence * 100);
        }
    }

    long count() {
        return jdbc.sql("select count(*) from page where issue_id is null")
                .query(Long.class)
                .single();
    }

    List<Waiting> waiting(Pagination pagination) {
        return jdbc.sql(select("p.issue_id is null order by n.code, f.path, p.id limit :size offset :offset"))
                .param("size", pagination.size())
                .param("offset", pagination.offset())
                .query((row, number) -> waiting(row))
                .list();
    }

    Optional<Waiting> waiting(long page) {
        return jdbc.sql(select("p.issue_id is null and p.id = :page"))
                .param("page", page)
                .query((row, number) -> waiting(row))
                .optional();
    }

    /** The address of a page that has its date now. */
    Optional<String> address(long page) {
        return jdbc.sql(
                        """
                        select '/issues/' || n.code || '/' || i.date_issued || '/' || p.slot
                        from page p
                        join issue i on i.id = p.issue_id
                        join newspaper n on n.id = p.newspaper_id
                        where p.id = :page
                        """)
                .param("page", page)
                .query(String.class)
                .optional();
    }

    private static String select(String where) {
        return """
                select p.id, n.code, n.name, p.number, p.date_issued, p.date_precision, p.date_confidence, p.date_evidence::text, p.date_against::text,
                       p.date_alternatives::text, f.path, f.charset, substring(f.bytes for 120000) as bytes,
                       array(select a.title from article a where a.page_id = p.id and a.title is not null
                             order by a.sequence limit 12) as titles
                from page p
                join newspaper n on n.id = p.newspaper_id
                join page_file f on f.page_id = p.id and f.sequence = (
                    select min(first.sequence) from page_file first where first.page_id = p.id)
                where\s"""
                + where;
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        String text = new String(row.getBytes("bytes"), Charset.forName(row.getString("charset")));
        String precision = row.getString("date_precision");
        return new Waiting(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("path"),
                row.getObject("number", Integer.class),
                row.getObject("date_issued", LocalDate.class),
                precision == null ? null : DatePrecision.valueOf(precision),
                row.getDouble("date_confidence"),
                List.of(json.readValue(row.getString("date_evidence"), Proof[].class)),
                List.of(json.readValue(row.getString("date_against"), Proof[].class)),
                List.of(json.readValue(row.getString("date_alternatives"), Possible[].class)),
                Arrays.asList((String[]) row.getArray("titles").getArray()),
                text.length() <= WHOLE ? text : text.substring(0, WHOLE));
    }
}
