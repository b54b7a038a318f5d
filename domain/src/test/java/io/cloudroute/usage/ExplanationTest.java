package io.cloudroute.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Context;
import io.cloudroute.pricing.Direction;
import io.cloudroute.pricing.Evidence;
import io.cloudroute.pricing.Price;
import io.cloudroute.pricing.PriceBook;
import io.cloudroute.pricing.PriceKey;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.usage.TieOut.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    private static final LocalDate RISE = LocalDate.parse("2026-10-15");
    private static final PriceBook BOOK =
            PriceBook.of(List.of(price("2", LocalDate.parse("2026-01-01"), RISE), price("3", RISE, null)));

    @ParameterizedTest
    @CsvSource({
        "2026-10-14, 2.00, true",
        "2026-10-14, 2.02, true",
        "2026-10-14, 1.98, true",
        "2026-10-14, 2.0201, false",
        "2026-10-14, 1.9799, false",
        "2026-10-14, 3.00, false",
        "2026-10-15, 3.00, true",
        "2025-12-31, 2.00, false",
    })
    void tokens_are_explained_at_the_price_of_their_day_give_or_take_one_percent(
            LocalDate day, String costUsd, boolean explained) {
        var explanation = Explanation.of(List.of(tokens(day, "1000", costUsd)), BOOK);
        assertThat(explanation.residuals().isEmpty()).isEqualTo(explained);
        assertThat(explanation.share()).isEqualByComparingTo(explained ? "1" : "0");
    }

    @Test
    void shares_and_reasons_add_up() {
        var explanation = Explanation.of(
                List.of(
                        tokens(RISE, "1000", "3"),
                        tokens(RISE, "1000", "6"),
                        tokens(RISE.plusDays(1), "1000", "6"),
                        line("guardrail", true, "USAGE", RISE, "4"),
                        line(null, false, "USAGE", RISE, "5"),
                        line(null, false, "DISCOUNT", RISE, "-1")),
                BOOK);
        assertThat(explanation.bedrock()).isEqualTo(Usd.of("23"));
        assertThat(explanation.explained()).isEqualTo(Usd.of("6"));
        assertThat(explanation.share()).isEqualByComparingTo("0.32");
        assertThat(explanation.residuals()).hasSize(2);
        var differs = explanation.residuals().getFirst();
        assertThat(differs.reason()).isEqualTo(Reason.PRICE_DIFFERS);
        assertThat(differs.cost()).isEqualTo(Usd.of("12"));
        assertThat(differs.billedPerMillion()).isEqualByComparingTo("6");
        assertThat(differs.bookPerMillion()).isEqualByComparingTo("3");
        assertThat(differs.lastDay()).isEqualTo(RISE.plusDays(1));
        assertThat(explanation.residuals().getLast().reason()).isEqualTo(Reason.UNCLASSIFIED);
    }

    @Test
    void without_bedrock_there_is_no_share() {
        assertThat(Explanation.of(List.of(), BOOK).share()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"image, false", "audio, false", "video, false", "text, false", "text, true"})
    void only_tokens_of_text_are_held_against_the_price_of_text(String modality, boolean customModel) {
        var explanation = Explanation.of(List.of(tokens(RISE, "1000", "3", modality, customModel)), BOOK);
        if (modality.equals("text") && !customModel) {
            assertThat(explanation.residuals()).isEmpty();
        } else {
            assertThat(explanation.residuals())
                    .singleElement()
                    .extracting(TieOut.Residual::reason)
                    .isEqualTo(Reason.NO_PRICE);
        }
    }

    private static Explanation.Line tokens(LocalDate day, String thousands, String costUsd) {
        return tokens(day, thousands, costUsd, "text", false);
    }

    private static Explanation.Line tokens(
            LocalDate day, String thousands, String costUsd, String modality, boolean customModel) {
        return new Explanation.Line(
                "USE1-M-input-tokens",
                "",
                "us-east-1",
                "USAGE",
                true,
                "m",
                "token",
                "input",
                "standard",
                "regional",
                "standard",
                null,
                modality,
                customModel,
                new BigDecimal("1000"),
                day,
                new BigDecimal(thousands),
                Usd.of(costUsd),
                1);
    }

    private static Explanation.Line line(
            @Nullable String kind, boolean classified, String chargeType, LocalDate day, String costUsd) {
        return new Explanation.Line(
                "USE1-x",
                "",
                "us-east-1",
                chargeType,
                classified,
                null,
                kind,
                null,
                null,
                "regional",
                "standard",
                null,
                null,
                false,
                null,
                day,
                BigDecimal.ONE,
                Usd.of(costUsd),
                1);
    }

    private static Price price(String usdPerMillion, LocalDate from, @Nullable LocalDate to) {
        return new Price(
                new PriceKey("m", "*", Direction.INPUT, Tier.STANDARD, Routing.REGIONAL, Context.STANDARD, null),
                new BigDecimal(usdPerMillion),
                from,
                to,
                "test",
                Evidence.BROKER,
                from);
    }
}
