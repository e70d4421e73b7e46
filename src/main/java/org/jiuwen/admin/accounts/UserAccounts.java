package org.jiuwen.admin.accounts;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jiuwen.archive.Role;
import org.jiuwen.archive.UserAccount;
import org.jiuwen.archive.UserAccountRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes accounts. A change that takes rights away ends the account's open sessions too, and the last administrator keeps
 * his.
 */
@Service
public class UserAccounts {

    /** As the database checks it: letters of any script, digits and some signs. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,60}");

    private final UserAccountRepository accounts;
    private final Passwords passwords;
    private final FirstPasswordFile firstPassword;
    private final ObjectProvider<SessionRegistry> sessions;
    private final JdbcClient jdbc;

    UserAccounts(
            UserAccountRepository accounts,
            Passwords passwords,
            FirstPasswordFile firstPassword,
            ObjectProvider<SessionRegistry> sessions,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.firstPassword = firstPassword;
        this.sessions = sessions;
        this.jdbc = jdbc;
    }

    /** An account as the list of users shows it; {@code runs} and {@code corrections} are what it has done. */
    record Row(
            long id, String name, Role role, boolean enabled, boolean passwordIsFirst, long runs, long corrections) {}

    List<Row> all() {
        return jdbc.sql(
                        """
                        select u.id, u.name, u.role, u.enabled, u.password_is_first,
                               (select count(*) from import_run r where r.started_by = u.id)    as runs,
                               (select count(*) from correction c where c.corrected_by = u.id) as corrections
                        from user_account u
                        order by u.enabled desc, u.name
                        """)
                .query(Row.class)
                .list();
    }

    /** The account that is logged in under this name. */
    @Transactional(readOnly = true)
    public long idOf(String name) {
        return require(name).id();
    }

    /** Whether the account still has the password that was made for it. */
    @Transactional(readOnly = true)
    public boolean hasFirstPassword(String name) {
        return accounts.findByName(name).map(UserAccount::passwordIsFirst).orElse(false);
    }

    /**
     * Makes an account.
     *
     * @return its random password, which is kept nowhere
     */
    @Transactional
    String create(String name, Role role) {
        if (!NAME.matcher(name).matches()) {
            throw new AccountRefusedException("name");
        }
        if (accounts.findByName(name).isPresent()) {
            throw new AccountRefusedException("taken");
        }
        String password = passwords.random();
        accounts.save(new UserAccount(name, passwords.hash(password), role));
        return password;
    }

    @Transactional
    void grant(long id, Role role) {
        UserAccount account = require(id);
        if (account.role() == role) {
            return;
        }
        if (role != Role.ADMIN) {
            keepAnAdmin(account);
        }
        account.grant(role);
        endSessions(account.name(), session -> true);
    }

    @Transactional
    void enable(long id, boolean enabled) {
        UserAccount account = require(id);
        if (!enabled) {
            keepAnAdmin(account);
            endSessions(account.name(), session -> true);
        }
        account.enable(enabled);
    }

    /** Gives the account a new random password, which is returned and kept nowhere. */
    @Transactional
    String resetPassword(long id) {
        UserAccount account = require(id);
        String password = passwords.random();
        account.resetPassword(passwords.hash(password));
        endSessions(account.name(), session -> true);
        forgetFirstPassword(account.name());
        return password;
    }

    /**
     * Takes a password that the user chose; his other sessions end.
     *
     * @param session the id of the one that stays
     */
    @Transactional
    void choosePassword(String name, String current, String chosen, String session) {
        UserAccount account = require(name);
        if (!passwords.matches(current, account.passwordHash())) {
            throw new AccountRefusedException("current");
        }
        if (chosen.length() < Passwords.SHORTEST || chosen.length() > Passwords.LONGEST) {
            throw new AccountRefusedException("length");
        }
        if (chosen.equals(current) || chosen.equalsIgnoreCase(name)) {
            throw new AccountRefusedException("same");
        }
        account.choosePassword(passwords.hash(chosen));
        endSessions(name, open -> !open.getSessionId().equals(session));
        forgetFirstPassword(name);
    }

    String nameOf(long id) {
        return require(id).name();
    }

    private void forgetFirstPassword(String name) {
        if (name.equals(FirstAdmin.NAME)) {
            firstPassword.delete();
        }
    }

    private void keepAnAdmin(UserAccount account) {
        if (account.role() == Role.ADMIN && account.enabled() && accounts.countByRoleAndEnabledTrue(Role.ADMIN) == 1) {
            throw new AccountRefusedException("last-admin");
        }
    }

    private void endSessions(String name, Predicate<SessionInformation> which) {
        sessions.ifAvailable(registry -> registry.getAllPrincipals().stream()
                .filter(principal -> principal instanceof UserDetails user
                        && user.getUsername().equals(name))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream())
                .filter(which)
                .forEach(SessionInformation::expireNow));
    }

    private UserAccount require(long id) {
        return accounts.findById(id).orElseThrow(NoSuchAccountException::new);
    }

    private UserAccount require(String name) {
        return accounts.findByName(name).orElseThrow(NoSuchAccountException::new);
    }
}
