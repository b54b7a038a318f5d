package io.cloudroute.workload;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.usage.Bills;
import io.cloudroute.usage.HandedOver;
import io.cloudroute.usage.Rule;
import io.cloudroute.usage.Rules;
import io.cloudroute.workload.AttributionRule.Condition;
import io.cloudroute.workload.AttributionRule.Operator;
import io.cloudroute.workload.AttributionRule.Subject;
import io.cloudroute.workload.AttributionRules.Moved;
import io.cloudroute.workload.AttributionRules.Outcome;
import io.cloudroute.workload.Workloads.Month;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

@DomainTest
@TestPropertySource(properties = {"cloudroute.job.enabled=false", "cloudroute.usage.max-upload=1MB"})
class AttributionTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    Directory directory;

    @Autowired
    Workloads workloads;

    @Autowired
    AttributionRules rules;

    @Autowired
    Rules classification;

    @Autowired
    HandedOver handedOver;

    Personas personas;
    Seat acme;
    CustomerId customer;
    WorkloadId chat;
    WorkloadId batch;

    @BeforeEach
    void bill() {
        personas = new Personas(directory);
        acme = personas.customer("Acme");
        customer = Personas.customerId(acme);
        handedOver.bill(
                acme,
                Bills.cur("2026-10")
                        .bedrock(1, Bills.INPUT, "1", "10")
                        .bedrock(2, Bills.OUTPUT, "1", "20")
                        .bedrock(3, Bills.UNKNOWN, "1", "5")
                        .charge(4, "Credit", "AmazonBedrock", "-7")
                        .service(5, "AmazonEC2", "100")
                        .csv());
        chat = created("Chat");
        batch = created("Batch");
    }

    @Test
    void the_first_rule_that_holds_wins_and_all_sums_to_bedrocks_gross() {
        var all = rule(chat, usage(Operator.STARTS_WITH, "USE1-NovaPro"));
        var output = rule(batch, usage(Operator.CONTAINS, "output"));
        save(0, List.of(all, output), OCTOBER);
        assertThat(months())
                .containsExactlyInAnyOrder(
                        new Month(chat, OCTOBER, Usd.of("30")), new Month(null, OCTOBER, Usd.of("5")));
        save(1, List.of(output, all), OCTOBER);
        assertThat(months())
                .containsExactlyInAnyOrder(
                        new Month(chat, OCTOBER, Usd.of("10")),
                        new Month(batch, OCTOBER, Usd.of("20")),
                        new Month(null, OCTOBER, Usd.of("5")));
        assertThat(as(acme, () -> workloads.parts(customer, OCTOBER, OCTOBER)))
                .hasSize(3)
                .anySatisfy(part -> {
                    assertThat(part.workload()).isEqualTo(batch);
                    assertThat(part.direction()).isEqualTo("output");
                });
        assertThat(as(acme, () -> workloads.days(customer, OCTOBER.atDay(1), OCTOBER.atDay(2))))
                .extracting(Workloads.Day::cost)
                .containsExactlyInAnyOrder(Usd.of("10"), Usd.of("20"));
    }

    @Test
    void a_preview_says_what_each_rule_catches_and_what_moves_and_changes_nothing() {
        save(0, List.of(rule(chat, usage(Operator.IS, Bills.OUTPUT))), OCTOBER);
        var output = rule(batch, usage(Operator.ONE_OF, Bills.OUTPUT, Bills.UNKNOWN));
        var preview = as(acme, () -> rules.preview(customer, List.of(output), OCTOBER));
        assertThat(preview.caught())
                .containsExactly(
                        new AttributionRules.Caught(OCTOBER, output.id(), 2, 2, Usd.of("25")),
                        new AttributionRules.Caught(OCTOBER, null, 1, 1, Usd.of("10")));
        assertThat(preview.moved())
                .containsExactlyInAnyOrder(
                        new Moved(OCTOBER, chat, batch, Usd.of("20")), new Moved(OCTOBER, null, batch, Usd.of("5")));
        assertThat(months()).contains(new Month(chat, OCTOBER, Usd.of("20")));
    }

    @Test
    void a_saved_list_rules_new_imports_and_history_only_on_request() {
        save(0, List.of(rule(chat, usage(Operator.IS, Bills.INPUT))), null);
        assertThat(months()).containsExactly(new Month(null, OCTOBER, Usd.of("35")));
        as(acme, () -> rules.applyFrom(customer, OCTOBER));
        assertThat(months()).contains(new Month(chat, OCTOBER, Usd.of("10")));
        // the new current bill has two days of input, and is attributed as it comes
        handedOver.bill(
                acme,
                Bills.cur("2026-10")
                        .bedrock(1, Bills.INPUT, "1", "10")
                        .bedrock(2, Bills.INPUT, "1", "10")
                        .bedrock(3, Bills.OUTPUT, "1", "20")
                        .bedrock(4, Bills.OUTPUT, "1", "20")
                        .bedrock(5, Bills.OUTPUT, "1", "20")
                        .csv());
        assertThat(months())
                .containsExactlyInAnyOrder(
                        new Month(chat, OCTOBER, Usd.of("20")), new Month(null, OCTOBER, Usd.of("60")));
    }

    @Test
    void what_is_classified_anew_is_attributed_anew() {
        save(0, List.of(rule(chat, new Condition(Subject.MODEL, "", Operator.IS, List.of("moon.beam-9")))), OCTOBER);
        assertThat(months()).containsExactly(new Month(null, OCTOBER, Usd.of("35")));
        var meaning = new Rule.Meaning(
                "moon.beam-9", "token", "input", "standard", "regional", "standard", null, new BigDecimal("1000"));
        as(acme, () -> classification.create(customer, "*Moonbeam*", "*", meaning));
        assertThat(months()).contains(new Month(chat, OCTOBER, Usd.of("5")));
    }

    @Test
    void of_two_editors_the_second_is_told() {
        save(0, List.of(), null);
        assertThat(as(acme, () -> rules.save(customer, 0, List.of(), null))).isEqualTo(new Outcome.Stale(1));
    }

    @Test
    void a_workload_has_a_name_of_its_own_and_is_kept_while_rules_lead_to_it() {
        assertThat(as(acme, () -> workloads.create(customer, " chat ")))
                .isInstanceOf(Workloads.Outcome.NameTaken.class);
        assertThat(as(acme, () -> workloads.rename(customer, batch, "CHAT")))
                .isInstanceOf(Workloads.Outcome.NameTaken.class);
        save(0, List.of(rule(chat, usage(Operator.IS, Bills.INPUT))), OCTOBER);
        assertThat(as(acme, () -> workloads.archive(customer, chat))).isInstanceOf(Workloads.Outcome.InUse.class);
        assertThat(as(acme, () -> workloads.archive(customer, batch))).isInstanceOf(Workloads.Outcome.Done.class);
        assertThat(as(acme, () -> rules.save(customer, 1, List.of(rule(batch, usage(Operator.IS, "x"))), null)))
                .isEqualTo(new Outcome.NoWorkload(batch));
    }

    @Test
    void strangers_see_nothing_and_lookers_change_nothing() {
        save(0, List.of(rule(chat, usage(Operator.IS, Bills.INPUT))), OCTOBER);
        for (var stranger : List.of(personas.customer("Globex"), personas.partner("Brightline"))) {
            assertThat(as(stranger, () -> workloads.list(customer))).isEmpty();
            assertThat(as(stranger, () -> workloads.find(customer, chat))).isEmpty();
            assertThat(as(stranger, () -> workloads.months(customer, OCTOBER, OCTOBER)))
                    .isEmpty();
            assertThat(as(stranger, () -> workloads.parts(customer, OCTOBER, OCTOBER)))
                    .isEmpty();
            assertThat(as(stranger, () -> workloads.days(customer, OCTOBER.atDay(1), OCTOBER.atDay(31))))
                    .isEmpty();
            assertThat(as(stranger, () -> rules.current(customer)).rules()).isEmpty();
            assertThat(as(stranger, () -> rules.preview(customer, List.of(), OCTOBER))
                            .caught())
                    .isEmpty();
            assertThat(as(stranger, () -> rules.save(customer, 0, List.of(), OCTOBER)))
                    .isEqualTo(new Outcome.NotFound());
            assertThat(as(stranger, () -> rules.applyFrom(customer, OCTOBER))).isEqualTo(new Outcome.NotFound());
            assertThat(as(stranger, () -> workloads.create(customer, "Mine")))
                    .isInstanceOf(Workloads.Outcome.NotFound.class);
            assertThat(as(stranger, () -> workloads.rename(customer, chat, "Mine")))
                    .isInstanceOf(Workloads.Outcome.NotFound.class);
            assertThat(as(stranger, () -> workloads.archive(customer, batch)))
                    .isInstanceOf(Workloads.Outcome.NotFound.class);
        }
        var looker = personas.member(acme.organisation(), Role.VIEWER);
        assertThat(as(looker, () -> workloads.list(customer))).hasSize(2);
        assertThatThrownBy(() -> as(looker, () -> rules.save(customer, 1, List.of(), null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(looker, () -> workloads.archive(customer, batch)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private WorkloadId created(String name) {
        return ((Workloads.Outcome.Done) as(acme, () -> workloads.create(customer, name))).id();
    }

    private void save(long version, List<AttributionRule> list, @Nullable YearMonth from) {
        assertThat(as(acme, () -> rules.save(customer, version, list, from))).isInstanceOf(Outcome.Done.class);
    }

    private List<Month> months() {
        return as(acme, () -> workloads.months(customer, OCTOBER, OCTOBER));
    }

    private static AttributionRule rule(WorkloadId workload, Condition condition) {
        return new AttributionRule(UUID.randomUUID(), workload, List.of(condition));
    }

    private static Condition usage(Operator operator, String... values) {
        return new Condition(Subject.USAGE_TYPE, "", operator, List.of(values));
    }
}
