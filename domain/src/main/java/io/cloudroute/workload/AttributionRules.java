package io.cloudroute.workload;

import static io.cloudroute.workload.db.Tables.RULES;
import static io.cloudroute.workload.db.Tables.RULE_LISTS;
import static io.cloudroute.workload.db.Tables.WORKLOADS;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import io.cloudroute.audit.Audit;
import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.usage.Imports;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// A customer's ordered list of rules that bring its Bedrock spend to workloads: the first that holds wins.
///
/// The list is saved as a whole. New imports follow it at once, what was imported before on request.
@Component
public class AttributionRules {

    public static final int MOST_RULES = 200;
    public static final int MOST_SEEN = 500;

    private final DSLContext dsl;
    private final TransactionTemplate transactions;
    private final Viewers viewers;
    private final Organisations organisations;
    private final Attribution attribution;
    private final Audit audit;
    private final Clock clock;

    AttributionRules(
            DSLContext dsl,
            PlatformTransactionManager transactionManager,
            Viewers viewers,
            Organisations organisations,
            Attribution attribution,
            Audit audit,
            Clock clock) {
        this.dsl = dsl;
        this.transactions = new TransactionTemplate(transactionManager);
        this.viewers = viewers;
        this.organisations = organisations;
        this.attribution = attribution;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param version how often the list was saved; 0 before the first time
    public record Ruleset(long version, List<AttributionRule> rules) {
        public Ruleset {
            rules = List.copyOf(rules);
        }
    }

    /// What became of a command.
    public sealed interface Outcome {
        /// @param version of the list now
        /// @param series how many were attributed anew, counted once for each billing period
        /// @param moved the money that changed hands by it
        record Done(long version, int series, List<Moved> moved) implements Outcome {
            public Done {
                moved = List.copyOf(moved);
            }
        }

        /// Somebody else saved meanwhile.
        record Stale(long version) implements Outcome {}

        /// A rule leads to what is no workload in use.
        record NoWorkload(WorkloadId workload) implements Outcome {}

        record NotFound() implements Outcome {}
    }

    /// What a rule would catch in a billing period's current bills.
    ///
    /// @param rule null for what no rule catches
    /// @param lines bill lines
    public record Caught(YearMonth period, @Nullable UUID rule, long series, long lines, Usd cost) {}

    /// Money that would change hands in a billing period. Null stands for nobody.
    public record Moved(
            YearMonth period,
            @Nullable WorkloadId from,
            @Nullable WorkloadId to,
            Usd cost) {}

    /// @param moved between months chosen and the rules asked about, only what differs
    public record Preview(List<Caught> caught, List<Moved> moved) {
        public Preview {
            caught = List.copyOf(caught);
            moved = List.copyOf(moved);
        }
    }

    /// The list in force; empty of rules where there is none, or no such customer.
    @Transactional(readOnly = true)
    public Ruleset current(CustomerId customer) {
        return new Ruleset(attribution.version(customer), attribution.rules(customer));
    }

    /// What the customer's Bedrock series carry, in order, at most [#MOST_SEEN]; empty text where one carries nothing.
    ///
    /// @param tag the tag's key; empty for other subjects
    @Transactional(readOnly = true)
    public List<String> seen(CustomerId customer, AttributionRule.Subject subject, String tag) {
        return dsl.fetch(
                        "select distinct {0} from usage.series s where s.customer_id = {1} and s.bedrock order by 1 limit {2}",
                        Attribution.text(subject, tag), val(customer.value()), inline(MOST_SEEN))
                .map(row -> row.get(0, String.class));
    }

    /// The keys of the tags on the customer's Bedrock series, in order.
    @Transactional(readOnly = true)
    public List<String> tags(CustomerId customer) {
        return dsl.fetch(
                        "select distinct jsonb_object_keys(s.tags) from usage.series s where s.customer_id = {0} and s.bedrock order by 1 limit {1}",
                        val(customer.value()), inline(MOST_SEEN))
                .map(row -> row.get(0, String.class));
    }

    /// What a list would catch of Bedrock's gross spend, and what would move if it were applied from a billing period.
    ///
    /// @throws IllegalArgumentException with more than [#MOST_RULES], or two of the same id
    @Transactional(readOnly = true)
    public Preview preview(CustomerId customer, List<AttributionRule> rules, YearMonth from) {
        check(rules);
        Field<Integer> first = rules.isEmpty() ? inline(null, SQLDataType.INTEGER) : Attribution.first(rules);
        dsl.execute("set local work_mem = '32MB'");
        var rows = dsl.fetch("""
                with matched as materialized (
                  select s.series_id, s.payer_account_id, {0} as i
                  from usage.series s
                  where s.customer_id = {1} and s.bedrock and s.charge_type not in ('CREDIT', 'REFUND', 'TAX'))
                select f.period, s.i, a.workload_id, count(distinct f.series_id), sum(f.lines), sum(f.cost_usd)
                from usage.facts f
                join matched s on s.series_id = f.series_id
                join usage.current_bills c on c.customer_id = {1} and c.period = f.period and c.import_id = f.import_id
                  and c.payer_account_id = s.payer_account_id
                left join workload.attributions a on a.customer_id = {1} and a.period = f.period and a.series_id = f.series_id
                where f.customer_id = {1} and f.period >= {2}
                group by f.period, s.i, a.workload_id
                order by f.period, s.i, a.workload_id""", first, val(customer.value()), val(from.atDay(1)));
        var caught = new LinkedHashMap<String, Caught>();
        var moved = new LinkedHashMap<String, Moved>();
        for (var row : rows) {
            var period = YearMonth.from(row.get(0, LocalDate.class));
            var position = row.get(1, Integer.class);
            var rule = position == null ? null : rules.get(position - 1);
            var before = row.get(2, UUID.class);
            var cost = new Usd(row.get(5, BigDecimal.class));
            caught.merge(
                    period + "/" + position,
                    new Caught(
                            period,
                            rule == null ? null : rule.id(),
                            row.get(3, Long.class),
                            row.get(4, Long.class),
                            cost),
                    (a, b) -> new Caught(
                            period,
                            a.rule(),
                            a.series() + b.series(),
                            a.lines() + b.lines(),
                            a.cost().plus(b.cost())));
            var old = before == null ? null : new WorkloadId(before);
            var now = rule == null ? null : rule.workload();
            if (!Objects.equals(old, now)) {
                moved.merge(
                        period + "/" + old + "/" + now,
                        new Moved(period, old, now, cost),
                        (a, b) -> new Moved(period, old, now, a.cost().plus(b.cost())));
            }
        }
        return new Preview(List.copyOf(caught.values()), List.copyOf(moved.values()));
    }

    /// Puts a list in force in place of the one before.
    ///
    /// @param version of the list that was read
    /// @param from the first billing period that is attributed anew; null leaves all imported ones as they are
    /// @throws IllegalArgumentException with more than [#MOST_RULES], or two of the same id
    @PreAuthorize(Imports.KEEPERS)
    public Outcome save(CustomerId customer, long version, List<AttributionRule> rules, @Nullable YearMonth from) {
        check(rules);
        var written = transactions.execute(_ -> write(customer, version, rules));
        return written instanceof Outcome.Done && from != null ? apply(customer, from) : written;
    }

    /// Attributes what was imported before anew, by the list in force.
    ///
    /// @param from the first billing period
    @PreAuthorize(Imports.KEEPERS)
    public Outcome applyFrom(CustomerId customer, YearMonth from) {
        boolean there = transactions.execute(_ -> sees(customer));
        return there ? apply(customer, from) : new Outcome.NotFound();
    }

    private Outcome write(CustomerId customer, long version, List<AttributionRule> rules) {
        if (!sees(customer)) {
            return new Outcome.NotFound();
        }
        attribution.lock(customer);
        long now = attribution.version(customer);
        if (now != version) {
            return new Outcome.Stale(now);
        }
        var workloads = new HashSet<>(dsl.select(WORKLOADS.WORKLOAD_ID)
                .from(WORKLOADS)
                .where(WORKLOADS.CUSTOMER_ID.eq(customer), WORKLOADS.ARCHIVED_AT.isNull())
                .fetch(WORKLOADS.WORKLOAD_ID));
        Optional<WorkloadId> unknown = rules.stream()
                .map(AttributionRule::workload)
                .filter(workload -> !workloads.contains(workload))
                .findFirst();
        if (unknown.isPresent()) {
            return new Outcome.NoWorkload(unknown.get());
        }
        dsl.deleteFrom(RULES).where(RULES.CUSTOMER_ID.eq(customer)).execute();
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            dsl.insertInto(RULES)
                    .set(RULES.CUSTOMER_ID, customer)
                    .set(RULES.RULE_ID, rule.id())
                    .set(RULES.POSITION, i + 1)
                    .set(RULES.WORKLOAD_ID, rule.workload())
                    .set(RULES.CONDITIONS, Attribution.json(rule.conditions()))
                    .execute();
        }
        var person = viewers.seat().map(seat -> seat.person().value()).orElse(null);
        dsl.insertInto(RULE_LISTS)
                .set(RULE_LISTS.CUSTOMER_ID, customer)
                .set(RULE_LISTS.VERSION, now + 1)
                .set(RULE_LISTS.SAVED_BY, person)
                .set(RULE_LISTS.SAVED_AT, clock.instant())
                .onConflict(RULE_LISTS.CUSTOMER_ID)
                .doUpdate()
                .set(RULE_LISTS.VERSION, now + 1)
                .set(RULE_LISTS.SAVED_BY, person)
                .set(RULE_LISTS.SAVED_AT, clock.instant())
                .execute();
        audit.record(
                new OrganisationId(customer.value()),
                "attribution.save",
                String.valueOf(now + 1),
                Map.of("rules", rules.size()));
        return new Outcome.Done(now + 1, 0, List.of());
    }

    private Outcome apply(CustomerId customer, YearMonth from) {
        return viewers.asWorker(
                customer,
                () -> transactions.execute(_ -> {
                    attribution.lock(customer);
                    var periods = attribution.periods(customer).stream()
                            .filter(period -> !period.isBefore(from))
                            .toList();
                    var moved =
                            preview(customer, attribution.rules(customer), from).moved();
                    int series = attribution.attribute(customer, periods);
                    long version = attribution.version(customer);
                    audit.record(
                            new OrganisationId(customer.value()),
                            "attribution.apply",
                            String.valueOf(version),
                            Map.of("from", from.toString(), "series", series));
                    return new Outcome.Done(version, series, moved);
                }));
    }

    private boolean sees(CustomerId customer) {
        return organisations.customer(customer).isPresent();
    }

    private static void check(List<AttributionRule> rules) {
        if (rules.size() > MOST_RULES) {
            throw new IllegalArgumentException("a list has at most " + MOST_RULES + " rules");
        }
        if (rules.stream().map(AttributionRule::id).distinct().count() < rules.size()) {
            throw new IllegalArgumentException("two rules have the same id");
        }
    }
}
