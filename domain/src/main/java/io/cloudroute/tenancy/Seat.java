package io.cloudroute.tenancy;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

/// A person in an organisation: whom a request speaks for.
public record Seat(PersonId person, OrganisationId organisation, String organisationName, Side side, Set<Role> roles) {

    public Seat {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a member has at least one role");
        }
        for (var role : roles) {
            if (role.side() != side) {
                throw new IllegalArgumentException("%s is no role of a %s".formatted(role, side));
            }
        }
        var ordered = new LinkedHashSet<Role>();
        roles.stream().sorted(Comparator.naturalOrder()).forEach(ordered::add);
        roles = java.util.Collections.unmodifiableSet(ordered);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
