package io.cloudroute.plan;

import static io.cloudroute.plan.db.Tables.ITEMS;
import static io.cloudroute.plan.db.Tables.REPRICINGS;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import io.cloudroute.lever.Market;
import io.cloudroute.pricing.Models;
import io.cloudroute.pricing.Prices;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.workload.ModelFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Prices the open plan of a customer anew. The same prices again leave no trace.
@Component
class RepricingRun {

    private final DSLContext dsl;
    private final TransactionTemplate transactions;
    private final Viewers viewers;
    private final PlanReads plans;
    private final Prices prices;
    private final ModelFacts facts;
    private final Clock clock;

    RepricingRun(
            DSLContext dsl,
            PlatformTransactionManager transactionManager,
            Viewers viewers,
            PlanReads plans,
            Prices prices,
            ModelFacts facts,
            Clock clock) {
        this.dsl = dsl;
        this.transactions = new TransactionTemplate(transactionManager);
        this.viewers = viewers;
        this.plans = plans;
        this.prices = prices;
        this.facts = facts;
        this.clock = clock;
    }

    /// Customers whose plan has items that nobody agreed on yet, as far as the viewer sees them.
    @Transactional(readOnly = true)
    Set<CustomerId> open() {
        return dsl.selectDistinct(ITEMS.CUSTOMER_ID)
                .from(ITEMS)
                .where(ITEMS.STATUS.eq(Status.PROPOSED.name()))
                .fetchSet(ITEMS.CUSTOMER_ID);
    }

    /// @return whether there is a plan
    boolean run(CustomerId customer) {
        return Boolean.TRUE.equals(viewers.asWorker(customer, () -> transactions.execute(_ -> reprice(customer))));
    }

    private boolean reprice(CustomerId customer) {
        var plan = plans.latest(customer).orElse(null);
        if (plan == null) {
            return false;
        }
        var items = plans.items(ITEMS.CUSTOMER_ID.eq(customer).and(ITEMS.VERSION.eq(plan.version())));
        if (items.stream().allMatch(item -> item.status().keepsPrices())) {
            return true;
        }
        var day = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var market = new Market(prices.fresh(), Models.standard(), facts.capabilities(), day);
        var moves = Repricing.of(plan, items, market, day);
        var document = PlanJson.write(moves);
        var same = dsl.select(
                        field("{0} - 'pricedOn' = {1} - 'pricedOn'", Boolean.class, REPRICINGS.DOCUMENT, val(document)))
                .from(REPRICINGS)
                .where(REPRICINGS.CUSTOMER_ID.eq(customer), REPRICINGS.VERSION.eq(plan.version()))
                .orderBy(REPRICINGS.PRICED_AT.desc())
                .limit(1)
                .fetchOptional();
        boolean news = same.map(row -> !row.value1()).orElse(!moves.rates().isEmpty());
        if (news) {
            dsl.insertInto(REPRICINGS)
                    .set(REPRICINGS.CUSTOMER_ID, customer)
                    .set(REPRICINGS.VERSION, plan.version())
                    .set(REPRICINGS.DOCUMENT, document)
                    .set(REPRICINGS.PRICED_AT, clock.instant())
                    .execute();
        }
        return true;
    }
}
