package io.cloudroute.identity;

import java.time.Instant;

/// Somebody who signs in here, without their secrets.
///
/// @param email in lower case; the name of the account
/// @param secondFactor whether a code is asked for after the password
public record Account(AccountId id, String email, String name, boolean secondFactor, Instant passwordChangedAt) {}
