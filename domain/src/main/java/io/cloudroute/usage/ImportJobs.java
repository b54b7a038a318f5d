package io.cloudroute.usage;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.cloudroute.usage.reader.BillReader;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What this room gives to the queue.
@Configuration
class ImportJobs {

    @Bean
    BillReader billReader(UsageSettings settings) {
        return new BillReader(settings.limits());
    }

    /// Begun again when it fails, and elsewhere when its node dies; it ends the import itself after too many tries.
    @Bean
    Task<Void> importTask(ImportRun run) {
        return Tasks.oneTime("usage.import")
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(5), 2))
                .onDeadExecutionRevive()
                .execute((instance, _) -> run.run(ImportRun.Order.parse(instance.getId())));
    }

    @Bean
    Task<Void> leftoversTask(Leftovers leftovers) {
        return Tasks.recurring("usage.leftovers", FixedDelay.ofHours(6)).execute((_, _) -> leftovers.remove());
    }
}
