package org.jiuwen.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stored {@link Person} entities. */
public interface PersonRepository extends JpaRepository<Person, Long> {

    Optional<Person> findBySlug(String slug);

    List<Person> findByNameIn(Collection<String> names);

    boolean existsBySlug(String slug);
}
