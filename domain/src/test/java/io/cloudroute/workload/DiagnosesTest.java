package io.cloudroute.workload;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.demo.Container;
import io.cloudroute.demo.DemoBill;
import io.cloudroute.demo.DemoCompany;
import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.tenancy.Secret;
import io.cloudroute.usage.HandedOver;
import io.cloudroute.usage.MeasuredUsage;
import io.cloudroute.usage.Measurements;
import io.cloudroute.usage.PassingBills;
import io.cloudroute.workload.Finding.Level;
import io.cloudroute.workload.Finding.Subject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

@DomainTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = {"cloudroute.job.enabled=false", "cloudroute.diagnose.max-upload=20MB"})
class DiagnosesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    @Autowired
    Directory directory;

    @Autowired
    Diagnoses diagnoses;

    @Autowired
    SharedDiagnoses shared;

    @Autowired
    Measurements measurements;

    @Autowired
    PassingBills passing;

    @Autowired
    HandedOver handedOver;

    @Value("${cloudroute.database.url}")
    String url;

    Personas personas;
    Seat acme;
    CustomerId customer;
    byte[] october;

    @BeforeAll
    void bills(@TempDir Path folder) throws IOException {
        personas = new Personas(directory);
        acme = personas.customer("Acme");
        customer = Personas.customerId(acme);
        october = Files.readAllBytes(
                DemoBill.write(folder, DemoCompany.NORTHWIND, LocalDate.of(2026, 11, 15), Container.CSV_GZ)
                        .getLast()
                        .data());
        handedOver.bill(acme, october);
    }

    /// A stream that, while it arrives, has something else done.
    private static final class Meanwhile extends InputStream {
        private final Callable<?> other;

        Meanwhile(Callable<?> other) {
            this.other = other;
        }

        @Override
        public int read() throws IOException {
            try {
                other.call();
                return -1;
            } catch (Exception failure) {
                throw new IOException(failure);
            }
        }
    }

    @Test
    void bills_that_arrive_slowly_keep_nobody_from_having_one_read() throws IOException {
        var outcomes = new ArrayList<PassingBills.Outcome>();
        Callable<Object> quick = () -> outcomes.add(pass(october));
        Callable<Object> second = () -> passing.measure("slow", new Meanwhile(quick), _ -> {}, () -> false);
        passing.measure("slow", new Meanwhile(second), _ -> {}, () -> false);
        assertThat(outcomes).singleElement().isInstanceOf(PassingBills.Outcome.Measured.class);
    }

    private PassingBills.Outcome pass(byte[] bill) throws IOException {
        return passing.measure("bill.csv.gz", new ByteArrayInputStream(bill), _ -> {}, () -> false);
    }

    private Diagnosis ofBills() {
        return as(acme, () -> diagnoses.of(customer, FIRST, LAST)).orElseThrow();
    }

    @Test
    void what_passes_is_measured_as_what_is_kept() throws IOException {
        var kept = as(acme, () -> measurements.between(customer, FIRST, LAST)).orElseThrow();
        assertThat(pass(october)).isInstanceOfSatisfying(PassingBills.Outcome.Measured.class, measured -> {
            var passed = measured.usage();
            assertThat(sorted(passed)).isEqualTo(sorted(kept));
            assertThat(passed.hours()).hasSameSizeAs(kept.hours()).isNotEmpty();
            assertThat(passed.days()).isEqualTo(kept.days()).isEqualTo(31);
            assertThat(passed.named()).isEqualTo(kept.named());
            assertThat(diagnoses.of(passed)).isEqualTo(ofBills());
        });
    }

    private static List<String> sorted(MeasuredUsage usage) {
        return usage.lines().stream()
                .map(line -> "%s %s %s %s %s %s %s %s %s %s %s %s"
                        .formatted(
                                line.day(),
                                line.region(),
                                line.kind(),
                                line.model(),
                                line.direction(),
                                line.tier(),
                                line.routing(),
                                line.context(),
                                line.ttl(),
                                line.listed(),
                                line.tokens().stripTrailingZeros().toPlainString(),
                                line.cost()))
                .sorted()
                .toList();
    }

    @Test
    void the_demo_is_told_what_its_case_is_about() {
        var diagnosis = ofBills();
        assertThat(diagnosis.monthly()).isBetween(Usd.of("8500"), Usd.of("9600"));
        var acting = diagnosis.findings().stream()
                .filter(finding -> finding.level() == Level.ACT)
                .map(Finding::subject)
                .toList();
        assertThat(acting)
                .contains(Subject.TOP_MODEL, Subject.CACHE_READ_SHARE, Subject.OUTPUT_TO_INPUT, Subject.BATCH_SHARE);
        assertThat(diagnosis.estimates().levers()).hasSize(3);
        assertThat(diagnosis.estimates().likely()).isGreaterThan(Usd.of("2000"));
        assertThat(diagnosis.gaps()).extracting(Gap::kind).contains(Gap.Kind.NO_REQUESTS, Gap.Kind.UNCLASSIFIED);
    }

    @Test
    void strangers_are_told_nothing() {
        for (var stranger : List.of(personas.customer("Globex"), personas.partner("Brightline"))) {
            assertThat(as(stranger, () -> diagnoses.of(customer, FIRST, LAST))).isEmpty();
        }
        assertThat(as(acme, () -> diagnoses.of(customer, FIRST.minusYears(1), LAST.minusYears(1))))
                .isEmpty();
    }

    @Test
    void a_bill_that_passes_leaves_nothing_behind_and_is_refused_by_name() throws IOException {
        assertThat(pass("hello,world\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        PassingBills.Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("NOT_A_BILL"));
        assertThat(pass(new byte[21_000_000])).isInstanceOf(PassingBills.Outcome.TooLarge.class);
        assertThat(passing.measure("bill.csv.gz", new ByteArrayInputStream(october), _ -> {}, () -> true))
                .isInstanceOf(PassingBills.Outcome.Cancelled.class);
        assertThat(handedOver.workFolders()).isEmpty();
    }

    @Test
    void a_shared_result_is_read_by_its_link_alone_until_it_ends() throws SQLException {
        var diagnosis = ofBills();
        var token = shared.share(diagnosis);
        assertThat(shared.find(token).orElseThrow().diagnosis()).isEqualTo(diagnosis);
        assertThat(shared.find(new Secret(token.text() + "x"))).isEmpty();
        assertThat(shared.end(token)).isTrue();
        assertThat(shared.find(token)).isEmpty();
        assertThat(shared.end(token)).isFalse();

        var old = shared.share(diagnosis);
        try (var connection = DriverManager.getConnection(
                        url,
                        io.cloudroute.TestDatabase.server().superuser(),
                        io.cloudroute.TestDatabase.server().password());
                var statement = connection.createStatement()) {
            statement.execute(
                    "update workload.shared_diagnoses set created_at = now() - interval '15 days', expires_at = now() - interval '1 day'");
        }
        assertThat(shared.find(old)).as("two weeks later").isEmpty();
        assertThat(shared.forgetExpired()).isPositive();
        assertThat(shared.forgetExpired()).isZero();
    }
}
