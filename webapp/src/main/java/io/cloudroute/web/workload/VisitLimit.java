package io.cloudroute.web.workload;

import io.cloudroute.limit.AddressLimit;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How often one address may have something diagnosed without signing in.
@Component
class VisitLimit {

    private final AddressLimit limit;

    /// @param perHour 0 switches the limit off
    VisitLimit(@Value("${cloudroute.diagnose.per-hour:60}") int perHour) {
        this.limit = new AddressLimit(perHour, Duration.ofHours(1));
    }

    int perHour() {
        return limit.most();
    }

    /// Counts one diagnosis; whether it may be made.
    boolean admits(String address) {
        return limit.ask(address).admitted();
    }
}
