package io.cloudroute;

import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.PartnerId;
import io.cloudroute.tenancy.PersonId;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.tenancy.Seated;
import io.cloudroute.tenancy.Side;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/// People of all three sides, made through the directory, to act as in tests.
public final class Personas {

    private final Directory directory;

    public Personas(Directory directory) {
        this.directory = directory;
    }

    public record Principal(PersonId person, Optional<Seat> seat) implements Seated {}

    public Seat customer(String name, Role... roles) {
        return member(directory.found(Side.CUSTOMER, name, false), roles.length == 0 ? new Role[] {Role.OWNER} : roles);
    }

    public Seat partner(String name, Role... roles) {
        return member(
                directory.found(Side.PARTNER, name, false), roles.length == 0 ? new Role[] {Role.MANAGER} : roles);
    }

    /// The one broker's organisation, with a new member.
    public Seat broker(Role... roles) {
        var broker = directory.broker().orElseGet(() -> directory.found(Side.BROKER, "CloudRoute", false));
        return member(broker, roles.length == 0 ? new Role[] {Role.ADMIN} : roles);
    }

    public Seat member(OrganisationId organisation, Role... roles) {
        var key = UUID.randomUUID().toString();
        var person = directory.signIn("https://idp.test", key, key + "@example.com", "Person " + key.substring(0, 4));
        directory.join(organisation, person, Set.of(roles));
        return directory.seat(person.id(), organisation).orElseThrow();
    }

    public void engage(Seat customer, Seat partner) {
        directory.engage(
                new CustomerId(customer.organisation().value()),
                new PartnerId(partner.organisation().value()));
    }

    public static CustomerId customerId(Seat seat) {
        return new CustomerId(seat.organisation().value());
    }

    /// Does the work signed in as this seat.
    public static <T> T as(Seat seat, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            var context = SecurityContextHolder.createEmptyContext();
            var authorities = Stream.concat(
                            Stream.of("ROLE_" + seat.side()),
                            seat.roles().stream().map(role -> "ROLE_" + role.authority()))
                    .toArray(String[]::new);
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    new Principal(seat.person(), Optional.of(seat)),
                    "",
                    AuthorityUtils.createAuthorityList(authorities)));
            SecurityContextHolder.setContext(context);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void as(Seat seat, Runnable work) {
        as(seat, () -> {
            work.run();
            return true;
        });
    }
}
