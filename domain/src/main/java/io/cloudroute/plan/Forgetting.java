package io.cloudroute.plan;

import static io.cloudroute.plan.db.Tables.ITEMS;
import static io.cloudroute.plan.db.Tables.ITEM_CHANGES;
import static io.cloudroute.plan.db.Tables.REPRICINGS;
import static io.cloudroute.plan.db.Tables.SCENARIOS;
import static io.cloudroute.plan.db.Tables.VERSIONS;

import io.cloudroute.tenancy.Forgotten;
import io.cloudroute.tenancy.Viewers;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Removes everything that this room keeps of a customer.
@Component("planForgetting")
class Forgetting {

    private final DSLContext dsl;
    private final TransactionTemplate transactions;
    private final Viewers viewers;

    Forgetting(DSLContext dsl, PlatformTransactionManager transactionManager, Viewers viewers) {
        this.dsl = dsl;
        this.transactions = new TransactionTemplate(transactionManager);
        this.viewers = viewers;
    }

    @EventListener
    void on(Forgotten forgotten) {
        var customer = forgotten.customer();
        var its = DSL.field(DSL.name("customer_id"), SCENARIOS.CUSTOMER_ID.getDataType())
                .eq(customer);
        viewers.asWorker(
                customer,
                () -> transactions.execute(_ -> {
                    for (var table : List.of(SCENARIOS, REPRICINGS, ITEM_CHANGES, ITEMS, VERSIONS)) {
                        dsl.deleteFrom(table).where(its).execute();
                    }
                    return true;
                }));
    }
}
