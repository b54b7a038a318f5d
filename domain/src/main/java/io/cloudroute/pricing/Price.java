package io.cloudroute.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One price, from one day to another.
///
/// @param usdPerMillion US dollars per million tokens, never negative, with at most ten decimals
/// @param from the first day it holds
/// @param to the first day it no longer holds; null while that is open
/// @param source who says so
/// @param checkedOn when the source was last read
public record Price(
        PriceKey key,
        BigDecimal usdPerMillion,
        LocalDate from,
        @Nullable LocalDate to,
        String source,
        Evidence evidence,
        LocalDate checkedOn) {

    private static final int DECIMALS = 10;
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

    public Price {
        usdPerMillion = usdPerMillion.signum() == 0 ? BigDecimal.ZERO : usdPerMillion.stripTrailingZeros();
        if (usdPerMillion.signum() < 0) {
            throw new IllegalArgumentException("a price must not be negative");
        }
        if (usdPerMillion.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("a price is at most 100,000,000 US dollars per million tokens");
        }
        if (usdPerMillion.scale() > DECIMALS) {
            throw new IllegalArgumentException("a price has at most ten decimals");
        }
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("a price must end after the day it begins");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
