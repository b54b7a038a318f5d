package io.cloudroute.plan;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.cloudroute.tenancy.CustomerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What this room gives to the queue.
@Configuration
class RepricingJobs {

    /// Again each day while there is a plan: a price that was published earlier may begin.
    @Bean
    Task<Void> repricingTask(RepricingRun run, Clock clock) {
        return Tasks.custom("plan.reprice", Void.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(5), 2))
                .onDeadExecutionRevive()
                .execute((instance, _) -> {
                    boolean planned = run.run(new CustomerId(UUID.fromString(instance.getId())));
                    return (complete, operations) -> {
                        if (planned) {
                            operations.reschedule(complete, tomorrow(clock));
                        } else {
                            operations.remove();
                        }
                    };
                });
    }

    private static Instant tomorrow(Clock clock) {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC))
                .plusDays(1)
                .atTime(0, 5)
                .toInstant(ZoneOffset.UTC);
    }
}
