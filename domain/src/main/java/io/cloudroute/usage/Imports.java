package io.cloudroute.usage;

import static io.cloudroute.usage.db.Tables.IMPORTS;
import static io.cloudroute.usage.db.Tables.IMPORT_FILES;

import com.github.kagkarlsson.scheduler.task.Task;
import io.cloudroute.audit.Audit;
import io.cloudroute.job.Jobs;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.usage.Import.State;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Bills on their way in.
///
/// What the viewer may not see reads like what is not there. Commands are for those who keep the customer's data: its
/// owner and FinOps engineer, an engaged partner's people, the broker's operations.
@Component
@EnableConfigurationProperties(UsageSettings.class)
public class Imports {

    private static final Duration KEY_LIFE = Duration.ofDays(1);

    /// Those who keep a customer's data, for `@PreAuthorize`.
    public static final String KEEPERS =
            "hasAnyRole('CUSTOMER_OWNER', 'CUSTOMER_FINOPS', 'PARTNER_MANAGER', 'PARTNER_LEAD', 'BROKER_OPERATIONS', 'BROKER_ADMIN')";

    private static final Logger log = LoggerFactory.getLogger(Imports.class);

    /// Of all imports with the same content, one may be in these at a time.
    private static final List<String> STANDING =
            List.of(State.QUEUED.name(), State.READING.name(), State.NEEDS_ANSWER.name(), State.DONE.name());

    private final DSLContext dsl;
    private final TransactionTemplate transactions;
    private final Viewers viewers;
    private final Organisations organisations;
    private final ObjectStore objects;
    private final ImportReads reads;
    private final Jobs jobs;
    private final Task<Void> importTask;
    private final Audit audit;
    private final UsageSettings settings;
    private final Clock clock;

    Imports(
            DSLContext dsl,
            PlatformTransactionManager transactionManager,
            Viewers viewers,
            Organisations organisations,
            ObjectStore objects,
            ImportReads reads,
            Jobs jobs,
            Task<Void> importTask,
            Audit audit,
            UsageSettings settings,
            Clock clock) {
        this.dsl = dsl;
        this.transactions = new TransactionTemplate(transactionManager);
        this.viewers = viewers;
        this.organisations = organisations;
        this.objects = objects;
        this.reads = reads;
        this.jobs = jobs;
        this.importTask = importTask;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /// What a beginning came to.
    public sealed interface Begun {
        record New(ImportId id) implements Begun {}

        /// The key was used before.
        record Known(ImportId id) implements Begun {}

        record NotFound() implements Begun {}
    }

    /// What became of a command.
    public sealed interface Outcome {
        record Done() implements Outcome {}

        /// Nothing was done: the earlier import has the same content.
        record Same(ImportId earlier) implements Outcome {}

        /// Not a single part was received.
        record Empty() implements Outcome {}

        /// Not in this state.
        record NotNow(State state) implements Outcome {}

        record NotFound() implements Outcome {}
    }

    /// What became of a part.
    public sealed interface Receipt {
        record Kept(Import.Part part) implements Receipt {}

        /// This import has a part of the same content already.
        record Repeated(Import.Part part) implements Receipt {}

        record TooLarge(long mostBytes) implements Receipt {}

        record TooMany(int mostParts) implements Receipt {}

        record NotNow(State state) implements Receipt {}

        record NotFound() implements Receipt {}
    }

    /// Begins an import, to which parts are then handed over.
    ///
    /// @param name shown to people
    /// @return empty for a customer who is not there for the viewer
    @PreAuthorize(KEEPERS)
    @Transactional
    public Optional<ImportId> begin(CustomerId customer, String name) {
        return sees(customer) ? insert(customer, name, null) : Optional.empty();
    }

    /// Begins an import, unless one was begun with this key within a day and has not been cancelled.
    @PreAuthorize(KEEPERS)
    @Transactional
    public Begun begin(CustomerId customer, String name, String idempotencyKey) {
        if (!sees(customer)) {
            return new Begun.NotFound();
        }
        var keyed = IMPORTS.CUSTOMER_ID.eq(customer).and(IMPORTS.IDEMPOTENCY_KEY.eq(idempotencyKey));
        dsl.update(IMPORTS)
                .setNull(IMPORTS.IDEMPOTENCY_KEY)
                .where(
                        keyed,
                        IMPORTS.STATE
                                .eq(State.CANCELLED.name())
                                .or(IMPORTS.CREATED_AT.lt(clock.instant().minus(KEY_LIFE))))
                .execute();
        return insert(customer, name, idempotencyKey)
                .<Begun>map(Begun.New::new)
                .orElseGet(() -> new Begun.Known(
                        dsl.select(IMPORTS.IMPORT_ID).from(IMPORTS).where(keyed).fetchSingle(IMPORTS.IMPORT_ID)));
    }

    private Optional<ImportId> insert(CustomerId customer, String name, @Nullable String idempotencyKey) {
        var begun = dsl.insertInto(IMPORTS)
                .set(IMPORTS.CUSTOMER_ID, customer)
                .set(IMPORTS.STATE, State.RECEIVING.name())
                .set(IMPORTS.NAME, shortened(name))
                .set(IMPORTS.IDEMPOTENCY_KEY, idempotencyKey)
                .set(
                        IMPORTS.CREATED_BY,
                        viewers.seat().map(seat -> seat.person().value()).orElse(null))
                .set(IMPORTS.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .returning(IMPORTS.IMPORT_ID)
                .fetchOptional(IMPORTS.IMPORT_ID);
        begun.ifPresent(id -> record(customer, "import.begin", id));
        return begun;
    }

    /// Whether an import was made of exactly these parts.
    ///
    /// @param hashes SHA-256 of each part, in any order
    @Transactional(readOnly = true)
    public boolean consistsOf(CustomerId customer, ImportId id, Collection<byte[]> hashes) {
        var kept = dsl.select(IMPORT_FILES.SHA256)
                .from(IMPORT_FILES)
                .where(IMPORT_FILES.CUSTOMER_ID.eq(customer), IMPORT_FILES.IMPORT_ID.eq(id))
                .fetchSet(each -> ByteBuffer.wrap(each.value1()));
        return kept.equals(hashes.stream().map(ByteBuffer::wrap).collect(Collectors.toSet()));
    }

    /// Keeps one file of the export, hashing it on its way.
    ///
    /// @param progress told how many bytes have come, now and then
    /// @throws IOException when the stream breaks or the store fails; nothing of the part is kept then
    @PreAuthorize(KEEPERS)
    public Receipt receive(CustomerId customer, ImportId id, String name, InputStream content, LongConsumer progress)
            throws IOException {
        var refused = transactions.execute(_ -> notReceiving(customer, id));
        if (refused.isPresent()) {
            return refused.get();
        }
        var key = "%s/%s/%s".formatted(customer, id, UUID.randomUUID());
        boolean kept = false;
        try (var arriving = new ArrivingPart(content, settings.maxUpload().toBytes(), progress)) {
            long bytes = objects.put(key, arriving);
            var receipt = transactions.execute(_ -> keep(customer, id, shortened(name), key, bytes, arriving.sha256()));
            kept = receipt instanceof Receipt.Kept;
            return receipt;
        } catch (ArrivingPart.TooLargeException _) {
            return new Receipt.TooLarge(settings.maxUpload().toBytes());
        } finally {
            if (!kept) {
                forget(key);
            }
        }
    }

    private Optional<Receipt> notReceiving(CustomerId customer, ImportId id) {
        var state = locked(customer, id).orElse(null);
        if (state == null) {
            return Optional.of(new Receipt.NotFound());
        }
        return state == State.RECEIVING ? Optional.empty() : Optional.of(new Receipt.NotNow(state));
    }

    private Receipt keep(CustomerId customer, ImportId id, String name, String key, long bytes, byte[] sha256) {
        var refused = notReceiving(customer, id);
        if (refused.isPresent()) {
            return refused.get();
        }
        var parts = dsl.select(IMPORT_FILES.PART, IMPORT_FILES.NAME, IMPORT_FILES.BYTES, IMPORT_FILES.SHA256)
                .from(IMPORT_FILES)
                .where(IMPORT_FILES.CUSTOMER_ID.eq(customer), IMPORT_FILES.IMPORT_ID.eq(id))
                .fetch();
        for (var part : parts) {
            if (Arrays.equals(part.value4(), sha256)) {
                return new Receipt.Repeated(new Import.Part(part.value1(), part.value2(), part.value3()));
            }
        }
        if (parts.size() >= settings.mostParts()) {
            return new Receipt.TooMany(settings.mostParts());
        }
        var part = new Import.Part(parts.size() + 1, name, bytes);
        dsl.insertInto(IMPORT_FILES)
                .set(IMPORT_FILES.CUSTOMER_ID, customer)
                .set(IMPORT_FILES.IMPORT_ID, id)
                .set(IMPORT_FILES.PART, part.number())
                .set(IMPORT_FILES.NAME, name)
                .set(IMPORT_FILES.OBJECT_KEY, key)
                .set(IMPORT_FILES.BYTES, bytes)
                .set(IMPORT_FILES.SHA256, sha256)
                .execute();
        dsl.update(IMPORTS)
                .set(IMPORTS.BYTES, IMPORTS.BYTES.plus(bytes))
                .where(IMPORTS.CUSTOMER_ID.eq(customer), IMPORTS.IMPORT_ID.eq(id))
                .execute();
        return new Receipt.Kept(part);
    }

    /// Has the parts read, unless an import of exactly these was begun before.
    @PreAuthorize(KEEPERS)
    public Outcome queue(CustomerId customer, ImportId id) {
        return change(
                customer,
                id,
                "import.queue",
                state -> state == State.RECEIVING ? enqueue(customer, id) : new Outcome.NotNow(state));
    }

    /// Has a failed import read once more.
    @PreAuthorize(KEEPERS)
    public Outcome retry(CustomerId customer, ImportId id) {
        return change(
                customer,
                id,
                "import.retry",
                state -> state == State.FAILED ? enqueue(customer, id) : new Outcome.NotNow(state));
    }

    /// Ends an import that has not ended, or gives up a failed one. What it had received is removed.
    @PreAuthorize(KEEPERS)
    public Outcome cancel(CustomerId customer, ImportId id) {
        return change(
                customer,
                id,
                "import.cancel",
                state -> state.isFinal() && state != State.FAILED ? new Outcome.NotNow(state) : end(customer, id));
    }

    /// Answers one question. With a yes to the last one the import goes on; with a no it is cancelled.
    @PreAuthorize(KEEPERS)
    public Outcome answer(CustomerId customer, ImportId id, String key, boolean yes) {
        return change(customer, id, "import.answer", state -> {
            if (state != State.NEEDS_ANSWER) {
                return new Outcome.NotNow(state);
            }
            var open = reads.openQuestions(customer, id);
            if (open.stream().noneMatch(question -> question.key().equals(key))) {
                return new Outcome.NotFound();
            }
            if (!yes) {
                return end(customer, id);
            }
            reads.answered(customer, id, key);
            return open.size() > 1 ? new Outcome.Done() : enqueue(customer, id);
        });
    }

    /// The import, unless it is not there for the viewer.
    @Transactional(readOnly = true)
    public Optional<Import> find(CustomerId customer, ImportId id) {
        return reads.find(customer, id);
    }

    /// The customer's imports, the latest first.
    ///
    /// @param before the last one of the page before
    @Transactional(readOnly = true)
    public List<Import> list(CustomerId customer, @Nullable ImportId before, int limit) {
        return reads.list(customer, before, limit);
    }

    /// The imports of every customer that the viewer may see, the latest first.
    ///
    /// @param before the last one of the page before
    @Transactional(readOnly = true)
    public List<Import> everywhere(@Nullable Import before, int limit) {
        return reads.everywhere(before == null ? null : before.createdAt(), limit);
    }

    /// The imports that wait for one of those who keep them: with a question, or failed in the last seven days. Empty
    /// for whoever keeps none.
    @Transactional(readOnly = true)
    public List<Import> waiting() {
        return viewers.seat().filter(Imports::keeps).isPresent()
                ? reads.waiting(clock.instant().minus(Duration.ofDays(7)), 100)
                : List.of();
    }

    /// Whether somebody may hand over bills and say what unknown usage types mean.
    public static boolean keeps(Seat seat) {
        return seat.roles().stream()
                .anyMatch(
                        Set.of(Role.OWNER, Role.FINOPS, Role.MANAGER, Role.LEAD, Role.OPERATIONS, Role.ADMIN)
                                ::contains);
    }

    /// What replaced what, the latest first.
    @Transactional(readOnly = true)
    public List<Supersession> supersessions(CustomerId customer, int limit) {
        return reads.supersessions(customer, limit);
    }

    private Outcome change(CustomerId customer, ImportId id, String action, Function<State, Outcome> command) {
        var outcome = transactions.execute(_ -> {
            var state = locked(customer, id).orElse(null);
            if (state == null) {
                return new Outcome.NotFound();
            }
            var result = command.apply(state);
            if (result instanceof Outcome.Done || result instanceof Outcome.Same) {
                record(customer, action, id);
            }
            return result;
        });
        if (outcome instanceof Outcome.Done || outcome instanceof Outcome.Same) {
            removeUnused(customer, id);
        }
        return outcome;
    }

    private Outcome enqueue(CustomerId customer, ImportId id) {
        var hash = reads.contentHash(customer, id).orElse(null);
        if (hash == null) {
            return new Outcome.Empty();
        }
        // Of two who hand in the same content at once, the second waits here and then finds the first.
        dsl.execute("select pg_advisory_xact_lock(?)", ByteBuffer.wrap(hash).getLong());
        var earlier = dsl.select(IMPORTS.IMPORT_ID)
                .from(IMPORTS)
                .where(
                        IMPORTS.CUSTOMER_ID.eq(customer),
                        IMPORTS.CONTENT_SHA256.eq(hash),
                        IMPORTS.IMPORT_ID.ne(id),
                        IMPORTS.STATE.in(STANDING))
                .fetchOptional(IMPORTS.IMPORT_ID);
        if (earlier.isPresent()) {
            dsl.update(IMPORTS)
                    .set(IMPORTS.STATE, State.SAME.name())
                    .set(IMPORTS.SAME_IMPORT_ID, earlier.get())
                    .set(IMPORTS.FINISHED_AT, clock.instant())
                    .where(IMPORTS.CUSTOMER_ID.eq(customer), IMPORTS.IMPORT_ID.eq(id))
                    .execute();
            return new Outcome.Same(earlier.get());
        }
        int queueing = dsl.update(IMPORTS)
                .set(IMPORTS.STATE, State.QUEUED.name())
                .set(IMPORTS.CONTENT_SHA256, hash)
                .set(IMPORTS.QUEUEING, IMPORTS.QUEUEING.plus(1))
                .set(IMPORTS.TRIES, 0)
                .set(IMPORTS.PROGRESS, Json.write(Import.Progress.NONE))
                .setNull(IMPORTS.ERROR_CODE)
                .setNull(IMPORTS.ERROR_DETAIL)
                .setNull(IMPORTS.FINISHED_AT)
                .where(IMPORTS.CUSTOMER_ID.eq(customer), IMPORTS.IMPORT_ID.eq(id))
                .returningResult(IMPORTS.QUEUEING)
                .fetchSingle()
                .value1();
        jobs.afterCommit(importTask, new ImportRun.Order(customer, id, queueing).toString());
        return new Outcome.Done();
    }

    private Outcome end(CustomerId customer, ImportId id) {
        dsl.update(IMPORTS)
                .set(IMPORTS.STATE, State.CANCELLED.name())
                .setNull(IMPORTS.ERROR_CODE)
                .setNull(IMPORTS.ERROR_DETAIL)
                .set(IMPORTS.FINISHED_AT, clock.instant())
                .where(IMPORTS.CUSTOMER_ID.eq(customer), IMPORTS.IMPORT_ID.eq(id))
                .execute();
        return new Outcome.Done();
    }

    /// Removes the objects of an import that has just ended without using them.
    private void removeUnused(CustomerId customer, ImportId id) {
        var state = transactions.execute(_ -> reads.state(customer, id)).orElseThrow();
        if (state == State.CANCELLED || state == State.SAME) {
            try {
                objects.keys("%s/%s/".formatted(customer, id)).forEach(this::forget);
            } catch (IOException failure) {
                log.warn("The objects of import {} were left over: {}", id, failure.getMessage());
            }
        }
    }

    private void forget(String key) {
        try {
            objects.delete(key);
        } catch (IOException failure) {
            log.warn("The object {} was left over: {}", key, failure.getMessage());
        }
    }

    private Optional<State> locked(CustomerId customer, ImportId id) {
        return dsl.select(IMPORTS.STATE)
                .from(IMPORTS)
                .where(IMPORTS.CUSTOMER_ID.eq(customer), IMPORTS.IMPORT_ID.eq(id))
                .forUpdate()
                .fetchOptional(row -> State.valueOf(row.value1()));
    }

    private boolean sees(CustomerId customer) {
        return organisations.customer(customer).isPresent();
    }

    private void record(CustomerId customer, String action, ImportId id) {
        audit.record(new OrganisationId(customer.value()), action, id.toString(), Map.of());
    }

    private static String shortened(String name) {
        var text = name.strip();
        if (text.isEmpty()) {
            return "?";
        }
        return text.length() <= 400 ? text : text.substring(0, 400);
    }
}
