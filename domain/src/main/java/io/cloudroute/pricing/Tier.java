package io.cloudroute.pricing;

/// The service tier that tokens were billed at.
public enum Tier implements Axis {
    STANDARD,
    BATCH,
    FLEX,
    PRIORITY,
    RESERVED,
    PROVISIONED,
    LATENCY_OPTIMIZED
}
