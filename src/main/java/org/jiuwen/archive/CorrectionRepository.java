package org.jiuwen.archive;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stored {@link Correction} entities. */
public interface CorrectionRepository extends JpaRepository<Correction, Long> {

    List<Correction> findByPage(Page page);

    List<Correction> findByPageAndWithdrawnAtIsNullOrderByCorrectedAt(Page page);
}
