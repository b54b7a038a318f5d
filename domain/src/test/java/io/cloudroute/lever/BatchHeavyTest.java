package io.cloudroute.lever;

import static io.cloudroute.lever.Sites.site;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.lever.CallSite.Served;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Routing;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A customer of quite another shape: documents enriched by night and embedded, nobody waits, nothing repeats.
class BatchHeavyTest {

    private static final CallSite ENRICHMENT = site(
                    "enrichment", Served.by(Sites.NOVA_PRO, "us-east-1", Routing.REGIONAL), """
                    requestsPerMonth 2000000
                    prefixTokens 600
                    dynamicTokens 1800
                    answerTokens 150
                    surplusTokens 50
                    easyShare 0.96""")
            .withWaiting(false);
    private static final CallSite EMBEDDING = site(
                    "embedding", Served.by(Sites.TITAN, "us-east-1", Routing.REGIONAL), """
                    requestsPerMonth 100000
                    dynamicTokens 30
                    corpus.documents 4000000
                    corpus.tokens 2400000000
                    corpus.changedShare 0.03
                    corpus.reindexesPerMonth 4""")
            .withWaiting(false);
    private static final List<CallSite> SITES = List.of(ENRICHMENT, EMBEDDING);

    private static final Plans PLANS = new Plans(Sites.MARKET);

    @Test
    void it_is_planned_to_a_smaller_model_at_half_price_without_a_cache_or_a_store() {
        var found = new Planner(Sites.MARKET).search(SITES, List.of(), Limits.NONE);
        assertThat(found.best())
                .extracting(chosen -> chosen.lever() + " " + chosen.callSite())
                .containsExactlyInAnyOrder(
                        "RIGHT_SIZING enrichment",
                        "OUTPUT_DISCIPLINE enrichment",
                        "GLOBAL_PROFILE enrichment",
                        "FLEX enrichment",
                        "EMBEDDINGS embedding",
                        "BATCH embedding");
        var plan = PLANS.evaluate(SITES, found.best());
        assertThat(plan.sharedCharges()).isEmpty();
        // 2,000,000 × (2,400 × 0.8 + 200 × 3.2) ÷ 1,000,000, and 4 × 2,400 × 0.02 + 3 × 0.02
        assertThat(plan.beforeUsdMonth()).isEqualTo(Usd.of("5120").plus(Usd.of("192.06")));
        // half of 2,000,000 × (2,400 × 0.3 + 160 × 2.5) ÷ 1,000,000, and half of 3 % of 192, and half of 0.06
        assertThat(plan.afterUsdMonth()).isEqualTo(Usd.of("1120").plus(Usd.of("2.91")));
    }

    @Test
    void what_the_prefix_cannot_do_is_said() {
        var refusals = PLANS.refusals(SITES, new Planner(Sites.MARKET).options(ENRICHMENT), Limits.NONE);
        assertThat(refusals)
                .anyMatch(each -> each.lever() == Lever.PROMPT_CACHING && each.reason() == Reason.PREFIX_BELOW_MINIMUM)
                .anyMatch(each -> each.lever() == Lever.FLEX
                        && each.other() == Lever.BATCH
                        && each.reason() == Reason.ONE_TIER_PER_REQUEST)
                .anyMatch(each -> each.lever() == Lever.RAG && each.reason() == Reason.CONTEXT_ALREADY_SMALL);
    }

    @Test
    void with_two_days_it_is_the_cheaper_tier_that_comes_first() {
        var found = new Planner(Sites.MARKET).search(SITES, List.of(), Limits.NONE.withEffortDays(BigDecimal.TWO));
        assertThat(found.best()).extracting(Chosen::lever).contains(Lever.FLEX);
        assertThat(found.effortDays()).isLessThanOrEqualTo(BigDecimal.TWO);
    }
}
