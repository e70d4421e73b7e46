package org.jiuwen.archive;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stored {@link UserAccount} entities. */
public interface UserAccountRepository extends JpaRepository<UserAccount, Long> {

    Optional<UserAccount> findByName(String name);

    boolean existsByRoleAndEnabledTrue(Role role);

    long countByRoleAndEnabledTrue(Role role);
}
