package io.cloudroute.lever;

import java.util.Locale;

/// What a line of a call site's cost is for.
public enum Item {
    PREFIX,
    CONTEXT,
    HISTORY,
    DYNAMIC,
    HEAD_WRITTEN,
    HEAD_READ,
    HISTORY_WRITTEN,
    HISTORY_READ,
    ANSWER,
    SURPLUS,
    REASONING,
    OTHER,
    INGESTION,
    ROUTER,
    QUERY_EMBEDDING,
    RERANKING,
    VECTOR_STORE,
    TEACHING,
    TRAINING,
    RETRAINING,
    MODEL_STORAGE,
    MODEL_HOSTING,
    MODEL_UNITS,
    RESERVED_TOKENS;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
