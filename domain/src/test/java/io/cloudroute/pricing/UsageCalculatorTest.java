package io.cloudroute.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Classification.Unclassified;
import io.cloudroute.pricing.UsageCalculator.Answer;
import io.cloudroute.pricing.UsageCalculator.Question;
import io.cloudroute.pricing.UsageTypes.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageCalculatorTest {

    private static final UsageCalculator CALCULATOR =
            new UsageCalculator(UsageTypes.standard(), PriceBook.of(PriceSeed.prices()));

    private static Answer answer(String usageType, String product, String unit, @Nullable String quantity, String day) {
        return CALCULATOR.answer(new Question(
                new Line(usageType, product, "", unit),
                quantity == null ? null : new BigDecimal(quantity),
                LocalDate.parse(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "USW2-Claude4.6Sonnet-output-tokens, '', 1K tokens, 68.579, 2026-10-15, 68579, 1.1315535",
        "USW2-Claude4.6Sonnet-cache-write-input-token-count, '', 1K tokens, 831.74, 2026-10-15, 831740, 3.4309275",
        "USW2-anthropic.claude-opus-4-8-mantle-cache-write-tokens-standard, '', 1K tokens, 1629.5, 2026-10-15, 1629500, 11.2028125",
        "USE1-Claude4.6Opus-output-tokens-cross-region-global, '', '', 2, 2026-10-15, 2000, 0.05",
        "USE1-MP:USE1_input_tokens_global_standard-Units, Claude Sonnet 5 (Amazon Bedrock Edition), Units, 1.5, 2026-08-31, 1500000, 3",
        "USE1-MP:USE1_input_tokens_global_standard-Units, Claude Sonnet 5 (Amazon Bedrock Edition), Units, 1.5, 2026-09-01, 1500000, 4.5",
        "USE1-MP:USE1_cache_write_tokens_1h_global_standard-Units, Claude Opus 5 (Amazon Bedrock Edition), Units, 0.1, 2026-10-15, 100000, 1",
        "USE1-NovaMicro-input-tokens, '', Tokens, 123456789, 2026-10-15, 123456789, 4.320987615",
        "EUC1-Nova2.0Lite-input-tokens-flex, '', 1K tokens, 1000, 2026-10-15, 1000000, 0.165",
        "USE1-TitanEmbeddingV2-Text-input-tokens-batch, '', 1K tokens, 1000, 2026-10-15, 1000000, 0.01",
        "USE1-NovaPro-input-tokens, '', 1K tokens, -1, 2026-10-15, -1000, -0.0008",
    })
    void tokens_and_list_cost_are_exact(
            String usageType, String product, String unit, String quantity, String day, String tokens, String cost) {
        var answer = answer(usageType, product, unit, quantity, day);
        assertThat(answer.tokens()).isEqualByComparingTo(tokens);
        assertThat(answer.listCost()).isEqualTo(Usd.of(cost));
    }

    @Test
    void the_price_comes_with_its_source() {
        var price = answer("USE1-Claude4.5Sonnet-input-tokens", "", "", null, "2026-10-15")
                .price();
        assertThat(price).isNotNull();
        assertThat(price.source()).contains("genai-prices", "litellm");
        assertThat(price.usdPerMillion()).isEqualByComparingTo("3.3");
    }

    @ParameterizedTest
    @CsvSource({
        "USE1-NovaSonic-speech-input-tokens",
        "USE1-NovaLite-input-tokens-custom-model",
        "USE1-Guardrail-TopicPolicyUnitsConsumed",
        "USE1-Nova2.0Lite-ProvisionedThroughput-1month-ModelUnits",
        "UGW1-NovaMicro-input-tokens",
        "MP:inputTokenCount-Units",
    })
    void what_the_book_does_not_price_has_no_list_cost(String usageType) {
        var answer = answer(usageType, "", "", "1", "2026-10-15");
        assertThat(answer.classification().classified()).isPresent();
        assertThat(answer.price()).isNull();
        assertThat(answer.listCost()).isNull();
    }

    @Test
    void an_unknown_line_has_a_reason_and_no_figures() {
        assertThat(answer("USE1-BoxUsage:m5.large", "", "Hrs", "1", "2026-10-15"))
                .isEqualTo(new Answer(
                        new Unclassified("no known model or feature in “BoxUsage:m5.large”"), null, null, null));
    }
}
