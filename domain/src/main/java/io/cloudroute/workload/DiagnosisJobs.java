package io.cloudroute.workload;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
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
}
