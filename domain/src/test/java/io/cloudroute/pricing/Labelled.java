package io.cloudroute.pricing;

import java.util.List;

/// The labelled usage types of the test resources.
final class Labelled {

    private Labelled() {}

    static List<String> usageTypes() {
        return Resources.rows("usage_types_dev.csv").stream()
                .map(row -> row.get("usage_type"))
                .toList();
    }
}
