package org.jiuwen.admin.accounts;

import org.jiuwen.archive.Role;
import org.jiuwen.archive.UserAccount;
import org.jiuwen.archive.UserAccountRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the account {@code admin} with a random password where nobody can administer the archive: at the first start, or
 * after the last administrator's row was removed from the database by hand.
 */
@Component
@Order(0)
@ConditionalOnWebApplication
class FirstAdmin implements ApplicationRunner {

    static final String NAME = "admin";

    private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);

    private final UserAccountRepository accounts;
    private final Passwords passwords;
    private final FirstPasswordFile file;

    FirstAdmin(UserAccountRepository accounts, Passwords passwords, FirstPasswordFile file) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.file = file;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (accounts.existsByRoleAndEnabledTrue(Role.ADMIN)) {
            return;
        }
        String password = passwords.random();
        UserAccount admin =
                accounts.findByName(NAME).orElseGet(() -> new UserAccount(NAME, passwords.hash(password), Role.ADMIN));
        admin.resetPassword(passwords.hash(password));
        admin.grant(Role.ADMIN);
        admin.enable(true);
        accounts.save(admin);
        file.write(password);
        log.info(
                "管理员 admin 的初始密码 First password of admin: {}  (kept in {} until it is changed)", password, file.path());
    }
}
