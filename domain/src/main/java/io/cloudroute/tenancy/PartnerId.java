package io.cloudroute.tenancy;

import java.util.UUID;

/// A partner: its organisation's id.
public record PartnerId(UUID value) {

    /// @throws IllegalArgumentException when the text is not a UUID
    public static PartnerId of(String text) {
        return new PartnerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
