package io.cloudroute.lever;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// From where on a lever pays, in the customer's own numbers.
///
/// @param name of the number, such as `requestsPerLifetime`
/// @param formula with its numbers, whose value is the break-even
/// @param value the number at which the saving is zero
/// @param actual the number as it is; null where it has none
/// @param above whether more than the break-even pays; else less does
public record BreakEven(
        String name,
        String formula,
        BigDecimal value,
        @Nullable BigDecimal actual,
        Unit unit,
        boolean above) {

    /// Whether the lever pays here; true where there is no actual number to tell.
    public boolean met() {
        return actual == null || (above ? actual.compareTo(value) > 0 : actual.compareTo(value) < 0);
    }

    static BreakEven above(String name, String formula, Num value, @Nullable Num actual, Unit unit) {
        return new BreakEven(name, formula, value.value(), actual == null ? null : actual.value(), unit, true);
    }

    static BreakEven below(String name, String formula, Num value, @Nullable Num actual, Unit unit) {
        return new BreakEven(name, formula, value.value(), actual == null ? null : actual.value(), unit, false);
    }
}
