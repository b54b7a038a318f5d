package io.cloudroute.lever;

import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Who pays a month: credits, as far as they reach, and the customer. A credit is no saving: the month costs what it
/// costs.
///
/// @param months how long the credits last at this cost; null where nothing is to be paid
public record Funding(
        Usd costUsdMonth,
        Usd fromCreditsUsdMonth,
        Usd fromCustomerUsdMonth,
        @Nullable BigDecimal months) {

    /// @param credits what is left of them, never negative
    public static Funding of(Usd costUsdMonth, Usd credits) {
        if (credits.isNegative() || costUsdMonth.isNegative()) {
            throw new InvalidInputException("/creditsUsd", "It must not be negative.");
        }
        var covered = credits.compareTo(costUsdMonth) < 0 ? credits : costUsdMonth;
        return new Funding(
                costUsdMonth,
                covered,
                costUsdMonth.minus(covered),
                costUsdMonth.isZero()
                        ? null
                        : credits.dividedBy(costUsdMonth.amount()).amount());
    }
}
