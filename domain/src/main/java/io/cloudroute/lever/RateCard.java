package io.cloudroute.lever;

import io.cloudroute.pricing.Ttl;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What tokens cost, in US dollars per million.
///
/// @param cacheRead null where nothing can be cached
/// @param cacheWrite by lifetime; empty where nothing can be cached
public record RateCard(
        BigDecimal input, BigDecimal output, @Nullable BigDecimal cacheRead, Map<Ttl, BigDecimal> cacheWrite) {

    public RateCard {
        var copy = new EnumMap<Ttl, BigDecimal>(Ttl.class);
        copy.putAll(cacheWrite);
        cacheWrite = Map.copyOf(copy);
        check("/inputUsdPerMillion", input);
        check("/outputUsdPerMillion", output);
        if (cacheRead != null) {
            check("/cacheReadUsdPerMillion", cacheRead);
        }
        cacheWrite.forEach((ttl, rate) -> check("/cacheWrite" + ttl.word() + "UsdPerMillion", rate));
    }

    public static RateCard of(BigDecimal input, BigDecimal output) {
        return new RateCard(input, output, null, Map.of());
    }

    private static void check(String field, BigDecimal rate) {
        if (rate.signum() < 0 || rate.compareTo(BigDecimal.valueOf(100_000_000)) > 0 || rate.scale() > 12) {
            throw new InvalidInputException(
                    field,
                    "A rate is from 0 to 100,000,000 US dollars per million tokens, with at most twelve decimals.");
        }
    }
}
