package io.cloudroute.pricing;

/// Whether a request was billed at the rates for long prompts.
public enum Context implements Axis {
    STANDARD,
    LONG
}
