package io.cloudroute.plan;

import java.util.UUID;

public record ItemId(UUID value) {

    /// @throws IllegalArgumentException when the text is no UUID
    public static ItemId of(String text) {
        return new ItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
