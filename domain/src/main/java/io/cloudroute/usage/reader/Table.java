package io.cloudroute.usage.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A part that holds lines of a bill: its columns, and what they mean.
record Table(Part part, Columns columns, Layout layout) {

    /// All parts of an upload.
    ///
    /// @param exportedAt as a manifest among the parts says
    record All(List<Table> tables, Optional<Instant> exportedAt) {}

    /// @throws RefusedException unless all are parts of one format, manifests aside
    static All open(Duck duck, Path folder, List<Upload> uploads, ReaderLimits limits)
            throws IOException, SQLException {
        List<Table> tables = new ArrayList<>();
        Optional<Instant> exportedAt = Optional.empty();
        for (var upload : uploads) {
            var part = Part.of(folder, upload);
            var manifest = Manifest.of(part);
            if (manifest.isPresent()) {
                exportedAt = exportedAt.or(manifest.get()::exportedAt);
            } else {
                tables.add(
                        part.container() == Part.Container.PARQUET
                                ? Parquet.table(duck, part, limits)
                                : text(folder, part, limits, tables.size()));
            }
        }
        if (tables.isEmpty()) {
            throw new RefusedException(
                    Fault.NOT_A_BILL,
                    uploads.isEmpty() ? null : uploads.getFirst().name(),
                    Map.of(),
                    "no part holds lines");
        }
        var first = tables.getFirst();
        for (var table : tables) {
            if (table.layout().format() != first.layout().format()) {
                throw new RefusedException(
                        Fault.MIXED_FORMATS,
                        first.part().name(),
                        Map.of(
                                "formats",
                                first.layout().format() + "," + table.layout().format(),
                                "file2",
                                table.part().name()),
                        "parts of different formats");
            }
        }
        return new All(List.copyOf(tables), exportedAt);
    }

    private static Table text(Path folder, Part part, ReaderLimits limits, int number) throws IOException {
        var header = header(part, limits);
        if (CostExplorer.is(header)) {
            var file = "turned-" + number + ".csv";
            CostExplorer.turn(part, folder.resolve(file));
            var turned = Part.of(folder, new Upload(part.name(), file));
            return of(turned, Columns.ofText(header(turned, limits)));
        }
        return of(part, Columns.ofText(header));
    }

    static Table of(Part part, Columns columns) {
        var layout = Layout.of(columns);
        if (layout == null
                && columns.names().size() == 1
                && columns.names().getFirst().chars().filter(c -> c == ';').count() > 2) {
            throw new RefusedException(Fault.SEMICOLONS, part.name(), Map.of(), "semicolons between fields");
        }
        if (layout == null) {
            var found = columns.names().stream()
                    .limit(8)
                    .map(n -> n.substring(0, Math.min(40, n.length())))
                    .toList();
            throw new RefusedException(
                    Fault.NOT_A_BILL, part.name(), Map.of("found", String.join(", ", found)), "no known format");
        }
        var missing = layout.missingRequired(columns);
        if (!missing.isEmpty()) {
            throw new RefusedException(
                    Fault.MISSING_COLUMNS,
                    part.name(),
                    Map.of(
                            "columns",
                            String.join(", ", missing),
                            "format",
                            layout.format().name()),
                    "required columns are missing");
        }
        var twice = layout.twice(columns);
        if (!twice.isEmpty()) {
            throw new RefusedException(
                    Fault.DOUBLE_COLUMNS,
                    part.name(),
                    Map.of("columns", String.join(", ", twice)),
                    "columns are there twice");
        }
        return new Table(part, layout.read(columns), layout);
    }

    private static List<String> header(Part part, ReaderLimits limits) throws IOException {
        try (var in = Unpacking.lenient(part)) {
            var head = new char[limits.lineBytes()];
            var n = 0;
            for (var read = 0; read >= 0 && n < head.length; read = in.read(head, n, head.length - n)) {
                n += read;
                if (new String(head, n - read, read).indexOf('\n') >= 0) {
                    break;
                }
            }
            var text = new String(head, 0, n);
            if (n == head.length && text.indexOf('\n') < 0) {
                throw new RefusedException(ReadOutcome.Refused.atLine(
                        Fault.LINE_TOO_LONG,
                        part.name(),
                        1,
                        null,
                        Map.of("limit", Integer.toString(limits.lineBytes())),
                        "the first line is longer than allowed"));
            }
            var header = new Csv(new java.io.StringReader(text)).next();
            return header == null
                    ? List.of()
                    : header.stream().map(String::strip).toList();
        } catch (Csv.BrokenQuotes _) {
            throw new RefusedException(Fault.NOT_A_BILL, part.name(), Map.of(), "no header");
        } catch (java.io.EOFException | java.util.zip.ZipException e) {
            throw Unpacking.refusal(part.name(), 0, e);
        }
    }

    /// The table in SQL, with columns c0, c1, … A text part comes through these pipes; other parts number their rows.
    String scan(List<Path> pipes, ReaderLimits limits) {
        if (part.container() == Part.Container.PARQUET) {
            return Parquet.numbered(part) + " as t(" + columns.aliases() + ", number)";
        }
        var types = new StringBuilder();
        for (var i = 0; i < columns.names().size(); i++) {
            types.append(i == 0 ? "" : ", ").append("'c").append(i).append("': 'VARCHAR'");
        }
        return "read_csv(["
                + pipes.stream().map(pipe -> Sql.text(pipe.toString())).collect(Collectors.joining(", "))
                + "], auto_detect = false, header = false, delim = ',', quote = '\"',"
                + " escape = '\"', compression = 'none', max_line_size = " + limits.lineBytes() + ", buffer_size = "
                + 2L * limits.lineBytes() + ", columns = {" + types + "}) as t(" + columns.aliases() + ")";
    }

    boolean isText() {
        return part.container() != Part.Container.PARQUET;
    }
}
