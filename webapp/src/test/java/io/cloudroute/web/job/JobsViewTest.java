package io.cloudroute.web.job;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import io.cloudroute.Application;
import io.cloudroute.Personas;
import io.cloudroute.audit.Audit;
import io.cloudroute.job.Schedule;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.usage.Import;
import io.cloudroute.usage.Imports;
import io.cloudroute.web.inbox.Waiting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest(classes = Application.class)
@ViewPackages(packages = "io.cloudroute.web")
class JobsViewTest extends SpringBrowserlessTest {

    @Autowired
    Directory directory;

    @Autowired
    Imports imports;

    @Autowired
    Schedule schedule;

    @Autowired
    Waiting waiting;

    @Autowired
    Audit audit;

    Personas personas;
    Seat acme;
    Seat admin;

    @BeforeEach
    void people() {
        personas = new Personas(directory);
        acme = personas.customer("Acme", Role.OWNER);
        admin = personas.broker(Role.ADMIN);
    }

    private void failedImport(Seat seat, String name) {
        var customer = Personas.customerId(seat);
        var id = as(seat, () -> imports.begin(customer, name).orElseThrow());
        as(seat, () -> {
            try {
                imports.receive(
                        customer,
                        id,
                        name,
                        new ByteArrayInputStream("hello,world\n1,2\n".getBytes(StandardCharsets.UTF_8)),
                        _ -> {});
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            imports.queue(customer, id);
        });
        Awaitility.await()
                .atMost(60, TimeUnit.SECONDS)
                .until(() ->
                        as(seat, () -> imports.find(customer, id).orElseThrow().state()) == Import.State.FAILED);
    }

    private String screen() {
        UI.getCurrent().navigate("jobs");
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void the_brokers_administrator_sees_every_customers_failed_import_and_may_try_it_again() {
        failedImport(acme, "rubbish.csv");
        as(admin, () -> {
            assertThat(screen()).contains("rubbish.csv", "Acme", "This is no bill that can be read", "usage.leftovers");
            test($(Button.class).withText("Try again").all().getFirst()).click();
        });
        assertThat(as(acme, () -> audit.latest(Instant.now().plusSeconds(1), 10)))
                .extracting(Audit.Event::action)
                .contains("import.retry");
    }

    @Test
    void nobody_else_opens_it() {
        for (var seat : java.util.List.of(acme, personas.partner("Bright"), personas.broker(Role.OPERATIONS))) {
            as(seat, () -> {
                screen();
                assertThat(getCurrentView()).isNotInstanceOf(JobsView.class);
                assertThatThrownBy(schedule::list).isInstanceOf(AccessDeniedException.class);
            });
        }
    }

    @Test
    void a_job_is_run_now_and_that_is_audited() {
        as(admin, () -> {
            assertThat(schedule.runNow("usage.leftovers", "recurring")).isNotEqualTo(Schedule.Outcome.GONE);
            assertThat(schedule.runNow("usage.leftovers", "no such")).isEqualTo(Schedule.Outcome.GONE);
            assertThat(audit.latest(Instant.now().plusSeconds(1), 10))
                    .extracting(Audit.Event::action)
                    .contains("job.run");
        });
    }

    @Test
    void a_failed_import_waits_for_those_who_keep_the_customers_data_and_for_no_one_else() {
        failedImport(acme, "waits.csv");
        assertThat(as(acme, () -> waiting.of(acme)))
                .extracting(Waiting.Item::subject)
                .containsExactly("waits.csv");
        var viewer = personas.member(acme.organisation(), Role.VIEWER);
        assertThat(as(viewer, () -> waiting.of(viewer))).isEmpty();
        var globex = personas.customer("Globex", Role.OWNER);
        assertThat(as(globex, () -> waiting.of(globex))).isEmpty();
        var partner = personas.partner("Bright");
        assertThat(as(partner, () -> waiting.of(partner))).isEmpty();
        personas.engage(acme, partner);
        assertThat(as(partner, () -> waiting.of(partner)))
                .extracting(Waiting.Item::where)
                .containsExactly("Acme");
    }
}
