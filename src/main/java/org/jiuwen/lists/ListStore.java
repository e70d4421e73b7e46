package org.jiuwen.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.lists.ArticleList.Entry;
import org.jiuwen.lists.ArticleList.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of lists; each statement asks for the owner, so that nobody reaches another's. */
@Repository
class ListStore {

    private static final String SUMMARY =
            """
            select l.id, l.name, l.note, l.share_key,
                   (select count(*) from article_list_entry e where e.list_id = l.id) as articles
            from article_list l join user_account u on u.id = l.owner_id
            """;

    /** The list of the statement when it is this owner's. */
    private static final String OWN =
            "(select l.id from article_list l join user_account u on u.id = l.owner_id where l.id = :list and u.name = :owner)";

    private final JdbcClient jdbc;

    ListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Summary> lists(String owner) {
        return jdbc.sql(SUMMARY + " where u.name = :owner order by l.changed_at desc, l.id desc")
                .param("owner", owner)
                .query(Summary.class)
                .list();
    }

    Optional<Summary> list(String owner, long list) {
        return jdbc.sql(SUMMARY + " where u.name = :owner and l.id = :list")
                .param("owner", owner)
                .param("list", list)
                .query(Summary.class)
                .optional();
    }

    /** A list that is shared by this key. */
    Optional<Summary> shared(String key) {
        return jdbc.sql(SUMMARY + " where l.share_key = :key")
                .param("key", key)
                .query(Summary.class)
                .optional();
    }

    String owner(long list) {
        return jdbc.sql("select u.name from article_list l join user_account u on u.id = l.owner_id where l.id = :list")
                .param("list", list)
                .query(String.class)
                .single();
    }

    /** A list's articles where they are now: an address that moved is followed. */
    List<Entry> entries(long list) {
        return jdbc.sql(
                        "select e.slug as key, e.title as added, e.note, a.slug, a.title, "
                                + PagePlace.COLUMNS
                                + """
                                from article_list_entry e
                                left join slug_redirect r on r.kind = 'ARTICLE' and r.old_slug = e.slug
                                left join article a on a.slug = e.slug or a.id = r.article_id
                                left join page p on p.id = a.page_id
                                left join newspaper n on n.id = p.newspaper_id
                                where e.list_id = :list
                                order by e.place, e.added_at
                                """)
                .param("list", list)
                .query((row, number) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        String slug = row.getString("slug");
        return new Entry(
                row.getString("key"),
                slug,
                slug == null ? row.getString("added") : row.getString("title"),
                row.getString("note"),
                slug == null ? null : PagePlace.of(row));
    }

    long create(String owner, String name) {
        return jdbc.sql(
                        """
                        insert into article_list (owner_id, name) select id, :name from user_account where name = :owner
                        returning id
                        """)
                .param("owner", owner)
                .param("name", name)
                .query(Long.class)
                .single();
    }

    void describe(String owner, long list, String name, String note) {
        jdbc.sql("update article_list set name = :name, note = :note, changed_at = now() where id = " + OWN)
                .param("owner", owner)
                .param("list", list)
                .param("name", name)
                .param("note", note)
                .update();
    }

    /** Shares a list by a key, or no longer when it is null. */
    void share(String owner, long list, @Nullable String key) {
        jdbc.sql("update article_list set share_key = :key where id = " + OWN)
                .param("owner", owner)
                .param("list", list)
                .param("key", key)
                .update();
    }

    void delete(String owner, long list) {
        jdbc.sql("delete from article_list where id = " + OWN)
                .param("owner", owner)
                .param("list", list)
                .update();
    }

    /** An article's headline; its main line is empty when it has none. */
    Optional<String> title(String slug) {
        return jdbc.sql("select coalesce(title, '') from article where slug = :slug")
                .param("slug", slug)
                .query(String.class)
                .optional();
    }

    /** Adds an article at the end; of one that is there already the note is replaced when a new one is given. */
    void add(String owner, long list, String slug, String title, String note) {
        jdbc.sql(
                        """
                        insert into article_list_entry (list_id, slug, title, note, place)
                        select l.id, :slug, :title, :note,
                               (select coalesce(max(e.place), 0) + 1 from article_list_entry e where e.list_id = l.id)
                        from article_list l where l.id =
                        """
                                + OWN
                                + """
                                on conflict (list_id, slug) do update
                                set note = case when excluded.note = '' then article_list_entry.note else excluded.note end
                                """)
                .param("owner", owner)
                .param("list", list)
                .param("slug", slug)
                .param("title", title)
                .param("note", note)
                .update();
        jdbc.sql("update article_list set changed_at = now() where id = " + OWN)
                .param("owner", owner)
                .param("list", list)
                .update();
    }

    void note(String owner, long list, String slug, String note) {
        jdbc.sql("update article_list_entry set note = :note where slug = :slug and list_id = " + OWN)
                .param("owner", owner)
                .param("list", list)
                .param("slug", slug)
                .param("note", note)
                .update();
    }

    void remove(String owner, long list, String slug) {
        jdbc.sql("delete from article_list_entry where slug = :slug and list_id = " + OWN)
                .param("owner", owner)
                .param("list", list)
                .param("slug", slug)
                .update();
    }

    /** Changes places with the article above. */
    void up(String owner, long list, String slug) {
        jdbc.sql(
                        """
                        with moved as (select place from article_list_entry where slug = :slug and list_id = %1$s),
                        above as (select e.slug, e.place from article_list_entry e, moved
                                  where e.list_id = %1$s and e.place < moved.place order by e.place desc limit 1)
                        update article_list_entry e
                        set place = case when e.slug = :slug then above.place else moved.place end
                        from moved, above
                        where e.list_id = %1$s and e.slug in (:slug, above.slug)
                        """
                                .formatted(OWN))
                .param("owner", owner)
                .param("list", list)
                .param("slug", slug)
                .update();
    }
}
