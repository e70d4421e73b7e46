package org.jiuwen.lists;

import java.util.List;
import java.util.Optional;
import org.jiuwen.lists.ArticleList.Summary;
import org.jiuwen.lists.ListRefusedException.Reason;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of the users: what may be kept, and how much of it. */
@Service
@Transactional(rollbackFor = ListRefusedException.class)
class Lists {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_NOTE = 2_000;
    static final int MOST_LISTS = 200;

    private final ListStore store;

    Lists(ListStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    List<Summary> lists(String owner) {
        return store.lists(owner);
    }

    @Transactional(readOnly = true)
    Optional<ArticleList> list(String owner, long list) {
        return store.list(owner, list).map(summary -> new ArticleList(summary, owner, store.entries(list)));
    }

    /** A list that its owner shares by this key. */
    @Transactional(readOnly = true)
    Optional<ArticleList> shared(String key) {
        return store.shared(key)
                .map(summary -> new ArticleList(summary, store.owner(summary.id()), store.entries(summary.id())));
    }

    /** An article's headline; empty when there is no such article. */
    @Transactional(readOnly = true)
    Optional<String> title(String slug) {
        return store.title(slug);
    }

    long create(String owner, String name) throws ListRefusedException {
        if (store.lists(owner).size() >= MOST_LISTS) {
            throw new ListRefusedException(Reason.TOO_MANY);
        }
        String checked = name(name);
        try {
            return store.create(owner, checked);
        } catch (DuplicateKeyException e) {
            throw refused(Reason.TAKEN, e);
        }
    }

    void describe(String owner, long list, String name, String note) throws ListRefusedException {
        String checkedName = name(name);
        String checkedNote = note(note);
        try {
            store.describe(owner, list, checkedName, checkedNote);
        } catch (DuplicateKeyException e) {
            throw refused(Reason.TAKEN, e);
        }
    }

    /** Shares a list by a new key, or no longer. A key that was given out once never opens it again. */
    void share(String owner, long list, boolean shared) {
        store.share(owner, list, shared ? ShareKeys.next() : null);
    }

    void delete(String owner, long list) {
        store.delete(owner, list);
    }

    /** Puts an article at the end of a list. */
    void add(String owner, long list, String slug, String note) throws ListRefusedException {
        String checked = note(note);
        String title = store.title(slug).orElseThrow(() -> new ListRefusedException(Reason.NO_ARTICLE));
        Summary summary = store.list(owner, list).orElseThrow(() -> new ListRefusedException(Reason.NAME));
        if (summary.articles() >= ArticleList.MOST) {
            throw new ListRefusedException(Reason.FULL);
        }
        store.add(owner, list, slug, title, checked);
    }

    void note(String owner, long list, String slug, String note) throws ListRefusedException {
        store.note(owner, list, slug, note(note));
    }

    void remove(String owner, long list, String slug) {
        store.remove(owner, list, slug);
    }

    void up(String owner, long list, String slug) {
        store.up(owner, list, slug);
    }

    /** A name without outer blanks. */
    static String name(String name) throws ListRefusedException {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > LONGEST_NAME) {
            throw new ListRefusedException(Reason.NAME);
        }
        return stripped;
    }

    private static String note(String note) throws ListRefusedException {
        String stripped = note.strip().replace("\r\n", "\n");
        if (stripped.codePointCount(0, stripped.length()) > LONGEST_NOTE) {
            throw new ListRefusedException(Reason.NOTE);
        }
        return stripped;
    }

    private static ListRefusedException refused(Reason reason, Exception cause) {
        ListRefusedException refused = new ListRefusedException(reason);
        refused.initCause(cause);
        return refused;
    }
}
