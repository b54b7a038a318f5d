package io.cloudroute.tenancy;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who is looking: the worker that a job bound, else whoever is signed in, as the directory knows them now.
@Component
public class Viewers {

    private static final ScopedValue<Viewer> BOUND = ScopedValue.newInstance();

    private final Directory directory;

    Viewers(Directory directory) {
        this.directory = directory;
    }

    /// The viewer of this thread; empty when nobody is signed in, or the member was suspended since.
    public Optional<Viewer> current() {
        if (BOUND.isBound()) {
            return Optional.of(BOUND.get());
        }
        return seat().flatMap(seat -> directory.viewer(seat.person(), seat.organisation()));
    }

    /// The seat of whoever is signed in on this thread.
    public Optional<Seat> seat() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Seated seated)) {
            return Optional.empty();
        }
        return seated.seat();
    }

    /// Does the work as background work for this customer.
    public <T> T asWorker(CustomerId customer, Supplier<T> work) {
        return ScopedValue.where(BOUND, new Viewer.Worker(customer)).call(work::get);
    }
}
