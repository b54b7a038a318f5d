package io.cloudroute.web.shell;

import com.vaadin.flow.component.UI;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Directory.Suspended;
import io.cloudroute.tenancy.Seat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The screens that are open on this node; those of a suspended member are closed within two seconds, on whichever node
/// it was suspended.
@Component
class OpenScreens {

    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final Map<UI, Suspended> open = new ConcurrentHashMap<>();
    private final Directory directory;
    private final Clock clock;
    private Instant seen;

    OpenScreens(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
        this.seen = clock.instant();
    }

    void opened(UI ui, Seat seat) {
        open.put(ui, new Suspended(seat.person(), seat.organisation()));
        ui.addDetachListener(_ -> open.remove(ui));
    }

    @Scheduled(fixedDelay = 2_000)
    void closeSuspended() {
        if (open.isEmpty()) {
            seen = clock.instant();
            return;
        }
        var now = clock.instant();
        var suspended = directory.suspendedSince(seen.minus(OVERLAP));
        seen = now;
        open.forEach((ui, whose) -> {
            if (suspended.contains(whose)) {
                open.remove(ui);
                ui.access(() -> ui.getPage().setLocation("/"));
            }
        });
    }
}
