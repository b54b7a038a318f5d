package io.cloudroute.usage.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// The child process: does what `request.json` in its folder asks, and leaves its answer there. It ends when its
/// standard
/// input does, so that it never outlives its parent.
public final class ReaderMain {
    static final String SUMMARY = "summary.json";
    static final String REFUSED = "refused.json";
    static final String ROWS = "rows.json";
    static final int ORPHANED = 4;

    private ReaderMain() {}

    /// @param arguments the folder
    public static void main(String[] arguments) throws Exception {
        endWithInput();
        var folder = Path.of(arguments[0]).toRealPath();
        var json = JsonMapper.shared();
        try {
            var request = json.readValue(folder.resolve(ReadRequest.FILE), ReadRequest.class);
            answer(folder, request, json);
        } catch (RefusedException e) {
            json.writeValue(folder.resolve(REFUSED), e.refused());
        }
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static void answer(Path folder, ReadRequest request, JsonMapper json)
            throws IOException, SQLException, InterruptedException {
        if (request.task() == ReadRequest.Task.ROWS) {
            json.writeValue(folder.resolve(ROWS), rows(folder, request));
            return;
        }
        var reporter = new Reporter(System.out);
        try (var bill = new Bill(folder, request, reporter)) {
            if (request.task() == ReadRequest.Task.SUM) {
                var amounts = new Amounts(bill);
                new Summing(bill, amounts, reporter).run();
                var writing = new Writing(bill, amounts, reporter);
                json.writeValue(folder.resolve(SUMMARY), writing.summary());
                reporter.written(SUMMARY);
                writing.run();
            } else {
                new Copying(bill, reporter).run(json.readValue(folder.resolve(SUMMARY), BillSummary.class));
            }
        } catch (SQLException e) {
            var limit = Bill.limit(e, request.limits());
            if (limit != null) {
                throw limit;
            }
            throw e;
        }
    }

    private static OriginalRows.Page rows(Path folder, ReadRequest request) throws SQLException {
        var asked = Objects.requireNonNull(request.rows());
        var copy = "read_parquet(" + Sql.text(folder.resolve(asked.copy()).toString()) + ", file_row_number = true)";
        var series = asked.series().stream().map(Object::toString).collect(Collectors.joining(","));
        try (var duck = new Duck(folder, request.limits())) {
            List<String> columns = new ArrayList<>();
            duck.query(
                    "describe select * exclude (series_id, day, file_row_number) from " + copy,
                    row -> columns.add(row.getString(1)));
            // The numbers of the page's rows first, from two columns; only then all columns, of these rows alone.
            var order = " order by day, series_id, file_row_number";
            var rows = duck.query(
                    "select * exclude (series_id, day, file_row_number) from " + copy
                            + " where file_row_number in (select file_row_number from " + copy
                            + " where series_id in (select unnest(string_split(?, ','))) and day between ?::date and ?::date"
                            + order + " limit ? offset ?)" + order,
                    row -> {
                        var texts = new ArrayList<String>();
                        for (var i = 1; i <= columns.size(); i++) {
                            texts.add(Objects.requireNonNullElse(row.getString(i), ""));
                        }
                        return (List<String>) texts;
                    },
                    series,
                    asked.first().toString(),
                    asked.last().toString(),
                    asked.limit(),
                    asked.offset());
            return new OriginalRows.Page(columns, rows);
        } catch (SQLException e) {
            throw new RefusedException(Fault.CORRUPT_PARQUET, asked.copy(), Map.of(), String.valueOf(e.getMessage()));
        }
    }

    static void endWithInput() {
        Thread.ofPlatform().daemon().name("parent").start(ReaderMain::awaitEndOfInput);
    }

    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (IOException _) {
            // A broken input is an ended one.
        }
        Runtime.getRuntime().halt(ORPHANED);
    }
}
