package io.cloudroute.web.demo;

import io.cloudroute.demo.Container;
import io.cloudroute.demo.DemoBill;
import io.cloudroute.demo.DemoCompany;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.PersonId;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.tenancy.Seated;
import io.cloudroute.tenancy.Side;
import io.cloudroute.usage.ImportId;
import io.cloudroute.usage.Imports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Makes the first demo customer's workloads, and hands both customers' bills over, as one of their own people would:
/// through the real import.
@Component
class DemoBills {

    private static final Logger log = LoggerFactory.getLogger(DemoBills.class);

    private final Directory directory;
    private final DemoOrganisations organisations;
    private final DemoWorkloads workloads;
    private final Imports imports;
    private final Clock clock;

    DemoBills(
            Directory directory,
            DemoOrganisations organisations,
            DemoWorkloads workloads,
            Imports imports,
            Clock clock) {
        this.directory = directory;
        this.organisations = organisations;
        this.workloads = workloads;
        this.imports = imports;
        this.clock = clock;
    }

    private record Acting(PersonId person, Optional<Seat> seat) implements Seated {}

    /// The bills of the three full months before today, for both customers; what is there already is not done again.
    void handOver() {
        handOver(DemoPeople.NORTHWIND, "tomas@northwind.example", DemoCompany.NORTHWIND, Container.PARQUET);
        handOver(DemoPeople.QUILLSTONE, "camille@quillstone.example", DemoCompany.QUILLSTONE, Container.CSV_GZ);
    }

    private void handOver(String name, String email, DemoCompany company, Container container) {
        var seat = directory
                .organisation(Side.CUSTOMER, name)
                .flatMap(organisation ->
                        organisations.person(email).flatMap(person -> directory.seat(person, organisation)));
        if (seat.isEmpty()) {
            return;
        }
        var customer = new CustomerId(seat.get().organisation().value());
        Path folder = null;
        try {
            folder = Files.createTempDirectory("cloudroute-demo");
            SecurityContextHolder.getContext().setAuthentication(acting(seat.get()));
            if (company == DemoCompany.NORTHWIND) {
                workloads.make(customer);
            }
            for (var month : DemoBill.write(folder, company, LocalDate.now(clock), container)) {
                var title = "%s %s".formatted(company.product(), month.period());
                var id = imports.begin(customer, title).orElseThrow();
                receive(customer, id, month.data());
                receive(customer, id, month.manifest());
                imports.queue(customer, id);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The demo's bills could not be made", failure);
        } finally {
            SecurityContextHolder.clearContext();
            delete(folder);
        }
    }

    private void receive(CustomerId customer, ImportId id, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            imports.receive(customer, id, file.getFileName().toString(), content, _ -> {});
        }
    }

    private static UsernamePasswordAuthenticationToken acting(Seat seat) {
        var authorities =
                seat.roles().stream().map(role -> "ROLE_" + role.authority()).toArray(String[]::new);
        return UsernamePasswordAuthenticationToken.authenticated(
                new Acting(seat.person(), Optional.of(seat)), null, AuthorityUtils.createAuthorityList(authorities));
    }

    private static void delete(@org.jspecify.annotations.Nullable Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            log.warn("{} could not be deleted: {}", folder, failure.getMessage());
        }
    }
}
