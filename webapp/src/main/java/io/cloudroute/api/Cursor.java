package io.cloudroute.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where a list goes on: opaque to the caller.
final class Cursor {

    private Cursor() {}

    /// A page of a list.
    ///
    /// @param next give it as `cursor` for the page after; null on the last
    record Page<T>(List<T> items, @Nullable String next) {}

    /// A page out of one entry more than asked for.
    static <T> Page<T> page(List<T> found, int limit, Function<T, String> key) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, limit);
        return new Page<>(items, encode(key.apply(items.getLast())));
    }

    static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    static <T> @Nullable T decode(@Nullable String cursor, Function<String, T> read) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            return read.apply(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            throw new Problems.Invalid("cursor", "This is not a cursor that a list has given.");
        }
    }

    static int limit(@Nullable Integer asked) {
        int limit = asked == null ? 50 : asked;
        if (limit < 1 || limit > 200) {
            throw new Problems.Invalid("limit", "A page has 1 to 200 entries.");
        }
        return limit;
    }
}
