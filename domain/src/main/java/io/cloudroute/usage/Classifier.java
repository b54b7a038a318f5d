package io.cloudroute.usage;

import static io.cloudroute.usage.db.Tables.RULES;
import static io.cloudroute.usage.db.Tables.SERIES;

import io.cloudroute.pricing.Classification;
import io.cloudroute.pricing.UsageTypes;
import io.cloudroute.tenancy.CustomerId;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Component;

/// Classifies series: by the parser, and where that does not know, by the customer's rules.
///
/// Works in the transaction of its caller, as the worker, and once for each distinct usage type, not for each series.
@Component
class Classifier {

    private static final String COLUMNS =
            "classified, reason, channel, model, kind, direction, tier, routing, context, ttl, modality, custom_model, tokens_per_unit, rule_id";

    private final DSLContext dsl;
    private final UsageTypes usageTypes = UsageTypes.standard();

    Classifier(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// Fills `staged_classes` for the Bedrock usage in `staged_series`.
    void classifyStaged(CustomerId customer) {
        dsl.execute("""
                create temporary table staged_classes (bedrock boolean, usage_type text, product text, operation text, unit text,
                  classified boolean, reason text, channel text, model text, kind text, direction text, tier text, routing text,
                  context text, ttl text, modality text, custom_model boolean, tokens_per_unit numeric, rule_id uuid) on commit drop""");
        var rules = rules(customer);
        var keys = dsl.fetch("select distinct usage_type, product, operation, unit from staged_series where bedrock")
                .map(row -> new UsageTypes.Line(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class)));
        var sql =
                "insert into staged_classes (bedrock, usage_type, product, operation, unit, %s) values (true, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        .formatted(COLUMNS);
        dsl.batch(keys.stream()
                        .map(key -> insert(sql, key, classify(key, rules)))
                        .toList())
                .execute();
        dsl.execute("analyze staged_classes");
    }

    /// Classifies again what would come out otherwise today.
    ///
    /// @return how many series changed
    int reclassify(CustomerId customer) {
        var rules = rules(customer);
        int changed = 0;
        var rows = dsl.selectDistinct(
                        SERIES.USAGE_TYPE,
                        SERIES.PRODUCT,
                        SERIES.OPERATION,
                        SERIES.UNIT,
                        SERIES.CLASSIFIED,
                        SERIES.REASON,
                        SERIES.CHANNEL,
                        SERIES.MODEL,
                        SERIES.KIND,
                        SERIES.DIRECTION,
                        SERIES.TIER,
                        SERIES.ROUTING,
                        SERIES.CONTEXT,
                        SERIES.TTL,
                        SERIES.MODALITY,
                        SERIES.CUSTOM_MODEL,
                        SERIES.TOKENS_PER_UNIT,
                        SERIES.RULE_ID)
                .from(SERIES)
                .where(SERIES.CUSTOMER_ID.eq(customer), SERIES.BEDROCK.isTrue())
                .fetch();
        for (var row : rows) {
            var key = new UsageTypes.Line(row.value1(), row.value2(), row.value3(), row.value4());
            var before = new SeriesClass(
                    row.value5(),
                    row.value6(),
                    row.value7(),
                    row.value8(),
                    row.value9(),
                    row.value10(),
                    row.value11(),
                    row.value12(),
                    row.value13(),
                    row.value14(),
                    row.value15(),
                    row.value16(),
                    row.value17(),
                    row.value18());
            var after = classify(key, rules);
            if (!after.equals(before)) {
                changed += update(customer, key, after);
            }
        }
        return changed;
    }

    private int update(CustomerId customer, UsageTypes.Line key, SeriesClass to) {
        return dsl.update(SERIES)
                .set(SERIES.CLASSIFIED, to.classified())
                .set(SERIES.REASON, to.reason())
                .set(SERIES.CHANNEL, to.channel())
                .set(SERIES.MODEL, to.model())
                .set(SERIES.KIND, to.kind())
                .set(SERIES.DIRECTION, to.direction())
                .set(SERIES.TIER, to.tier())
                .set(SERIES.ROUTING, to.routing())
                .set(SERIES.CONTEXT, to.context())
                .set(SERIES.TTL, to.ttl())
                .set(SERIES.MODALITY, to.modality())
                .set(SERIES.CUSTOM_MODEL, to.customModel())
                .set(SERIES.TOKENS_PER_UNIT, to.tokensPerUnit())
                .set(SERIES.RULE_ID, to.rule())
                .where(
                        SERIES.CUSTOMER_ID.eq(customer),
                        SERIES.BEDROCK.isTrue(),
                        SERIES.USAGE_TYPE.eq(key.usageType()),
                        SERIES.PRODUCT.eq(key.product()),
                        SERIES.OPERATION.eq(key.operation()),
                        SERIES.UNIT.eq(key.unit()))
                .execute();
    }

    private SeriesClass classify(UsageTypes.Line line, List<Rule> rules) {
        var parsed = usageTypes.classify(line);
        if (parsed instanceof Classification.Unclassified) {
            var rule = rules.stream().filter(each -> each.matches(line)).findFirst();
            if (rule.isPresent()) {
                return rule.get().seriesClass();
            }
        }
        return SeriesClass.of(parsed);
    }

    private Query insert(String sql, UsageTypes.Line key, SeriesClass to) {
        return dsl.query(
                sql,
                key.usageType(),
                key.product(),
                key.operation(),
                key.unit(),
                to.classified(),
                to.reason(),
                to.channel(),
                to.model(),
                to.kind(),
                to.direction(),
                to.tier(),
                to.routing(),
                to.context(),
                to.ttl(),
                to.modality(),
                to.customModel(),
                to.tokensPerUnit(),
                to.rule());
    }

    private List<Rule> rules(CustomerId customer) {
        return dsl
                .selectFrom(RULES)
                .where(RULES.CUSTOMER_ID.eq(customer), RULES.RETIRED_AT.isNull())
                .fetch(Rules::rule)
                .stream()
                .sorted(Comparator.comparingInt(Rule::precision)
                        .reversed()
                        .thenComparing(Rule::createdAt, Comparator.reverseOrder()))
                .toList();
    }
}
