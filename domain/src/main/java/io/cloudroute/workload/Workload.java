package io.cloudroute.workload;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something of a customer's that uses Bedrock, such as its support bot.
///
/// @param archivedAt no rule leads to it since; null while it is in use
public record Workload(
        WorkloadId id,
        String name,
        Instant createdAt,
        @Nullable Instant archivedAt) {}
