package io.cloudroute.workload;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What this room gives to the queue.
@Configuration
class DiagnosisJobs {

    @Bean
    Task<Void> expiredDiagnosesTask(SharedDiagnoses shared) {
        return Tasks.recurring("workload.expired-diagnoses", FixedDelay.ofHours(6))
                .execute((_, _) -> shared.forgetExpired());
    }

    /// Begun again when it fails, and elsewhere when its node dies.
    @Bean
    Task<Void> invocationLogTask(LogRun run) {
        return Tasks.oneTime("workload.logs")
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(5), 2))
                .onDeadExecutionRevive()
                .execute((instance, _) -> run.run(instance.getId()));
    }
}
