package org.jiuwen.archive;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stored {@link SlugRedirect} entities. */
public interface SlugRedirectRepository extends JpaRepository<SlugRedirect, SlugRedirect.Key> {}
