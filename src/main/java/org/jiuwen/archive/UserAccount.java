package org.jiuwen.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Someone who may log in. */
@Entity
public class UserAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean enabled = true;
    private boolean passwordIsFirst;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected UserAccount() {}

    /** An account with a password that was made for it and should be changed. */
    public UserAccount(String name, String passwordHash, Role role) {
        this.name = name;
        this.passwordHash = passwordHash;
        this.role = role;
        this.passwordIsFirst = true;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String name() {
        return name;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Role role() {
        return role;
    }

    public boolean enabled() {
        return enabled;
    }

    public boolean passwordIsFirst() {
        return passwordIsFirst;
    }

    /** Takes a password that the user chose himself. */
    public void choosePassword(String passwordHash) {
        this.passwordHash = passwordHash;
        this.passwordIsFirst = false;
    }

    /** Takes a password that was made for the user, in place of one that he lost. */
    public void resetPassword(String passwordHash) {
        this.passwordHash = passwordHash;
        this.passwordIsFirst = true;
    }

    public void grant(Role role) {
        this.role = role;
    }

    public void enable(boolean enabled) {
        this.enabled = enabled;
    }
}
