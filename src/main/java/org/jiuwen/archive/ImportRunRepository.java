package org.jiuwen.archive;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stored {@link ImportRun} entities. */
public interface ImportRunRepository extends JpaRepository<ImportRun, Long> {

    long countBySource(String source);

    List<ImportRun> findByState(RunState state);
}
