package io.cloudroute.usage.reader;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBPreparedStatement;
import org.jspecify.annotations.Nullable;

/// DuckDB, locked into one folder: it reads and writes there and nowhere else, loads nothing, and cannot be talked out
/// of it.
final class Duck implements AutoCloseable {
    static final String SPILL = "spill";

    private final Connection connection;
    private volatile @Nullable Statement running;

    Duck(Path folder, ReaderLimits limits) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        for (var setting : List.of(
                "set memory_limit = '" + limits.memoryMib() + "MiB'",
                "set threads = " + limits.threads(),
                "set temp_directory = " + Sql.text(folder.resolve(SPILL).toString()),
                "set max_temp_directory_size = '" + limits.diskBytes() / 1_000_000 + "MB'",
                "set preserve_insertion_order = false",
                "set TimeZone = 'UTC'",
                "set autoinstall_known_extensions = false",
                "set autoload_known_extensions = false")) {
            execute(setting);
        }
        for (var macro : Sql.MACROS) {
            execute(macro);
        }
        execute("set allowed_directories = [" + Sql.text(folder + "/") + "]");
        execute("set enable_external_access = false");
        execute("set lock_configuration = true");
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            running = statement;
            statement.execute(sql);
        } finally {
            running = null;
        }
    }

    interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    <T> List<T> query(String sql, RowMapper<T> mapper, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> rows = new ArrayList<>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(mapper.map(result));
                }
            }
            return rows;
        }
    }

    /// The single number that a query answers.
    long count(String query) throws SQLException {
        return query(query, row -> row.getLong(1)).getFirst();
    }

    /// Share of the running statement that is done, 0 to 1; 0 while unknown.
    double progress() {
        try {
            return running instanceof DuckDBPreparedStatement statement
                    ? Math.clamp(statement.getQueryProgress().getPercentage() / 100, 0, 1)
                    : 0;
        } catch (SQLException | NullPointerException _) {
            return 0;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
