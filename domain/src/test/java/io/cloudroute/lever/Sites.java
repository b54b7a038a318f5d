package io.cloudroute.lever;

import io.cloudroute.lever.CallSite.Served;
import io.cloudroute.pricing.Models;
import io.cloudroute.pricing.PriceBook;
import io.cloudroute.pricing.PriceSeed;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Ttl;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/// Call sites and prices to test with.
public final class Sites {

    public static final Market MARKET = new Market(
            PriceBook.of(PriceSeed.prices()), Models.standard(), Capabilities.standard(), LocalDate.of(2026, 11, 23));
    static final String SONNET = "anthropic.claude-sonnet-4-5-20250929-v1:0";
    static final String HAIKU = "anthropic.claude-haiku-4-5-20251001-v1:0";
    static final String NOVA_PRO = "amazon.nova-pro-v1:0";
    static final String NOVA_LITE = "amazon.nova-lite-v1:0";
    static final String TITAN = "amazon.titan-embed-text-v2:0";

    private Sites() {}

    /// 3 and 15 US dollars per million tokens; writes at 1.25 and 2, reads at 0.1 of input.
    static RateCard claude() {
        return new RateCard(
                number("3"),
                number("15"),
                number("0.3"),
                Map.of(Ttl.FIVE_MINUTES, number("3.75"), Ttl.ONE_HOUR, number("6")));
    }

    /// Writes cost what input costs, reads a quarter.
    static RateCard nova() {
        return new RateCard(number("0.8"), number("3.2"), number("0.2"), Map.of(Ttl.FIVE_MINUTES, number("0.8")));
    }

    static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    /// @param profile such as `requestsPerMonth 1000`, a line each
    static CallSite site(String id, Served served, String profile) {
        var numbers = new EnumMap<Field, BigDecimal>(Field.class);
        profile.lines()
                .map(line -> line.strip().split(" "))
                .forEach(pair -> numbers.put(Field.of(pair[0]).orElseThrow(), number(pair[1])));
        return CallSite.of(id, served, numbers);
    }

    /// @param numbers names and values in turn
    static CallSite site(String id, Served served, Object... numbers) {
        var profile = new EnumMap<Field, BigDecimal>(Field.class);
        for (int i = 0; i < numbers.length; i += 2) {
            profile.put((Field) numbers[i], number(String.valueOf(numbers[i + 1])));
        }
        return CallSite.of(id, served, profile);
    }

    static CallSite at(RateCard rates, Object... numbers) {
        return site("one", Served.at(rates), numbers);
    }

    static CallSite by(String model, Object... numbers) {
        return site("one", Served.by(model, "us-east-1", Routing.REGIONAL), numbers);
    }
}
