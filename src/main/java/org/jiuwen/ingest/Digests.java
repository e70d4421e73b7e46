package org.jiuwen.ingest;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of files, and short opaque tokens made from them. */
final class Digests {

    private static final int TOKEN_CHARACTERS = 10;

    private Digests() {}

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    /** Ten letters and digits, the same for the same parts: fifty bits, so that a million of them hardly ever meet. */
    static String token(String... parts) {
        byte[] digest = digest(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
        String digits = new BigInteger(1, digest).toString(32);
        return digits.substring(digits.length() - TOKEN_CHARACTERS);
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
