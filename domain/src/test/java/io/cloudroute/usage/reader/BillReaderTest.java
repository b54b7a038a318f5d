package io.cloudroute.usage.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BillReaderTest {
    @TempDir
    Path folder;

    private Upload bill() {
        return Bills.put(
                folder,
                "a.csv",
                Bills.csv(IntStream.range(0, 300)
                        .mapToObj(i -> Bills.line(i, i % 2 == 0 ? "even" : "odd", "1", "0.0000000001"))
                        .toList()));
    }

    @Test
    void a_child_reads_copies_and_opens_a_figure_to_its_rows() throws Exception {
        var reader = new BillReader(Bills.LIMITS);
        var progress = new ConcurrentLinkedQueue<Progress>();
        var parts = List.of(bill());

        var summary = Bills.summary(reader.read(folder, parts, progress::add, () -> false));
        assertThat(summary.rows()).isEqualTo(300);
        assertThat(progress).anyMatch(p -> p.stage() == Progress.Stage.WRITING && p.rows() == 300 || p.rows() == 300);
        assertThat(reader.copy(folder, parts, progress::add, () -> false)).isInstanceOf(ReadOutcome.Read.class);

        var odd = Bills.rows(folder.resolve("series.csv")).stream()
                .filter(series -> series.get("usage_type").equals("odd"))
                .map(series -> UUID.fromString(series.get("series_id")))
                .toList();
        var copy = folder.resolve(summary.bills().getFirst().copy());
        var day = LocalDate.of(2026, 10, 2);
        var page = OriginalRows.read(copy, odd, day, day, 10, 2);
        assertThat(page.columns()).containsExactly(Bills.CUR2.split(","));
        assertThat(page.rows())
                .hasSize(10)
                .allMatch(row -> row.get(9).equals("odd") && row.get(5).startsWith("2026-10-02"));
        assertThat(names()).allMatch(name -> name.matches(".*\\.(csv|json|parquet)|part-.*"));
    }

    @Test
    void the_rows_of_many_texts_open_from_one_copy() throws Exception {
        var reader = new BillReader(Bills.LIMITS);
        var parts = IntStream.range(0, 40)
                .mapToObj(n -> Bills.put(folder, n + ".csv", Bills.csv(List.of(Bills.line(n, "in-" + n, "1", "0.5")))))
                .toList();
        var summary = Bills.summary(reader.read(folder, parts, _ -> {}, () -> false));
        assertThat(reader.copy(folder, parts, _ -> {}, () -> false)).isInstanceOf(ReadOutcome.Read.class);
        var series = Bills.rows(folder.resolve("series.csv")).stream()
                .map(each -> UUID.fromString(each.get("series_id")))
                .toList();
        var rows = OriginalRows.read(
                        folder.resolve(summary.bills().getFirst().copy()),
                        series,
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 10, 31),
                        100,
                        0)
                .rows();
        assertThat(rows)
                .extracting(row -> row.get(9))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 40).mapToObj(n -> "in-" + n).toList());
        assertThat(names()).noneMatch(name -> name.startsWith("piece-"));
    }

    @Test
    void a_refusal_crosses_from_the_child() throws Exception {
        var bad = Bills.put(folder, "bad.csv", Bills.csv(List.of(Bills.line(1, "x", "1", "abc"))));
        var refused = Bills.refused(new BillReader(Bills.LIMITS).read(folder, List.of(bad), _ -> {}, () -> false));
        assertThat(refused.fault()).isEqualTo(Fault.BAD_NUMBER);
        assertThat(refused.line()).isEqualTo(2);
    }

    @Test
    void a_cancelled_reading_leaves_nothing_but_its_folder() throws Exception {
        assertThat(new BillReader(Bills.LIMITS).read(folder, List.of(bill()), _ -> {}, () -> true))
                .isEqualTo(new ReadOutcome.Cancelled());
        assertThat(ProcessHandle.current().children().filter(this::ours)).isEmpty();
        assertThat(names()).allMatch(name -> name.equals("request.json") || name.startsWith("part-"));
    }

    @Test
    void what_is_written_can_be_taken_before_a_reading_fails_that_cannot_write_the_rest() throws Exception {
        Files.createDirectory(folder.resolve("months.csv"));
        try (var reading = new BillReader(Bills.LIMITS).begin(folder, List.of(bill()), _ -> {}, () -> false)) {
            assertThat(reading.summed().rows()).isEqualTo(300);
            assertThat(Files.readAllLines(reading.written("facts.csv"))).hasSizeGreaterThan(1);
            assertThatThrownBy(() -> reading.written("months.csv"))
                    .isInstanceOfSatisfying(
                            Reading.EndedException.class,
                            ended -> assertThat(Bills.refused(ended.outcome()).fault())
                                    .isEqualTo(Fault.CRASHED));
        }
    }

    @Test
    void whoever_leaves_a_reading_ends_its_child() throws Exception {
        try (var reading = new BillReader(Bills.LIMITS).begin(folder, List.of(bill()), _ -> {}, () -> false)) {
            reading.close();
            assertThatThrownBy(reading::summed)
                    .isInstanceOfSatisfying(
                            Reading.EndedException.class,
                            ended -> assertThat(ended.outcome()).isEqualTo(new ReadOutcome.Cancelled()));
        }
        assertThat(ProcessHandle.current().children().filter(this::ours)).isEmpty();
    }

    @Test
    void whoever_is_interrupted_while_waiting_is_told_that_it_was_cancelled() throws Exception {
        try (var reading = new BillReader(Bills.LIMITS).begin(folder, List.of(bill()), _ -> {}, () -> false)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(reading::summed)
                    .isInstanceOfSatisfying(
                            Reading.EndedException.class,
                            ended -> assertThat(ended.outcome()).isEqualTo(new ReadOutcome.Cancelled()));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(ProcessHandle.current().children().filter(this::ours)).isEmpty();
    }

    @Test
    void a_reading_that_takes_too_long_is_ended() throws Exception {
        var limits = new ReaderLimits(128, 256, 2, 1L << 30, 1L << 30, 1 << 20, Duration.ofMillis(1));
        var refused = Bills.refused(new BillReader(limits).read(folder, List.of(bill()), _ -> {}, () -> false));
        assertThat(refused.fault()).isEqualTo(Fault.TIMEOUT);
    }

    @Test
    void a_child_ends_when_its_input_does() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var places = Child.classPath() + File.pathSeparator + place(Waiting.class);
        var process = new ProcessBuilder(java, "-cp", places, Waiting.class.getName())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ReaderMain.ORPHANED);
    }

    /// Waits for ever, were it not for its input.
    static final class Waiting {
        private Waiting() {}

        public static void main(String[] arguments) throws Exception {
            ReaderMain.endWithInput();
            Thread.currentThread().join();
        }
    }

    private static Path place(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    @Test
    void duckdb_reads_and_writes_its_folder_and_nothing_else() throws Exception {
        var other = Files.createTempFile("secret", ".csv");
        Files.writeString(other, "a,b\n1,2\n");
        Files.writeString(folder.resolve("own.csv"), "a,b\n1,2\n");
        try (var duck = new Duck(folder.toRealPath(), Bills.LIMITS)) {
            assertThat(duck.query(
                            "select a from read_csv('" + folder.toRealPath() + "/own.csv')", row -> row.getInt(1)))
                    .containsExactly(1);
            for (var forbidden : List.of(
                    "select * from read_csv('" + other + "')",
                    "select * from read_text('" + folder.toRealPath() + "/../" + other.getFileName() + "')",
                    "copy (select 1) to '" + other + "'",
                    "attach '" + other + ".db' as o",
                    "select * from read_csv('http://127.0.0.1:9/x.csv')",
                    "install httpfs",
                    "load httpfs",
                    "set enable_external_access = true",
                    "set memory_limit = '8GB'",
                    "set allowed_directories = ['/']",
                    "reset lock_configuration")) {
                assertThatThrownBy(() -> duck.execute(forbidden)).as(forbidden).isInstanceOf(SQLException.class);
            }
        }
        assertThat(other).hasContent("a,b\n1,2");
        Files.delete(other);
    }

    @Test
    void a_name_with_a_path_is_no_part() {
        assertThatThrownBy(() -> new Upload("x", "../x")).isInstanceOf(IllegalArgumentException.class);
    }

    private boolean ours(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(folder.toString());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
