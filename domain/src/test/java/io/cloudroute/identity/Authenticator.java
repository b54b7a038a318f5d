package io.cloudroute.identity;

import java.math.BigInteger;
import java.time.Instant;
import java.util.HexFormat;

/// An authenticator app, for tests.
public final class Authenticator {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Authenticator() {}

    /// The code it shows at this time for a secret of 20 bytes in Base32.
    public static String code(String secret, Instant time) {
        var bits = BigInteger.ZERO;
        for (var letter : secret.toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(letter)));
        }
        return Totp.code(HexFormat.of().parseHex("%040x".formatted(bits)), time.getEpochSecond() / 30);
    }
}
