package org.jiuwen.archive;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stored {@link Page} entities. */
public interface PageRepository extends JpaRepository<Page, Long> {

    Optional<Page> findByIssueAndSlot(Issue issue, String slot);

    Optional<Page> findByNewspaperAndSlotAndIssueIsNull(Newspaper newspaper, String slot);
}
