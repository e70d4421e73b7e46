package org.jiuwen.archive;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stored {@link Newspaper} entities. */
public interface NewspaperRepository extends JpaRepository<Newspaper, Long> {

    Optional<Newspaper> findByCode(String code);
}
