package io.cloudroute.usage.reader;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What is asked of a Parquet part before and after its lines are.
final class Parquet {
    /// Rows per byte of file: real bills need tens of bytes for a row.
    private static final int MAX_ROWS_PER_BYTE = 1000;

    private static final int MAX_RATIO = 5000;

    private Parquet() {}

    static String scan(Part part) {
        return "read_parquet(" + Sql.text(part.path().toString()) + ", hive_partitioning = false)";
    }

    static String numbered(Part part) {
        return "read_parquet(" + Sql.text(part.path().toString())
                + ", hive_partitioning = false, file_row_number = true)";
    }

    static Table table(Duck duck, Part part, ReaderLimits limits) throws SQLException {
        try {
            var sizes = duck.query(
                            "select coalesce(sum(total_uncompressed_size), 0), (select num_rows from parquet_file_metadata("
                                    + Sql.text(part.path().toString()) + ")) from parquet_metadata("
                                    + Sql.text(part.path().toString()) + ")",
                            row -> new long[] {row.getLong(1), row.getLong(2)})
                    .getFirst();
            if (sizes[0] > limits.textBytes()
                    || sizes[0] / MAX_RATIO > part.bytes()
                    || sizes[1] / MAX_ROWS_PER_BYTE > part.bytes()) {
                throw new RefusedException(
                        Fault.BOMB,
                        part.name(),
                        Map.of(
                                "bytes", Long.toString(part.bytes()),
                                "unpackedBytes", Long.toString(sizes[0]),
                                "limit", Long.toString(limits.textBytes())),
                        sizes[1] + " rows unpack to more than allowed");
            }
            List<String> names = new ArrayList<>();
            List<String> types = new ArrayList<>();
            duck.query("describe select * from " + scan(part), row -> {
                names.add(row.getString(1));
                types.add(row.getString(2));
                return row;
            });
            return Table.of(part, new Columns(names, types, null));
        } catch (SQLException e) {
            throw refusal(duck, part, e);
        }
    }

    /// Why DuckDB could not read the part.
    static RefusedException refusal(Duck duck, Part part, SQLException e) {
        var message = String.valueOf(e.getMessage());
        if (message.toLowerCase(Locale.ROOT).contains("encrypt")) {
            return new RefusedException(Fault.ENCRYPTED_PARQUET, part.name(), Map.of(), message);
        }
        return new RefusedException(new ReadOutcome.Refused(
                Fault.CORRUPT_PARQUET, part.name(), null, badRowGroup(duck, part), null, Map.of(), message));
    }

    private static @org.jspecify.annotations.Nullable Long badRowGroup(Duck duck, Part part) {
        try {
            var starts = rowGroups(duck, part);
            for (var i = 0; i + 1 < starts.size(); i++) {
                try {
                    duck.query(
                            "select max(hash(columns(*))) from " + numbered(part)
                                    + " where file_row_number >= ? and file_row_number < ?",
                            row -> row.getObject(1),
                            starts.get(i),
                            starts.get(i + 1));
                } catch (SQLException _) {
                    return (long) i;
                }
            }
            return null;
        } catch (SQLException _) {
            return null;
        }
    }

    /// The first row of each row group, and the number of rows.
    static List<Long> rowGroups(Duck duck, Part part) throws SQLException {
        var sizes = duck.query(
                "select distinct row_group_id, row_group_num_rows from parquet_metadata("
                        + Sql.text(part.path().toString()) + ") order by 1",
                row -> row.getLong(2));
        List<Long> starts = new ArrayList<>(List.of(0L));
        sizes.forEach(size -> starts.add(starts.getLast() + size));
        return starts;
    }

    /// The first row, in a part known to hold one, that a condition holds for.
    static RefusedException at(Duck duck, Table table, Fault fault, String field, String condition)
            throws SQLException {
        var part = table.part();
        var line = table.layout().line(table.columns());
        var expression = java.util.Objects.requireNonNull(line.get(field));
        var found = duck.query(
                "select n, v from (select file_row_number as n, (" + expression + ")::varchar as v, "
                        + line.get("provider") + " as provider, " + line.get("period_start") + " as period from "
                        + numbered(part)
                        + " as t(" + table.columns().aliases() + ", file_row_number)) where aws(provider) and "
                        + condition
                        + " order by n limit 1",
                row -> Map.entry(row.getLong(1), String.valueOf(row.getString(2))));
        if (found.isEmpty()) {
            return new RefusedException(fault, part.name(), Map.of(), "not found again");
        }
        var row = found.getFirst().getKey();
        var group = rowGroups(duck, part).stream().filter(start -> start <= row).count() - 1;
        return new RefusedException(new ReadOutcome.Refused(
                fault,
                part.name(),
                null,
                group,
                table.layout().source(field, table.columns()),
                Map.of("value", Locator.shown(found.getFirst().getValue()), "row", Long.toString(row + 1)),
                "cannot be read as what its column holds"));
    }
}
