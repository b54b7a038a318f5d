package io.cloudroute.usage;

import static io.cloudroute.Personas.as;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.demo.Generate;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.usage.SpendQuestion.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.util.FileSystemUtils;

/// How long a bill takes from its first byte to the first figure on screen, as Parquet and as CSV.gz, beside bare
/// DuckDB, which groups the same file by the same columns into Parquet files: by day and, for Bedrock, by hour, as the
/// import does; and by day alone.
///
/// Run it by `./mvnw -q -Pimport -pl domain -am process-test-classes`; `-Dimport.rows=1000000` for a quick run,
/// `-Dimport.formats=csv.gz` for one of both, `-Dimport.months=12` for an export that is not of one month. The files
/// are made once and kept in `domain/target/import`. The peers take turns. What others run on the machine slows both:
/// the processor's seconds tell the work. Memory and seconds are those of this process and of the one that reads,
/// without PostgreSQL.
final class ImportBenchmark {

    private static final int ROUNDS = 2;

    private record Run(double seconds, double cpuSeconds, long peakMib) {
        Run best(Run other) {
            return new Run(
                    Math.min(seconds, other.seconds),
                    Math.min(cpuSeconds, other.cpuSeconds),
                    Math.max(peakMib, other.peakMib));
        }
    }

    private ImportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        long rows = Long.parseLong(arguments[0]);
        var folder = Path.of(arguments[1]);
        System.out.printf(
                "%s, %d processors, Linux load %s%n",
                LocalDate.now(java.time.ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Files.readString(Path.of("/proc/loadavg")).strip());
        var months = arguments[3];
        for (var format : arguments[2].split(",")) {
            var file = folder.resolve(rows + "-" + months + "." + format);
            if (!Files.exists(file)) {
                // Apart, so that what it leaves in memory is not taken for the import's.
                var making = folder.resolve("making");
                var made = started(
                        Generate.class.getName(),
                        "--rows",
                        "" + rows,
                        "--format",
                        format,
                        "--months",
                        months,
                        "--out",
                        making.toString());
                if (made.waitFor() != 0) {
                    throw new IllegalStateException(file + " could not be made");
                }
                Files.move(making, file);
            }
            compare(rows, file);
        }
    }

    private static void compare(long rows, Path file) throws Exception {
        Run ours = null;
        var bare = new EnumMap<Bare.Grouping, Run>(Bare.Grouping.class);
        for (int round = 0; round < ROUNDS; round++) {
            for (var grouping : Bare.Grouping.values()) {
                bare.merge(grouping, bare(file, grouping), Run::best);
            }
            try (var context = context()) {
                var run = imported(context, file);
                ours = ours == null ? run : ours.best(run);
            }
        }
        print(file, "CloudRoute", rows, ours);
        for (var peer : bare.entrySet()) {
            print(file, peer.getKey().told, rows, peer.getValue());
            System.out.printf(
                    "%-18s rate %.2f of that by the clock, %.2f by the processor's seconds%n",
                    file.getFileName(),
                    peer.getValue().seconds() / ours.seconds(),
                    peer.getValue().cpuSeconds() / ours.cpuSeconds());
        }
    }

    private static void print(Path file, String who, long rows, Run run) {
        System.out.printf(
                "%-18s %-26s %,10.0f rows/s   %6.1f s   %6.1f s of processor   peak %,5d MiB%n",
                file.getFileName(), who, rows / run.seconds(), run.seconds(), run.cpuSeconds(), run.peakMib());
    }

    private static ConfigurableApplicationContext context() {
        return new SpringApplicationBuilder(DomainTest.Rooms.class)
                .web(WebApplicationType.NONE)
                .properties("cloudroute.job.enabled=false", "spring.main.banner-mode=off", "logging.level.root=warn")
                .run();
    }

    private static Run imported(ConfigurableApplicationContext context, Path file) throws Exception {
        var acme = new Personas(context.getBean(Directory.class)).customer("Acme");
        var customer = Personas.customerId(acme);
        var imports = context.getBean(Imports.class);
        var run = context.getBean(ImportRun.class);
        var spend = context.getBean(Spend.class);
        var committed = new CompletableFuture<Boolean>();
        var began = System.nanoTime();
        context.addApplicationListener(event -> {
            if (event instanceof PayloadApplicationEvent<?> told
                    && told.getPayload() instanceof ImportRun.Reached reached) {
                System.out.printf("  %6.1f s %s%n", (System.nanoTime() - began) / 1e9, reached.step());
                if (reached.step() == ImportRun.Step.COMMITTED) {
                    committed.complete(true);
                }
            }
        });
        var meter = new Meter(ProcessHandle.current());
        var id = as(acme, () -> imports.begin(customer, "bill")).orElseThrow();
        as(acme, () -> {
            try (var in = Files.newInputStream(file)) {
                return imports.receive(customer, id, file.getFileName().toString(), in, _ -> {});
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        });
        as(acme, () -> imports.queue(customer, id));
        var job = Thread.ofPlatform().start(() -> {
            run.run(new ImportRun.Order(customer, id, 1));
            committed.complete(false);
        });
        if (!committed.join()) {
            throw new IllegalStateException("not imported: "
                    + as(acme, () -> imports.find(customer, id)).orElseThrow());
        }
        var span = as(acme, () -> spend.span(customer)).orElseThrow();
        var question =
                new SpendQuestion(span.first(), span.last(), Scope.ALL, List.of(Dimension.SERVICE), "team", Map.of());
        var shown = as(acme, () -> spend.rows(customer, question));
        var result = meter.stop();
        if (shown.isEmpty()) {
            throw new IllegalStateException("nothing on screen");
        }
        // The copies are made behind the figures.
        job.join();
        System.out.printf("  %6.1f s can be opened%n", (System.nanoTime() - began) / 1e9);
        var series =
                as(acme, () -> spend.series(customer, question, shown.getFirst().keys()));
        var opening = System.nanoTime();
        var page = as(acme, () -> {
            try {
                return context.getBean(OpenedRows.class).open(customer, series, span.first(), span.last(), 0, 100);
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        });
        if (page.rows().isEmpty()) {
            throw new IllegalStateException("no row can be opened");
        }
        System.out.printf("  %6.1f s to open %d series%n", (System.nanoTime() - opening) / 1e9, series.size());
        return result;
    }

    private static Run bare(Path file, Bare.Grouping grouping) throws IOException, InterruptedException {
        var out = Files.createDirectory(file.resolveSibling("bare"));
        var process = started(Bare.class.getName(), file.toString(), out.toString(), grouping.name());
        var meter = new Meter(process.toHandle());
        if (process.waitFor() != 0) {
            throw new IllegalStateException("bare DuckDB failed");
        }
        var run = meter.stop();
        FileSystemUtils.deleteRecursively(out);
        return run;
    }

    private static Process started(String main, String... arguments) throws IOException {
        var command = Stream.concat(
                Stream.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main),
                Stream.of(arguments));
        return new ProcessBuilder(command.toList()).inheritIO().start();
    }

    /// Watches a process and the Java processes below it.
    private static final class Meter {
        private final ProcessHandle root;
        private final Map<Long, Duration> cpu = new HashMap<>();
        private final Duration before;
        private final long began = System.nanoTime();
        private final Thread thread;
        private volatile boolean stopped;
        private long peakKib;

        Meter(ProcessHandle root) {
            this.root = root;
            this.before = root.pid() == ProcessHandle.current().pid() ? cpu(root) : Duration.ZERO;
            this.thread = Thread.ofPlatform().daemon().start(() -> {
                while (!stopped) {
                    look();
                    java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
                }
            });
        }

        Run stop() throws InterruptedException {
            var nanos = System.nanoTime() - began;
            stopped = true;
            thread.join();
            look();
            var seconds = cpu.values().stream().mapToDouble(Meter::seconds).sum() - seconds(before);
            return new Run(nanos / 1e9, seconds, peakKib / 1024);
        }

        private void look() {
            long kib = 0;
            for (var process :
                    Stream.concat(Stream.of(root), root.descendants()).toList()) {
                if (process.info().command().filter(c -> c.endsWith("java")).isPresent()) {
                    cpu.merge(process.pid(), cpu(process), (a, b) -> a.compareTo(b) > 0 ? a : b);
                    kib += resident(process);
                }
            }
            peakKib = Math.max(peakKib, kib);
        }

        private static Duration cpu(ProcessHandle process) {
            return process.info().totalCpuDuration().orElse(Duration.ZERO);
        }

        private static double seconds(Duration duration) {
            return duration.toNanos() / 1e9;
        }

        private static long resident(ProcessHandle process) {
            try (var lines = Files.lines(Path.of("/proc", "" + process.pid(), "status"))) {
                return lines.filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .sum();
            } catch (IOException | java.io.UncheckedIOException _) {
                return 0;
            }
        }
    }

    /// The peer: DuckDB as it comes, in a process of its own.
    static final class Bare {
        private Bare() {}

        enum Grouping {
            DAYS_AND_HOURS("bare DuckDB, days and hours"),
            DAYS("bare DuckDB, days alone");

            private final String told;

            Grouping(String told) {
                this.told = told;
            }
        }

        private static final String CLASS = """
                bill_payer_account_id, line_item_usage_account_id, bill_billing_entity, product, product_region_code,
                line_item_product_code, line_item_usage_type, pricing_unit, line_item_operation, line_item_line_item_type,
                bill_billing_period_start_date""";

        private static final String SERIES =
                CLASS + ", line_item_resource_id, line_item_iam_principal, resource_tags, bill_invoice_id";

        private static final String SUMS = """
                sum(line_item_usage_amount), sum(line_item_unblended_cost), sum(pricing_public_on_demand_cost), count(*)""";

        private static final String DAY = "line_item_usage_start_date::date";

        private static final String HOUR = "date_trunc('hour', line_item_usage_start_date)";

        private static final String BEDROCK =
                "(line_item_product_code = 'AmazonBedrock' or contains(line_item_usage_type, 'MP:'))";

        public static void main(String[] arguments) throws SQLException {
            var parquet = arguments[0].endsWith("parquet");
            var file = (parquet ? "read_parquet('%s')" : "read_csv('%s')").formatted(arguments[0]);
            try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                    var statement = connection.createStatement()) {
                var number = 0;
                for (var query : queries(Grouping.valueOf(arguments[2]), file, parquet)) {
                    statement.execute(
                            "copy (%s) to '%s/%d.parquet' (format parquet)".formatted(query, arguments[1], number++));
                }
            }
        }

        /// A Parquet file is read twice, which is faster than both groupings at once; a text is not.
        private static List<String> queries(Grouping grouping, String file, boolean twice) {
            var days = "select %s, %s as day, %s from %s group by all".formatted(SERIES, DAY, SUMS, file);
            if (grouping == Grouping.DAYS) {
                return List.of(days);
            }
            if (twice) {
                return List.of(
                        days,
                        "select %s, %s as hour, %s from %s where %s group by all"
                                .formatted(CLASS, HOUR, SUMS, file, BEDROCK));
            }
            return List.of("""
                    select * from (
                      select %1$s, day, hour, grouping(day) as grain, %3$s
                      from (select *, %4$s as day, case when %6$s then %5$s end as hour from %7$s)
                      group by grouping sets ((%1$s, day), (%2$s, hour)))
                    where grain = 0 or hour is not null""".formatted(SERIES, CLASS, SUMS, DAY, HOUR, BEDROCK, file));
        }
    }
}
