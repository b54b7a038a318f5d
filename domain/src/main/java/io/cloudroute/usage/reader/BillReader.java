package io.cloudroute.usage.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Reads bills in child processes, so that a hostile file ends a reading and not the server.
///
/// A folder holds one upload: the parts, and what the reading leaves beside them:
/// - `summary.json`: the [BillSummary]
/// - `series.csv`: series_id, payer_account_id, account_id, billing_entity, product, region, service, usage_type, unit,
/// operation,
///   resource, principal, tags (canonical JSON), charge_type, bedrock
/// - `facts.csv`: period, series_id, day, invoice, quantity, cost_usd, list_cost_usd, lines
/// - `months.csv`, `weeks.csv` (by its Monday) and `days.csv`: the facts summed by these, with quantity and cost_usd.
///   In `days.csv` a series stands for all that differ in nothing but resource, principal and tags: the least id
/// - `hours.csv`, where the export is hourly, for Bedrock: period, series_id, day, hours, quantities, costs: the last
///   three are PostgreSQL's arrays of one length
/// - the copies, for [OriginalRows]
///
/// The CSV files have a header, and their rows stand in the order of their first columns up to the amounts; nothing
/// between two commas is a null, `""` an empty text. Amounts are exact decimals.
/// The ids are hashes of what the rows are about: they do not depend on the order of rows, columns or parts.
public final class BillReader {
    private final ReaderLimits limits;

    public BillReader(ReaderLimits limits) {
        this.limits = limits;
    }

    /// Begins to check the parts and to write everything but the copies.
    ///
    /// @param parts in any order; a manifest may be among them
    /// @param progress told a few times a second, on another thread
    /// @param cancelled asked a few times a second
    /// @throws IOException if the folder cannot be written
    public Reading begin(Path folder, List<Upload> parts, Consumer<Progress> progress, BooleanSupplier cancelled)
            throws IOException {
        Files.deleteIfExists(folder.resolve(ReaderMain.SUMMARY));
        return new Reading(folder, new ReadRequest(ReadRequest.Task.SUM, parts, limits, null), progress, cancelled);
    }

    /// The same from beginning to end. Blocks until done.
    ///
    /// @throws IOException if the folder cannot be written or the child not be started
    public ReadOutcome read(Path folder, List<Upload> parts, Consumer<Progress> progress, BooleanSupplier cancelled)
            throws IOException {
        try (var reading = begin(folder, parts, progress, cancelled)) {
            return reading.ended();
        }
    }

    /// Writes the copies of a bill that has been read in this folder. A second pass over the parts, so that the
    /// figures
    /// need not wait for it.
    public ReadOutcome copy(Path folder, List<Upload> parts, Consumer<Progress> progress, BooleanSupplier cancelled)
            throws IOException {
        var request = new ReadRequest(ReadRequest.Task.COPY, parts, limits, null);
        try (var reading = new Reading(folder, request, progress, cancelled)) {
            return reading.ended();
        }
    }
}
