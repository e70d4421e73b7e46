package org.jiuwen.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads moments as the newsroom's clock shows them, wherever the server stands. */
final class Times {

    private static final ZoneId NEWSROOM = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Times() {}

    /** Day and minute: 2026-02-09 14:05. */
    static String minute(Instant at) {
        return MINUTE.format(at.atZone(NEWSROOM));
    }

    static @Nullable ZonedDateTime at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.atZoneSameInstant(NEWSROOM);
    }
}
