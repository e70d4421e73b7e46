package org.jiuwen.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jiuwen.archive.PagePlace;
import org.jspecify.annotations.Nullable;

/**
 * Where the archive printed something last.
 *
 * @param text the characters there
 * @param date of the event, else of the issue; null when neither is known
 * @param place the page
 * @param address of the characters on their page
 */
record Print(String text, @Nullable LocalDate date, PagePlace place, String address) {

    /** What {@link #of} reads beside {@link PagePlace#COLUMNS}, of an article {@code a} and its file {@code f}. */
    static final String JOINS =
            """
            join page_file f on f.id = a.page_file_id
            join page p on p.id = a.page_id
            join newspaper n on n.id = p.newspaper_id
            """;

    /** Reads {@code printed}, {@code day}, {@code span_start}, {@code span_end}, {@code file} and the page's columns. */
    static Print of(ResultSet row) throws SQLException {
        PagePlace place = PagePlace.of(row);
        return new Print(
                row.getString("printed"),
                row.getObject("day", LocalDate.class),
                place,
                place.address(row.getInt("file"), row.getInt("span_start"), row.getInt("span_end")));
    }
}
