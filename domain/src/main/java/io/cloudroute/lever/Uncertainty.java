package io.cloudroute.lever;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How sure a plan's monthly saving is.
///
/// @param p10 of ten draws one saves less; in US dollars, to the micro-dollar
/// @param p90 of ten draws one saves more
/// @param generator the generator of random numbers; with it and the seed anybody gets the same figures
/// @param movers the estimated numbers by how far they move the saving alone, the biggest first
public record Uncertainty(
        BigDecimal p10, BigDecimal p50, BigDecimal p90, int draws, long seed, String generator, List<Mover> movers) {

    /// @param lever whose parameter it is; null for a number of the call site's profile
    /// @param savingAtLow with all else at its likely value
    /// @param savingAtHigh likewise
    public record Mover(
            String callSite,
            @Nullable Lever lever,
            String name,
            Range range,
            BigDecimal savingAtLow,
            BigDecimal savingAtHigh) {

        public BigDecimal swing() {
            return savingAtHigh.subtract(savingAtLow).abs();
        }
    }

    public Uncertainty {
        movers = List.copyOf(movers);
    }
}
