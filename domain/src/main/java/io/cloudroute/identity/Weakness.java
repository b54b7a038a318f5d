package io.cloudroute.identity;

/// Why a password is not taken.
public enum Weakness {
    /// Fewer than 12 characters.
    TOO_SHORT,
    /// More than 72 bytes in UTF-8, beyond which the hash would not look.
    TOO_LONG,
    /// It is, or contains, the account's own e-mail address or its part before the @.
    IS_EMAIL,
    /// One of those that are tried first, or a short pattern repeated.
    COMMON
}
