package io.cloudroute.usage;

import io.cloudroute.usage.reader.ReaderLimits;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How bills are read.
///
/// @param maxUpload of an upload
/// @param mostParts of one import
/// @param work the private folder in which imports are read; by default `work` in the data folder
/// @param heap the Java heap of the process that reads
/// @param memory what it may hold beside that
/// @param disk what it may write
/// @param unpacked what a part may hold once unpacked
/// @param timeout how long it may take
/// @param keepFailed how long the originals of a failed import are kept for another try
/// @param abandoned after how long without an end an upload is given up
@ConfigurationProperties("cloudroute.usage")
record UsageSettings(
        @DefaultValue("100GB") DataSize maxUpload,
        @DefaultValue("1000") int mostParts,
        @Nullable Path work,
        @DefaultValue("128MB") DataSize heap,
        @DefaultValue("850MB") DataSize memory,
        @DefaultValue("200GB") DataSize disk,
        @DefaultValue("400GB") DataSize unpacked,
        @DefaultValue("2h") Duration timeout,
        @DefaultValue("14d") Duration keepFailed,
        @DefaultValue("1d") Duration abandoned) {

    private static final int LONGEST_LINE_BYTES = 1 << 21;

    ReaderLimits limits() {
        return new ReaderLimits(
                Math.toIntExact(heap.toMegabytes()),
                Math.toIntExact(memory.toMegabytes()),
                Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4),
                disk.toBytes(),
                unpacked.toBytes(),
                LONGEST_LINE_BYTES,
                timeout);
    }
}
