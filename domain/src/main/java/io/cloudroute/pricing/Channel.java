package io.cloudroute.pricing;

/// How a line came onto the bill: Bedrock itself, its OpenAI-compatible endpoint, or AWS Marketplace.
public enum Channel implements Axis {
    BEDROCK,
    MANTLE,
    MARKETPLACE
}
