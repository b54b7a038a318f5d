package io.cloudroute.pricing;

/// Token counts of one usage. Each token is counted once: what was read from or written to a cache is not in `input`.
public record Tokens(
        long input, long cacheRead, long cacheWrite5m, long cacheWrite30m, long cacheWrite1h, long output) {

    public Tokens {
        if ((input | cacheRead | cacheWrite5m | cacheWrite30m | cacheWrite1h | output) < 0) {
            throw new IllegalArgumentException("token counts must not be negative");
        }
    }

    public static Tokens of(long input, long output) {
        return new Tokens(input, 0, 0, 0, 0, output);
    }

    /// From a source whose input count includes the cached tokens.
    ///
    /// @throws IllegalArgumentException when more was cached than went in
    public static Tokens ofAllInput(long allInput, long cacheRead, long cacheWrite5m, long output) {
        return new Tokens(allInput - cacheRead - cacheWrite5m, cacheRead, cacheWrite5m, 0, 0, output);
    }
}
