package org.jiuwen.formulations;

import java.time.LocalDate;
import java.util.List;
import org.jiuwen.archive.Pagination;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The phrases that articles put between quotation marks, over the whole archive. */
@Repository
class FormulationList {

    /** What one article alone quotes is rarely a formulation; it is listed only where it is looked for. */
    private static final int LEAST = 2;

    private static final String QUOTED =
            """
            from formulation f join article a on a.id = f.article_id
            where f.text like '%' || :part || '%'
            group by f.text having count(*) >= :least
            """;

    private final JdbcClient jdbc;

    FormulationList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A formulation in the list.
     *
     * @param articles how many articles put it between quotation marks; others may use it without
     * @param times how often all of them together do
     * @param first day of the first such article; null when no date is known of any
     */
    record Entry(String text, int articles, int times, @Nullable LocalDate first, @Nullable LocalDate last) {}

    /** How many there are. */
    long count(String part) {
        return jdbc.sql("select count(*) from (select f.text " + QUOTED + ") q")
                .param("part", escaped(part))
                .param("least", least(part))
                .query(Long.class)
                .single();
    }

    /** A portion of those that hold the part, or of all when it is empty. */
    List<Entry> find(String part, FormulationOrder order, Pagination pagination) {
        return jdbc.sql(
                        """
                        select f.text, count(*) as articles, sum(f.times) as times,
                               min(a.date_issued) as first, max(a.date_issued) as last
                        """
                                + QUOTED
                                + " order by " + order.sql() + " limit :size offset :offset")
                .param("part", escaped(part))
                .param("least", least(part))
                .param("size", pagination.size())
                .param("offset", pagination.offset())
                .query(Entry.class)
                .list();
    }

    private static int least(String part) {
        return part.isBlank() ? LEAST : 1;
    }

    /** Signs that mean something to {@code like} stand for themselves. */
    private static String escaped(String part) {
        return part.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
