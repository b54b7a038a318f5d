package io.cloudroute.lever;

import static io.cloudroute.lever.Sites.at;
import static io.cloudroute.lever.Sites.by;
import static io.cloudroute.lever.Sites.claude;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/// The figures that one expects of the levers, each redone by hand.
class GuideTest {

    private static final Levers LEVERS = new Levers(Sites.MARKET);

    private static BigDecimal term(LeverResult result, String name) {
        return result.terms().stream()
                .filter(term -> term.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void a_prefix_of_4000_tokens_over_20_turns_falls_by_84_25_percent() {
        var site = at(
                claude(),
                Field.REQUESTS_PER_MONTH,
                20_000,
                Field.PREFIX_TOKENS,
                4_000,
                Field.REQUESTS_PER_SESSION,
                20,
                Field.SESSION_SPREAD_MINUTES,
                40);
        var result = LEVERS.calculate(site, Lever.PROMPT_CACHING, Settings.NONE);
        assertThat(result.beforeUsdMonth()).isEqualTo(Usd.of("240"));
        // 240 × (1.25 + 0.1 × 19) ÷ 20
        assertThat(result.afterUsdMonth()).isEqualTo(Usd.of("37.8"));
        assertThat(term(result, "head-saving-share")).isEqualByComparingTo("0.8425");
        assertThat(result.breakEven().value().doubleValue()).isCloseTo(1.2778, within(1e-4));
        assertThat(result.breakEven().met()).isTrue();
    }

    /// Each turn adds 300 tokens that later turns send again: 2,850 on average, of which 285 are new.
    @Test
    void the_whole_conversation_saves_with_its_history() {
        var site = at(
                claude(),
                Field.REQUESTS_PER_MONTH,
                20_000,
                Field.PREFIX_TOKENS,
                4_000,
                Field.HISTORY_TOKENS_PER_TURN,
                300,
                Field.DYNAMIC_TOKENS,
                150,
                Field.ANSWER_TOKENS,
                150,
                Field.REQUESTS_PER_SESSION,
                20,
                Field.SESSION_SPREAD_MINUTES,
                40);
        var result = LEVERS.calculate(site, Lever.PROMPT_CACHING, Settings.NONE);
        // 20,000 × ((4,000 + 2,850 + 150) × 3 + 150 × 15) ÷ 1,000,000
        assertThat(result.beforeUsdMonth()).isEqualTo(Usd.of("465"));
        // 37.8 + 20,000 × (285 × 3.75 + 2,565 × 0.3 + 150 × 3 + 150 × 15) ÷ 1,000,000
        assertThat(result.afterUsdMonth()).isEqualTo(Usd.of("128.565"));
        assertThat(result.savingUsdMonth()).isEqualTo(Usd.of("336.435"));
    }

    @Test
    void below_the_models_minimum_nothing_is_saved_and_the_reason_says_so() {
        var site = by(
                Sites.HAIKU,
                Field.REQUESTS_PER_MONTH,
                20_000,
                Field.PREFIX_TOKENS,
                4_000,
                Field.REQUESTS_PER_SESSION,
                20);
        var result = LEVERS.calculate(site, Lever.PROMPT_CACHING, Settings.NONE);
        assertThat(result.reason()).isEqualTo(Reason.PREFIX_BELOW_MINIMUM);
        assertThat(result.detail()).contains("4000", "4096");
        assertThat(result.savingUsdMonth()).isEqualTo(Usd.ZERO);
    }

    @Test
    void one_request_per_lifetime_loses_a_quarter_with_claude() {
        var site = at(claude(), Field.REQUESTS_PER_MONTH, 1_000, Field.PREFIX_TOKENS, 10_000);
        var result = LEVERS.calculate(site, Lever.PROMPT_CACHING, Settings.NONE);
        assertThat(result.beforeUsdMonth()).isEqualTo(Usd.of("30"));
        assertThat(result.savingUsdMonth()).isEqualTo(Usd.of("-7.5"));
        assertThat(result.applicable()).isTrue();
        assertThat(result.breakEven().met()).isFalse();
    }

    @Test
    void one_request_per_lifetime_is_neutral_with_nova() {
        var site = by(Sites.NOVA_PRO, Field.REQUESTS_PER_MONTH, 1_000, Field.PREFIX_TOKENS, 10_000);
        var result = LEVERS.calculate(site, Lever.PROMPT_CACHING, Settings.NONE);
        assertThat(result.applicable()).isTrue();
        assertThat(result.savingUsdMonth()).isEqualTo(Usd.ZERO);
        assertThat(result.breakEven().value()).isEqualByComparingTo("1");
    }

    @Test
    void output_is_55_6_percent_of_4000_in_and_1000_out() {
        var site = at(
                claude(),
                Field.REQUESTS_PER_MONTH,
                1_000,
                Field.DYNAMIC_TOKENS,
                4_000,
                Field.ANSWER_TOKENS,
                600,
                Field.SURPLUS_TOKENS,
                400);
        var result = LEVERS.calculate(site, Lever.OUTPUT_DISCIPLINE, Settings.NONE.with("surplusRemoved", "1"));
        assertThat(result.beforeUsdMonth()).isEqualTo(Usd.of("27"));
        assertThat(term(result, "output-share-uncached").setScale(3, RoundingMode.HALF_UP))
                .isEqualByComparingTo("0.556");
        assertThat(result.savingUsdMonth()).isEqualTo(Usd.of("6"));
    }

    @Test
    void retrieval_reads_25_times_less_than_50000_pasted_tokens() {
        var site = at(
                claude(), Field.REQUESTS_PER_MONTH, 100_000, Field.CONTEXT_TOKENS, 50_000, Field.DYNAMIC_TOKENS, 100);
        var result = LEVERS.calculate(
                site, Lever.RAG, Settings.NONE.with("passages", "5").with("passageTokens", "400"));
        assertThat(term(result, "context-reduction")).isEqualByComparingTo("25");
        assertThat(result.beforeUsdMonth()).isEqualTo(Usd.of("15030"));
        // 100,000 × 2,100 × 3 ÷ 1,000,000 + 2 × 0.24 × 730 + 100,000 × 100 × 0.02 ÷ 1,000,000
        assertThat(result.afterUsdMonth()).isEqualTo(Usd.of("980.6"));
        assertThat(result.terms())
                .anyMatch(term -> term.traffic().equals("opensearch-serverless")
                        && term.formula().equals("2 × 0.24 × 730"));
        assertThat(result.oneOffUsd()).isEqualTo(Usd.of("0.001"));
        // 350.4 ÷ ((50,000 − 2,000) × 3 − 100 × 0.02) × 1,000,000
        assertThat(result.breakEven().value().doubleValue()).isCloseTo(2433.37, within(0.01));
    }
}
