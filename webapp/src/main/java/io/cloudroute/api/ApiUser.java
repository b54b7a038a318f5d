package io.cloudroute.api;

import io.cloudroute.tenancy.PersonId;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.tenancy.Seated;
import java.util.Optional;

/// Whom a bearer token speaks for.
record ApiUser(PersonId person, Optional<Seat> seat) implements Seated {}
