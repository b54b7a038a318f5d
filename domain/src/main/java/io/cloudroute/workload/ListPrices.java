package io.cloudroute.workload;

import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Direction;
import io.cloudroute.pricing.Price;
import io.cloudroute.pricing.PriceBook;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.pricing.Ttl;
import io.cloudroute.usage.MeasuredUsage.Line;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What measured lines cost at list on their day, in US dollars per million tokens; null where the book is silent.
record ListPrices(PriceBook book) {

    private static final int MILLION = 6;
    private static final Set<Tier> CACHED = Set.of(Tier.STANDARD, Tier.PRIORITY, Tier.FLEX);

    @Nullable
    BigDecimal own(Line line) {
        return line.direction() == null
                ? null
                : price(line, line.model(), line.direction(), line.tier(), line.routing(), line.ttl());
    }

    /// The same tokens of another model, all else alike.
    @Nullable
    BigDecimal of(String model, Line line) {
        return line.direction() == null
                ? null
                : price(line, model, line.direction(), line.tier(), line.routing(), line.ttl());
    }

    /// What a model's output costs where no Region has a price of its own; zero where the book is silent.
    BigDecimal everywhere(String model, Line line) {
        return line.routing() == null || line.context() == null
                ? BigDecimal.ZERO
                : book.rate(
                                model,
                                "",
                                Direction.OUTPUT,
                                Tier.STANDARD,
                                line.routing(),
                                line.context(),
                                null,
                                line.day())
                        .map(Price::usdPerMillion)
                        .orElse(BigDecimal.ZERO);
    }

    @Nullable
    BigDecimal global(Line line) {
        return line.direction() == null
                ? null
                : price(line, line.model(), line.direction(), line.tier(), Routing.GLOBAL, line.ttl());
    }

    /// Fresh input of the standard tier.
    @Nullable
    BigDecimal fresh(Line line) {
        return price(line, line.model(), Direction.INPUT, Tier.STANDARD, line.routing(), null);
    }

    @Nullable
    BigDecimal cacheRead(Line line) {
        return price(line, line.model(), Direction.CACHE_READ, line.tier(), line.routing(), null);
    }

    /// Of the shortest life there is a price for.
    @Nullable
    BigDecimal cacheWrite(Line line) {
        for (var ttl : Ttl.values()) {
            var price = price(line, line.model(), Direction.CACHE_WRITE, line.tier(), line.routing(), ttl);
            if (price != null) {
                return price;
            }
        }
        return null;
    }

    boolean cacheable(Line line) {
        var own = own(line);
        return line.tier() != null
                && CACHED.contains(line.tier())
                && own != null
                && own.signum() > 0
                && cacheRead(line) != null
                && cacheWrite(line) != null;
    }

    boolean dearerThanGlobal(Line line) {
        if (line.routing() == Routing.GLOBAL) {
            return false;
        }
        var own = own(line);
        var global = global(line);
        return own != null && global != null && global.compareTo(own) < 0;
    }

    boolean differs(Line line, BigDecimal tolerance) {
        var expected = cost(List.of(line)).amount();
        return line.cost()
                        .amount()
                        .subtract(expected)
                        .abs()
                        .compareTo(expected.abs().multiply(tolerance))
                > 0;
    }

    /// At their own prices; lines without one count for nothing.
    Usd cost(List<Line> lines) {
        return Usd.sum(lines.stream().map(line -> cost(line, own(line))).toList());
    }

    /// As if all of it were fresh input of the standard tier.
    Usd costAsFresh(List<Line> lines) {
        return Usd.sum(lines.stream().map(line -> cost(line, fresh(line))).toList());
    }

    static Usd cost(Line line, @Nullable BigDecimal price) {
        return price == null ? Usd.ZERO : new Usd(line.tokens().multiply(price).movePointLeft(MILLION));
    }

    private @Nullable BigDecimal price(
            Line line,
            String model,
            Direction direction,
            @Nullable Tier tier,
            @Nullable Routing routing,
            @Nullable Ttl ttl) {
        if (!line.listed() || tier == null || routing == null || line.context() == null) {
            return null;
        }
        return book.rate(model, line.region(), direction, tier, routing, line.context(), ttl, line.day())
                .map(Price::usdPerMillion)
                .orElse(null);
    }
}
