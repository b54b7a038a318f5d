package io.cloudroute.lever;

/// What a number counts.
public enum Unit {
    /// From 0 to 1.
    SHARE,
    RATIO,
    TOKENS,
    TOKENS_PER_MINUTE,
    REQUESTS,
    DOCUMENTS,
    TIMES_A_MONTH,
    TIMES_A_YEAR,
    MINUTES,
    MONTHS,
    DAYS,
    UNITS,
    USD,
    USD_PER_MILLION_TOKENS,
    USD_PER_HOUR
}
