package io.cloudroute.workload;

import java.util.Locale;

/// What can be done about the cost of a workload; the id is the one in the API.
public enum Lever {
    RIGHT_SIZING,
    ROUTING,
    GLOBAL_PROFILE,
    PROMPT_CACHING,
    BATCH,
    FLEX,
    OUTPUT_DISCIPLINE,
    RAG,
    PROVISIONED_THROUGHPUT,
    RESERVED_TIER,
    DISTILLATION,
    EMBEDDINGS;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
