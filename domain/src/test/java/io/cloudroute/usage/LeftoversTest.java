package io.cloudroute.usage;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.usage.Import.State;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@DomainTest
@TestPropertySource(
        properties = {"cloudroute.job.enabled=false", "cloudroute.usage.abandoned=0s", "cloudroute.usage.keep-failed=0s"
        })
class LeftoversTest {

    @Autowired
    Directory directory;

    @Autowired
    Imports imports;

    @Autowired
    ImportFixture fixture;

    @Autowired
    Leftovers leftovers;

    @Autowired
    ObjectStore objects;

    Seat acme;
    CustomerId customer;

    @BeforeEach
    void people() {
        acme = new Personas(directory).customer("Acme");
        customer = Personas.customerId(acme);
    }

    @Test
    void what_an_import_needs_stays_and_the_rest_goes() throws IOException {
        var done = fixture.handIn(acme, Bills.cur("2026-10").days(1, "1").csv());
        var failed = fixture.handIn(acme, "no bill\n".getBytes(StandardCharsets.UTF_8));
        var abandoned = received(new byte[] {1});
        var queued = received(new byte[] {2});
        as(acme, () -> imports.queue(customer, queued));
        var unknown = new ImportId(UUID.randomUUID());
        objects.put("%s/%s/part".formatted(customer, unknown), new ByteArrayInputStream(new byte[1]));
        objects.put("another-room/keeps-this", new ByteArrayInputStream(new byte[1]));
        int kept = keys(done).size();

        leftovers.remove();

        assertThat(keys(done)).hasSize(kept).hasSizeGreaterThan(1);
        assertThat(keys(queued)).hasSize(1);
        assertThat(keys(failed)).isEmpty();
        assertThat(keys(abandoned)).isEmpty();
        assertThat(fixture.find(acme, abandoned).state()).isEqualTo(State.CANCELLED);
        assertThat(keys(unknown)).isEmpty();
        assertThat(objects.keys("another-room/")).hasSize(1);
    }

    private ImportId received(byte[] content) {
        var id = fixture.begin(acme, customer, "bill");
        fixture.receive(acme, customer, id, content);
        return id;
    }

    private List<String> keys(ImportId id) throws IOException {
        return objects.keys("%s/%s/".formatted(customer, id));
    }
}
