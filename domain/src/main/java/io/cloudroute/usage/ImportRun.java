package io.cloudroute.usage;

import static io.cloudroute.usage.db.Tables.BILLS;

import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.usage.CurrentBills.Candidate;
import io.cloudroute.usage.RunningImport.OvertakenException;
import io.cloudroute.usage.reader.BillReader;
import io.cloudroute.usage.reader.BillSummary;
import io.cloudroute.usage.reader.Progress;
import io.cloudroute.usage.reader.ReadOutcome;
import io.cloudroute.usage.reader.Reading;
import io.cloudroute.usage.reader.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The job of an import: fetches its parts, has them read, and brings what they hold into the database in one
/// transaction. Until that commits everything is as before; after it everything is new.
@Component
class ImportRun {

    /// How often a run is begun before the import is given up.
    static final int MOST_TRIES = 5;

    /// The class of the SQL states for values that cannot be, which trying again does not change.
    private static final String DATA_EXCEPTION = "22";

    private static final Logger log = LoggerFactory.getLogger(ImportRun.class);
    private static final int MOST_PERIODS = 120;
    private static final long TELL_EVERY_NANOS = 500_000_000L;

    private final DSLContext dsl;
    private final TransactionTemplate transactions;
    private final Viewers viewers;
    private final RunningImport.Claims claims;
    private final Copies copies;
    private final BillReader reader;
    private final FactLoad factLoad;
    private final CurrentBills currentBills;
    private final Classifier classifier;
    private final ImportReads reads;
    private final WorkFolder work;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportRun(
            DSLContext dsl,
            PlatformTransactionManager transactionManager,
            Viewers viewers,
            RunningImport.Claims claims,
            Copies copies,
            BillReader reader,
            FactLoad factLoad,
            CurrentBills currentBills,
            Classifier classifier,
            ImportReads reads,
            WorkFolder work,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dsl = dsl;
        this.transactions = new TransactionTemplate(transactionManager);
        this.viewers = viewers;
        this.claims = claims;
        this.copies = copies;
        this.reader = reader;
        this.factLoad = factLoad;
        this.currentBills = currentBills;
        this.classifier = classifier;
        this.reads = reads;
        this.work = work;
        this.events = events;
        this.clock = clock;
    }

    /// The instance of the job: one queueing of one import.
    record Order(CustomerId customer, ImportId id, int queueing) {

        static Order parse(String text) {
            var parts = text.split("/");
            return new Order(CustomerId.of(parts[0]), ImportId.of(parts[1]), Integer.parseInt(parts[2]));
        }

        @Override
        public String toString() {
            return "%s/%s/%d".formatted(customer, id, queueing);
        }
    }

    enum Step {
        FETCHING,
        READING,
        LOADING,
        LOADED,
        COMMITTING,
        COMMITTED
    }

    /// A run has come so far.
    record Reached(ImportId id, Step step) {}

    /// Does what the order says, if that is still to be done.
    ///
    /// @throws RuntimeException when it should be tried again
    void run(Order order) {
        viewers.asWorker(order.customer(), () -> {
            claims.claim(order.customer(), order.id(), order.queueing()).ifPresent(this::perform);
            transactions.executeWithoutResult(_ -> factLoad.removeSuperseded(order.customer()));
            copies.makeMissing(order.customer(), order.id());
            return true;
        });
    }

    private void perform(RunningImport running) {
        try {
            if (running.tries > MOST_TRIES) {
                running.fail(Import.Refusal.of("INTERRUPTED", Map.of("tries", String.valueOf(MOST_TRIES))));
            } else {
                readAndTake(running);
            }
        } catch (OvertakenException _) {
            log.info("Import {} was cancelled, or goes on in another run", running.id);
        } catch (IOException failure) {
            failOrRethrow(running, "STORAGE", new UncheckedIOException(failure));
        } catch (UncheckedIOException failure) {
            failOrRethrow(running, "STORAGE", failure);
        } catch (RuntimeException failure) {
            failOrRethrow(running, "INTERNAL", failure);
        }
    }

    private void failOrRethrow(RunningImport running, String code, RuntimeException failure) {
        var named = named(failure);
        if (sqlState(failure).startsWith(DATA_EXCEPTION)) {
            log.error("Import {} holds a value that the database refuses: {}", running.id, named);
            running.fail(Import.Refusal.of("BAD_VALUE", Map.of()));
            return;
        }
        if (running.tries < MOST_TRIES) {
            throw new TryAgainException(running.id, named, failure);
        }
        log.error("Import {} failed {} times and is given up: {}", running.id, running.tries, named);
        running.fail(Import.Refusal.of(code, Map.of()));
    }

    /// What the queue logs of a failure: where it came from, and none of the messages, which quote bills.
    private static final class TryAgainException extends RuntimeException {
        TryAgainException(ImportId id, String named, RuntimeException failure) {
            super("import %s failed with %s".formatted(id, named));
            setStackTrace(failure.getStackTrace());
        }
    }

    private static String named(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .map(each -> each.getClass().getSimpleName())
                        .collect(Collectors.joining(" by "))
                + " " + sqlState(failure);
    }

    private static String sqlState(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(each -> ((SQLException) each).getSQLState())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private void readAndTake(RunningImport running) throws IOException {
        var folder = work.create(running.run.toString());
        try {
            reached(running.id, Step.FETCHING);
            running.tell(new Import.Progress(Step.FETCHING.name(), 0, 0, 0));
            var parts = copies.fetchParts(running.customer, running.id, folder);
            reached(running.id, Step.READING);
            if (read(running, folder, parts)) {
                reached(running.id, Step.COMMITTED);
                copies.make(running.customer, running.id, folder, parts);
            }
        } finally {
            work.remove(folder);
        }
    }

    /// @return whether it is done, and need not wait for answers
    private boolean read(RunningImport running, Path folder, List<Upload> parts) throws IOException {
        var teller = new Teller(running);
        try (var reading = reader.begin(folder, parts, teller, teller::overtaken)) {
            return take(running, reading.summed(), reading);
        } catch (Reading.EndedException ended) {
            if (ended.outcome() instanceof ReadOutcome.Refused refused) {
                running.fail(Import.Refusal.of(refused));
                return false;
            }
            if (teller.overtaken()) {
                throw new OvertakenException();
            }
            throw new IllegalStateException("this node stops");
        }
    }

    /// Tells how far the reading is, now and then, and learns by it whether to go on.
    private final class Teller implements Consumer<Progress> {
        private final RunningImport running;
        private long toldAt = System.nanoTime() - TELL_EVERY_NANOS;
        private volatile boolean overtaken;

        Teller(RunningImport running) {
            this.running = running;
        }

        boolean overtaken() {
            return overtaken;
        }

        @Override
        public void accept(Progress progress) {
            if (System.nanoTime() - toldAt < TELL_EVERY_NANOS) {
                return;
            }
            toldAt = System.nanoTime();
            try {
                // The reader tells on a thread of its own, where no viewer is bound.
                viewers.asWorker(running.customer, () -> {
                    running.tell(new Import.Progress(
                            step(progress.stage()), progress.bytes(), progress.totalBytes(), progress.rows()));
                    return true;
                });
            } catch (OvertakenException _) {
                overtaken = true;
            } catch (RuntimeException failure) {
                log.warn("The progress of import {} could not be told: {}", running.id, named(failure));
            }
        }
    }

    /// What the reader writes is loaded meanwhile.
    private static String step(Progress.Stage stage) {
        return stage == Progress.Stage.WRITING ? Step.LOADING.name() : stage.name();
    }

    private boolean take(RunningImport running, BillSummary summary, Reading reading) {
        reached(running.id, Step.LOADING);
        running.tell(new Import.Progress(Step.LOADING.name(), 0, 0, summary.rows()));
        var refusal = refusal(summary);
        if (refusal.isPresent()) {
            running.fail(refusal.get());
            return false;
        }
        var open = transactions.execute(_ -> unanswered(running, summary));
        if (open.isEmpty()) {
            transactions.executeWithoutResult(_ -> makePartitions(summary));
            open = transactions.execute(status -> {
                var questions = load(running, summary, reading);
                if (!questions.isEmpty()) {
                    status.setRollbackOnly();
                }
                return questions;
            });
        }
        if (!open.isEmpty()) {
            running.ask(open);
        }
        return open.isEmpty();
    }

    /// A billing month is a part of the tables that all customers share, so none is made for a month that cannot be.
    private Optional<Import.Refusal> refusal(BillSummary summary) {
        var periods = summary.bills().stream()
                .map(bill -> YearMonth.from(bill.period()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (periods.last().isAfter(YearMonth.now(clock).plusMonths(1))) {
            return Optional.of(Import.Refusal.of(
                    "FUTURE_PERIOD", Map.of("value", periods.last().toString())));
        }
        return periods.size() > MOST_PERIODS
                ? Optional.of(Import.Refusal.of("TOO_MANY_PERIODS", Map.of("found", String.valueOf(periods.size()))))
                : Optional.empty();
    }

    /// Apart from the load, because a new partition makes every reader of facts wait for the end of its transaction.
    private void makePartitions(BillSummary summary) {
        summary.bills().stream()
                .map(BillSummary.Bill::period)
                .distinct()
                .forEach(period -> dsl.execute("select usage.ensure_period(?)", period));
    }

    /// @return questions that have come up meanwhile, and for which all this must not be committed
    private List<Import.Question> load(RunningImport running, BillSummary summary, Reading reading) {
        factLoad.load(running.customer, running.id, summary.hourly(), reading);
        factLoad.tellPlanner(
                summary.bills().stream().map(BillSummary.Bill::period).collect(Collectors.toSet()));
        reached(running.id, Step.LOADED);
        currentBills.lock(running.customer);
        if (classifier.reclassify(running.customer) > 0) {
            events.publishEvent(new SeriesChanged(running.customer, Set.of()));
        }
        var questions = unanswered(running, summary);
        if (!questions.isEmpty()) {
            return questions;
        }
        var now = clock.instant();
        var candidates = candidates(summary);
        currentBills.confirmPayers(running.customer, candidates, now);
        summary.bills().forEach(bill -> keep(running, summary, bill));
        var standing = standing(running, summary);
        long current = candidates.stream()
                .filter(bill -> currentBills.claim(running.customer, running.id, standing, bill, now))
                .count();
        events.publishEvent(new SeriesChanged(
                running.customer, candidates.stream().map(Candidate::month).collect(Collectors.toSet())));
        running.done(summary, Math.toIntExact(current));
        reached(running.id, Step.COMMITTING);
        return List.of();
    }

    private List<Import.Question> unanswered(RunningImport running, BillSummary summary) {
        var answers = reads.answers(running.customer, running.id);
        return currentBills.questions(running.customer, standing(running, summary), candidates(summary)).stream()
                .filter(question -> !answers.containsKey(question.key()))
                .toList();
    }

    private void keep(RunningImport running, BillSummary summary, BillSummary.Bill bill) {
        var totals = new TreeMap<String, Usd>();
        bill.totals().forEach((chargeType, cost) -> totals.put(chargeType, new Usd(cost)));
        dsl.insertInto(BILLS)
                .set(BILLS.CUSTOMER_ID, running.customer)
                .set(BILLS.IMPORT_ID, running.id)
                .set(BILLS.PAYER_ACCOUNT_ID, bill.payer())
                .set(BILLS.PERIOD, bill.period())
                .set(BILLS.FORMAT, summary.format().name())
                .set(BILLS.DAYS, bill.days())
                .set(BILLS.FIRST_DAY, bill.firstDay())
                .set(BILLS.LAST_DAY, bill.lastDay())
                .set(BILLS.ROWS, bill.rows())
                .set(BILLS.HOURLY, summary.hourly())
                .set(BILLS.TOTALS, Json.write(totals, ImportReads.TOTALS))
                .execute();
    }

    private static Standing standing(RunningImport running, BillSummary summary) {
        return new Standing(Format.valueOf(summary.format().name()), summary.exportedAt(), running.uploadedAt);
    }

    private static List<Candidate> candidates(BillSummary summary) {
        return summary.bills().stream()
                .map(bill -> new Candidate(bill.payer(), YearMonth.from(bill.period()), bill.days()))
                .toList();
    }

    private void reached(ImportId id, Step step) {
        events.publishEvent(new Reached(id, step));
    }
}
