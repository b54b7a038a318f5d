package io.cloudroute.usage;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.DatabaseSettings;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.usage.Import.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

@DomainTest
@ExtendWith(OutputCaptureExtension.class)
@Import(KilledImportTest.Killer.class)
@TestPropertySource(properties = "cloudroute.job.enabled=false")
class KilledImportTest {

    @Autowired
    Directory directory;

    @Autowired
    DSLContext dsl;

    @Autowired
    Imports imports;

    @Autowired
    ImportFixture fixture;

    @Autowired
    CurrentFacts facts;

    @Autowired
    ObjectStore objects;

    @Autowired
    Viewers viewers;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    UsageSettings settings;

    @Autowired
    DatabaseSettings data;

    @Autowired
    Killer killer;

    Seat acme;
    CustomerId customer;

    @BeforeEach
    void people() {
        acme = new Personas(directory).customer("Acme");
        customer = Personas.customerId(acme);
        fixture.handIn(acme, Bills.cur("2026-10").days(2, "1").csv());
    }

    @AfterEach
    void calm() {
        killer.at = _ -> {};
    }

    static final class Killed extends RuntimeException {}

    static class Killer {
        Consumer<ImportRun.Reached> at = _ -> {};

        @EventListener
        void on(ImportRun.Reached reached) {
            at.accept(reached);
        }
    }

    @ParameterizedTest
    @EnumSource(ImportRun.Step.class)
    void a_run_that_dies_at_any_step_leaves_the_old_or_the_new_and_goes_on(ImportRun.Step step) throws IOException {
        killer.at = reached -> {
            if (reached.step() == step) {
                throw new Killed();
            }
        };
        var id = begun();
        assertThatThrownBy(() -> fixture.run(customer, id, 1)).hasMessageContaining("Killed");
        boolean done = fixture.find(acme, id).state() == State.DONE;
        assertThat(done).isEqualTo(step == ImportRun.Step.COMMITTED);
        assertThat(facts.total(acme)).isEqualTo(done ? "9" : "2");
        if (!done) {
            assertThat(facts.rows(acme)).isEqualTo("2");
        }

        killer.at = _ -> {};
        fixture.run(customer, id, 1);
        assertThat(fixture.find(acme, id).state()).isEqualTo(State.DONE);
        assertThat(facts.total(acme)).isEqualTo("9");
        assertThat(facts.rows(acme)).isEqualTo("3");
        assertThat(objects.keys("%s/%s/copy-".formatted(customer, id))).hasSize(1);
    }

    @Test
    void an_import_that_dies_again_and_again_is_marked_failed_and_can_be_tried_again() {
        killer.at = reached -> {
            if (reached.step() == ImportRun.Step.LOADED) {
                throw new Killed();
            }
        };
        var id = begun();
        for (int attempt = 1; attempt < ImportRun.MOST_TRIES; attempt++) {
            assertThatThrownBy(() -> fixture.run(customer, id, 1)).hasMessageContaining("Killed");
        }
        fixture.run(customer, id, 1);
        assertThat(fixture.find(acme, id).state()).isEqualTo(State.FAILED);
        assertThat(fixture.find(acme, id).refusal().code()).isEqualTo("INTERNAL");
        assertThat(facts.total(acme)).isEqualTo("2");

        killer.at = _ -> {};
        as(acme, () -> imports.retry(customer, id));
        fixture.run(customer, id, 2);
        assertThat(fixture.find(acme, id).state()).isEqualTo(State.DONE);
    }

    @Test
    void a_reading_that_ends_while_it_is_loaded_leaves_the_old() throws IOException {
        killer.at = reached -> {
            if (reached.step() == ImportRun.Step.READING) {
                parts().forEach(part -> obstruct(part.resolveSibling("months.csv")));
            }
        };
        var id = begun();
        fixture.run(customer, id, 1);
        assertThat(fixture.find(acme, id).state()).isEqualTo(State.FAILED);
        assertThat(fixture.find(acme, id).refusal().code()).isEqualTo("CRASHED");
        assertThat(facts.total(acme)).isEqualTo("2");
        assertThat(facts.rows(acme)).isEqualTo("2");
        assertThat(parts()).isEmpty();
    }

    /// The parts that are worked on.
    private List<Path> parts() {
        var root = settings.work() == null ? data.folder().resolve("work") : settings.work();
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void obstruct(Path file) {
        try {
            Files.createDirectory(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void a_month_is_begun_while_a_bill_is_loaded_and_read() {
        var begun = new AtomicBoolean();
        killer.at = reached -> {
            if (reached.step() == ImportRun.Step.LOADED) {
                begun.set(CompletableFuture.supplyAsync(() -> viewers.asWorker(
                                customer,
                                () -> transactions.execute(_ -> dsl.fetch("select usage.ensure_period('2021-03-01')")
                                        .isNotEmpty())))
                        .completeOnTimeout(false, 1, TimeUnit.MINUTES)
                        .join());
            }
        };
        fixture.run(customer, begun(), 1);
        assertThat(begun).isTrue();
        assertThat(facts.total(acme)).isEqualTo("9");
    }

    @Test
    void a_value_that_the_database_refuses_fails_at_once_and_is_quoted_nowhere(CapturedOutput output) {
        killer.at = reached -> {
            if (reached.step() == ImportRun.Step.LOADED) {
                dsl.execute("select 'secret of the bill'::int");
            }
        };
        var id = begun();
        fixture.run(customer, id, 1);
        assertThat(fixture.find(acme, id).refusal().code()).isEqualTo("BAD_VALUE");
        assertThat(fixture.find(acme, id).refusal().detail()).isEmpty();
        assertThat(output.getAll()).contains("22P02").doesNotContain("secret of the bill");
    }

    @Test
    void a_failure_is_handed_to_the_queue_without_its_message() {
        killer.at = _ -> {
            throw new IllegalStateException("secret of the bill");
        };
        var id = begun();
        assertThatThrownBy(() -> fixture.run(customer, id, 1))
                .hasMessageContaining("IllegalStateException")
                .hasNoCause()
                .message()
                .doesNotContain("secret");
    }

    @Test
    void a_run_that_was_taken_for_dead_writes_nothing_any_more() {
        var id = begun();
        killer.at = reached -> {
            if (reached.step() == ImportRun.Step.LOADING) {
                killer.at = _ -> {};
                fixture.run(customer, id, 1);
            }
        };
        fixture.run(customer, id, 1);
        assertThat(fixture.find(acme, id).state()).isEqualTo(State.DONE);
        assertThat(facts.total(acme)).isEqualTo("9");
        assertThat(facts.rows(acme)).isEqualTo("3");
    }

    @Test
    void a_cancel_while_it_is_loaded_is_heard() throws IOException {
        var id = begun();
        killer.at = reached -> {
            if (reached.step() == ImportRun.Step.LOADING) {
                as(acme, () -> imports.cancel(customer, id));
            }
        };
        fixture.run(customer, id, 1);
        assertThat(fixture.find(acme, id).state()).isEqualTo(State.CANCELLED);
        assertThat(facts.total(acme)).isEqualTo("2");
        assertThat(objects.keys("%s/%s/".formatted(customer, id))).isEmpty();
    }

    private ImportId begun() {
        var id = fixture.begin(acme, customer, "bill");
        fixture.receive(acme, customer, id, Bills.cur("2026-10").days(3, "3").csv());
        as(acme, () -> imports.queue(customer, id));
        return id;
    }
}
