package io.cloudroute.job;

import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The queue. It takes every [Task] bean into its service.
///
/// The queue's tables belong to another role than the tenants', so a job cannot be queued in the transaction that wants
/// it. It is queued a little before the commit, for a little later: whatever dies in between, there is no commit
/// without
/// its job. A job without its commit must find that there is nothing to do.
@Component
@EnableConfigurationProperties(JobSettings.class)
public class Jobs implements SmartLifecycle {

    private static final Duration COMMIT_AT_THE_LATEST = Duration.ofMinutes(1);

    private final DataSource dataSource;
    private final List<Task<?>> tasks;
    private final JobSettings settings;
    private final Clock clock;
    private volatile Scheduler scheduler;

    Jobs(
            @Qualifier("infraDataSource") DataSource infraDataSource,
            List<Task<?>> tasks,
            JobSettings settings,
            Clock clock) {
        this.dataSource = infraDataSource;
        this.tasks = List.copyOf(tasks);
        this.settings = settings;
        this.clock = clock;
        scheduler = scheduler(infraDataSource, tasks, settings, clock);
    }

    /// Does the task once this transaction is committed.
    ///
    /// One that is being done already is left to itself.
    ///
    /// @param instance tells apart what is to be done; one that is queued already is not queued again
    public void afterCommit(Task<Void> task, String instance) {
        var job = task.instance(instance);
        scheduler.scheduleIfNotExists(job, clock.instant().plus(COMMIT_AT_THE_LATEST));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                runNow(task.getName(), instance);
            }
        });
    }

    /// What is queued or being done, the next first.
    List<Schedule.Job> list() {
        return scheduler.getScheduledExecutions(ScheduledExecutionsFilter.all()).stream()
                .map(each -> new Schedule.Job(
                        each.getTaskInstance().getTaskName(),
                        each.getTaskInstance().getId(),
                        each.getExecutionTime(),
                        each.getPickedBy(),
                        each.getLastSuccess(),
                        each.getLastFailure(),
                        each.getConsecutiveFailures()))
                .sorted(Comparator.comparing(Schedule.Job::next))
                .toList();
    }

    Schedule.Outcome runNow(String task, String instance) {
        try {
            return scheduler.reschedule(TaskInstanceId.of(task, instance), clock.instant())
                    ? Schedule.Outcome.DONE
                    : Schedule.Outcome.GONE;
        } catch (TaskInstanceCurrentlyExecutingException _) {
            return Schedule.Outcome.RUNNING;
        } catch (TaskInstanceNotFoundException _) {
            return Schedule.Outcome.GONE;
        }
    }

    @Override
    public void start() {
        if (!settings.enabled()) {
            return;
        }
        if (scheduler.getSchedulerState().isShuttingDown()) {
            scheduler = scheduler(dataSource, tasks, settings, clock); // one that was stopped does not start again
        }
        scheduler.start();
    }

    @Override
    public void stop() {
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        var state = scheduler.getSchedulerState();
        return state.isStarted() && !state.isShuttingDown();
    }

    private static Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks, JobSettings settings, Clock clock) {
        var builder = Scheduler.create(
                        dataSource,
                        tasks.stream()
                                .filter(task -> !(task instanceof OnStartup))
                                .toList())
                .tableName("job.scheduled_tasks")
                .threads(settings.threads())
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(settings.patience())
                .clock(clock::instant)
                .enableImmediateExecution();
        startAlong(builder, tasks);
        return builder.build();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Task<?> & OnStartup> void startAlong(SchedulerBuilder builder, List<Task<?>> tasks) {
        builder.startTasks(tasks.stream()
                .filter(OnStartup.class::isInstance)
                .map(task -> (T) task)
                .toList());
    }
}
