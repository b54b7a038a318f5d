package io.cloudroute.lever;

import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.util.List;

/// The best plan under the limits, and what less effort would buy.
///
/// @param netUsd of the best plan over the horizon: savings less one-off costs and paid effort
/// @param best its levers in the canonical order, with the settings that were found best
/// @param frontier plans of which none saves more for as much effort or less; the last is the best
public record Search(Usd netUsd, BigDecimal effortDays, List<Chosen> best, List<Point> frontier) {

    /// @param shareOfBest how much of the best plan's net saving it brings, from 0 to 1
    public record Point(BigDecimal effortDays, Usd netUsd, BigDecimal shareOfBest, List<Chosen> levers) {}

    public Search {
        best = List.copyOf(best);
        frontier = List.copyOf(frontier);
    }
}
