package io.cloudroute.workload;

import static io.cloudroute.workload.db.Tables.RULES;
import static io.cloudroute.workload.db.Tables.RULE_LISTS;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.position;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.usage.SeriesChanged;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.jooq.CaseConditionStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Brings each Bedrock series of the current bills to the workload that the rules name. As the worker.
@Component
class Attribution {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<AttributionRule.Condition>> CONDITIONS = new TypeReference<>() {};

    private final DSLContext dsl;

    Attribution(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// An import's periods are attributed by the rules of the moment. What was only classified anew is attributed anew
    /// where these rules were applied before; older months wait for their own application.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SeriesChanged changed) {
        lock(changed.customer());
        var periods = changed.periods().isEmpty() ? uptodate(changed.customer()) : changed.periods();
        attribute(changed.customer(), periods);
    }

    /// Until the transaction ends, nobody else attributes or saves rules for this customer.
    void lock(CustomerId customer) {
        dsl.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "workload.rules/" + customer);
    }

    long version(CustomerId customer) {
        return dsl.select(RULE_LISTS.VERSION)
                .from(RULE_LISTS)
                .where(RULE_LISTS.CUSTOMER_ID.eq(customer))
                .fetchOptional(RULE_LISTS.VERSION)
                .orElse(0L);
    }

    /// In their order.
    List<AttributionRule> rules(CustomerId customer) {
        return dsl.select(RULES.RULE_ID, RULES.WORKLOAD_ID, RULES.CONDITIONS)
                .from(RULES)
                .where(RULES.CUSTOMER_ID.eq(customer))
                .orderBy(RULES.POSITION)
                .fetch(row -> new AttributionRule(
                        row.value1(), row.value2(), JSON.readValue(row.value3().data(), CONDITIONS)));
    }

    static JSONB json(List<AttributionRule.Condition> conditions) {
        return JSONB.valueOf(JSON.writeValueAsString(conditions));
    }

    /// The billing periods that a current bill speaks of, the first first.
    List<YearMonth> periods(CustomerId customer) {
        return dsl.fetch(
                        "select distinct period from usage.current_bills where customer_id = ? order by period",
                        customer.value())
                .map(row -> YearMonth.from(row.get(0, LocalDate.class)));
    }

    /// @return how many series have a workload now, counted once for each period
    int attribute(CustomerId customer, Collection<YearMonth> periods) {
        if (periods.isEmpty()) {
            return 0;
        }
        var days = periods.stream().map(period -> period.atDay(1)).toArray(LocalDate[]::new);
        dsl.execute(
                "delete from workload.attributions where customer_id = ? and period = any (?::date[])",
                customer.value(),
                days);
        dsl.execute("""
                insert into workload.attributed_periods (customer_id, period, version)
                select ?, p, ? from unnest(?::date[]) p
                on conflict (customer_id, period) do update set version = excluded.version""", customer.value(), version(customer), days);
        var rules = rules(customer);
        if (rules.isEmpty()) {
            return 0;
        }
        return dsl.execute("""
                insert into workload.attributions (customer_id, period, series_id, workload_id, rule_id)
                with matched as materialized (
                  select s.series_id, s.payer_account_id, {0} as i
                  from usage.series s where s.customer_id = {1} and s.bedrock)
                select distinct {1}, m.period, m.series_id, r.workload_id, r.rule_id
                from matched s
                join workload.rules r on r.customer_id = {1} and r.position = s.i
                join usage.months m on m.customer_id = {1} and m.series_id = s.series_id and m.period = any ({2}::date[])
                join usage.current_bills c on c.customer_id = {1} and c.period = m.period and c.import_id = m.import_id
                  and c.payer_account_id = s.payer_account_id""", first(rules), val(customer.value()), val(days));
    }

    private List<YearMonth> uptodate(CustomerId customer) {
        return dsl.fetch(
                        "select period from workload.attributed_periods where customer_id = ? and version = ?",
                        customer.value(),
                        version(customer))
                .map(row -> YearMonth.from(row.get(0, LocalDate.class)));
    }

    /// The position, from 1, of the first rule whose conditions all hold of `usage.series s`.
    static Field<Integer> first(List<AttributionRule> rules) {
        CaseConditionStep<Integer> positions = when(holds(rules.getFirst()), inline(1));
        for (int i = 1; i < rules.size(); i++) {
            positions = positions.when(holds(rules.get(i)), inline(i + 1));
        }
        return positions;
    }

    private static org.jooq.Condition holds(AttributionRule rule) {
        return and(rule.conditions().stream().map(Attribution::holds).toList());
    }

    private static org.jooq.Condition holds(AttributionRule.Condition condition) {
        var text = text(condition.subject(), condition.tag());
        var value = condition.values().getFirst();
        return switch (condition.operator()) {
            case IS -> text.eq(value);
            case ONE_OF -> text.in(condition.values());
            case STARTS_WITH ->
                field("starts_with({0}, {1})", Boolean.class, text, val(value)).isTrue();
            case CONTAINS -> position(text, value).gt(0);
        };
    }

    /// What a rule looks at of `usage.series s`.
    static Field<String> text(AttributionRule.Subject subject, String tag) {
        return switch (subject) {
            case TAG -> coalesce(field("s.tags ->> {0}", String.class, val(tag)), inline(""));
            case ACCOUNT -> column("account_id");
            case RESOURCE -> column("resource");
            case PRINCIPAL -> column("principal");
            case MODEL -> coalesce(column("model"), inline(""));
            case USAGE_TYPE -> column("usage_type");
            case REGION -> column("region");
            case PROJECT ->
                coalesce(
                        field(
                                "substring({0} from '^arn:[^:]*:bedrock[^:]*:[^:]*:[^:]*:project/([^/]+)')",
                                String.class, column("resource")),
                        inline(""));
        };
    }

    private static Field<String> column(String name) {
        return field(name("s", name), String.class);
    }
}
