package org.jiuwen.archive;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which paper something stands on, with the page's address. Everything that shows evidence names its page
 * and links to it, so that it is one record for all features.
 *
 * @param paper the newspaper's code
 * @param date the day, or the first day of the month or year that is known; null when nothing is
 * @param precision null when {@code date} is
 * @param origin null when {@code date} is
 * @param slot the page's part of its address
 * @param number the printed number 版次; null when it is not known
 */
public record PagePlace(
        String paper,
        String paperName,
        @Nullable LocalDate date,
        @Nullable DatePrecision precision,
        @Nullable DateOrigin origin,
        String slot,
        @Nullable Integer number) {

    /** What {@link #of} reads; {@code n} is the newspaper, {@code p} the page. */
    public static final String COLUMNS =
            """
            n.code as paper, n.name as paper_name, p.date_issued as page_date, p.date_precision, p.date_origin, p.slot,
            p.number as page_number
            """;

    /** Reads {@link #COLUMNS}. */
    public static PagePlace of(ResultSet row) throws SQLException {
        String precision = row.getString("date_precision");
        String origin = row.getString("date_origin");
        return new PagePlace(
                row.getString("paper"),
                row.getString("paper_name"),
                row.getObject("page_date", LocalDate.class),
                precision == null ? null : DatePrecision.valueOf(precision),
                origin == null ? null : DateOrigin.valueOf(origin),
                row.getString("slot"),
                row.getObject("page_number", Integer.class));
    }

    /** The page's address, which programs get as well; pages without a known day wait below {@code undated}. */
    @JsonProperty
    public String address() {
        return "/issues/" + paper + "/" + day() + "/" + slot;
    }

    /** The address of a place on the page: the range of the file's text is marked there. */
    public String address(int file, int start, int end) {
        return address() + "?" + (file == 0 ? "" : "file=" + file + "&") + "at=" + start + "-" + end + "#evidence";
    }

    private String day() {
        return date != null && precision == DatePrecision.DAY ? date.toString() : "undated";
    }
}
