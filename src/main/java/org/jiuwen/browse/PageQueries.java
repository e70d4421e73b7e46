package org.jiuwen.browse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuwen.archive.Headline;
import org.jiuwen.archive.PageFile;
import org.jiuwen.archive.PagePlace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One page with all that is known of it, in six statements. */
@Repository
class PageQueries {

    private static final String PAGE =
            """
            from page p
            join newspaper n on n.id = p.newspaper_id
            where n.code = :paper and p.slot = :slot and (
              (:date::date is null and p.issue_id is null) or (p.issue_id is not null and p.date_issued = :date))
            """;

    private final JdbcClient jdbc;
    private final DateEvidence.Parser parser;
    private final MisprintQueries misprints;

    PageQueries(JdbcClient jdbc, DateEvidence.Parser parser, MisprintQueries misprints) {
        this.jdbc = jdbc;
        this.parser = parser;
        this.misprints = misprints;
    }

    /** A page file as it is kept. */
    @SuppressWarnings("ArrayRecordComponent") // never compared: it carries the bytes to the answer
    record Kept(String name, String charset, byte[] bytes) {}

    private record Row(
            long id, @Nullable Long issue, PagePlace place, @Nullable String name, DateEvidence date, String notes) {}

    /** Where a paragraph stands; the offsets count UTF-16 code units, which SQL does not, so that the text is cut here. */
    record Range(int sequence, int start, int end, List<Integer> source) {

        static Range of(ResultSet row) throws SQLException {
            return new Range(
                    row.getInt("sequence"), row.getInt("body_start"), row.getInt("body_end"), numbers(row, "source"));
        }

        PageView.Paragraph of(String body, List<Misprint> misprints) {
            String text = body.substring(start, end);
            return new PageView.Paragraph(sequence + 1, text, source, Piece.cut(text, source, misprints, List.of()));
        }
    }

    /**
     * The page at an address.
     *
     * @param date null for a page that waits for its day
     */
    Optional<PageView> page(String paper, @Nullable LocalDate date, String slot) {
        return row(paper, date, slot).map(row -> {
            List<Misprint> suspected = misprints.of(row.id());
            return new PageView(
                    row.place(),
                    row.name(),
                    row.date(),
                    parser.notes(row.notes()).stream()
                            .filter(PageView.Note::deservesALook)
                            .toList(),
                    suspected,
                    articles(row.id(), suspected),
                    files(row.id()),
                    leaves(row.issue()));
        });
    }

    /**
     * The bytes of a page file.
     *
     * @param sequence which of the page's files
     */
    Optional<Kept> file(String paper, @Nullable LocalDate date, String slot, int sequence) {
        return jdbc.sql("select f.path, f.charset, f.bytes from page_file f where f.sequence = :sequence and f.page_id"
                        + " = (select p.id "
                        + PAGE + ")")
                .param("paper", paper)
                .param("date", date)
                .param("slot", slot)
                .param("sequence", sequence)
                .query((row, number) ->
                        new Kept(fileName(row.getString("path")), row.getString("charset"), row.getBytes("bytes")))
                .optional();
    }

    private Optional<Row> row(String paper, @Nullable LocalDate date, String slot) {
        return jdbc.sql("select p.id, p.issue_id, p.name, p.date_confidence, p.date_evidence, p.date_against,"
                        + " p.date_alternatives, p.notes, "
                        + PagePlace.COLUMNS + PAGE)
                .param("paper", paper)
                .param("date", date)
                .param("slot", slot)
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        row.getObject("issue_id", Long.class),
                        PagePlace.of(row),
                        row.getString("name"),
                        parser.date(
                                row.getDouble("date_confidence"),
                                row.getString("date_evidence"),
                                row.getString("date_against"),
                                row.getString("date_alternatives")),
                        row.getString("notes")))
                .optional();
    }

    private List<PageView.File> files(long page) {
        return jdbc.sql("select sequence, path, charset, sha256, bytes from page_file where page_id = :page order by"
                        + " sequence")
                .param("page", page)
                .query((row, number) -> new PageView.File(
                        row.getInt("sequence"),
                        fileName(row.getString("path")),
                        row.getString("charset"),
                        row.getString("sha256"),
                        PageFile.decode(row.getBytes("bytes"), row.getString("charset"))))
                .list();
    }

    private List<PageView.Leaf> leaves(@Nullable Long issue) {
        if (issue == null) {
            return List.of();
        }
        return jdbc.sql(
                        "select p.name as section, " + PagePlace.COLUMNS
                                + """
                        from page p
                        join newspaper n on n.id = p.newspaper_id
                        where p.issue_id = :issue
                        order by p.number nulls last, p.slot
                        """)
                .param("issue", issue)
                .query((row, number) -> new PageView.Leaf(PagePlace.of(row), row.getString("section")))
                .list();
    }

    private List<PageView.Article> articles(long page, List<Misprint> misprints) {
        Map<Long, List<Range>> ranges = ranges(page);
        return jdbc.sql(
                        """
                        select a.*, f.sequence as file
                        from article a
                        join page_file f on f.id = a.page_file_id
                        where a.page_id = :page
                        order by a.sequence
                        """)
                .param("page", page)
                .query((row, number) -> article(row, ranges.getOrDefault(row.getLong("id"), List.of()), misprints))
                .list();
    }

    private static PageView.Article article(ResultSet row, List<Range> ranges, List<Misprint> misprints)
            throws SQLException {
        String body = row.getString("body");
        // They are about the text of a page that was read from one file; records of cut articles have none.
        List<Misprint> here = row.getInt("file") == 0 ? misprints : List.of();
        return new PageView.Article(
                row.getString("slug"),
                row.getInt("sequence") + 1,
                Headline.of(row),
                row.getString("column_title"),
                Headline.lines(row, "byline"),
                row.getString("genre"),
                row.getString("continues_from_mark"),
                row.getString("continues_on_mark"),
                row.getBoolean("truncated_start"),
                row.getBoolean("truncated_end"),
                row.getInt("file"),
                numbers(row, "headline_source"),
                ranges.stream().map(range -> range.of(body, here)).toList());
    }

    private Map<Long, List<Range>> ranges(long page) {
        Map<Long, List<Range>> ranges = new HashMap<>();
        jdbc.sql(
                        """
                        select g.article_id, g.sequence, g.source, g.body_start, g.body_end
                        from paragraph g
                        join article a on a.id = g.article_id
                        where a.page_id = :page
                        order by g.article_id, g.sequence
                        """)
                .param("page", page)
                .query(row -> {
                    ranges.computeIfAbsent(row.getLong("article_id"), article -> new ArrayList<>())
                            .add(Range.of(row));
                });
        return ranges;
    }

    static List<Integer> numbers(ResultSet row, String column) throws SQLException {
        return List.copyOf(Arrays.asList((Integer[]) row.getArray(column).getArray()));
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
