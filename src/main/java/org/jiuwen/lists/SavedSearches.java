package org.jiuwen.lists;

import java.util.List;
import java.util.Optional;
import org.jiuwen.lists.ListRefusedException.Reason;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches that users keep by name, each with a feed of its own. */
@Service
@Transactional(rollbackFor = ListRefusedException.class)
class SavedSearches {

    static final int MOST = 200;

    private final JdbcClient jdbc;

    SavedSearches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A search.
     *
     * @param query the part of its address after the question mark
     * @param feedKey part of the address of its feed
     */
    record SavedSearch(long id, String name, String query, String feedKey) {

        public String address() {
            return "/search?" + query;
        }
    }

    @Transactional(readOnly = true)
    List<SavedSearch> of(String owner) {
        return jdbc.sql(
                        """
                        select s.id, s.name, s.query, s.feed_key from saved_search s join user_account u on u.id = s.owner_id
                        where u.name = :owner order by s.saved_at desc, s.id desc
                        """)
                .param("owner", owner)
                .query(SavedSearch.class)
                .list();
    }

    void save(String owner, String name, String query) throws ListRefusedException {
        String checked = Lists.name(name);
        if (of(owner).size() >= MOST) {
            throw new ListRefusedException(Reason.TOO_MANY);
        }
        try {
            jdbc.sql(
                            """
                            insert into saved_search (owner_id, name, query, feed_key)
                            select id, :name, :query, :key from user_account where name = :owner
                            """)
                    .param("owner", owner)
                    .param("name", checked)
                    .param("query", query)
                    .param("key", ShareKeys.next())
                    .update();
        } catch (DuplicateKeyException e) {
            ListRefusedException taken = new ListRefusedException(Reason.TAKEN);
            taken.initCause(e);
            throw taken;
        }
    }

    void remove(String owner, long id) {
        jdbc.sql(
                        "delete from saved_search where id = :id and owner_id = (select id from user_account where name = :owner)")
                .param("id", id)
                .param("owner", owner)
                .update();
    }

    /** The search of a feed. */
    @Transactional(readOnly = true)
    Optional<String> query(String feedKey) {
        return jdbc.sql("select query from saved_search where feed_key = :key")
                .param("key", feedKey)
                .query(String.class)
                .optional();
    }
}
