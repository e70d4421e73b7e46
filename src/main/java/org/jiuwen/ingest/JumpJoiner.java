package org.jiuwen.ingest;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.Jump;
import org.jiuwen.archive.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Joins an article that is continued on another page of its issue 下转 with the one there 上接. It runs after each page, so
 * it does not matter which of the two pages comes first.
 */
@Component
class JumpJoiner {

    private final EntityManager entities;

    JumpJoiner(EntityManager entities) {
        this.entities = entities;
    }

    /** Parts what was joined over the edges of the page; a new reading may see it otherwise. */
    void part(Page page) {
        for (Article article : page.articles()) {
            article.continueWith(null);
        }
        entities.createQuery("select a from Article a where a.continuation.page = :page", Article.class)
                .setParameter("page", page)
                .getResultList()
                .forEach(article -> article.continueWith(null));
        entities.flush();
    }

    void join(Page page) {
        Integer number = page.number();
        if (page.issue() == null || number == null) {
            return;
        }
        for (Article article : page.articles()) {
            Integer on = pageOf(article.continuesOn());
            if (on != null && article.continuation() == null) {
                partner(candidates(page, on), number, article, false).ifPresent(article::continueWith);
            }
            Integer from = pageOf(article.continuesFrom());
            if (from != null && !isContinuation(article)) {
                partner(candidates(page, from), number, article, true).ifPresent(start -> start.continueWith(article));
            }
        }
    }

    private List<Article> candidates(Page page, int number) {
        return entities.createQuery(
                        "select a from Article a where a.page.issue = :issue and a.page.number = :number"
                                + " and a.page <> :page order by a.sequence",
                        Article.class)
                .setParameter("issue", page.issue())
                .setParameter("number", number)
                .setParameter("page", page)
                .getResultList();
    }

    /** The article whose marker points back and that is most like this one by its headline; alone, it need not be alike. */
    private Optional<Article> partner(List<Article> candidates, int number, Article article, boolean before) {
        List<Article> pointing = candidates.stream()
                .filter(other ->
                        Integer.valueOf(number).equals(pageOf(before ? other.continuesOn() : other.continuesFrom())))
                .filter(other -> before ? other.continuation() == null : !isContinuation(other))
                .toList();
        Optional<Article> alike = pointing.stream()
                .filter(other -> likeness(other, article) > 0)
                .max(Comparator.comparingInt(other -> likeness(other, article)));
        return alike.isPresent() || pointing.size() != 1 ? alike : Optional.of(pointing.getFirst());
    }

    /** Pairs of characters that the headlines, or the marker of one and the headline of the other, have in common. */
    private static int likeness(Article a, Article b) {
        String one = words(a);
        String other = words(b);
        int common = 0;
        for (int i = 0; i + 2 <= one.length(); i++) {
            String pair = one.substring(i, i + 2);
            boolean letters = pair.chars().allMatch(Character::isLetterOrDigit);
            common += letters && !pair.contains("版") && other.contains(pair) ? 1 : 0;
        }
        return common;
    }

    private static String words(Article article) {
        return text(article.title()) + "|" + mark(article.continuesFrom()) + "|" + mark(article.continuesOn());
    }

    /** A marker may repeat the headline: 上接第一版《…》. What every marker says is left out. */
    private static String mark(@Nullable Jump jump) {
        return jump == null ? "" : text(jump.mark()).replaceAll("[上下][接转]|第[0-9A-Z一二三四五六七八九十]+版", "");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private boolean isContinuation(Article article) {
        return !entities.createQuery("select 1 from Article a where a.continuation = :article", Integer.class)
                .setParameter("article", article)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static @Nullable Integer pageOf(@Nullable Jump jump) {
        return jump == null ? null : jump.page();
    }
}
