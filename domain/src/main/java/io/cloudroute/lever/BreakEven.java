package io.cloudroute.lever;

import java.math.BigDecimal;
import java.util.Optional;
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

    /// Requests a month from which on they pay for what is due whether there are any or not; empty where no number
    /// does.
    ///
    /// @param standing due a month, whatever the requests
    /// @param saved a month, what is due included
    static Optional<BreakEven> ofRequests(String name, Num standing, Num saved, Num requests) {
        if (!requests.isPositive()) {
            return Optional.empty();
        }
        var gained = saved.plus(standing).over(requests);
        return gained.isPositive()
                ? Optional.of(above(
                        name,
                        "%s ÷ %s".formatted(Term.plain(standing), Term.plain(gained)),
                        standing.over(gained),
                        requests,
                        Unit.REQUESTS))
                : Optional.empty();
    }

    static BreakEven above(String name, String formula, Num value, @Nullable Num actual, Unit unit) {
        return new BreakEven(name, formula, value.value(), actual == null ? null : actual.value(), unit, true);
    }

    static BreakEven below(String name, String formula, Num value, @Nullable Num actual, Unit unit) {
        return new BreakEven(name, formula, value.value(), actual == null ? null : actual.value(), unit, false);
    }
}
