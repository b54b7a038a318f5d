package io.cloudroute.usage;

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
import io.cloudroute.usage.Rules.Effect;
import io.cloudroute.usage.Rules.Outcome;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@TestPropertySource(properties = {"cloudroute.job.enabled=false", "cloudroute.usage.max-upload=1MB"})
class RulesTest {

    private static final Rule.Meaning MOONBEAM = new Rule.Meaning(
            "moon.beam-9", "token", "input", "standard", "regional", "standard", null, new BigDecimal("1000"));

    @Autowired
    Directory directory;

    @Autowired
    Rules rules;

    @Autowired
    ImportFixture fixture;

    @Autowired
    DSLContext dsl;

    @Autowired
    PlatformTransactionManager transactions;

    Personas personas;
    Seat acme;
    CustomerId customer;

    @BeforeEach
    void bill() {
        personas = new Personas(directory);
        acme = personas.customer("Acme");
        customer = Personas.customerId(acme);
        fixture.handIn(
                acme,
                Bills.cur("2026-10")
                        .bedrock(1, Bills.INPUT, "1", "1")
                        .bedrock(1, Bills.UNKNOWN, "2", "5")
                        .bedrock(2, Bills.UNKNOWN, "2", "6")
                        .csv());
    }

    @Test
    void a_preview_counts_the_lines_and_the_money_that_nobody_knows() {
        assertThat(as(acme, () -> rules.preview(customer, "*-Moonbeam9-*", "*")))
                .containsExactly(new Effect(YearMonth.of(2026, 10), 2, Usd.of("11")));
        assertThat(as(acme, () -> rules.preview(customer, "*NovaPro*", "*"))).isEmpty();
        assertThat(as(acme, () -> rules.preview(customer, "USE1_Moonbeam9%", "*")))
                .isEmpty();
    }

    @Test
    void a_rule_classifies_what_is_there_and_what_comes_and_its_end_undoes_it() {
        var created = as(acme, () -> rules.create(customer, "*-Moonbeam9-*", "*", MOONBEAM));
        assertThat(created)
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.series()).isEqualTo(1));
        assertThat(models()).containsExactly("amazon.nova-pro-v1:0", "moon.beam-9");
        fixture.handIn(
                acme,
                Bills.cur("2026-11")
                        .bedrock(1, "USE1-Moonbeam9-other", "1", "1")
                        .csv());
        assertThat(models()).containsExactly("amazon.nova-pro-v1:0", "moon.beam-9", "moon.beam-9");

        var rule = ((Outcome.Done) created).rule();
        assertThat(as(acme, () -> rules.retire(customer, rule)))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.series()).isEqualTo(2));
        assertThat(models()).containsExactly("amazon.nova-pro-v1:0", "?", "?");
        assertThat(as(acme, () -> rules.list(customer))).isEmpty();
    }

    @Test
    void the_parser_is_believed_before_any_rule_and_the_more_precise_rule_before_the_other() {
        as(acme, () -> rules.create(customer, "*", "*", MOONBEAM));
        as(acme, () -> rules.create(customer, Bills.UNKNOWN, "*", meaning("moon.glow")));
        assertThat(models()).containsExactly("amazon.nova-pro-v1:0", "moon.glow");
    }

    @Test
    void a_rule_is_made_once() {
        var first = (Outcome.Done) as(acme, () -> rules.create(customer, "a*", "*", MOONBEAM));
        assertThat(as(acme, () -> rules.create(customer, "a*", "*", MOONBEAM)))
                .isEqualTo(new Outcome.Exists(first.rule()));
    }

    @Test
    void strangers_and_lookers_change_nothing() {
        var rule = ((Outcome.Done) as(acme, () -> rules.create(customer, "a*", "*", MOONBEAM))).rule();
        for (var stranger : List.of(personas.customer("Globex"), personas.partner("Brightline"))) {
            assertThat(as(stranger, () -> rules.list(customer))).isEmpty();
            assertThat(as(stranger, () -> rules.preview(customer, "*", "*"))).isEmpty();
            assertThat(as(stranger, () -> rules.create(customer, "*", "*", MOONBEAM)))
                    .isInstanceOf(Outcome.NotFound.class);
            assertThat(as(stranger, () -> rules.retire(customer, rule))).isInstanceOf(Outcome.NotFound.class);
        }
        var viewer = personas.member(acme.organisation(), Role.VIEWER);
        assertThatThrownBy(() -> as(viewer, () -> rules.retire(customer, rule)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(acme, () -> rules.list(customer))).hasSize(1);
    }

    private static Rule.Meaning meaning(String model) {
        return new Rule.Meaning(model, "token", "input", "standard", "regional", "standard", null, BigDecimal.ONE);
    }

    private List<String> models() {
        return as(
                acme,
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> dsl
                                .fetch(
                                        "select coalesce(nullif(model, ''), '?') from usage.series where customer_id = ? order by 1 desc",
                                        customer.value())
                                .map(row -> row.get(0, String.class))
                                .reversed()
                                .stream()
                                .sorted((a, b) -> a.equals("?") ? 1 : b.equals("?") ? -1 : a.compareTo(b))
                                .toList()));
    }
}
