package io.cloudroute.usage;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.audit.Audit;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.usage.Import.State;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/// Imports as the nodes of an installation do them. This node hands in and does no job.
@DomainTest
@TestPropertySource(properties = "cloudroute.job.enabled=false")
class ImportNodesTest {

    private static final int HALTED = 137;
    private static final List<String> SHARED =
            List.of("url", "folder", "prefix", "app-password", "visitor-password", "infra-password", "owner-password");

    @Autowired
    Directory directory;

    @Autowired
    Imports imports;

    @Autowired
    ImportFixture fixture;

    @Autowired
    CurrentFacts facts;

    @Autowired
    Audit audit;

    @Autowired
    Environment environment;

    Seat acme;
    CustomerId customer;

    @BeforeEach
    void people() {
        acme = new Personas(directory).customer("Acme");
        customer = Personas.customerId(acme);
    }

    /// A node that drops dead when its run reaches a step.
    static final class DyingNode {
        public static void main(String[] arguments) {
            var step = ImportRun.Step.valueOf(arguments[0]);
            node().listeners((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
                        if (event.getPayload() instanceof ImportRun.Reached reached && reached.step() == step) {
                            Runtime.getRuntime().halt(HALTED);
                        }
                    })
                    .run();
        }
    }

    @Test
    void a_killed_nodes_import_goes_on_at_another() throws Exception {
        var id = queued(Bills.cur("2026-10").days(3, "1").csv());
        var dying = dyingNode(ImportRun.Step.COMMITTING);
        try {
            assertThat(dying.waitFor()).isEqualTo(HALTED);
        } finally {
            dying.destroyForcibly();
        }
        assertThat(fixture.find(acme, id).state()).isEqualTo(State.READING);
        assertThat(facts.rows(acme)).isEqualTo("0");
        try (var _ = livingNode()) {
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(
                            () -> assertThat(fixture.find(acme, id).state()).isEqualTo(State.DONE));
        }
        assertThat(facts.total(acme)).isEqualTo("3");
    }

    @Test
    void two_nodes_do_each_import_once() {
        var ids = IntStream.rangeClosed(1, 6)
                .mapToObj(month -> queued(
                        Bills.cur("2026-%02d".formatted(month)).days(month, "1").csv()))
                .toList();
        try (var _ = livingNode();
                var _ = livingNode()) {
            await().atMost(Duration.ofMinutes(3))
                    .untilAsserted(() -> assertThat(ids)
                            .allSatisfy(id ->
                                    assertThat(fixture.find(acme, id).state()).isEqualTo(State.DONE)));
        }
        assertThat(facts.total(acme)).isEqualTo("21");
        assertThat(as(acme, () -> audit.latest(Instant.now().plusSeconds(60), 100)))
                .filteredOn(event -> event.action().equals("import.done"))
                .hasSize(6);
    }

    private ImportId queued(byte[] content) {
        var id = fixture.begin(acme, customer, "bill");
        fixture.receive(acme, customer, id, content);
        as(acme, () -> imports.queue(customer, id));
        return id;
    }

    private static SpringApplicationBuilder node() {
        return new SpringApplicationBuilder(DomainTest.Rooms.class).web(WebApplicationType.NONE);
    }

    private ConfigurableApplicationContext livingNode() {
        return node().run(settings().map(setting -> "--" + setting).toArray(String[]::new));
    }

    private Process dyingNode(ImportRun.Step step) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        settings().forEach(setting -> command.add("-D" + setting));
        command.add(DyingNode.class.getName());
        command.add(step.name());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "dying-node.log").toFile())
                .start();
    }

    private Stream<String> settings() {
        return Stream.concat(
                SHARED.stream()
                        .map(name -> "cloudroute.database." + name)
                        .map(name -> name + "=" + environment.getRequiredProperty(name)),
                Stream.of("cloudroute.job.poll=200ms", "cloudroute.job.heartbeat=1s", "cloudroute.job.enabled=true"));
    }
}
