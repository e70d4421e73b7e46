package org.jiuwen.archive;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stored {@link MeetingSeries} entities. */
public interface MeetingSeriesRepository extends JpaRepository<MeetingSeries, Long> {

    Optional<MeetingSeries> findByName(String name);

    boolean existsBySlug(String slug);
}
