package io.cloudroute.lever;

import java.math.BigDecimal;

/// A number that is not known exactly: at least, most likely, at most. A certain number has all three alike.
public record Range(BigDecimal low, BigDecimal likely, BigDecimal high) {

    public Range {
        if (low.compareTo(likely) > 0 || likely.compareTo(high) > 0) {
            throw new InvalidInputException("", "Low, likely and high must be in this order.");
        }
    }

    public static Range certain(BigDecimal value) {
        return new Range(value, value, value);
    }

    public boolean certain() {
        return low.compareTo(high) == 0;
    }
}
