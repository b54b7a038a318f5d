package io.cloudroute.plan;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.demo.Container;
import io.cloudroute.demo.DemoBill;
import io.cloudroute.demo.DemoCompany;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.Limits;
import io.cloudroute.money.Usd;
import io.cloudroute.plan.PlanVersions.Promotion;
import io.cloudroute.plan.PlanVersions.Wish;
import io.cloudroute.plan.Scenarios.Outcome;
import io.cloudroute.plan.WhatIf.Left;
import io.cloudroute.plan.WhatIf.Setting;
import io.cloudroute.pricing.Context;
import io.cloudroute.pricing.Direction;
import io.cloudroute.pricing.PriceDrafts;
import io.cloudroute.pricing.Prices;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Forgotten;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.usage.HandedOver;
import io.cloudroute.workload.Diagnoses;
import io.cloudroute.workload.ModelFacts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

@DomainTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "cloudroute.job.enabled=false")
class PlanTest {

    @Autowired
    Directory directory;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlanVersions plans;

    @Autowired
    Bases bases;

    @Autowired
    Diagnoses diagnoses;

    @Autowired
    RepricingRun repricing;

    @Autowired
    DSLContext dsl;

    @Autowired
    PlatformTransactionManager transactionManager;

    @Autowired
    Viewers viewers;

    @Autowired
    PlanReads reads;

    @Autowired
    ModelFacts facts;

    @Autowired
    Clock clock;

    @Autowired
    PriceDrafts drafts;

    @Autowired
    Prices prices;

    @Autowired
    HandedOver handedOver;

    @Autowired
    ApplicationEventPublisher events;

    Personas personas;
    Seat acme;
    Seat partner;
    CustomerId customer;
    byte[] october;

    @BeforeAll
    void bill(@TempDir Path folder) throws IOException {
        personas = new Personas(directory);
        october = Files.readAllBytes(
                DemoBill.write(folder, DemoCompany.NORTHWIND, LocalDate.of(2026, 11, 15), Container.CSV_GZ)
                        .getLast()
                        .data());
    }

    @BeforeEach
    void people() {
        acme = personas.customer("Acme");
        partner = personas.partner("Brightline", Role.LEAD);
        personas.engage(acme, partner);
        customer = Personas.customerId(acme);
    }

    private Scenario made(Seat seat, String name, boolean shared) {
        return ((Outcome.Done) as(seat, () -> scenarios.create(customer, name, WhatIf.BEST, shared))).scenario();
    }

    private PlanVersion promoted(int seen, WhatIf whatIf) {
        if (seen == 0) {
            handedOver.bill(acme, october);
        }
        var promotion = as(partner, () -> plans.promote(customer, whatIf, seen, "Go", "as talked about"));
        assertThat(promotion).isInstanceOf(Promotion.Done.class);
        return ((Promotion.Done) promotion).plan();
    }

    private List<PlanItem> items(int version) {
        return as(acme, () -> plans.items(customer, version));
    }

    @Test
    void a_scenario_is_its_makers_until_it_is_shared() {
        var mine = made(partner, "Ours alone", false);
        assertThat(as(partner, () -> scenarios.list(customer))).containsExactly(mine);
        assertThat(as(acme, () -> scenarios.list(customer))).isEmpty();
        assertThat(as(acme, () -> scenarios.find(customer, mine.id()))).isEmpty();
        assertThat(as(acme, () -> scenarios.change(customer, mine.id(), 1, "Taken", WhatIf.BEST, true)))
                .isEqualTo(new Outcome.NotFound());

        var shared = ((Outcome.Done)
                        as(partner, () -> scenarios.change(customer, mine.id(), 1, "For you", WhatIf.BEST, true)))
                .scenario();
        assertThat(shared.version()).isEqualTo(2);
        assertThat(as(acme, () -> scenarios.list(customer))).containsExactly(shared);
        assertThat(as(acme, () -> scenarios.delete(customer, mine.id()))).isFalse();
        assertThat(as(partner, () -> scenarios.delete(customer, mine.id()))).isTrue();
        assertThat(as(partner, () -> scenarios.list(customer))).isEmpty();
    }

    @Test
    void what_a_scenario_asks_comes_back_as_it_was_kept() {
        var whatIf = new WhatIf(
                new Limits(new BigDecimal("7.5"), true, false, true, 24, BigDecimal.ZERO),
                List.of(new Left(Lever.BATCH, null), new Left(Lever.RAG, "chat")),
                List.of(new Setting("chat", Lever.ROUTING, "easyShare", "0.4")),
                7,
                Usd.of("1500.50"));
        var made = ((Outcome.Done) as(acme, () -> scenarios.create(customer, "Careful", whatIf, true))).scenario();
        assertThat(as(acme, () -> scenarios.find(customer, made.id()))
                        .orElseThrow()
                        .whatIf())
                .isEqualTo(whatIf);
        assertThat(whatIf.uses(Lever.BATCH, "chat")).isFalse();
        assertThat(whatIf.uses(Lever.RAG, "other")).isTrue();
        assertThat(whatIf.with(Lever.RAG, "chat", true).uses(Lever.RAG, "chat")).isTrue();
    }

    @Test
    void of_two_changes_the_second_is_told_and_a_name_is_had_once() {
        var made = made(acme, "One", true);
        assertThat(as(acme, () -> scenarios.create(customer, "ONE", WhatIf.BEST, true)))
                .isEqualTo(new Outcome.NameTaken());
        as(partner, () -> scenarios.change(customer, made.id(), 1, "Two", WhatIf.BEST, true));
        assertThat(as(acme, () -> scenarios.change(customer, made.id(), 1, "Three", WhatIf.BEST, true)))
                .isInstanceOf(Outcome.Outdated.class);
    }

    @Test
    void strangers_see_nothing_and_lookers_change_nothing() {
        var plan = promoted(0, WhatIf.BEST);
        var item = items(plan.version()).getFirst();
        var made = made(acme, "Shared", true);
        for (var stranger : List.of(personas.customer("Globex"), personas.partner("Other", Role.LEAD))) {
            assertThat(as(stranger, () -> scenarios.list(customer))).isEmpty();
            assertThat(as(stranger, () -> scenarios.create(customer, "Mine", WhatIf.BEST, true)))
                    .isEqualTo(new Outcome.NotFound());
            assertThat(as(stranger, () -> scenarios.delete(customer, made.id())))
                    .isFalse();
            assertThat(as(stranger, () -> plans.list(customer))).isEmpty();
            assertThat(as(stranger, () -> plans.items(customer, plan.version())))
                    .isEmpty();
            assertThat(as(stranger, () -> plans.history(customer, item.id()))).isEmpty();
            assertThat(as(stranger, () -> plans.repricings(customer, plan.version())))
                    .isEmpty();
            assertThat(as(stranger, () -> plans.promote(customer, WhatIf.BEST, 0, "Mine", "")))
                    .isEqualTo(new Promotion.Nothing());
            assertThat(as(stranger, () -> plans.change(customer, item.id(), 1, wish(Status.AGREED, ""))))
                    .isEqualTo(new PlanVersions.Outcome.NotFound());
        }
        var looker = personas.member(acme.organisation(), Role.VIEWER);
        assertThat(as(looker, () -> plans.list(customer))).hasSize(1);
        assertThatThrownBy(() -> as(looker, () -> plans.promote(customer, WhatIf.BEST, 1, "Mine", "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(looker, () -> plans.change(customer, item.id(), 1, wish(Status.AGREED, ""))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(looker, () -> scenarios.create(customer, "Mine", WhatIf.BEST, true)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(items(plan.version()).getFirst()).isEqualTo(item);
    }

    private static Wish wish(Status status, String note) {
        return new Wish(status, "Mara", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 15), note);
    }

    @Test
    void what_is_promoted_stays_as_it_was() {
        var plan = promoted(0, WhatIf.BEST);
        assertThat(plan.version()).isEqualTo(1);
        var document = plan.document();
        assertThat(document.result().savingUsdMonth()).isGreaterThan(Usd.of("1000"));
        assertThat(Usd.sum(document.result().levers().stream()
                                .map(part -> part.sequentialUsdMonth())
                                .toList())
                        .minus(Usd.sum(document.result().sharedCharges().stream()
                                .map(charge -> charge.usdMonth())
                                .toList())))
                .isEqualTo(document.result().savingUsdMonth());
        assertThat(document.rates()).isNotEmpty();
        assertThat(items(1)).hasSameSizeAs(document.levers()).allMatch(item -> item.status() == Status.PROPOSED);
        var proposal = as(acme, () -> Proposal.of(document.callSites(), document.whatIf(), diagnoses.market()));
        assertThat(proposal.result()).isEqualTo(document.result());
        assertThat(as(acme, () -> plans.find(customer, 1))
                        .orElseThrow()
                        .document()
                        .result())
                .isEqualTo(document.result());
    }

    @Test
    void an_item_goes_its_way_step_by_step_and_each_is_kept() {
        promoted(0, WhatIf.BEST);
        var id = items(1).getFirst().id();
        assertThat(as(partner, () -> plans.change(customer, id, 1, wish(Status.LIVE, ""))))
                .isEqualTo(new PlanVersions.Outcome.Impossible(Status.PROPOSED, Status.LIVE));
        var agreed = as(acme, () -> plans.change(customer, id, 1, wish(Status.AGREED, "Do it")));
        assertThat(agreed).isInstanceOfSatisfying(PlanVersions.Outcome.Done.class, done -> {
            assertThat(done.item().owner()).isEqualTo("Mara");
            assertThat(done.item().changes()).isEqualTo(2);
        });
        assertThat(as(partner, () -> plans.change(customer, id, 1, wish(Status.DROPPED, "no"))))
                .isInstanceOf(PlanVersions.Outcome.Outdated.class);
        assertThatThrownBy(() -> wish(Status.DROPPED, " ")).hasMessageContaining("reason");
        as(partner, () -> plans.change(customer, id, 2, wish(Status.DROPPED, "The test failed")));
        assertThat(as(acme, () -> plans.item(customer, id)).orElseThrow().reason())
                .isEqualTo("The test failed");
        assertThat(as(acme, () -> plans.history(customer, id)))
                .extracting(PlanItem.Change::status)
                .containsExactly(Status.DROPPED, Status.AGREED, Status.PROPOSED);
        assertThat(as(acme, () -> plans.history(customer, id)))
                .extracting(PlanItem.Change::by)
                .containsExactly("Brightline", "Acme", "Brightline");
    }

    @Test
    void a_new_version_keeps_how_far_its_items_have_come() {
        promoted(0, WhatIf.BEST);
        var first = items(1).getFirst();
        as(acme, () -> plans.change(customer, first.id(), 1, wish(Status.AGREED, "")));
        assertThat(as(partner, () -> plans.promote(customer, WhatIf.BEST, 0, "Late", "")))
                .isEqualTo(new Promotion.Outdated(1));
        var dropped = items(1).getLast();
        promoted(1, WhatIf.BEST.with(dropped.lever(), dropped.callSite(), false));
        assertThat(items(2))
                .noneMatch(item ->
                        item.lever() == dropped.lever() && item.callSite().equals(dropped.callSite()));
        assertThat(items(2))
                .filteredOn(
                        item -> item.lever() == first.lever() && item.callSite().equals(first.callSite()))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.status()).isEqualTo(Status.AGREED);
                    assertThat(item.owner()).isEqualTo("Mara");
                });
        assertThat(as(acme, () -> plans.change(customer, first.id(), 2, wish(Status.LIVE, ""))))
                .isEqualTo(new PlanVersions.Outcome.Past());
        assertThat(as(acme, () -> plans.list(customer)))
                .extracting(PlanVersion::version)
                .containsExactly(2, 1);
    }

    @Test
    void what_was_agreed_on_with_other_settings_has_to_be_agreed_on_again() {
        promoted(0, WhatIf.BEST);
        var agreed = items(1).stream()
                .filter(item -> item.lever() == Lever.OUTPUT_DISCIPLINE)
                .findFirst()
                .orElseThrow();
        as(acme, () -> plans.change(customer, agreed.id(), 1, wish(Status.AGREED, "")));
        var other = WhatIf.BEST.with(agreed.callSite(), Lever.OUTPUT_DISCIPLINE, "surplusRemoved", "0.41");
        var done = (Promotion.Done) as(partner, () -> plans.promote(customer, other, 1, "Other", ""));
        assertThat(done.again()).extracting(PlanItem::id).containsExactly(agreed.id());
        assertThat(items(2))
                .filteredOn(item ->
                        item.lever() == agreed.lever() && item.callSite().equals(agreed.callSite()))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.status()).isEqualTo(Status.PROPOSED);
                    assertThat(item.owner()).isEqualTo("Mara");
                });
    }

    @Test
    void without_a_bill_there_is_nothing_to_promote() {
        assertThat(as(partner, () -> plans.promote(customer, WhatIf.BEST, 0, "Go", "")))
                .isEqualTo(new Promotion.Nothing());
    }

    @Test
    void new_prices_move_what_is_proposed_and_leave_what_is_agreed() {
        var plan = promoted(0, WhatIf.BEST);
        var routed =
                items(1).stream().filter(item -> item.lever() == Lever.ROUTING).toList();
        assertThat(routed).hasSizeGreaterThan(1);
        var kept = routed.getLast();
        as(acme, () -> plans.change(customer, kept.id(), 1, wish(Status.AGREED, "")));
        repricing.run(customer);
        assertThat(as(acme, () -> plans.repricings(customer, 1)))
                .as("nothing has changed yet")
                .isEmpty();

        var small = plan.document().rates().stream()
                .filter(rate -> rate.model().contains("haiku"))
                .toList();
        assertThat(small).isNotEmpty();
        var admin = personas.broker(Role.ADMIN);
        as(admin, () -> {
            var draft = drafts.begin("Dearer");
            for (var rate : small) {
                for (var price : prices.search(new Prices.Search(
                        rate.model(), null, rate.tier(), rate.routing(), LocalDate.now(java.time.ZoneOffset.UTC)))) {
                    if (price.key().direction() == Direction.OUTPUT
                            && price.key().context() == Context.STANDARD) {
                        drafts.put(
                                draft,
                                new PriceDrafts.Change(
                                        price.key(),
                                        price.usdPerMillion().multiply(new BigDecimal("2")),
                                        LocalDate.now(java.time.ZoneOffset.UTC).plusDays(1),
                                        "test"));
                    }
                }
            }
            assertThat(drafts.publish(draft)).isInstanceOf(PriceDrafts.Published.Done.class);
            assertThat(repricing.open()).contains(customer);
        });
        assertThat(repricing.run(customer)).isTrue();
        assertThat(as(acme, () -> plans.repricings(customer, 1)))
                .as("the prices begin tomorrow")
                .isEmpty();
        var later = new RepricingRun(
                dsl, transactionManager, viewers, reads, prices, facts, Clock.offset(clock, Duration.ofDays(1)));
        later.run(customer);
        later.run(customer);
        var moves = as(acme, () -> plans.repricings(customer, 1));
        assertThat(moves).hasSize(1);
        var moved = moves.getFirst().moves();
        assertThat(moved.rates()).isNotEmpty();
        assertThat(moved.newSaving()).isLessThan(moved.oldSaving());
        assertThat(moved.moved())
                .noneMatch(
                        each -> each.lever() == kept.lever() && each.callSite().equals(kept.callSite()));
        assertThat(moved.oldSaving().minus(moved.newSaving()))
                .isEqualTo(Usd.sum(moved.moved().stream()
                        .map(each -> each.oldSaving().minus(each.newSaving()))
                        .toList()));
    }

    @Test
    void what_is_forgotten_leaves_no_plan() {
        promoted(0, WhatIf.BEST);
        made(acme, "Gone", true);
        events.publishEvent(new Forgotten(customer));
        assertThat(repricing.run(customer)).isFalse();
        assertThat(as(acme, () -> plans.list(customer))).isEmpty();
        assertThat(as(acme, () -> scenarios.list(customer))).isEmpty();
    }
}
