package org.jiuwen.lists;

import java.security.SecureRandom;
import java.util.Base64;

/** Parts of addresses that nobody guesses: 128 bits. */
final class ShareKeys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private ShareKeys() {}

    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
