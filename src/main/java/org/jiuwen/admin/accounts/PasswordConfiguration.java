package org.jiuwen.admin.accounts;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords are kept as Argon2id, the first choice of OWASP's password storage guide: unlike bcrypt it costs memory, which
 * graphics cards lack, and it has no limit of 72 bytes, which is 24 Chinese characters. Each hash names its algorithm, so
 * that a later one can stand beside it.
 */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final String CURRENT = "argon2id";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int PARALLELISM = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ITERATIONS = 2;

    @Bean
    PasswordEncoder passwordEncoder() {
        PasswordEncoder argon2 = new FewAtOnceEncoder(
                new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, PARALLELISM, MEMORY_KIB, ITERATIONS));
        Map<String, PasswordEncoder> encoders = new HashMap<>();
        encoders.put(CURRENT, argon2);
        return new DelegatingPasswordEncoder(CURRENT, encoders);
    }
}
