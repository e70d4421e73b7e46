package org.jiuwen.admin.accounts;

import org.jiuwen.archive.UserAccount;
import org.jiuwen.archive.UserAccountRepository;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Shows the stored accounts to the login. */
@Component
class AccountDetails implements UserDetailsService {

    private final UserAccountRepository accounts;

    AccountDetails(UserAccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        UserAccount account =
                accounts.findByName(name).orElseThrow(() -> new UsernameNotFoundException("no such account"));
        return User.withUsername(account.name())
                .password(account.passwordHash())
                .roles(account.role().name())
                .disabled(!account.enabled())
                .build();
    }
}
