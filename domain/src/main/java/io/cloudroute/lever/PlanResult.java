package io.cloudroute.lever;

import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a plan does, to the micro-dollar. The levers' sequential savings add up to the saving, and so do their Shapley
/// values.
///
/// @param sharedCharges monthly charges that call sites share, counted once
/// @param effortDays partner days; work that call sites share is counted once
/// @param commitmentMonths the longest that the customer is bound
public record PlanResult(
        Usd beforeUsdMonth,
        Usd afterUsdMonth,
        Usd savingUsdMonth,
        Usd oneOffUsd,
        BigDecimal effortDays,
        boolean qualityRisk,
        int commitmentMonths,
        List<Part> levers,
        List<SharedCharge> sharedCharges,
        List<Site> callSites,
        List<Refusal> exclusions) {

    /// One lever on one call site, composed after the ones before it.
    ///
    /// @param effect on the state that the levers before it leave; its saving counts shared charges in full
    /// @param sequentialUsdMonth what it adds in the canonical order
    /// @param shapleyUsdMonth what it adds on average over all orders
    public record Part(Chosen chosen, LeverResult effect, Usd sequentialUsdMonth, Usd shapleyUsdMonth) {}

    public record SharedCharge(String item, String name, String formula, Usd usdMonth) {}

    public record Site(String id, Usd beforeUsdMonth, Usd afterUsdMonth) {}

    /// Why a lever is not part of a call site's plan.
    ///
    /// @param other the lever that excludes it there; null where it cannot apply even alone
    /// @param source who says so; empty where it is arithmetic
    public record Refusal(
            Lever lever, String callSite, @Nullable Lever other, Reason reason, String detail, String source) {}

    public PlanResult {
        levers = List.copyOf(levers);
        sharedCharges = List.copyOf(sharedCharges);
        callSites = List.copyOf(callSites);
        exclusions = List.copyOf(exclusions);
    }
}
