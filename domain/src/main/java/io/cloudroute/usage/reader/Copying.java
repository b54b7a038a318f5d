package io.cloudroute.usage.reader;

import io.cloudroute.usage.reader.Progress.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Writes the bill's own rows, all columns as text beside their series and day, one Parquet file per payer and period.
/// In no order: a sort of so many columns takes memory that grows with the bill, and whoever opens rows looks for their
/// numbers first.
final class Copying {
    static final String SERIES = "series_id";
    static final String DAY = "day";

    private final Bill bill;
    private final Reporter reporter;

    Copying(Bill bill, Reporter reporter) {
        this.bill = bill;
        this.reporter = reporter;
    }

    void run(BillSummary summary) throws IOException, SQLException, InterruptedException {
        reporter.stage(Stage.COPYING, bill.bytes() * summary.bills().size());
        var names = names();
        for (var one : summary.bills()) {
            var pieces = new ArrayList<Path>();
            for (var table : bill.parts.tables()) {
                var piece = bill.folder.resolve("piece-" + pieces.size() + ".parquet");
                bill.run(
                        table,
                        1,
                        scan -> "copy (select "
                                + names.values().stream().map(Sql::name).collect(Collectors.joining(", "))
                                + ", series_id, day from (" + rows(table, scan, names)
                                + ") where payer_of_row = " + Sql.text(one.payer()) + " and period_of_row = date '"
                                + one.period() + "')" + to(piece));
                pieces.add(piece);
            }
            gather(pieces, bill.folder.resolve(one.copy()));
        }
        reporter.rows(summary.rows());
    }

    /// Part by part, since texts that are read at once each take memory.
    private void gather(List<Path> pieces, Path file) throws IOException, SQLException {
        if (pieces.size() == 1) {
            Files.move(pieces.getFirst(), file, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        bill.duck.execute("copy (select * from read_parquet(["
                + pieces.stream().map(piece -> Sql.text(piece.toString())).collect(Collectors.joining(", ")) + "]))"
                + to(file));
        for (var piece : pieces) {
            Files.delete(piece);
        }
    }

    private static String to(Path file) {
        return " to " + Sql.text(file.toString()) + " (format parquet, compression zstd, row_group_size 30720)";
    }

    private static String rows(Table table, String scan, Map<String, String> names) {
        var columns = table.columns();
        var line = new LinkedHashMap<>(table.layout().line(columns));
        var group = table.layout().group(columns);
        var originals = new ArrayList<String>();
        var own = columns.byWord();
        names.forEach((word, name) -> {
            var column = own.get(word);
            originals.add((column == null ? "null::varchar" : "o" + column) + " as " + Sql.name(name));
        });
        for (var i = 0; i < columns.names().size(); i++) {
            line.put("o" + i, columns.types().get(i).equals("VARCHAR") ? "c" + i : columns.text(i) + "");
        }
        return "select " + String.join(", ", originals) + ", identity(["
                + Summing.SERIES.stream().map(group::get).collect(Collectors.joining(", "))
                + "])::varchar as series_id, start::date as day, " + group.get("payer")
                + " as payer_of_row, date_trunc('month', period_start)::date as period_of_row from (select "
                + Summing.as(line)
                + " from " + scan + ") where aws(provider)";
    }

    /// The names of the copy's columns by their words: those of all parts, in the order they are first seen.
    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> taken = new TreeSet<>(List.of(SERIES, DAY));
        for (var table : bill.parts.tables()) {
            for (var name : table.columns().names()) {
                names.computeIfAbsent(Columns.word(name), _ -> {
                    var free = name.isBlank() ? "column" : name;
                    for (var n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
                        free = name + " " + n;
                    }
                    return free;
                });
            }
        }
        return names;
    }
}
