package io.cloudroute.lever;

import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one lever does to one call site, to the micro-dollar. The saving is before less after, and a loss where it is
/// negative; a lever that cannot apply changes nothing.
///
/// @param oneOff what it costs once, without partner days
/// @param effortDays partner days, with the work that call sites would share
/// @param qualityRisk whether answers may get worse, so that an evaluation must show that they do not
/// @param commitmentMonths how long the customer is bound; 0 for not at all
/// @param breakEven null where it has none
/// @param reason why it cannot apply; null where it can
/// @param detail the reason as a sentence with its numbers; empty where there is none
/// @param terms the lines of cost before and after, and the lever's own arithmetic
public record LeverResult(
        Usd beforeUsdMonth,
        Usd afterUsdMonth,
        Usd savingUsdMonth,
        Usd oneOffUsd,
        BigDecimal effortDays,
        boolean qualityRisk,
        int commitmentMonths,
        @Nullable BreakEven breakEven,
        @Nullable Reason reason,
        String detail,
        List<Term> terms) {

    public LeverResult {
        terms = List.copyOf(terms);
    }

    public boolean applicable() {
        return reason == null;
    }
}
