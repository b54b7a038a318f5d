package io.cloudroute.workload;

import java.util.UUID;

public record CallSiteId(UUID value) {

    /// @throws IllegalArgumentException when the text is no UUID
    public static CallSiteId of(String text) {
        return new CallSiteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
