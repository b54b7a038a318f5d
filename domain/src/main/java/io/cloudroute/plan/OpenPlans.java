package io.cloudroute.plan;

import com.github.kagkarlsson.scheduler.task.Task;
import io.cloudroute.job.Jobs;
import io.cloudroute.pricing.Prices.PricesPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Has every open plan priced anew once prices are published.
@Component
class OpenPlans {

    private final RepricingRun run;
    private final Jobs jobs;
    private final Task<Void> repricingTask;

    OpenPlans(RepricingRun run, Jobs jobs, Task<Void> repricingTask) {
        this.run = run;
        this.jobs = jobs;
        this.repricingTask = repricingTask;
    }

    /// In the transaction of the broker who publishes, who sees every plan.
    @EventListener
    void on(PricesPublished published) {
        for (var customer : run.open()) {
            jobs.afterCommit(repricingTask, customer.toString());
        }
    }
}
