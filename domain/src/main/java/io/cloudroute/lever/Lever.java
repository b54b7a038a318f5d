package io.cloudroute.lever;

import java.util.Locale;
import java.util.Optional;

/// What can be done about the cost of a call site; the id is the one in the API. The order is the one in which levers
/// are composed: first the model, then what is read, what is written, how the same tokens are billed, and last the
/// capacity. Credits change who pays and are no lever.
public enum Lever {
    /// A cheaper model for all of a task.
    RIGHT_SIZING,
    /// A cheaper model for the easy requests.
    ROUTING,
    /// The global inference profile's prices.
    GLOBAL_PROFILE,
    /// A small model taught by a large one.
    DISTILLATION,
    /// Retrieved passages for pasted documents.
    RAG,
    /// Less, smaller and batched embedding.
    EMBEDDINGS,
    /// Output that nobody needs is not written.
    OUTPUT_DISCIPLINE,
    /// What recurs is written to a cache once and then read.
    PROMPT_CACHING,
    /// Half price for what may take a day.
    BATCH,
    /// Half price for what may take a while.
    FLEX,
    /// Model units by the hour.
    PROVISIONED_THROUGHPUT,
    /// Tokens a minute by the month.
    RESERVED_TIER;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Lever> of(String id) {
        for (var lever : values()) {
            if (lever.id().equals(id)) {
                return Optional.of(lever);
            }
        }
        return Optional.empty();
    }
}
