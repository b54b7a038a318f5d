package io.cloudroute.usage.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the child is asked to do; `request.json` in its folder.
record ReadRequest(
        Task task,
        List<Upload> parts,
        ReaderLimits limits,
        @Nullable Rows rows) {
    static final String FILE = "request.json";

    enum Task {
        SUM,
        COPY,
        ROWS
    }

    record Rows(String copy, List<UUID> series, LocalDate first, LocalDate last, int limit, long offset) {}
}
