package io.cloudroute.tenancy;

import java.util.UUID;

/// An organisation of any side.
public record OrganisationId(UUID value) {

    /// @throws IllegalArgumentException when the text is not a UUID
    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
