package io.cloudroute.usage.reader;

import java.time.Duration;

/// What a reading may cost. Whoever exceeds one of these ends its own child process and nothing else.
///
/// @param heapMib the child's Java heap
/// @param memoryMib what DuckDB may hold in memory, beside the heap; beyond it, it spills into the folder
/// @param diskBytes what the child may write into its folder, spilled data included
/// @param textBytes what a part may hold once unpacked
/// @param lineBytes the longest line of a CSV file
/// @param timeout wall-clock time for one reading
public record ReaderLimits(
        int heapMib, int memoryMib, int threads, long diskBytes, long textBytes, int lineBytes, Duration timeout) {
    private static final long GIB = 1L << 30;

    public ReaderLimits {
        if (heapMib < 32 || memoryMib < 64 || threads < 1 || diskBytes < 1 || textBytes < 1 || lineBytes < 1024) {
            throw new IllegalArgumentException("limits too small to read any bill");
        }
        if (lineBytes > 1 << 24) {
            throw new IllegalArgumentException("lineBytes is at most 16 MiB");
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout must be positive");
        }
    }

    /// Room for bills of tens of GB: 1.1 GiB of memory in all, two hours, 200 GiB of disk, lines of 2 MiB.
    public static ReaderLimits standard() {
        var threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
        return new ReaderLimits(128, 850, threads, 200 * GIB, 400 * GIB, 1 << 21, Duration.ofHours(2));
    }
}
