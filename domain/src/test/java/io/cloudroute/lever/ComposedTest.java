package io.cloudroute.lever;

import static io.cloudroute.lever.Sites.MARKET;
import static io.cloudroute.lever.Sites.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.lever.CallSite.Served;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Ttl;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A lever on what is cached already, and on what other levers did before.
class ComposedTest {

    private static final Plans PLANS = new Plans(MARKET);
    private static final Levers LEVERS = new Levers(MARKET);

    private static CallSite cached(CallSite site) {
        return new CallSite(
                site.id(),
                site.served(),
                site.numbers(),
                Map.of(),
                Ttl.FIVE_MINUTES,
                false,
                false,
                List.of(),
                site.limits(),
                false);
    }

    private static CallSite own(String minimum) {
        return Sites.at(
                        Sites.claude(),
                        Field.REQUESTS_PER_MONTH,
                        100_000,
                        Field.PREFIX_TOKENS,
                        2000,
                        Field.REQUESTS_PER_CACHE_LIFETIME,
                        50)
                .withLimits(new CallSite.Limits(number(minimum), null, null, null, null));
    }

    @Test
    void a_smaller_model_loses_the_cache_of_a_prefix_below_its_minimum() {
        var result =
                LEVERS.calculate(cached(own("1024")), Lever.RIGHT_SIZING, Settings.NONE.word("model", Sites.HAIKU));
        var uncached = LEVERS.calculate(own("1024"), Lever.RIGHT_SIZING, Settings.NONE.word("model", Sites.HAIKU));
        assertThat(result.afterUsdMonth()).isEqualTo(uncached.afterUsdMonth());
    }

    @Test
    void what_is_known_of_one_model_does_not_hold_for_another() {
        var site = own("1024");
        var small = new Chosen(Lever.RIGHT_SIZING, "one", Settings.NONE.word("model", Sites.HAIKU));
        var both = PLANS.evaluate(List.of(site), List.of(small, Chosen.of(Lever.PROMPT_CACHING, "one")));
        assertThat(both.levers().get(1).sequentialUsdMonth()).isEqualTo(Usd.ZERO);
        assertThat(both.afterUsdMonth())
                .isEqualTo(PLANS.evaluate(List.of(site), List.of(small)).afterUsdMonth());
    }

    @Test
    void retrieval_loses_the_cache_when_the_head_that_is_left_is_too_short() {
        var site = Sites.at(
                        Sites.claude(),
                        Field.REQUESTS_PER_MONTH,
                        1000,
                        Field.PREFIX_TOKENS,
                        500,
                        Field.CONTEXT_TOKENS,
                        8000,
                        Field.RECURRING_CONTEXT_SHARE,
                        1,
                        Field.REQUESTS_PER_CACHE_LIFETIME,
                        50)
                .withLimits(new CallSite.Limits(number("1024"), null, null, null, null));
        assertThat(LEVERS.calculate(cached(site), Lever.RAG, Settings.NONE).afterUsdMonth())
                .isEqualTo(LEVERS.calculate(site, Lever.RAG, Settings.NONE).afterUsdMonth());
    }

    @Test
    void stores_at_different_prices_are_different_stores() {
        var a = Sites.at(Sites.claude(), Field.REQUESTS_PER_MONTH, 1000, Field.CONTEXT_TOKENS, 50_000);
        var sites = List.of(a.named("a"), a.named("b"));
        var cheap = new Chosen(Lever.RAG, "a", store("10"));
        var dear = new Chosen(Lever.RAG, "b", store("5000"));
        var planner = new Planner(MARKET);
        var alone = planner.search(sites, List.of(cheap), Limits.NONE);
        assertThat(planner.search(sites, List.of(cheap, dear), Limits.NONE).netUsd())
                .isEqualTo(alone.netUsd())
                .isGreaterThan(Usd.ZERO);
        var plan = PLANS.evaluate(sites, List.of(cheap, dear));
        assertThat(plan.sharedCharges()).hasSize(2);
        assertThat(plan.levers().get(0).sequentialUsdMonth()).isGreaterThan(Usd.ZERO);
        assertThat(plan.levers().get(1).sequentialUsdMonth()).isLessThan(Usd.ZERO);
    }

    @Test
    void retrieved_passages_have_as_many_more_tokens_as_all_others_on_another_model() {
        var site = Sites.at(Sites.claude(), Field.REQUESTS_PER_MONTH, 1000, Field.CONTEXT_TOKENS, 50_000);
        var small = new Chosen(
                Lever.RIGHT_SIZING,
                "one",
                Settings.NONE
                        .with("inputUsdPerMillion", "1")
                        .with("outputUsdPerMillion", "5")
                        .with("tokenRatio", "1.3"));
        var rag = new Chosen(
                Lever.RAG, "one", Settings.NONE.word("store", "existing").with("embedUsdPerMillion", "0"));
        // 1,000 × 2,000 × 1.3 × 1 ÷ 1,000,000
        assertThat(PLANS.evaluate(List.of(site), List.of(small, rag)).afterUsdMonth())
                .isEqualTo(Usd.of("2.6"));
    }

    @Test
    void a_long_prefix_below_the_models_minimum_is_no_alternative_to_retrieval() {
        var site = Sites.by(Sites.HAIKU, Field.REQUESTS_PER_MONTH, 100_000, Field.CONTEXT_TOKENS, 3000);
        assertThat(LEVERS.calculate(site, Lever.RAG, Settings.NONE).terms())
                .noneMatch(term -> term.name().contains("alternative"));
    }

    @Test
    void what_is_asked_again_pays_its_guardrail_again() {
        var site = Sites.at(
                Sites.claude(),
                Field.REQUESTS_PER_MONTH,
                1000,
                Field.OTHER_USD_PER_REQUEST,
                1,
                Field.ANSWER_TOKENS,
                100);
        var cut = Settings.NONE.with("answerCut", "0.5").with("retryShare", "0.1");
        // 1,100 × 1 + 1,100 × 50 × 15 ÷ 1,000,000
        assertThat(LEVERS.calculate(site, Lever.OUTPUT_DISCIPLINE, cut).afterUsdMonth())
                .isEqualTo(Usd.of("1100.825"));
    }

    @Test
    void a_cached_history_counts_in_the_break_even() {
        var site = Sites.at(
                Sites.claude(),
                Field.REQUESTS_PER_MONTH,
                1000,
                Field.PREFIX_TOKENS,
                4000,
                Field.HISTORY_TOKENS_PER_TURN,
                500,
                Field.REQUESTS_PER_SESSION,
                20,
                Field.REQUESTS_PER_CACHE_LIFETIME,
                1);
        var result = LEVERS.calculate(site, Lever.PROMPT_CACHING, Settings.NONE);
        assertThat(result.savingUsdMonth()).isGreaterThan(Usd.ZERO);
        assertThat(result.breakEven()).isNull();
    }

    private static Settings store(String usd) {
        return Settings.NONE.word("store", "other").with("storeUsdMonth", usd);
    }

    @Test
    void batch_takes_the_place_of_a_cache_and_shows_what_that_costs() {
        var once = cached(own("1024").with(Field.REQUESTS_PER_CACHE_LIFETIME, number("1")));
        var moved = LEVERS.calculate(once, Lever.BATCH, Settings.NONE);
        assertThat(moved.applicable()).isTrue();
        // 100,000 × 2,000 × 3 ÷ 1,000,000 × 0.5
        assertThat(moved.afterUsdMonth()).isEqualTo(Usd.of("300"));
        assertThat(LEVERS.calculate(cached(own("1024")), Lever.BATCH, Settings.NONE)
                        .savingUsdMonth())
                .isLessThan(Usd.ZERO);
    }

    @Test
    void embeddings_at_other_rates_have_no_cache() {
        var site = Sites.at(
                new RateCard(number("3"), number("0"), number("0.3"), Map.of(Ttl.FIVE_MINUTES, number("3.75"))),
                Field.REQUESTS_PER_MONTH,
                1000,
                Field.PREFIX_TOKENS,
                1000);
        var result = LEVERS.calculate(cached(site), Lever.EMBEDDINGS, Settings.NONE.with("embedUsdPerMillion", "1"));
        assertThat(result.afterUsdMonth()).isEqualTo(Usd.of("1"));
    }

    @Test
    void pure_ingestion_is_left_alone_by_what_changes_only_queries() {
        var site = Sites.by(
                        Sites.TITAN,
                        Field.REQUESTS_PER_MONTH,
                        0,
                        Field.CORPUS_TOKENS,
                        1_000_000_000,
                        Field.CORPUS_REINDEXES_PER_MONTH,
                        20)
                .withWaiting(false)
                .withLimits(new CallSite.Limits(null, null, null, true, null));
        assertThat(LEVERS.calculate(site, Lever.FLEX, Settings.NONE).applicable())
                .isFalse();
        assertThat(LEVERS.calculate(site, Lever.GLOBAL_PROFILE, Settings.NONE).applicable())
                .isFalse();
        assertThat(LEVERS.calculate(site, Lever.RIGHT_SIZING, Generated.settings(Lever.RIGHT_SIZING))
                        .applicable())
                .isFalse();
    }

    @Test
    void a_price_of_a_unit_that_is_given_wins_over_the_commitments() {
        var site = Sites.site(
                        "one",
                        Served.by("amazon.nova-2-lite-v1:0", "us-east-1", Routing.REGIONAL),
                        Field.REQUESTS_PER_MONTH,
                        1000,
                        Field.DYNAMIC_TOKENS,
                        1000)
                .withHourlyProfile(Collections.nCopies(24, number("1")))
                .withLimits(new CallSite.Limits(null, null, null, null, true));
        var given = Generated.settings(Lever.PROVISIONED_THROUGHPUT).with("unitUsdHour", "60.5");
        assertThat(LEVERS.calculate(site, Lever.PROVISIONED_THROUGHPUT, given.word("commitment", "1_month"))
                        .afterUsdMonth())
                .isEqualTo(LEVERS.calculate(site, Lever.PROVISIONED_THROUGHPUT, given)
                        .afterUsdMonth());
    }
}
