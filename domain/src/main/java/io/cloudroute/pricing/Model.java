package io.cloudroute.pricing;

import java.util.Locale;

/// A model of the catalogue.
///
/// @param id the id of the foundation model, such as `anthropic.claude-sonnet-4-5-20250929-v1:0`
/// @param vendor the first word of the id
/// @param family what it is compared within: a managed router stays within one
public record Model(String id, String name, String vendor, String family, Class kind) {

    /// What a model is for, and how large it is.
    public enum Class {
        FRONTIER,
        MID,
        SMALL,
        EMBEDDING,
        RERANK,
        IMAGE,
        VIDEO,
        SPEECH,
        SAFEGUARD;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
