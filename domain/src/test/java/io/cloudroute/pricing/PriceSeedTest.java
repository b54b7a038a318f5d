package io.cloudroute.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// To write the migration again after a source changed: `./mvnw -pl domain -am test -Dtest=PriceSeedTest
/// -Dsurefire.failIfNoSpecifiedTests=false -Dcloudroute.seed=write`.
class PriceSeedTest {

    private static final PriceBook BOOK = PriceBook.of(PriceSeed.prices());
    private static final Path MIGRATION = Path.of("../db/src/main/resources/db/migration/V080__prices.sql");

    @Test
    void the_migration_is_what_the_sources_give() throws IOException {
        if ("write".equals(System.getProperty("cloudroute.seed"))) {
            Files.writeString(MIGRATION, PriceSeed.sql());
        }
        assertThat(MIGRATION).hasContent(PriceSeed.sql());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/pricing/sources/curated.csv", numLinesToSkip = 1)
    void the_book_says_what_was_checked_by_hand(
            String model,
            String example,
            String routing,
            @Nullable BigDecimal input,
            @Nullable BigDecimal output,
            @Nullable BigDecimal cacheRead,
            @Nullable BigDecimal write5m,
            @Nullable BigDecimal write1h,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        var day = from != null ? from : LocalDate.of(2026, 8, 1);
        var routings = switch (routing) {
            case "global" -> List.of(Routing.GLOBAL);
            case "us_regional" -> List.of(Routing.REGIONAL);
            default -> List.of(Routing.REGIONAL, Routing.GEO);
        };
        for (var served : routings) {
            var rates = BOOK.rates(model, "us-east-1", Tier.STANDARD, served, Context.STANDARD, day)
                    .orElseThrow();
            assertPrice(rates, Direction.INPUT, null, input);
            assertPrice(rates, Direction.OUTPUT, null, output);
            assertPrice(rates, Direction.CACHE_READ, null, cacheRead);
            assertPrice(rates, Direction.CACHE_WRITE, Ttl.FIVE_MINUTES, write5m);
            assertPrice(rates, Direction.CACHE_WRITE, Ttl.ONE_HOUR, write1h);
        }
    }

    private static void assertPrice(Rates rates, Direction direction, @Nullable Ttl ttl, @Nullable BigDecimal usd) {
        if (usd != null) {
            assertThat(rates.price(direction, ttl).orElseThrow().usdPerMillion())
                    .isEqualByComparingTo(usd);
        }
    }

    private static @Nullable BigDecimal input(
            String model, String region, Tier tier, Routing routing, Context context, LocalDate day) {
        return BOOK.rate(model, region, Direction.INPUT, tier, routing, context, null, day)
                .map(Price::usdPerMillion)
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource({
        // A promotional price ends, and old months keep it.
        "anthropic.claude-sonnet-5, us-east-1, STANDARD, GLOBAL, STANDARD, 2026-08-31, 2",
        "anthropic.claude-sonnet-5, us-east-1, STANDARD, GLOBAL, STANDARD, 2026-09-01, 3",
        "anthropic.claude-sonnet-5, us-east-1, STANDARD, GEO, STANDARD, 2026-09-01, 3.3",
        "anthropic.claude-sonnet-5, us-east-1, BATCH, REGIONAL, STANDARD, 2026-08-31, 1.1",
        // Long prompts cost more with some models, and the same with others.
        "anthropic.claude-sonnet-4-20250514-v1:0, us-east-1, STANDARD, GLOBAL, LONG, 2026-08-01, 6",
        "anthropic.claude-sonnet-4-5-20250929-v1:0, us-east-1, STANDARD, REGIONAL, LONG, 2026-08-01, 6.6",
        "anthropic.claude-opus-4-8, us-east-1, STANDARD, GLOBAL, LONG, 2026-08-01, 5",
        // Regions with prices of their own.
        "amazon.nova-lite-v1:0, us-west-2, STANDARD, GEO, STANDARD, 2026-08-01, 0.06",
        "amazon.nova-lite-v1:0, eu-central-1, STANDARD, GEO, STANDARD, 2026-08-01, 0.078",
        "amazon.nova-lite-v1:0, ap-southeast-2, BATCH, GEO, STANDARD, 2026-08-01, 0.0315",
        "meta.llama3-70b-instruct-v1:0, sa-east-1, STANDARD, REGIONAL, STANDARD, 2026-08-01, 4.45",
        "anthropic.claude-sonnet-4-5-20250929-v1:0, us-gov-west-1, STANDARD, REGIONAL, STANDARD, 2026-08-01, 3.6",
        "anthropic.claude-opus-4-5-20251101-v1:0, eu-west-1, STANDARD, GEO, STANDARD, 2026-08-01, 5.5",
        // Tiers.
        "amazon.nova-pro-v1:0, us-east-1, LATENCY_OPTIMIZED, REGIONAL, STANDARD, 2026-08-01, 1",
        "amazon.nova-pro-v1:0, us-east-1, PRIORITY, REGIONAL, STANDARD, 2026-08-01, 1.4",
        "openai.gpt-oss-120b-1:0, us-east-1, FLEX, REGIONAL, STANDARD, 2026-08-01, 0.075",
        // Where sources differ, two against one, or the better one.
        "amazon.titan-text-express-v1, us-east-1, STANDARD, REGIONAL, STANDARD, 2026-08-01, 0.2",
        "mistral.mistral-large-2402-v1:0, us-east-1, STANDARD, REGIONAL, STANDARD, 2026-08-01, 4",
        "anthropic.claude-3-5-haiku-20241022-v1:0, eu-west-1, STANDARD, GEO, STANDARD, 2026-08-01, 0.8",
        // No price stands in for another.
        "amazon.nova-micro-v1:0, us-gov-west-1, STANDARD, REGIONAL, STANDARD, 2026-08-01,",
        "meta.llama3-8b-instruct-v1:0, us-east-1, STANDARD, GLOBAL, STANDARD, 2026-08-01,",
        "anthropic.claude-opus-5, us-east-1, STANDARD, GLOBAL, STANDARD, 2023-01-01,",
    })
    void the_book_keeps_days_regions_tiers_and_routings_apart(
            String model,
            String region,
            Tier tier,
            Routing routing,
            Context context,
            LocalDate day,
            @Nullable BigDecimal usd) {
        var price = input(model, region, tier, routing, context, day);
        if (usd == null) {
            assertThat(price).isNull();
        } else {
            assertThat(price).isEqualByComparingTo(usd);
        }
    }

    @Test
    void agreement_is_marked_and_keys_are_unique() {
        assertThat(BOOK.prices())
                .extracting(price -> List.of(price.key(), price.from()))
                .doesNotHaveDuplicates();
        var sonnet = BOOK.rate(
                        "anthropic.claude-sonnet-4-5-20250929-v1:0",
                        "us-east-1",
                        Direction.INPUT,
                        Tier.STANDARD,
                        Routing.REGIONAL,
                        Context.STANDARD,
                        null,
                        LocalDate.of(2026, 8, 1))
                .orElseThrow();
        assertThat(sonnet.evidence()).isEqualTo(Evidence.AGREED);
        assertThat(sonnet.source()).isEqualTo("genai-prices 2026-08-21; litellm 2026-08-06");
    }

    @Test
    void what_is_exported_can_be_imported() {
        var csv = PriceCsv.write(BOOK.prices());
        assertThat(PriceCsv.read(csv, LocalDate.of(2026, 11, 23))).isEqualTo(new PriceCsv.Outcome.Read(BOOK.prices()));
    }
}
