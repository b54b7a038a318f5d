package io.cloudroute.pricing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The prefixes that bills put before usage types, and the AWS Regions they mean.
final class Regions {

    private static final Map<String, String> BY_PREFIX = new HashMap<>();

    static {
        for (var row : Resources.rows("regions.csv")) {
            BY_PREFIX.put(row.get("prefix"), row.get("region"));
        }
    }

    private Regions() {}

    /// @param prefix such as `USE1`, in any letter case
    static Optional<String> region(String prefix) {
        return Optional.ofNullable(BY_PREFIX.get(prefix.toUpperCase(Locale.ROOT)));
    }

    /// The Regions whose names begin so.
    static List<String> startingWith(String beginning) {
        return BY_PREFIX.values().stream()
                .filter(region -> region.startsWith(beginning))
                .distinct()
                .toList();
    }
}
