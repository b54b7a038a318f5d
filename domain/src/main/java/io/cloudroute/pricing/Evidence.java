package io.cloudroute.pricing;

/// How well a price is known.
public enum Evidence {
    /// Two sources say the same.
    AGREED,
    /// One source says it, and another is silent or says otherwise.
    SINGLE_SOURCE,
    /// Computed from another price by a known factor.
    DERIVED,
    /// Seen on a bill.
    OBSERVED,
    /// Set by the broker.
    BROKER
}
