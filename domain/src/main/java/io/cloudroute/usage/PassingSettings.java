package io.cloudroute.usage;

import io.cloudroute.usage.reader.ReaderLimits;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What a bill that passes may cost, since anybody may bring one.
///
/// @param maxUpload of one bill
/// @param atOnce how many are read at a time; others are asked to come back
/// @param arrivingAtOnce how many are received at a time
/// @param arrival how long one may take to be received
/// @param disk what the process that reads may write
/// @param unpacked what the bill may hold once unpacked
/// @param timeout how long the reading may take
@ConfigurationProperties("cloudroute.diagnose")
record PassingSettings(
        @DefaultValue("250000000B") DataSize maxUpload,
        @DefaultValue("2") int atOnce,
        @DefaultValue("16") int arrivingAtOnce,
        @DefaultValue("15m") Duration arrival,
        @DefaultValue("4GB") DataSize disk,
        @DefaultValue("8GB") DataSize unpacked,
        @DefaultValue("2m") Duration timeout) {

    private static final int LONGEST_LINE_BYTES = 1 << 21;

    ReaderLimits limits() {
        return new ReaderLimits(128, 384, 2, disk.toBytes(), unpacked.toBytes(), LONGEST_LINE_BYTES, timeout);
    }
}
