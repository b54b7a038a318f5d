package io.cloudroute.usage.reader;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a bill holds; written as `summary.json` beside the data.
///
/// @param version of the format as far as its columns tell: `2.0`, `1.0`, `1.1`, `1.2`, or empty
/// @param exportedAt when the export was made, if a manifest among the parts says so
/// @param hourly whether usage lines span single hours
/// @param rows lines kept
/// @param missing optional columns the export lacks, in the words of its format
/// @param leftOut lines of other providers, by provider
public record BillSummary(
        Format format,
        String version,
        @Nullable Instant exportedAt,
        boolean hourly,
        long rows,
        List<String> missing,
        Map<String, Long> leftOut,
        List<Bill> bills) {

    public enum Format {
        CUR2,
        CUR,
        FOCUS,
        COST_EXPLORER
    }

    /// One payer's billing period.
    ///
    /// @param payer account id, empty where the export does not name it (Cost Explorer)
    /// @param period first day of the billing month
    /// @param totals cost in USD per charge type, to the last digit
    /// @param copy name of the copy that [BillReader#copy] writes
    public record Bill(
            String payer,
            LocalDate period,
            long rows,
            int days,
            LocalDate firstDay,
            LocalDate lastDay,
            Map<String, BigDecimal> totals,
            String copy) {}
}
