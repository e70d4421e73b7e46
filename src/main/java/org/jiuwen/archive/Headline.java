package org.jiuwen.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headline lines of an article as printed 标题.
 *
 * @param kicker 引题 above, may be empty
 * @param title 主题; null when the article has none
 * @param deck 副题 below, may be empty
 */
public record Headline(List<String> kicker, @Nullable String title, List<String> deck) {

    /** Reads the columns {@code kicker}, {@code title} and {@code deck} of an article's row. */
    public static Headline of(ResultSet row) throws SQLException {
        return new Headline(lines(row, "kicker"), row.getString("title"), lines(row, "deck"));
    }

    /** Reads an array of texts. */
    public static List<String> lines(ResultSet row, String column) throws SQLException {
        return List.copyOf(Arrays.asList((String[]) row.getArray(column).getArray()));
    }
}
