package io.cloudroute.workload;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.demo.Container;
import io.cloudroute.demo.DemoBill;
import io.cloudroute.demo.DemoCompany;
import io.cloudroute.lever.Field;
import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.usage.HandedOver;
import io.cloudroute.workload.AttributionRule.Condition;
import io.cloudroute.workload.AttributionRule.Operator;
import io.cloudroute.workload.AttributionRule.Subject;
import io.cloudroute.workload.Known.Given;
import io.cloudroute.workload.Known.Source;
import io.cloudroute.workload.MeasuredSites.Site;
import io.cloudroute.workload.ProfiledCallSite.Scope;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// Call sites that somebody described, against October of the demo's bill.
@DomainTest
@TestPropertySource(properties = "cloudroute.job.enabled=false")
class SitesTest {

    private static final String SONNET = "anthropic.claude-sonnet-4-5-20250929-v1:0";

    @Autowired
    Directory directory;

    @Autowired
    Workloads workloads;

    @Autowired
    AttributionRules rules;

    @Autowired
    CallSites callSites;

    @Autowired
    Sites sites;

    @Autowired
    HandedOver handedOver;

    Personas personas;
    Seat acme;
    CustomerId customer;
    WorkloadId chat;

    @BeforeEach
    void bill(@TempDir Path folder) throws IOException {
        personas = new Personas(directory);
        acme = personas.customer("Acme");
        customer = Personas.customerId(acme);
        handedOver.bill(
                acme,
                Files.readAllBytes(
                        DemoBill.write(folder, DemoCompany.NORTHWIND, LocalDate.of(2026, 11, 15), Container.CSV_GZ)
                                .getLast()
                                .data()));
        chat = ((Workloads.Outcome.Done) as(acme, () -> workloads.create(customer, "Chat"))).id();
        var caller = new Condition(Subject.PRINCIPAL, "", Operator.CONTAINS, List.of("assumed-role/helpline-chat/"));
        as(
                acme,
                () -> rules.save(
                        customer,
                        0,
                        List.of(new AttributionRule(UUID.randomUUID(), chat, List.of(caller))),
                        YearMonth.of(2026, 10)));
    }

    private ProfiledCallSite described(String name, Scope scope, Map<String, Given> fields) {
        return ((CallSites.Outcome.Done) as(acme, () -> callSites.create(customer, chat, name, scope, fields))).site();
    }

    private Sites.Tied tied() {
        return as(acme, () -> sites.of(customer, chat)).orElseThrow();
    }

    private MeasuredSites all() {
        return as(acme, () -> sites.of(customer)).orElseThrow().sites();
    }

    private static Usd money(MeasuredSites found) {
        return Usd.sum(found.sites().stream().map(Site::billed).toList()).plus(found.left());
    }

    private static final Map<String, Given> CHAT = Map.of(
            "model", Given.of(SONNET, Source.MEASURED),
            "region", Given.of("eu-central-1", Source.MEASURED),
            "requestsPerMonth", Given.of("159700", Source.MEASURED),
            "prefixTokens", Given.of("5000", Source.CONFIRMED),
            "contextTokens", Given.of("6000", Source.CONFIRMED),
            "dynamicTokens", Given.of("1500", Source.MEASURED),
            "answerTokens", Given.of("380", Source.MEASURED),
            "otherUsdPerRequest", Given.of("0.0003", Source.CONFIRMED));

    @Test
    void what_the_bill_tells_of_a_workload_costs_what_was_billed() {
        var found = tied();
        assertThat(found.ties()).isEmpty();
        assertThat(found.others().sites()).singleElement().satisfies(site -> {
            assertThat(site.callSite().served().model()).isEqualTo(SONNET);
            assertThat(site.callSite().served().region()).isEqualTo("eu-central-1");
            assertThat(site.off().abs()).isLessThan(new BigDecimal("0.001"));
        });
        assertThat(money(found.others())).isEqualTo(found.billed());
        assertThat(found.others().left()).isGreaterThan(Usd.of("40")); // the guardrail
    }

    @Test
    void a_described_call_site_takes_the_place_of_what_the_bill_told() {
        var before = all();
        described("Help chat", Scope.ALL, CHAT);
        var after = all();
        assertThat(money(after)).isEqualTo(money(before));
        assertThat(after.sites()).hasSameSizeAs(before.sites());
        var its = after.sites().getFirst();
        assertThat(its.callSite().id()).isEqualTo("Help chat");
        assertThat(its.callSite().number(Field.CONTEXT_TOKENS)).isEqualByComparingTo("6000");
        assertThat(its.measured()).contains(Field.REQUESTS_PER_MONTH, Field.PREFIX_TOKENS);
        assertThat(its.off().abs()).isLessThan(new BigDecimal("0.01"));
        assertThat(after.left()).isLessThan(before.left()); // the guardrail is the call site's now
        assertThat(after.sites().stream().skip(1).map(site -> site.callSite().id()))
                .noneMatch(name -> name.contains("eu-central-1"));
    }

    @Test
    void a_profile_that_is_off_by_more_than_five_in_a_hundred_does_not_hold() {
        var site = described("Help chat", Scope.ALL, CHAT);
        assertThat(tied().ties()).singleElement().satisfies(tie -> {
            assertThat(tie.sites()).containsExactly(site);
            assertThat(tie.billed()).isEqualTo(tied().billed());
            assertThat(tie.holds()).isTrue();
        });
        as(
                acme,
                () -> callSites.change(
                        customer,
                        site.id(),
                        1,
                        Map.of("requestsPerMonth", Given.of("180000", Source.ESTIMATED)),
                        Set.of()));
        assertThat(tied().ties()).singleElement().satisfies(tie -> {
            assertThat(tie.holds()).isFalse();
            assertThat(tie.off()).isCloseTo(new BigDecimal("0.127"), within(new BigDecimal("0.01")));
        });
    }

    @Test
    void two_call_sites_of_one_model_are_held_against_the_bill_together() {
        var half = new HashMap<>(CHAT);
        half.put("requestsPerMonth", Given.of("79850", Source.MEASURED));
        var one = described("Questions", Scope.ALL, half);
        var two = described("Follow-ups", new Scope(List.of(SONNET), null, null), half);
        assertThat(tied().ties()).singleElement().satisfies(tie -> {
            assertThat(tie.sites()).containsExactlyInAnyOrder(one, two);
            assertThat(tie.holds()).isTrue();
        });
        var found = all().sites().stream()
                .filter(site -> !site.callSite().id().contains("anthropic"))
                .filter(site -> !site.callSite().id().contains("amazon"))
                .toList();
        assertThat(found).hasSize(2);
        assertThat(found.get(0).billed()).isEqualTo(found.get(1).billed());
    }

    @Test
    void what_the_bill_tells_can_be_taken_over_and_still_ties() {
        var proposal = tied().others().sites().getFirst();
        described("Help chat", proposal.scope(), proposal.fields());
        var found = tied();
        assertThat(found.others().sites()).isEmpty();
        assertThat(found.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.billed()).isEqualTo(proposal.billed());
            assertThat(tie.off()).isCloseTo(BigDecimal.ZERO, within(new BigDecimal("0.0001")));
            assertThat(tie.sites().getFirst().fields().get("model").source()).isEqualTo(Source.MEASURED);
            assertThat(tie.sites().getFirst().fields().get("prefixTokens").source())
                    .isEqualTo(Source.ESTIMATED);
        });
    }

    @Test
    void what_is_out_of_use_is_told_by_the_bill_again() {
        var before = all();
        var site = described("Help chat", Scope.ALL, CHAT);
        as(acme, () -> callSites.archive(customer, site.id(), 1));
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void another_customer_sees_neither_bill_nor_call_site() {
        described("Help chat", Scope.ALL, CHAT);
        var stranger = personas.customer("Globex");
        assertThat(as(stranger, () -> sites.of(customer))).isEmpty();
        assertThat(as(stranger, () -> sites.of(customer, chat))).isEmpty();
    }
}
