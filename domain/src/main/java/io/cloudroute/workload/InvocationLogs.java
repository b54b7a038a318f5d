package io.cloudroute.workload;

import static io.cloudroute.workload.db.Tables.LOG_IMPORTS;
import static io.cloudroute.workload.db.Tables.LOG_PROFILES;

import com.github.kagkarlsson.scheduler.task.Task;
import io.cloudroute.audit.Audit;
import io.cloudroute.identity.CustomerKeys;
import io.cloudroute.job.Jobs;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.usage.Imports;
import io.cloudroute.usage.ObjectStore;
import io.cloudroute.workload.LogFault.Code;
import io.cloudroute.workload.LogFault.RefusedException;
import io.cloudroute.workload.LogImport.State;
import io.cloudroute.workload.db.tables.records.LogImportsRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Model invocation logs on their way in, and what they measured.
///
/// A log is stripped while it comes: counts, labels that the caller chose, and hashes under the customer's own key are
/// all
/// that is kept of it, in the object store as well as in the database.
@Component
@EnableConfigurationProperties(LogSettings.class)
public class InvocationLogs {

    private static final Logger log = LoggerFactory.getLogger(InvocationLogs.class);

    private final DSLContext dsl;
    private final TransactionTemplate transactions;
    private final Viewers viewers;
    private final Organisations organisations;
    private final ObjectStore objects;
    private final CustomerKeys keys;
    private final Jobs jobs;
    private final Task<Void> invocationLogTask;
    private final Audit audit;
    private final LogSettings settings;
    private final Clock clock;

    InvocationLogs(
            DSLContext dsl,
            PlatformTransactionManager transactionManager,
            Viewers viewers,
            Organisations organisations,
            ObjectStore objects,
            CustomerKeys keys,
            Jobs jobs,
            Task<Void> invocationLogTask,
            Audit audit,
            LogSettings settings,
            Clock clock) {
        this.dsl = dsl;
        this.transactions = new TransactionTemplate(transactionManager);
        this.viewers = viewers;
        this.organisations = organisations;
        this.objects = objects;
        this.keys = keys;
        this.jobs = jobs;
        this.invocationLogTask = invocationLogTask;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /// What became of a file.
    public sealed interface Receipt {
        /// Stripped and kept; it is summed in the background.
        record Kept(LogImport log) implements Receipt {}

        /// Nothing was done: the earlier file has the same content.
        record Same(LogImport earlier) implements Receipt {}

        /// Nothing of it was kept; its fault says why.
        record Refused(LogImport log) implements Receipt {}

        record NotFound() implements Receipt {}
    }

    /// Narrows what is asked for; an empty text and an empty map leave everything in.
    ///
    /// @param model the id, or an application profile's ARN
    /// @param caller an ARN; of an assumed role, with or without the session
    /// @param labels request metadata that must be there, with these values
    public record Filter(String model, String caller, Map<String, String> labels) {
        public static final Filter ALL = new Filter("", "", Map.of());

        public Filter {
            model = LogReader.model(model);
            caller = LogReader.caller(caller);
            labels = Map.copyOf(labels);
        }

        boolean takes(LogMonth.Group group) {
            return (model.isEmpty() || model.equals(group.model()))
                    && (caller.isEmpty() || caller.equals(group.caller()))
                    && group.labels().entrySet().containsAll(labels.entrySet());
        }
    }

    /// Takes one file, plain or packed with gzip, stripping it as it comes.
    @PreAuthorize(Imports.KEEPERS)
    public Receipt receive(CustomerId customer, String name, InputStream content) {
        var id = transactions.execute(_ -> begin(customer, name)).orElse(null);
        if (id == null) {
            return new Receipt.NotFound();
        }
        var key = "%s/logs/%s".formatted(customer, id);
        boolean kept = false;
        try {
            var hashes = new LogHashes(keys.derive("invocation-logs " + customer));
            var stripping = new StrippingStream(
                    content,
                    hashes,
                    settings.maxUpload().toBytes(),
                    settings.unpacked().toBytes());
            objects.put(key, stripping);
            var receipt = transactions.execute(_ -> keep(customer, id, key, stripping));
            kept = receipt instanceof Receipt.Kept;
            return receipt;
        } catch (RefusedException refused) {
            return refuse(customer, id, refused.fault());
        } catch (IOException failure) {
            // Its message is nobody's business: it may come from whoever read the body.
            log.warn("The log {} broke off: {}", id, failure.getClass().getSimpleName());
            return refuse(customer, id, new LogFault(Code.BROKEN_OFF, 0, ""));
        } finally {
            if (!kept) {
                forget(key);
            }
        }
    }

    private Optional<UUID> begin(CustomerId customer, String name) {
        if (organisations.customer(customer).isEmpty()) {
            return Optional.empty();
        }
        var person = viewers.seat().map(seat -> seat.person().value()).orElse(null);
        var id = Objects.requireNonNull(dsl.insertInto(LOG_IMPORTS)
                .set(LOG_IMPORTS.CUSTOMER_ID, customer)
                .set(LOG_IMPORTS.NAME, shortened(name))
                .set(LOG_IMPORTS.STATE, State.RECEIVING.name())
                .set(LOG_IMPORTS.CREATED_BY, person)
                .set(LOG_IMPORTS.CREATED_AT, clock.instant())
                .returning(LOG_IMPORTS.LOG_IMPORT_ID)
                .fetchSingle(LOG_IMPORTS.LOG_IMPORT_ID));
        audit.record(new OrganisationId(customer.value()), "log.receive", id.toString(), Map.of());
        return Optional.of(id);
    }

    private Receipt keep(CustomerId customer, UUID id, String key, StrippingStream stripped) {
        var sha256 = stripped.sha256OfStripped();
        // Of two who hand in the same content at once, the second waits here and then finds the first.
        dsl.execute("select pg_advisory_xact_lock(?)", ByteBuffer.wrap(sha256).getLong());
        var earlier = dsl.selectFrom(LOG_IMPORTS)
                .where(
                        LOG_IMPORTS.CUSTOMER_ID.eq(customer),
                        LOG_IMPORTS.SHA256.eq(sha256),
                        LOG_IMPORTS.STATE.in(State.QUEUED.name(), State.DONE.name()))
                .fetchOptional(InvocationLogs::read);
        if (earlier.isPresent()) {
            ended(customer, id, new LogFault(Code.SAME, 0, ""));
            return new Receipt.Same(earlier.get());
        }
        dsl.update(LOG_IMPORTS)
                .set(LOG_IMPORTS.STATE, State.QUEUED.name())
                .set(LOG_IMPORTS.OBJECT_KEY, key)
                .set(LOG_IMPORTS.SHA256, sha256)
                .set(LOG_IMPORTS.ROWS, stripped.rows())
                .set(LOG_IMPORTS.FIRST_AT, stripped.first())
                .set(LOG_IMPORTS.LAST_AT, stripped.last())
                .where(LOG_IMPORTS.CUSTOMER_ID.eq(customer), LOG_IMPORTS.LOG_IMPORT_ID.eq(id))
                .execute();
        jobs.afterCommit(invocationLogTask, customer + "/" + id);
        return new Receipt.Kept(one(customer, id).orElseThrow());
    }

    private Receipt refuse(CustomerId customer, UUID id, LogFault fault) {
        return transactions.execute(_ -> {
            ended(customer, id, fault);
            return new Receipt.Refused(one(customer, id).orElseThrow());
        });
    }

    private void ended(CustomerId customer, UUID id, LogFault fault) {
        dsl.update(LOG_IMPORTS)
                .set(LOG_IMPORTS.STATE, State.REFUSED.name())
                .set(LOG_IMPORTS.FINISHED_AT, clock.instant())
                .set(LOG_IMPORTS.FAULT, fault.code().name())
                .set(LOG_IMPORTS.FAULT_LINE, fault.line())
                .set(LOG_IMPORTS.FAULT_FIELD, fault.field())
                .where(LOG_IMPORTS.CUSTOMER_ID.eq(customer), LOG_IMPORTS.LOG_IMPORT_ID.eq(id))
                .execute();
    }

    private void forget(String key) {
        try {
            objects.delete(key);
        } catch (IOException failure) {
            log.warn("The object {} was left over: {}", key, failure.getMessage());
        }
    }

    /// The customer's logs, the latest first.
    ///
    /// @param before the last one of the page before
    @Transactional(readOnly = true)
    public List<LogImport> list(CustomerId customer, @Nullable UUID before, int limit) {
        return dsl.selectFrom(LOG_IMPORTS)
                .where(LOG_IMPORTS.CUSTOMER_ID.eq(customer))
                .and(before == null ? DSL.noCondition() : LOG_IMPORTS.LOG_IMPORT_ID.lt(before))
                .orderBy(LOG_IMPORTS.LOG_IMPORT_ID.desc())
                .limit(limit)
                .fetch(InvocationLogs::read);
    }

    /// The log, unless it is not there for the viewer.
    @Transactional(readOnly = true)
    public Optional<LogImport> find(CustomerId customer, UUID id) {
        return one(customer, id);
    }

    private Optional<LogImport> one(CustomerId customer, UUID id) {
        return dsl.selectFrom(LOG_IMPORTS)
                .where(LOG_IMPORTS.CUSTOMER_ID.eq(customer), LOG_IMPORTS.LOG_IMPORT_ID.eq(id))
                .fetchOptional(InvocationLogs::read);
    }

    /// The months of which there are profiles, the latest first.
    @Transactional(readOnly = true)
    public List<YearMonth> months(CustomerId customer) {
        return dsl.selectDistinct(LOG_PROFILES.MONTH)
                .from(LOG_PROFILES)
                .where(LOG_PROFILES.CUSTOMER_ID.eq(customer))
                .orderBy(LOG_PROFILES.MONTH.desc())
                .fetch(row -> YearMonth.from(row.value1()));
    }

    /// One profile for each model, operation, caller and set of labels, the one with the most requests first.
    @Transactional(readOnly = true)
    public List<LogProfile> profiles(CustomerId customer, Filter filter, YearMonth month) {
        return groups(customer, filter, month).entrySet().stream()
                .map(each -> LogProfile.of(month, each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(LogProfile::requests).reversed())
                .toList();
    }

    /// All that the filter takes, as one; empty where the logs say nothing of it.
    @Transactional(readOnly = true)
    public Optional<LogProfile> profile(CustomerId customer, Filter filter, YearMonth month) {
        var groups = groups(customer, filter, month);
        var all = LogTally.empty();
        groups.values().forEach(all::add);
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(LogProfile.of(
                        month, new LogMonth.Group(filter.model(), "", filter.caller(), filter.labels()), all));
    }

    private Map<LogMonth.Group, LogTally> groups(CustomerId customer, Filter filter, YearMonth month) {
        return LogRun.groups(dsl, customer, month, filter);
    }

    private static LogImport read(LogImportsRecord row) {
        return new LogImport(
                row.getCustomerId(),
                row.getLogImportId(),
                row.getName(),
                State.valueOf(row.getState()),
                row.getRows(),
                row.getCreatedAt(),
                row.getFinishedAt(),
                row.getFirstAt(),
                row.getLastAt(),
                row.getFault() == null
                        ? null
                        : new LogFault(Code.valueOf(row.getFault()), row.getFaultLine(), row.getFaultField()));
    }

    private static String shortened(String name) {
        var text = name.strip();
        return text.isEmpty() ? "?" : text.substring(0, Math.min(400, text.length()));
    }
}
