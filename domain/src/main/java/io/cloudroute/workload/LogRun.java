package io.cloudroute.workload;

import static io.cloudroute.workload.db.Tables.LOG_IMPORTS;
import static io.cloudroute.workload.db.Tables.LOG_PROFILES;

import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.usage.ObjectStore;
import io.cloudroute.workload.LogFault.Code;
import io.cloudroute.workload.LogImport.State;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The job of a log: sums each of its months anew from all stripped logs of that month, so that a request that stands
/// in
/// two of them counts once, and a job that was killed is simply done again.
@Component
class LogRun {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> LABELS = new TypeReference<>() {};

    private final DSLContext dsl;
    private final TransactionTemplate transactions;
    private final Viewers viewers;
    private final ObjectStore objects;
    private final Clock clock;

    LogRun(
            DSLContext dsl,
            PlatformTransactionManager transactionManager,
            Viewers viewers,
            ObjectStore objects,
            Clock clock) {
        this.dsl = dsl;
        this.transactions = new TransactionTemplate(transactionManager);
        this.viewers = viewers;
        this.objects = objects;
        this.clock = clock;
    }

    private record Kept(UUID id, String key, Instant first, Instant last) {}

    /// @param instance the customer's id and the log's, with a slash between
    void run(String instance) {
        var ids = instance.split("/", -1);
        var customer = CustomerId.of(ids[0]);
        var id = UUID.fromString(ids[1]);
        viewers.asWorker(customer, () -> {
            perform(customer, id);
            return true;
        });
    }

    private void perform(CustomerId customer, UUID id) {
        var kept = transactions.execute(_ -> kept(customer, id));
        if (kept.isEmpty()) {
            return;
        }
        try {
            var months = new LinkedHashMap<YearMonth, Map<LogMonth.Group, LogTally>>();
            var summed = new HashMap<YearMonth, List<Kept>>();
            var last = month(kept.getFirst().last());
            for (var month = month(kept.getFirst().first()); !month.isAfter(last); month = month.plusMonths(1)) {
                var its = month;
                var logs = transactions.execute(_ -> logs(customer, its, id));
                summed.put(month, logs);
                months.put(month, sum(month, logs));
            }
            transactions.executeWithoutResult(_ -> take(customer, id, months, summed));
        } catch (LogMonth.TooManyException _) {
            fail(customer, id, Code.TOO_MANY_REQUESTS);
        } catch (NoSuchFileException _) {
            fail(customer, id, Code.STORAGE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(ZoneOffset.UTC));
    }

    private List<Kept> kept(CustomerId customer, UUID id) {
        return dsl.select(LOG_IMPORTS.LOG_IMPORT_ID, LOG_IMPORTS.OBJECT_KEY, LOG_IMPORTS.FIRST_AT, LOG_IMPORTS.LAST_AT)
                .from(LOG_IMPORTS)
                .where(
                        LOG_IMPORTS.CUSTOMER_ID.eq(customer),
                        LOG_IMPORTS.LOG_IMPORT_ID.eq(id),
                        LOG_IMPORTS.STATE.eq(State.QUEUED.name()))
                .fetch(row -> new Kept(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /// This one, and those that are done, with requests in the month.
    private List<Kept> logs(CustomerId customer, YearMonth month, UUID id) {
        var begin = month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        var end = month.plusMonths(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return dsl.select(LOG_IMPORTS.LOG_IMPORT_ID, LOG_IMPORTS.OBJECT_KEY, LOG_IMPORTS.FIRST_AT, LOG_IMPORTS.LAST_AT)
                .from(LOG_IMPORTS)
                .where(
                        LOG_IMPORTS.CUSTOMER_ID.eq(customer),
                        LOG_IMPORTS.STATE.eq(State.DONE.name()).or(LOG_IMPORTS.LOG_IMPORT_ID.eq(id)),
                        LOG_IMPORTS.FIRST_AT.lt(end),
                        LOG_IMPORTS.LAST_AT.ge(begin))
                .orderBy(LOG_IMPORTS.LOG_IMPORT_ID)
                .fetch(row -> new Kept(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private Map<LogMonth.Group, LogTally> sum(YearMonth month, List<Kept> logs) throws IOException {
        var sums = new LogMonth(month);
        for (var each : logs) {
            read(each.key(), sums::count);
        }
        sums.again();
        for (var each : logs) {
            read(each.key(), sums::time);
        }
        return sums.finish();
    }

    private void read(String key, Consumer<LogRecord> records) throws IOException {
        try (var object = objects.get(key);
                var lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(object, 1 << 16), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                records.accept(JSON.readValue(line, LogRecord.class));
            }
        }
    }

    private void take(
            CustomerId customer,
            UUID id,
            Map<YearMonth, Map<LogMonth.Group, LogTally>> months,
            Map<YearMonth, List<Kept>> summed) {
        dsl.execute("select pg_advisory_xact_lock(?)", customer.value().getLeastSignificantBits());
        months.forEach((month, groups) -> {
            if (!logs(customer, month, id).equals(summed.get(month))) {
                throw new IllegalStateException("another log of the month came meanwhile; this one is summed again");
            }
            dsl.deleteFrom(LOG_PROFILES)
                    .where(LOG_PROFILES.CUSTOMER_ID.eq(customer), LOG_PROFILES.MONTH.eq(month.atDay(1)))
                    .execute();
            short number = 0;
            for (var group : groups.entrySet()) {
                dsl.insertInto(LOG_PROFILES)
                        .set(LOG_PROFILES.CUSTOMER_ID, customer)
                        .set(LOG_PROFILES.MONTH, month.atDay(1))
                        .set(LOG_PROFILES.PROFILE, number++)
                        .set(LOG_PROFILES.MODEL, group.getKey().model())
                        .set(LOG_PROFILES.OPERATION, group.getKey().operation())
                        .set(LOG_PROFILES.CALLER, group.getKey().caller())
                        .set(LOG_PROFILES.LABELS, json(group.getKey().labels()))
                        .set(LOG_PROFILES.TALLY, json(group.getValue()))
                        .execute();
            }
        });
        dsl.update(LOG_IMPORTS)
                .set(LOG_IMPORTS.STATE, State.DONE.name())
                .set(LOG_IMPORTS.FINISHED_AT, clock.instant())
                .where(
                        LOG_IMPORTS.CUSTOMER_ID.eq(customer),
                        LOG_IMPORTS.LOG_IMPORT_ID.eq(id),
                        LOG_IMPORTS.STATE.eq(State.QUEUED.name()))
                .execute();
    }

    private void fail(CustomerId customer, UUID id, Code code) {
        transactions.executeWithoutResult(_ -> dsl.update(LOG_IMPORTS)
                .set(LOG_IMPORTS.STATE, State.REFUSED.name())
                .set(LOG_IMPORTS.FINISHED_AT, clock.instant())
                .set(LOG_IMPORTS.FAULT, code.name())
                .set(LOG_IMPORTS.FAULT_LINE, 0L)
                .set(LOG_IMPORTS.FAULT_FIELD, "")
                .where(
                        LOG_IMPORTS.CUSTOMER_ID.eq(customer),
                        LOG_IMPORTS.LOG_IMPORT_ID.eq(id),
                        LOG_IMPORTS.STATE.eq(State.QUEUED.name()))
                .execute());
    }

    static Map<LogMonth.Group, LogTally> groups(
            DSLContext dsl, CustomerId customer, YearMonth month, InvocationLogs.Filter filter) {
        var found = new LinkedHashMap<LogMonth.Group, LogTally>();
        dsl.selectFrom(LOG_PROFILES)
                .where(LOG_PROFILES.CUSTOMER_ID.eq(customer), LOG_PROFILES.MONTH.eq(month.atDay(1)))
                .orderBy(LOG_PROFILES.PROFILE)
                .forEach(row -> {
                    var group = new LogMonth.Group(
                            row.getModel(),
                            row.getOperation(),
                            row.getCaller(),
                            JSON.readValue(row.getLabels().data(), LABELS));
                    if (filter.takes(group)) {
                        found.put(group, JSON.readValue(row.getTally().data(), LogTally.class));
                    }
                });
        return found;
    }

    private static JSONB json(Object value) {
        return JSONB.valueOf(JSON.writeValueAsString(value));
    }
}
