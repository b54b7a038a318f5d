package io.cloudroute.pricing;

import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The prices of one model in one Region, tier, routing and context on one day, and what tokens cost at them.
public final class Rates {

    private static final int MILLION = 6;
    private static final int MISSING = -1;

    private final @Nullable Price[] prices;
    /// The prices as whole numbers of 10^-scale US dollars per million tokens; -1 where there is none.
    private final long[] whole;

    private final int scale;

    private Rates(@Nullable Price[] prices, long[] whole, int scale) {
        this.prices = prices;
        this.whole = whole;
        this.scale = scale;
    }

    static Rates of(Iterable<Price> prices) {
        var slots = new Price[6];
        int scale = 0;
        for (var price : prices) {
            slots[slot(price.key().direction(), price.key().ttl())] = price;
            scale = Math.max(scale, price.usdPerMillion().scale());
        }
        var whole = new long[slots.length];
        for (int i = 0; i < slots.length; i++) {
            whole[i] = slots[i] == null
                    ? MISSING
                    : slots[i].usdPerMillion().movePointRight(scale).longValueExact();
        }
        return new Rates(slots, whole, scale);
    }

    private static int slot(Direction direction, @Nullable Ttl ttl) {
        return switch (direction) {
            case INPUT -> 0;
            case CACHE_READ -> 1;
            case OUTPUT -> 2;
            case CACHE_WRITE -> 3 + (ttl == null ? 0 : ttl.ordinal());
        };
    }

    /// @param ttl of a cache write; null for all else
    public Optional<Price> price(Direction direction, @Nullable Ttl ttl) {
        return Optional.ofNullable(prices[slot(direction, ttl)]);
    }

    /// The exact cost of these tokens; empty when some of them have no price here.
    public Optional<Usd> cost(Tokens tokens) {
        if (unpriced(tokens)) {
            return Optional.empty();
        }
        try {
            long sum = Math.multiplyExact(tokens.input(), whole[0]);
            sum = Math.addExact(sum, Math.multiplyExact(tokens.cacheRead(), whole[1]));
            sum = Math.addExact(sum, Math.multiplyExact(tokens.output(), whole[2]));
            sum = Math.addExact(sum, Math.multiplyExact(tokens.cacheWrite5m(), whole[3]));
            sum = Math.addExact(sum, Math.multiplyExact(tokens.cacheWrite30m(), whole[4]));
            sum = Math.addExact(sum, Math.multiplyExact(tokens.cacheWrite1h(), whole[5]));
            return Optional.of(new Usd(BigDecimal.valueOf(sum, scale + MILLION)));
        } catch (ArithmeticException _) {
            return Optional.of(new Usd(large(tokens)));
        }
    }

    private boolean unpriced(Tokens tokens) {
        return whole[0] < 0 && tokens.input() > 0
                || whole[1] < 0 && tokens.cacheRead() > 0
                || whole[2] < 0 && tokens.output() > 0
                || whole[3] < 0 && tokens.cacheWrite5m() > 0
                || whole[4] < 0 && tokens.cacheWrite30m() > 0
                || whole[5] < 0 && tokens.cacheWrite1h() > 0;
    }

    private BigDecimal large(Tokens tokens) {
        var sum = times(tokens.input(), 0)
                .add(times(tokens.cacheRead(), 1))
                .add(times(tokens.output(), 2))
                .add(times(tokens.cacheWrite5m(), 3))
                .add(times(tokens.cacheWrite30m(), 4))
                .add(times(tokens.cacheWrite1h(), 5));
        return sum.movePointLeft(scale + MILLION);
    }

    private BigDecimal times(long count, int slot) {
        return BigDecimal.valueOf(count).multiply(BigDecimal.valueOf(whole[slot]));
    }
}
