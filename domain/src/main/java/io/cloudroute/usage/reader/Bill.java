package io.cloudroute.usage.reader;

import io.cloudroute.usage.reader.Progress.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One upload in the child's hands: its tables, DuckDB, and the way to run a statement over a table.
final class Bill implements AutoCloseable {
    final Path folder;
    final ReaderLimits limits;
    final Duck duck;
    final Table.All parts;
    private final Reporter reporter;

    Bill(Path folder, ReadRequest request, Reporter reporter) throws IOException, SQLException {
        this.folder = folder;
        this.limits = request.limits();
        this.reporter = reporter;
        this.duck = new Duck(folder, limits);
        reporter.stage(Stage.CHECKING, 0);
        this.parts = Table.open(duck, folder, request.parts(), limits);
    }

    long bytes() {
        return parts.tables().stream().mapToLong(table -> table.part().bytes()).sum();
    }

    /// Runs a statement that reads a table, through pipes where it is text.
    ///
    /// @param share of the progress that the statement is
    /// @param statement says it, given the table's scan
    /// @throws RefusedException with what was wrong
    void run(Table table, double share, UnaryOperator<String> statement)
            throws IOException, SQLException, InterruptedException {
        var paths = IntStream.range(0, table.isText() ? limits.threads() : 0)
                .mapToObj(n -> folder.resolve("pipe-" + n))
                .toList();
        var size = table.part().bytes();
        try (var pipe = table.isText() ? new Pipe(table.part(), paths, limits) : null) {
            reporter.watch(
                    () -> (long) (share * (pipe == null ? size * duck.progress() : pipe.bytes())),
                    () -> pipe == null ? 0 : pipe.lines());
            try {
                duck.execute(statement.apply(table.scan(paths, limits)));
            } catch (SQLException e) {
                if (pipe != null) {
                    pipe.check();
                }
                throw refusal(table, e);
            }
            if (pipe != null) {
                pipe.check();
            }
            reporter.done((long) (share * size));
        }
    }

    /// What was wrong with a table, when a statement that reads it has failed.
    RefusedException refusal(Table table, SQLException e) throws IOException, SQLException {
        var message = String.valueOf(e.getMessage());
        var limit = limit(e, limits);
        if (limit != null) {
            return limit;
        }
        if (!table.isText()) {
            return Parquet.refusal(duck, table.part(), e);
        }
        var found = Locator.first(table.part(), table.columns(), table.layout());
        if (found != null) {
            return found;
        }
        if (message.contains("CSV Error")) {
            return new RefusedException(Fault.BAD_ROW, table.part().name(), Map.of(), message);
        }
        throw e;
    }

    /// The limit that a statement ran into; null if it failed for another reason.
    static @Nullable RefusedException limit(SQLException e, ReaderLimits limits) {
        var message = String.valueOf(e.getMessage());
        if (message.startsWith("Out of Memory Error")) {
            var disk = message.toLowerCase(Locale.ROOT).contains("max_temp_directory_size");
            return disk
                    ? new RefusedException(Fault.DISK, null, Map.of("limit", "" + limits.diskBytes()), message)
                    : new RefusedException(Fault.MEMORY, null, Map.of(), message);
        }
        if (message.startsWith("Out of Range Error") || message.contains("verflow")) {
            return new RefusedException(Fault.NUMBER_TOO_LARGE, null, Map.of(), message);
        }
        return null;
    }

    @Override
    public void close() throws SQLException {
        duck.close();
    }
}
