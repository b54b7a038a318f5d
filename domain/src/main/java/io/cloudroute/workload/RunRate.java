package io.cloudroute.workload;

import io.cloudroute.money.Usd;
import java.math.BigDecimal;

/// From what was spent in a window to a month's spend.
///
/// @param all spent in the window
record RunRate(BigDecimal factor, BigDecimal divisor, Usd all) {

    static final int MICRO_DOLLAR = 6;

    static RunRate of(int days, Usd all) {
        return new RunRate(Diagnosis.DAYS_OF_A_MONTH, BigDecimal.valueOf(days), all);
    }

    /// Of amounts that are a month's already.
    static RunRate ofMonth(Usd all) {
        return new RunRate(BigDecimal.ONE, BigDecimal.ONE, all);
    }

    Usd monthly(Usd amount) {
        return amount.times(factor).dividedBy(divisor).rounded(MICRO_DOLLAR);
    }

    /// As a part of everything: not less than nothing, and not more than all. A discount that names no model makes the
    /// models together dearer than the bill.
    Usd bounded(Usd amount) {
        var rate = monthly(amount);
        var most = monthly(all);
        var least = rate.compareTo(most) < 0 ? rate : most;
        return least.isNegative() ? Usd.ZERO : least;
    }
}
