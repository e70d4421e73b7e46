package org.jiuwen.lists;

import java.util.List;
import java.util.stream.Stream;
import org.jiuwen.archive.PagePlace;
import org.jspecify.annotations.Nullable;

/**
 * A list with its articles in the order that its owner gave them.
 *
 * @param owner name of the account
 */
record ArticleList(Summary summary, String owner, List<Entry> entries) {

    /** Articles of a list; a longer one is no longer read. */
    static final int MOST = 1_000;

    /**
     * A list without its articles.
     *
     * @param shareKey part of the address at which others may read it; null while it is not shared
     */
    record Summary(long id, String name, String note, @Nullable String shareKey, int articles) {}

    /**
     * An article of a list.
     *
     * @param key the address that was added
     * @param slug its address now; null when it is no longer in the archive
     * @param title its headline now, else the one it had when it was added; null when it has none
     * @param place its page; null when it is no longer in the archive
     */
    record Entry(String key, @Nullable String slug, @Nullable String title, String note, @Nullable PagePlace place) {}

    /** Addresses of the articles that are still there. */
    List<String> slugs() {
        return entries.stream()
                .flatMap(entry -> entry.slug == null ? Stream.of() : Stream.of(entry.slug))
                .toList();
    }
}
