package io.cloudroute.pricing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// The usages that both price kernels are asked to price, the same for the same seed; and the book of the seed.
final class Usages {

    static final LocalDate DAY = LocalDate.of(2026, 10, 15);
    static final int COUNT = 10_000;

    record Usage(String profile, String model, Routing routing, Tokens tokens) {}

    /// Ids that both sides know.
    private static final List<String> PROFILES = List.of(
            "us.anthropic.claude-sonnet-4-5-20250929-v1:0",
            "global.anthropic.claude-sonnet-4-5-20250929-v1:0",
            "global.anthropic.claude-sonnet-5",
            "us.anthropic.claude-sonnet-5",
            "us.anthropic.claude-haiku-4-5-20251001-v1:0",
            "global.anthropic.claude-haiku-4-5-20251001-v1:0",
            "us.anthropic.claude-opus-4-6-v1",
            "global.anthropic.claude-opus-5",
            "anthropic.claude-3-haiku-20240307-v1:0",
            "amazon.nova-micro-v1:0",
            "us.amazon.nova-lite-v1:0",
            "amazon.nova-pro-v1:0",
            "us.amazon.nova-2-lite-v1:0",
            "global.amazon.nova-2-lite-v1:0",
            "amazon.titan-embed-text-v1",
            "amazon.titan-embed-text-v2:0",
            "meta.llama3-1-8b-instruct-v1:0",
            "meta.llama3-3-70b-instruct-v1:0",
            "us.meta.llama4-maverick-17b-instruct-v1:0",
            "mistral.mistral-large-3-675b-instruct",
            "deepseek.r1-v1:0",
            "openai.gpt-oss-120b-1:0",
            "qwen.qwen3-32b-v1:0",
            "qwen.qwen3-coder-480b-a35b-v1:0");

    private Usages() {}

    static PriceBook book() {
        try (var stream = Objects.requireNonNull(
                Usages.class.getResourceAsStream("/db/migration/V080__prices.sql"), "the price seed")) {
            var sql = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            int begin = sql.indexOf('\n', sql.indexOf("copy pricing.prices")) + 1;
            var rows = sql.substring(begin, sql.indexOf("\\.\n", begin));
            return switch (PriceCsv.read(String.join(",", PriceCsv.COLUMNS) + "\n" + rows, DAY)) {
                case PriceCsv.Outcome.Read(var prices) -> PriceBook.of(prices);
                case PriceCsv.Outcome.Faulty(var faults) -> throw new IllegalStateException(faults.toString());
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<Usage> all(PriceBook book) {
        var random = new Random(20_261_015);
        var usages = new ArrayList<Usage>();
        while (usages.size() < COUNT) {
            var profile = PROFILES.get(random.nextInt(PROFILES.size()));
            var served = Models.standard().served(profile).orElseThrow();
            var rates = book.rates(
                            served.model().id(), "us-east-1", Tier.STANDARD, served.routing(), Context.STANDARD, DAY)
                    .orElseThrow(() -> new IllegalStateException("no price for " + profile));
            // Not asked for where the other side has no price of its own: the caches of Claude 3, the writes of Nova.
            boolean caches = !profile.contains("claude-3-");
            long read = caches && has(rates, Direction.CACHE_READ, null) ? random.nextInt(50_000) : 0;
            long write = caches && profile.contains("claude-") ? random.nextInt(10_000) : 0;
            long output = has(rates, Direction.OUTPUT, null) ? random.nextInt(4_000) : 0;
            usages.add(new Usage(
                    profile,
                    served.model().id(),
                    served.routing(),
                    new Tokens(random.nextInt(20_000), read, write, 0, 0, output)));
        }
        return usages;
    }

    private static boolean has(Rates rates, Direction direction, @Nullable Ttl ttl) {
        return rates.price(direction, ttl).isPresent();
    }

    /// Writes the usages, and what they cost here, for the other side to read.
    public static void main(String[] arguments) throws IOException {
        var book = book();
        var lines = new ArrayList<String>();
        for (var usage : all(book)) {
            var tokens = usage.tokens();
            var cost = book.rates(usage.model(), "us-east-1", Tier.STANDARD, usage.routing(), Context.STANDARD, DAY)
                    .flatMap(rates -> rates.cost(tokens))
                    .orElseThrow();
            lines.add("{\"model\":\"%s\",\"input\":%d,\"cacheRead\":%d,\"cacheWrite\":%d,\"output\":%d,\"cost\":\"%s\"}"
                    .formatted(
                            usage.profile().toLowerCase(Locale.ROOT),
                            tokens.input(),
                            tokens.cacheRead(),
                            tokens.cacheWrite5m(),
                            tokens.output(),
                            cost));
        }
        Files.createDirectories(Path.of(arguments[0]).getParent());
        Files.write(Path.of(arguments[0]), lines);
    }
}
