package io.cloudroute.usage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What decides which of two bills speaks for a payer's month.
///
/// @param exportedAt when AWS made the export, where that is known
record Standing(Format format, @Nullable Instant exportedAt, Instant uploadedAt) {

    /// The higher kind of export speaks; of the same kind the later one, by the export's own time if both have one.
    boolean outranks(Standing other) {
        if (format.rank() != other.format.rank()) {
            return format.rank() > other.format.rank();
        }
        if (exportedAt != null && other.exportedAt != null && !exportedAt.equals(other.exportedAt)) {
            return exportedAt.isAfter(other.exportedAt);
        }
        return uploadedAt.isAfter(other.uploadedAt);
    }
}
