package org.jiuwen.archive;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stored {@link ImportItem} entities. */
public interface ImportItemRepository extends JpaRepository<ImportItem, Long> {}
