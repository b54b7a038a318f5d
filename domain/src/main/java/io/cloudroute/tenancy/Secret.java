package io.cloudroute.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// An unguessable text that is shown once; only its SHA-256 is kept. It has 256 random bits, so a slow hash would add
/// nothing.
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// @param kind a short prefix by which secret scanners and people tell what it is
    public static Secret random(String kind) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(kind + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// The 32 bytes that may be stored.
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Never the secret itself.
    @Override
    public String toString() {
        return "Secret[…]";
    }
}
