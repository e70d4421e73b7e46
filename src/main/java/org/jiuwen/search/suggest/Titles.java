package org.jiuwen.search.suggest;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.mapper.orm.Search;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.ArticleFields;
import org.jiuwen.search.limits.Attempts;
import org.jiuwen.search.limits.Deadline;
import org.jiuwen.search.limits.SearchProperties;
import org.jiuwen.search.limits.TooLongException;
import org.jiuwen.search.suggest.Suggestion.Kind;
import org.jiuwen.text.PlacedText;
import org.springframework.stereotype.Component;

/** Titles that hold what was typed, from the index. */
@Component
class Titles {

    /** One character stands in too many titles to mean one of them. */
    private static final int SHORTEST = 2;

    private final EntityManagerFactory archive;
    private final SearchProperties limits;

    Titles(EntityManagerFactory archive, SearchProperties limits) {
        this.archive = archive;
        this.limits = limits;
    }

    /** The newest of them; none when finding them takes longer than any question may: names are suggested without them. */
    List<Suggestion> with(String typed, int most) {
        if (PlacedText.of(typed).places() < SHORTEST || most < 1) {
            return List.of();
        }
        Deadline deadline = Deadline.in(limits.longest());
        try {
            return Attempts.unlessReplaced(deadline, () -> newest(typed, most, deadline));
        } catch (TooLongException e) {
            return List.of();
        }
    }

    private List<Suggestion> newest(String typed, int most, Deadline deadline) {
        // Made without a transaction and asked for no entity, it takes no connection.
        try (EntityManager entities = archive.createEntityManager()) {
            return Search.session(entities)
                    .search(Article.class)
                    .select(f -> f.composite()
                            .from(f.field(ArticleFields.SLUG, String.class), f.field(ArticleFields.TITLE, String.class))
                            .as(Titles::suggestion))
                    .where(f -> f.phrase().field(ArticleFields.TITLE).matching(typed))
                    .sort(f -> f.field(ArticleFields.DATE).desc().missing().last())
                    .failAfter(deadline.millisLeft(), TimeUnit.MILLISECONDS)
                    .fetchHits(most);
        }
    }

    private static Suggestion suggestion(String slug, String title) {
        return new Suggestion(Kind.TITLE, title, "标题:" + NameTable.quoted(title), "/articles/" + slug, null);
    }
}
