package io.cloudroute.demo;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Questions to a bill's files.
final class Sql {

    private Sql() {}

    /// A relation over one file, or a pattern of files.
    static String in(Path files) {
        var name = "'" + files + "'";
        return files.toString().endsWith(".parquet")
                ? "read_parquet(" + name + ", hive_partitioning = false)"
                : "read_csv(" + name + ", hive_partitioning = false, all_varchar = true)";
    }

    static String text(String question) throws SQLException {
        return list(question).getFirst();
    }

    static BigDecimal number(String question) throws SQLException {
        return new BigDecimal(text(question));
    }

    static List<String> list(String question) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var list = new ArrayList<String>();
            while (rows.next()) {
                list.add(rows.getString(1));
            }
            return list;
        }
    }
}
