package io.cloudroute.web.usage;

import java.util.Arrays;
import java.util.Locale;

/// What a cell of a breakdown shows.
enum SpendUnit {
    DOLLARS,
    PER_MILLION,
    TOKENS,
    /// Where the bill counts requests.
    PER_REQUEST;

    /// As the address says it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SpendUnit of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElse(DOLLARS);
    }
}
