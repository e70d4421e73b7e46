package org.jiuwen.archive;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stored {@link Issue} entities. */
public interface IssueRepository extends JpaRepository<Issue, Long> {

    Optional<Issue> findByNewspaperAndDateIssued(Newspaper newspaper, LocalDate dateIssued);
}
