package io.cloudroute.lever;

import static io.cloudroute.lever.Sites.number;

import io.cloudroute.lever.CallSite.Limits;
import io.cloudroute.lever.CallSite.Served;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Ttl;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Call sites of all shapes, and settings that let every lever apply somewhere.
final class Generated {

    private static final List<BigDecimal> SPIKY = IntStream.range(0, 24)
            .mapToObj(hour -> BigDecimal.valueOf(hour % 5 == 0 ? 20 : hour % 3))
            .toList();

    private Generated() {}

    static Arbitrary<CallSite> site(String id) {
        var served = Arbitraries.of(
                Served.at(Sites.claude()),
                Served.at(Sites.nova()),
                Served.at(RateCard.of(number("0.1"), BigDecimal.ZERO)),
                Served.by(Sites.SONNET, "us-east-1", Routing.REGIONAL),
                Served.by(Sites.SONNET, "eu-central-1", Routing.GEO),
                Served.by(Sites.NOVA_PRO, "us-east-1", Routing.REGIONAL),
                Served.by(Sites.TITAN, "us-east-1", Routing.REGIONAL));
        var tokens = Arbitraries.integers().between(0, 9_000).list().ofSize(8);
        var small = Arbitraries.integers().between(0, 100).list().ofSize(8);
        var flags = Arbitraries.of(true, false).list().ofSize(2);
        return Combinators.combine(served, Arbitraries.integers().between(0, 500_000), tokens, small, flags)
                .as((by, requests, token, share, flag) -> {
                    var numbers = new EnumMap<Field, BigDecimal>(Field.class);
                    numbers.put(Field.REQUESTS_PER_MONTH, BigDecimal.valueOf(requests));
                    var counted = List.of(
                            Field.PREFIX_TOKENS,
                            Field.CONTEXT_TOKENS,
                            Field.DYNAMIC_TOKENS,
                            Field.ANSWER_TOKENS,
                            Field.SURPLUS_TOKENS,
                            Field.REASONING_TOKENS,
                            Field.HISTORY_TOKENS_PER_TURN,
                            Field.CORPUS_TOKENS);
                    for (int i = 0; i < counted.size(); i++) {
                        numbers.put(counted.get(i), BigDecimal.valueOf(token.get(i)));
                    }
                    numbers.put(Field.RECURRING_CONTEXT_SHARE, BigDecimal.valueOf(share.get(0), 2));
                    numbers.put(Field.REQUESTS_PER_SESSION, BigDecimal.valueOf(1 + share.get(1) / 4));
                    numbers.put(Field.SESSION_SPREAD_MINUTES, BigDecimal.valueOf(share.get(2)));
                    numbers.put(Field.CORPUS_CHANGED_SHARE, BigDecimal.valueOf(share.get(3), 2));
                    numbers.put(Field.CORPUS_REINDEXES_PER_MONTH, BigDecimal.valueOf(share.get(4)));
                    numbers.put(Field.OTHER_USD_PER_REQUEST, BigDecimal.valueOf(share.get(5), 6));
                    if (share.get(6) > 20) {
                        numbers.put(Field.EASY_SHARE, BigDecimal.valueOf(share.get(6), 2));
                    }
                    if (share.get(4) % 3 == 0) {
                        numbers.put(Field.REQUESTS_PER_CACHE_LIFETIME, BigDecimal.valueOf(1 + share.get(1) / 9));
                        numbers.put(Field.REQUESTS_PER_CACHE_LIFETIME_1H, BigDecimal.valueOf(1 + share.get(1) / 3));
                    }
                    var rates = by.rates();
                    var cached = share.get(7) > 50 && rates != null && rates.cacheRead() != null
                            || share.get(7) > 50 && Sites.SONNET.equals(by.model());
                    return new CallSite(
                                    id,
                                    by,
                                    numbers,
                                    Map.of(),
                                    !cached ? null : hours(by) && share.get(7) > 75 ? Ttl.ONE_HOUR : Ttl.FIVE_MINUTES,
                                    true,
                                    false,
                                    List.of(),
                                    Limits.NONE)
                            .withWaiting(flag.get(0))
                            .withStayingInRegion(flag.get(1))
                            .withLimits(new Limits(
                                    by.model() == null ? number("1000") : null, null, share.get(7) > 80, null, true))
                            .withHourlyProfile(share.get(5) > 50 ? SPIKY : Collections.nCopies(24, BigDecimal.ONE));
                });
    }

    /// Whether there is a price for a cache of an hour.
    private static boolean hours(Served by) {
        return by.rates() == null || by.rates().cacheWrite().containsKey(Ttl.ONE_HOUR);
    }

    static Settings settings(Lever lever) {
        return switch (lever) {
            case RIGHT_SIZING, ROUTING, DISTILLATION ->
                Settings.NONE
                        .with("inputUsdPerMillion", "0.5")
                        .with("outputUsdPerMillion", "2.5")
                        .with("cacheReadUsdPerMillion", "0.05")
                        .with("cacheWrite5mUsdPerMillion", "0.625");
            case PROVISIONED_THROUGHPUT ->
                Settings.NONE
                        .with("unitUsdHour", "2")
                        .with("unitInputTokensPerMinute", "40000")
                        .with("unitOutputTokensPerMinute", "9000");
            case RESERVED_TIER ->
                Settings.NONE.with("usdPerThousandInputTpmMonth", "3").with("usdPerThousandOutputTpmMonth", "20");
            case OUTPUT_DISCIPLINE ->
                Settings.NONE
                        .with("answerCut", "0.1")
                        .with("reasoningRemoved", "0.5")
                        .with("retryShare", "0.05");
            case EMBEDDINGS -> Settings.NONE.with("queryCacheShare", "0.2").with("dimensions", "512");
            case GLOBAL_PROFILE, RAG, PROMPT_CACHING, BATCH, FLEX -> Settings.NONE;
        };
    }
}
