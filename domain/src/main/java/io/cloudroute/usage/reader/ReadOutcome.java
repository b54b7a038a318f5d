package io.cloudroute.usage.reader;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a reading ended.
public sealed interface ReadOutcome {

    /// The files named in [BillSummary] are in the folder.
    record Read(BillSummary summary) implements ReadOutcome {}

    /// The bill was refused; what the folder holds is not to be used.
    ///
    /// @param file the part's name as its owner calls it
    /// @param line line in the unpacked text, from 1; a quoted newline counts
    /// @param rowGroup row group of a Parquet file, from 0
    /// @param column as the file spells it
    /// @param message for developers, in English; never shown to users
    record Refused(
            Fault fault,
            @Nullable String file,
            @Nullable Long line,
            @Nullable Long rowGroup,
            @Nullable String column,
            Map<String, String> detail,
            String message)
            implements ReadOutcome {
        public Refused {
            detail = Map.copyOf(detail);
        }

        static Refused of(Fault fault, @Nullable String file, Map<String, String> detail, String message) {
            return new Refused(fault, file, null, null, null, detail, message);
        }

        static Refused atLine(
                Fault fault,
                String file,
                long line,
                @Nullable String column,
                Map<String, String> detail,
                String message) {
            return new Refused(fault, file, line, null, column, detail, message);
        }
    }

    record Cancelled() implements ReadOutcome {}
}
