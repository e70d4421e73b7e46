package org.jiuwen.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The suspected misprints of pages that are still on them and that no editor dismissed. */
@Repository
class MisprintQueries {

    private final JdbcClient jdbc;

    MisprintQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the page file. */
    List<Misprint> of(long page) {
        return of(List.of(page)).getOrDefault(page, List.of());
    }

    /** By page, each in the order of its file, in one statement. */
    Map<Long, List<Misprint>> of(List<Long> pages) {
        Map<Long, List<Misprint>> found = new HashMap<>();
        jdbc.sql(
                        """
                        select * from misprint
                        where page_id = any(:pages) and state <> 'DISMISSED' and span_start is not null
                        order by page_id, span_start, id
                        """)
                .param("pages", pages.toArray(Long[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getLong("page_id"), page -> new ArrayList<>())
                            .add(new Misprint(
                                    row.getLong("id"),
                                    row.getString("printed"),
                                    row.getString("suggestion"),
                                    row.getString("evidence"),
                                    row.getString("reason"),
                                    row.getDouble("score"),
                                    row.getString("state").equals("ACCEPTED"),
                                    row.getInt("span_start"),
                                    row.getInt("span_end")));
                });
        return found;
    }
}
