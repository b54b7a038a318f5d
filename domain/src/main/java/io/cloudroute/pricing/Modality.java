package io.cloudroute.pricing;

/// What the tokens or units carry.
public enum Modality implements Axis {
    TEXT,
    IMAGE,
    AUDIO,
    VIDEO
}
