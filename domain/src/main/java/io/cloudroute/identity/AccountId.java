package io.cloudroute.identity;

import java.util.UUID;

/// An account of the embedded sign-in; its text is the `sub` claim.
public record AccountId(UUID value) {

    /// @throws IllegalArgumentException when the text is no UUID
    public static AccountId parse(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
