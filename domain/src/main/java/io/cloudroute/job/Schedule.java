package io.cloudroute.job;

import io.cloudroute.tenancy.Happened;
import io.cloudroute.tenancy.Viewers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the queue holds, for the broker's administrator.
@Component
@PreAuthorize("hasRole('BROKER_ADMIN')")
public class Schedule {

    private final Jobs jobs;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;

    Schedule(Jobs jobs, Viewers viewers, ApplicationEventPublisher events) {
        this.jobs = jobs;
        this.viewers = viewers;
        this.events = events;
    }

    /// @param task what is done
    /// @param instance for what; `recurring` for what is done again and again
    /// @param node which node does it now; null when none does
    /// @param failures how often it failed since it last succeeded
    public record Job(
            String task,
            String instance,
            Instant next,
            @Nullable String node,
            @Nullable Instant lastSuccess,
            @Nullable Instant lastFailure,
            int failures) {}

    /// What became of the wish to have a job done now.
    public enum Outcome {
        DONE,
        /// It is being done already.
        RUNNING,
        /// It was done, or never was.
        GONE
    }

    /// Everything that is queued or being done, the next first.
    public List<Job> list() {
        return jobs.list();
    }

    /// Has a job done at once rather than at its time.
    @Transactional
    public Outcome runNow(String task, String instance) {
        var outcome = jobs.runNow(task, instance);
        if (outcome == Outcome.DONE) {
            var broker = viewers.seat().orElseThrow().organisation();
            events.publishEvent(new Happened(broker, "job.run", task, Map.of("instance", instance)));
        }
        return outcome;
    }
}
