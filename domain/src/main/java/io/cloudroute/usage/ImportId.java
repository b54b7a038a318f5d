package io.cloudroute.usage;

import java.util.UUID;

/// One hand-over of a bill: one or more parts of one export.
public record ImportId(UUID value) {

    /// @throws IllegalArgumentException when the text is not a UUID
    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
