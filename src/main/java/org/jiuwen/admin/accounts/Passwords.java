package org.jiuwen.admin.accounts;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes, hashes and compares passwords. */
@Component
class Passwords {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    /** Without the letters and digits that are taken for each other when read from a screen. */
    private static final String SYMBOLS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /** About 116 bits. */
    private static final int RANDOM_LENGTH = 20;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    String random() {
        return random.ints(RANDOM_LENGTH, 0, SYMBOLS.length())
                .mapToObj(SYMBOLS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }
}
