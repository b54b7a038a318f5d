package io.cloudroute.usage;

import static io.cloudroute.usage.db.Tables.IMPORTS;

import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.usage.Import.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Removes objects that no import needs: of uploads that were given up, of imports that were cancelled or have failed
/// long ago. And what a killed process has left in the work folder.
@Component
class Leftovers {

    private static final Pattern KEY = Pattern.compile("([0-9a-f-]{36}/[0-9a-f-]{36})/[^/]+");
    private static final Duration LONGER_THAN_ANY_RUN = Duration.ofDays(1);

    private final DSLContext dsl;
    private final TransactionTemplate transactions;
    private final Viewers viewers;
    private final ObjectStore objects;
    private final WorkFolder work;
    private final UsageSettings settings;
    private final Clock clock;

    Leftovers(
            DSLContext dsl,
            PlatformTransactionManager transactionManager,
            Viewers viewers,
            ObjectStore objects,
            WorkFolder work,
            UsageSettings settings,
            Clock clock) {
        this.dsl = dsl;
        this.transactions = new TransactionTemplate(transactionManager);
        this.viewers = viewers;
        this.objects = objects;
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    void remove() {
        try {
            work.removeUntouchedSince(clock.instant().minus(LONGER_THAN_ANY_RUN.plus(settings.timeout())));
            var keys = new TreeMap<String, List<String>>();
            for (var key : objects.keys("")) {
                var owner = KEY.matcher(key);
                if (owner.matches()) {
                    keys.computeIfAbsent(owner.group(1), _ -> new ArrayList<>()).add(key);
                }
            }
            for (var owner : keys.keySet()) {
                var ids = owner.split("/");
                if (!needed(CustomerId.of(ids[0]), ImportId.of(ids[1]))) {
                    for (var key : keys.getOrDefault(owner, List.of())) {
                        objects.delete(key);
                    }
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Whether the import needs its objects. One whose upload was given up is cancelled.
    private boolean needed(CustomerId customer, ImportId id) {
        return viewers.asWorker(
                customer,
                () -> transactions.execute(_ -> {
                    dsl.update(IMPORTS)
                            .set(IMPORTS.STATE, State.CANCELLED.name())
                            .set(IMPORTS.FINISHED_AT, clock.instant())
                            .where(
                                    IMPORTS.CUSTOMER_ID.eq(customer),
                                    IMPORTS.IMPORT_ID.eq(id),
                                    IMPORTS.STATE.eq(State.RECEIVING.name()),
                                    IMPORTS.CREATED_AT.lt(clock.instant().minus(settings.abandoned())))
                            .execute();
                    return dsl.fetchExists(
                            IMPORTS,
                            IMPORTS.CUSTOMER_ID.eq(customer),
                            IMPORTS.IMPORT_ID.eq(id),
                            IMPORTS.STATE
                                    .notIn(State.CANCELLED.name(), State.SAME.name(), State.FAILED.name())
                                    .or(IMPORTS.STATE
                                            .eq(State.FAILED.name())
                                            .and(IMPORTS.FINISHED_AT.ge(
                                                    clock.instant().minus(settings.keepFailed())))));
                }));
    }
}
