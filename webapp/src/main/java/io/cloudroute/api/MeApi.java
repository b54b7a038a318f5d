package io.cloudroute.api;

import io.cloudroute.tenancy.NoViewerException;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Side;
import io.cloudroute.tenancy.Viewers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whom the token speaks for.
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "Me", description = "Whom the token speaks for, and which customers it may open.")
class MeApi {

    private final Viewers viewers;
    private final Organisations organisations;

    MeApi(Viewers viewers, Organisations organisations) {
        this.viewers = viewers;
        this.organisations = organisations;
    }

    record Customer(UUID id, String name) {}

    record Me(
            UUID person,
            UUID organisation,
            String organisationName,
            Side side,
            Set<Role> roles,
            List<Customer> customers) {}

    @GetMapping
    @Operation(summary = "The person, the organisation, the roles, and the customers one may open")
    Me me() {
        var seat = viewers.seat().orElseThrow(() -> new NoViewerException("no seat"));
        return new Me(
                seat.person().value(),
                seat.organisation().value(),
                seat.organisationName(),
                seat.side(),
                seat.roles(),
                organisations.customers().stream()
                        .map(each -> new Customer(each.id().value(), each.name()))
                        .toList());
    }
}
