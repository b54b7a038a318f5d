package io.cloudroute.lever;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The demo's 9,000 US dollars a month, planned to about 1,800.
class DemoPlanTest {

    private static final Plans PLANS = new Plans(Sites.MARKET);
    private static final Planner PLANNER = new Planner(Sites.MARKET);
    private static final List<CallSite> SITES = Northwind.callSites();

    @Test
    void the_three_call_sites_cost_what_the_demo_bills() {
        var before = PLANS.evaluate(SITES, List.of());
        assertThat(before.beforeUsdMonth()).isBetween(Usd.of("8800"), Usd.of("8900"));
        assertThat(before.callSites().get(0).beforeUsdMonth()).isEqualTo(Usd.of("7349.4558"));
    }

    @Test
    void the_plan_found_costs_about_1800_dollars_and_every_lever_says_how() {
        var found = PLANNER.search(SITES, Northwind.levers(), Limits.NONE);
        var plan = PLANS.evaluate(SITES, found.best());
        assertThat(plan.afterUsdMonth()).isBetween(Usd.of("1700"), Usd.of("1900"));
        assertThat(found.best()).containsExactlyInAnyOrderElementsOf(Northwind.levers());
        assertThat(plan.levers()).allSatisfy(part -> {
            assertThat(part.effect().applicable()).isTrue();
            assertThat(part.shapleyUsdMonth()).isGreaterThan(Usd.ZERO);
            assertThat(part.effect().terms()).isNotEmpty();
        });
    }

    @Test
    void the_vector_stores_floor_is_counted_and_named() {
        var plan = PLANS.evaluate(SITES, Northwind.levers());
        assertThat(plan.sharedCharges())
                .containsExactly(new PlanResult.SharedCharge(
                        "vector-store", "opensearch-serverless", "2 × 0.24 × 730", Usd.of("350.4")));
        var without = PLANS.evaluate(
                SITES,
                Northwind.levers().stream()
                        .map(chosen -> chosen.lever() == Lever.RAG
                                ? new Chosen(
                                        Lever.RAG, "chat", chosen.settings().word("store", "existing"))
                                : chosen)
                        .toList());
        assertThat(plan.afterUsdMonth().minus(without.afterUsdMonth())).isEqualTo(Usd.of("350.4"));
    }

    @Test
    void two_call_sites_pay_one_store_and_one_retriever() {
        var second = SITES.getFirst().named("search");
        var sites = List.of(SITES.getFirst(), second);
        var one = PLANS.evaluate(sites, List.of(Chosen.of(Lever.RAG, "chat")));
        var both = PLANS.evaluate(sites, List.of(Chosen.of(Lever.RAG, "chat"), Chosen.of(Lever.RAG, "search")));
        assertThat(both.savingUsdMonth())
                .isEqualTo(one.savingUsdMonth().times(BigDecimal.TWO).plus(Usd.of("350.4")));
        assertThat(both.effortDays().subtract(one.effortDays())).isEqualByComparingTo("2");
        assertThat(both.levers().get(0).shapleyUsdMonth())
                .isEqualTo(both.levers().get(1).shapleyUsdMonth());
    }

    @Test
    void the_first_days_buy_most_of_it() {
        var frontier = PLANNER.search(SITES, Northwind.levers(), Limits.NONE).frontier();
        assertThat(frontier.getFirst().levers()).isEmpty();
        assertThat(frontier.getLast().shareOfBest()).isEqualByComparingTo("1");
        assertThat(frontier)
                .isSortedAccordingTo((a, b) -> a.effortDays().compareTo(b.effortDays()))
                .isSortedAccordingTo((a, b) -> a.netUsd().compareTo(b.netUsd()));
        assertThat(frontier)
                .anyMatch(point -> point.effortDays().compareTo(BigDecimal.TEN) <= 0
                        && point.shareOfBest().compareTo(new BigDecimal("0.6")) > 0);
    }

    @Test
    void without_quality_risk_or_bound_money_there_is_still_caching_and_batch() {
        var careful = new Limits(null, true, true, true, 12, BigDecimal.ZERO);
        var found = PLANNER.search(SITES, List.of(), careful);
        assertThat(found.best()).extracting(Chosen::lever).contains(Lever.PROMPT_CACHING, Lever.BATCH);
        assertThat(PLANS.evaluate(SITES, found.best(), careful).qualityRisk()).isFalse();
    }

    @Test
    void every_lever_with_a_quality_risk_says_so() {
        var plan = PLANS.evaluate(SITES, Northwind.levers());
        assertThat(plan.levers())
                .filteredOn(part -> part.effect().qualityRisk())
                .extracting(part -> part.chosen().lever())
                .containsExactly(Lever.ROUTING, Lever.RAG, Lever.RIGHT_SIZING);
    }

    @Test
    void credits_change_who_pays_and_nothing_else() {
        var plan = PLANS.evaluate(SITES, Northwind.levers());
        var funding = Funding.of(plan.afterUsdMonth(), Usd.of("500"));
        assertThat(funding.fromCreditsUsdMonth()).isEqualTo(Usd.of("500"));
        assertThat(funding.fromCreditsUsdMonth().plus(funding.fromCustomerUsdMonth()))
                .isEqualTo(plan.afterUsdMonth());
        assertThat(Funding.of(Usd.of("100"), Usd.of("250")))
                .isEqualTo(new Funding(Usd.of("100"), Usd.of("100"), Usd.ZERO, new BigDecimal("2.5")));
    }
}
