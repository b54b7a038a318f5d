package io.cloudroute.workload;

import static io.cloudroute.workload.db.Tables.ATTRIBUTED_PERIODS;
import static io.cloudroute.workload.db.Tables.ATTRIBUTIONS;
import static io.cloudroute.workload.db.Tables.CALL_SITES;
import static io.cloudroute.workload.db.Tables.CALL_SITE_FIELDS;
import static io.cloudroute.workload.db.Tables.LOG_IMPORTS;
import static io.cloudroute.workload.db.Tables.LOG_PROFILES;
import static io.cloudroute.workload.db.Tables.RULES;
import static io.cloudroute.workload.db.Tables.RULE_LISTS;
import static io.cloudroute.workload.db.Tables.WORKLOADS;

import io.cloudroute.tenancy.Forgotten;
import io.cloudroute.tenancy.Viewers;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Removes everything that this room keeps of a customer. The objects of its logs go with the customer's others.
@Component("workloadForgetting")
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
        var its = DSL.field(DSL.name("customer_id"), WORKLOADS.CUSTOMER_ID.getDataType())
                .eq(customer);
        viewers.asWorker(
                customer,
                () -> transactions.execute(_ -> {
                    for (var table : List.of(
                            CALL_SITE_FIELDS,
                            CALL_SITES,
                            ATTRIBUTIONS,
                            ATTRIBUTED_PERIODS,
                            RULES,
                            RULE_LISTS,
                            WORKLOADS,
                            LOG_PROFILES,
                            LOG_IMPORTS)) {
                        dsl.deleteFrom(table).where(its).execute();
                    }
                    return true;
                }));
    }
}
