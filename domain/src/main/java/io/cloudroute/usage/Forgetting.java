package io.cloudroute.usage;

import static io.cloudroute.usage.db.Tables.BILLS;
import static io.cloudroute.usage.db.Tables.CURRENT_BILLS;
import static io.cloudroute.usage.db.Tables.DAYS;
import static io.cloudroute.usage.db.Tables.FACTS;
import static io.cloudroute.usage.db.Tables.HOURS;
import static io.cloudroute.usage.db.Tables.IMPORTS;
import static io.cloudroute.usage.db.Tables.IMPORT_FILES;
import static io.cloudroute.usage.db.Tables.MONTHS;
import static io.cloudroute.usage.db.Tables.PAYERS;
import static io.cloudroute.usage.db.Tables.RULES;
import static io.cloudroute.usage.db.Tables.SERIES;
import static io.cloudroute.usage.db.Tables.SUPERSESSIONS;
import static io.cloudroute.usage.db.Tables.WEEKS;

import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Forgotten;
import io.cloudroute.tenancy.Viewers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Removes everything that this room keeps of a customer: what it was handed, what was made of that, and its rules.
@Component
class Forgetting {

    private final DSLContext dsl;
    private final TransactionTemplate transactions;
    private final Viewers viewers;
    private final ObjectStore objects;

    Forgetting(DSLContext dsl, PlatformTransactionManager transactionManager, Viewers viewers, ObjectStore objects) {
        this.dsl = dsl;
        this.transactions = new TransactionTemplate(transactionManager);
        this.viewers = viewers;
        this.objects = objects;
    }

    /// An import that is under way finds itself gone, and stops.
    @EventListener
    void on(Forgotten forgotten) {
        var customer = forgotten.customer();
        viewers.asWorker(customer, () -> transactions.execute(_ -> rows(customer)));
        try {
            for (var key : objects.keys(customer + "/")) {
                objects.delete(key);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean rows(CustomerId customer) {
        var its = DSL.field(DSL.name("customer_id"), IMPORTS.CUSTOMER_ID.getDataType())
                .eq(customer);
        for (var table : List.of(
                FACTS,
                MONTHS,
                WEEKS,
                DAYS,
                HOURS,
                CURRENT_BILLS,
                SUPERSESSIONS,
                SERIES,
                BILLS,
                IMPORT_FILES,
                PAYERS,
                RULES,
                IMPORTS)) {
            dsl.deleteFrom(table).where(its).execute();
        }
        return true;
    }
}
