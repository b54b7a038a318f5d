package io.cloudroute.tenancy;

import java.util.Optional;

/// A principal that knows its seat; empty for somebody who signed in but belongs to no organisation.
public interface Seated {

    PersonId person();

    Optional<Seat> seat();
}
