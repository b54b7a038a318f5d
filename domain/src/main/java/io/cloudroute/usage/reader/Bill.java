package io.cloudroute.usage.reader;

import io.cloudroute.usage.reader.Progress.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /// Runs a statement that reads the tables, each through its own pipes where it is text.
    ///
    /// @param share of the progress that the statement is
    /// @param scans says the statement, given each table's scan in the order of the tables
    /// @throws RefusedException with what was wrong in which part
    void run(List<Table> tables, double share, java.util.function.Function<List<String>, String> scans)
            throws IOException, SQLException, InterruptedException {
        var pipes = new java.util.ArrayList<Pipe>();
        try {
            var from = new java.util.ArrayList<String>();
            for (var table : tables) {
                var paths = IntStream.range(0, table.isText() ? limits.threads() : 0)
                        .mapToObj(n -> folder.resolve("pipe-" + from.size() + "-" + n))
                        .toList();
                if (table.isText()) {
                    pipes.add(new Pipe(table.part(), paths, limits));
                }
                from.add(table.scan(paths, limits));
            }
            var size = tables.stream().mapToLong(table -> table.part().bytes()).sum();
            reporter.watch(
                    () -> (long) (share
                            * (pipes.isEmpty()
                                    ? size * duck.progress()
                                    : pipes.stream().mapToLong(Pipe::bytes).sum())),
                    () -> pipes.stream().mapToLong(Pipe::lines).sum());
            var statement = scans.apply(from);
            try {
                duck.execute(statement);
            } catch (SQLException e) {
                for (var pipe : pipes) {
                    pipe.check();
                }
                throw refusal(tables, e);
            }
            for (var pipe : pipes) {
                pipe.check();
            }
            reporter.done((long) (share * size));
        } finally {
            pipes.forEach(Pipe::close);
        }
    }

    private RefusedException refusal(List<Table> tables, SQLException e) throws IOException, SQLException {
        var message = String.valueOf(e.getMessage());
        var limit = limit(e, limits);
        if (limit != null) {
            return limit;
        }
        for (var table : tables) {
            if (table.isText()) {
                var found = Locator.first(table.part(), table.columns(), table.layout());
                if (found != null) {
                    return found;
                }
            }
        }
        var parquet = tables.stream().filter(table -> !table.isText()).findFirst();
        if (parquet.isPresent()) {
            return Parquet.refusal(duck, parquet.get().part(), e);
        }
        if (message.contains("CSV Error")) {
            return new RefusedException(Fault.BAD_ROW, tables.getFirst().part().name(), Map.of(), message);
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
