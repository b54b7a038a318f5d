package io.cloudroute.workload;

import java.util.UUID;

public record WorkloadId(UUID value) {

    /// @throws IllegalArgumentException when the text is no UUID
    public static WorkloadId of(String text) {
        return new WorkloadId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
