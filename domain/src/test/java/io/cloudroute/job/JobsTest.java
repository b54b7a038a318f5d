package io.cloudroute.job;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Seat;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class JobsTest {

    @Autowired
    @Qualifier("infraDataSource")
    DataSource queue;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Directory directory;

    @Test
    void who_asks_for_a_job_that_is_being_done_is_not_troubled() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        Task<Void> task = Tasks.oneTime("test-patient").execute((_, _) -> {
            begun.countDown();
            await(end);
        });
        var settings = new JobSettings(true, 1, Duration.ofMillis(100), Duration.ofSeconds(10), Duration.ofSeconds(15));
        var jobs = new Jobs(queue, List.of(task), settings, Clock.systemUTC());
        jobs.start();
        try {
            var seat = new Personas(directory).customer("Acme");
            ask(jobs, task, seat);
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
            ask(jobs, task, seat);
        } finally {
            end.countDown();
            jobs.stop();
        }
    }

    private void ask(Jobs jobs, Task<Void> task, Seat seat) {
        as(seat, () -> new TransactionTemplate(transactions).executeWithoutResult(_ -> jobs.afterCommit(task, "one")));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
