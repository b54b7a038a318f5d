package io.cloudroute.usage;

import static io.cloudroute.usage.db.Tables.CURRENT_BILLS;
import static io.cloudroute.usage.db.Tables.FACTS;
import static io.cloudroute.usage.db.Tables.RULES;
import static io.cloudroute.usage.db.Tables.SERIES;
import static org.jooq.impl.DSL.sum;

import io.cloudroute.audit.Audit;
import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.usage.db.tables.records.RulesRecord;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// A customer's own words on usage types that the parser does not know.
///
/// A rule is written by whoever keeps the customer's data, and then applied by the worker, who alone writes series. If
/// something dies in between, the next import applies it.
@Component
public class Rules {

    private final DSLContext dsl;
    private final TransactionTemplate transactions;
    private final Viewers viewers;
    private final Organisations organisations;
    private final CurrentBills currentBills;
    private final Classifier classifier;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rules(
            DSLContext dsl,
            PlatformTransactionManager transactionManager,
            Viewers viewers,
            Organisations organisations,
            CurrentBills currentBills,
            Classifier classifier,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dsl = dsl;
        this.transactions = new TransactionTemplate(transactionManager);
        this.viewers = viewers;
        this.organisations = organisations;
        this.currentBills = currentBills;
        this.classifier = classifier;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// What became of a command.
    public sealed interface Outcome {
        /// @param series how many are classified otherwise now
        record Done(UUID rule, int series) implements Outcome {}

        /// A rule with the same patterns is in force.
        record Exists(UUID rule) implements Outcome {}

        record NotFound() implements Outcome {}
    }

    /// What a rule would classify that nobody knows so far, in a month's current bills.
    ///
    /// @param lines bill lines
    public record Effect(YearMonth month, long lines, Usd cost) {}

    /// The rules in force, the latest first.
    @Transactional(readOnly = true)
    public List<Rule> list(CustomerId customer) {
        return dsl.selectFrom(RULES)
                .where(RULES.CUSTOMER_ID.eq(customer), RULES.RETIRED_AT.isNull())
                .orderBy(RULES.CREATED_AT.desc(), RULES.RULE_ID)
                .fetch(Rules::rule);
    }

    /// What a rule with these patterns would classify, by month.
    @Transactional(readOnly = true)
    public List<Effect> preview(CustomerId customer, String usageTypePattern, String productPattern) {
        return dsl.select(FACTS.PERIOD, sum(FACTS.LINES), sum(FACTS.COST_USD))
                .from(FACTS)
                .join(SERIES)
                .on(SERIES.CUSTOMER_ID.eq(FACTS.CUSTOMER_ID), SERIES.SERIES_ID.eq(FACTS.SERIES_ID))
                .join(CURRENT_BILLS)
                .on(
                        CURRENT_BILLS.CUSTOMER_ID.eq(FACTS.CUSTOMER_ID),
                        CURRENT_BILLS.PAYER_ACCOUNT_ID.eq(SERIES.PAYER_ACCOUNT_ID),
                        CURRENT_BILLS.PERIOD.eq(FACTS.PERIOD),
                        CURRENT_BILLS.IMPORT_ID.eq(FACTS.IMPORT_ID))
                .where(
                        FACTS.CUSTOMER_ID.eq(customer),
                        SERIES.BEDROCK.isTrue(),
                        SERIES.CLASSIFIED.isFalse(),
                        SERIES.USAGE_TYPE.like(like(usageTypePattern), '\\'),
                        SERIES.PRODUCT.like(like(productPattern), '\\'))
                .groupBy(FACTS.PERIOD)
                .orderBy(FACTS.PERIOD)
                .fetch(row ->
                        new Effect(YearMonth.from(row.value1()), row.value2().longValueExact(), new Usd(row.value3())));
    }

    /// Puts a rule in force.
    ///
    /// @throws IllegalArgumentException when a pattern is empty or longer than 400 characters
    @PreAuthorize(Imports.KEEPERS)
    public Outcome create(CustomerId customer, String usageTypePattern, String productPattern, Rule.Meaning meaning) {
        checked(usageTypePattern);
        checked(productPattern);
        var written = transactions.execute(_ -> write(customer, usageTypePattern, productPattern, meaning));
        return written instanceof Outcome.Done done ? new Outcome.Done(done.rule(), apply(customer)) : written;
    }

    /// Takes a rule out of force: what it classified is unknown again, unless another rule knows it.
    @PreAuthorize(Imports.KEEPERS)
    public Outcome retire(CustomerId customer, UUID rule) {
        int changed = transactions.execute(_ -> {
            int retired = dsl.update(RULES)
                    .set(RULES.RETIRED_AT, clock.instant())
                    .where(RULES.CUSTOMER_ID.eq(customer), RULES.RULE_ID.eq(rule), RULES.RETIRED_AT.isNull())
                    .execute();
            if (retired > 0) {
                record(customer, "rule.retire", rule, "");
            }
            return retired;
        });
        return changed == 0 ? new Outcome.NotFound() : new Outcome.Done(rule, apply(customer));
    }

    private Outcome write(CustomerId customer, String usageTypePattern, String productPattern, Rule.Meaning meaning) {
        if (organisations.customer(customer).isEmpty()) {
            return new Outcome.NotFound();
        }
        var rule = dsl.insertInto(RULES)
                .set(RULES.CUSTOMER_ID, customer)
                .set(RULES.USAGE_TYPE_PATTERN, usageTypePattern)
                .set(RULES.PRODUCT_PATTERN, productPattern)
                .set(RULES.MODEL, meaning.model())
                .set(RULES.KIND, meaning.kind())
                .set(RULES.DIRECTION, meaning.direction())
                .set(RULES.TIER, meaning.tier())
                .set(RULES.ROUTING, meaning.routing())
                .set(RULES.CONTEXT, meaning.context())
                .set(RULES.TTL, meaning.ttl())
                .set(RULES.TOKENS_PER_UNIT, meaning.tokensPerUnit())
                .set(
                        RULES.CREATED_BY,
                        viewers.seat().map(seat -> seat.person().value()).orElse(null))
                .set(RULES.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .returning(RULES.RULE_ID)
                .fetchOptional(RULES.RULE_ID);
        if (rule.isEmpty()) {
            return new Outcome.Exists(dsl.select(RULES.RULE_ID)
                    .from(RULES)
                    .where(
                            RULES.CUSTOMER_ID.eq(customer),
                            RULES.USAGE_TYPE_PATTERN.eq(usageTypePattern),
                            RULES.PRODUCT_PATTERN.eq(productPattern),
                            RULES.RETIRED_AT.isNull())
                    .fetchSingle(RULES.RULE_ID));
        }
        record(customer, "rule.create", rule.get(), usageTypePattern);
        return new Outcome.Done(rule.get(), 0);
    }

    private int apply(CustomerId customer) {
        return viewers.asWorker(
                customer,
                () -> transactions.execute(_ -> {
                    currentBills.lock(customer);
                    int changed = classifier.reclassify(customer);
                    if (changed > 0) {
                        events.publishEvent(new SeriesChanged(customer, Set.of()));
                    }
                    return changed;
                }));
    }

    private void record(CustomerId customer, String action, UUID rule, String pattern) {
        audit.record(new OrganisationId(customer.value()), action, rule.toString(), Map.of("pattern", pattern));
    }

    static Rule rule(RulesRecord row) {
        return new Rule(
                row.getRuleId(),
                row.getUsageTypePattern(),
                row.getProductPattern(),
                new Rule.Meaning(
                        row.getModel(),
                        row.getKind(),
                        row.getDirection(),
                        row.getTier(),
                        row.getRouting(),
                        row.getContext(),
                        row.getTtl(),
                        row.getTokensPerUnit()),
                row.getCreatedAt());
    }

    private static void checked(String pattern) {
        if (pattern.isBlank() || pattern.length() > 400) {
            throw new IllegalArgumentException("a pattern has 1 to 400 characters");
        }
    }

    private static String like(String pattern) {
        return pattern.replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_")
                .replace("*", "%");
    }
}
