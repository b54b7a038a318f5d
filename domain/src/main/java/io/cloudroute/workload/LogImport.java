package io.cloudroute.workload;

import io.cloudroute.tenancy.CustomerId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file of a model invocation log that was handed over, and what became of it. Its bodies are kept nowhere.
///
/// @param rows records in it
/// @param first when its first request was, null until it is received
public record LogImport(
        CustomerId customer,
        UUID id,
        String name,
        State state,
        long rows,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable Instant first,
        @Nullable Instant last,
        @Nullable LogFault fault) {

    public enum State {
        /// On its way, or broken off by the end of this node.
        RECEIVING,
        /// Stripped and kept; its months are to be summed.
        QUEUED,
        DONE,
        REFUSED
    }
}
