package io.cloudroute.usage.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// Opens a figure down to the bill's own rows, from a copy that [BillReader#copy] wrote.
public final class OriginalRows {
    private static final int MAX_LIMIT = 10_000;
    public static final int MOST_SERIES = 100_000;

    private OriginalRows() {}

    /// Rows of a bill, as text, with its own columns; an empty text where the bill has nothing.
    public record Page(List<String> columns, List<List<String>> rows) {}

    /// The rows behind these series on these days, in order of day, then series.
    ///
    /// @param copy the copy, in a folder that the child may write its answer into
    /// @param last the last day, included
    /// @param limit at most 10,000
    /// @throws IOException if the copy cannot be read
    public static Page read(Path copy, Collection<UUID> series, LocalDate first, LocalDate last, int limit, long offset)
            throws IOException {
        if (series.isEmpty() || series.size() > MOST_SERIES || limit < 1 || limit > MAX_LIMIT || offset < 0) {
            throw new IllegalArgumentException("1 to 100,000 series, 1 to 10,000 rows");
        }
        var folder = java.util.Objects.requireNonNull(copy.toAbsolutePath().getParent());
        var limits = new ReaderLimits(96, 256, 2, 1L << 30, 1L << 40, 1 << 21, Duration.ofSeconds(60));
        var rows = new ReadRequest.Rows(
                String.valueOf(copy.getFileName()), List.copyOf(series), first, last, limit, offset);
        var early = new Child(folder, new ReadRequest(ReadRequest.Task.ROWS, List.of(), limits, rows))
                .run(_ -> {}, () -> false);
        var answer = folder.resolve(ReaderMain.ROWS);
        if (early != null || !Files.exists(answer)) {
            throw new IOException("cannot open the copy " + copy + ": " + early);
        }
        try {
            return JsonMapper.shared().readValue(answer, Page.class);
        } finally {
            Files.delete(answer);
        }
    }
}
