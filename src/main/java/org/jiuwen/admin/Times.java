package org.jiuwen.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Reads moments as the newsroom's clock shows them, wherever the server stands. */
final class Times {

    private static final ZoneId NEWSROOM = ZoneId.of("Asia/Shanghai");

    private Times() {}

    static @Nullable ZonedDateTime at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.atZoneSameInstant(NEWSROOM);
    }
}
