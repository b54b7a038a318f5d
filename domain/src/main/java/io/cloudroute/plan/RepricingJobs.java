package io.cloudroute.plan;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.cloudroute.tenancy.CustomerId;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What this room gives to the queue.
@Configuration
class RepricingJobs {

    @Bean
    Task<Void> repricingTask(RepricingRun run) {
        return Tasks.oneTime("plan.reprice")
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(5), 2))
                .onDeadExecutionRevive()
                .execute((instance, _) -> run.run(new CustomerId(UUID.fromString(instance.getId()))));
    }
}
