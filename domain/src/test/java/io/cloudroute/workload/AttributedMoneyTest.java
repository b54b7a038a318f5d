package io.cloudroute.workload;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.usage.Bills;
import io.cloudroute.usage.HandedOver;
import io.cloudroute.usage.Spend;
import io.cloudroute.workload.AttributionRule.Condition;
import io.cloudroute.workload.AttributionRule.Operator;
import io.cloudroute.workload.AttributionRule.Subject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// Generated lists of rules over a generated bill, against rules read line by line.
@DomainTest
@TestPropertySource(properties = {"cloudroute.job.enabled=false", "cloudroute.usage.max-upload=1MB"})
class AttributedMoneyTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final List<String> TYPES = List.of(
            Bills.INPUT,
            Bills.OUTPUT,
            Bills.UNKNOWN,
            Bills.INPUT + "-batch",
            Bills.OUTPUT + "-batch",
            "EUC1-Guardrail-TextUnits");
    private static final int ROUNDS = 25;

    @Autowired
    Directory directory;

    @Autowired
    Workloads workloads;

    @Autowired
    AttributionRules rules;

    @Autowired
    Spend spend;

    @Autowired
    HandedOver handedOver;

    @Test
    void the_first_rule_that_holds_has_the_money_and_nothing_is_lost() {
        var random = new Random(3);
        var acme = new Personas(directory).customer("Acme");
        var customer = Personas.customerId(acme);
        var costs = new HashMap<String, Usd>();
        var bill = Bills.cur("2026-10");
        for (var type : TYPES) {
            for (int day = 1; day <= 3; day++) {
                var cost = BigDecimal.valueOf(random.nextInt(1, 1_000_000_000), 7);
                bill.bedrock(day, type, "1", cost.toPlainString());
                costs.merge(type, new Usd(cost), Usd::plus);
            }
        }
        handedOver.bill(
                acme,
                bill.charge(4, "Credit", "AmazonBedrock", "-7")
                        .service(5, "AmazonEC2", "100")
                        .csv());
        var owners = new ArrayList<WorkloadId>();
        for (var name : List.of("A", "B", "C")) {
            owners.add(((Workloads.Outcome.Done) as(acme, () -> workloads.create(customer, name))).id());
        }
        var gross = as(acme, () -> spend.months(customer)).getFirst().bedrockGross();
        assertThat(gross).isEqualTo(Usd.sum(costs.values()));
        for (int round = 0; round < ROUNDS; round++) {
            var list = list(random, owners);
            if (round % 2 == 1) {
                Collections.reverse(list);
            }
            var version = (long) round;
            var preview = as(acme, () -> rules.preview(customer, list, OCTOBER));
            assertThat(as(acme, () -> rules.save(customer, version, list, OCTOBER)))
                    .isInstanceOf(AttributionRules.Outcome.Done.class);
            var found = new HashMap<@Nullable WorkloadId, Usd>();
            as(acme, () -> workloads.months(customer, OCTOBER, OCTOBER))
                    .forEach(month -> found.put(month.workload(), month.cost()));
            assertThat(found).as("round %d: %s", round, list).isEqualTo(byHand(list, costs));
            assertThat(Usd.sum(found.values())).isEqualTo(gross);
            assertThat(Usd.sum(preview.caught().stream()
                            .map(AttributionRules.Caught::cost)
                            .toList()))
                    .isEqualTo(gross);
        }
    }

    private static List<AttributionRule> list(Random random, List<WorkloadId> owners) {
        var list = new ArrayList<AttributionRule>();
        int size = random.nextInt(6);
        for (int i = 0; i < size; i++) {
            var conditions = new ArrayList<Condition>();
            int parts = random.nextInt(1, 3);
            for (int j = 0; j < parts; j++) {
                conditions.add(condition(random));
            }
            list.add(new AttributionRule(UUID.randomUUID(), owners.get(random.nextInt(owners.size())), conditions));
        }
        return list;
    }

    private static Condition condition(Random random) {
        var type = TYPES.get(random.nextInt(TYPES.size()));
        int from = random.nextInt(type.length() - 2);
        return switch (Operator.values()[random.nextInt(4)]) {
            case IS -> usage(Operator.IS, List.of(type));
            case ONE_OF -> usage(Operator.ONE_OF, List.of(type, TYPES.get(random.nextInt(TYPES.size()))));
            case STARTS_WITH -> usage(Operator.STARTS_WITH, List.of(type.substring(0, from + 1)));
            case CONTAINS -> usage(Operator.CONTAINS, List.of(type.substring(from, from + 2)));
        };
    }

    private static Condition usage(Operator operator, List<String> values) {
        return new Condition(Subject.USAGE_TYPE, "", operator, values);
    }

    private static Map<@Nullable WorkloadId, Usd> byHand(List<AttributionRule> list, Map<String, Usd> costs) {
        var sums = new HashMap<@Nullable WorkloadId, Usd>();
        costs.forEach((type, cost) -> sums.merge(
                list.stream()
                        .filter(rule -> rule.conditions().stream().allMatch(each -> holds(each, type)))
                        .findFirst()
                        .map(AttributionRule::workload)
                        .orElse(null),
                cost,
                Usd::plus));
        return sums;
    }

    private static boolean holds(Condition condition, String type) {
        var value = condition.values().getFirst();
        return switch (condition.operator()) {
            case IS -> type.equals(value);
            case ONE_OF -> condition.values().contains(type);
            case STARTS_WITH -> type.startsWith(value);
            case CONTAINS -> type.contains(value);
        };
    }
}
