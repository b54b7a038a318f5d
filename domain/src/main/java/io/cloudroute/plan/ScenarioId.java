package io.cloudroute.plan;

import java.util.UUID;

public record ScenarioId(UUID value) {

    /// @throws IllegalArgumentException when the text is no UUID
    public static ScenarioId of(String text) {
        return new ScenarioId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
