package org.jiuwen.archive;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stored {@link Article} entities. */
public interface ArticleRepository extends JpaRepository<Article, Long> {

    Optional<Article> findBySlug(String slug);

    Optional<Article> findByNewspaperAndExternalId(Newspaper newspaper, String externalId);

    boolean existsBySlug(String slug);
}
