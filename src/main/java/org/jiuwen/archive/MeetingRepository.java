package org.jiuwen.archive;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stored {@link Meeting} entities. */
public interface MeetingRepository extends JpaRepository<Meeting, Long> {

    Optional<Meeting> findByNameAndOccasion(String name, @Nullable LocalDate occasion);

    boolean existsBySlug(String slug);
}
