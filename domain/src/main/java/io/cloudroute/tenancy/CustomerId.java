package io.cloudroute.tenancy;

import java.util.UUID;

/// A customer: its organisation's id.
public record CustomerId(UUID value) {

    /// @throws IllegalArgumentException when the text is not a UUID
    public static CustomerId of(String text) {
        return new CustomerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
