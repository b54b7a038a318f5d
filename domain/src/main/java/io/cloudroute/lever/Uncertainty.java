package io.cloudroute.lever;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How sure a plan's monthly saving is.
///
/// @param p10 of ten draws one saves less; in US dollars, to the micro-dollar
/// @param p90 of ten draws one saves more
/// @param generator the generator of random numbers; with it and the seed anybody gets the same figures
/// @param levers each lever of the plan, in the canonical order: on each call site, and on all together
/// @param movers the estimated numbers by how far they move the saving alone, the biggest first
public record Uncertainty(
        BigDecimal p10,
        BigDecimal p50,
        BigDecimal p90,
        int draws,
        long seed,
        String generator,
        List<Part> levers,
        List<Mover> movers) {

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

    /// What a lever saves in the canonical order.
    ///
    /// @param callSite null for all its call sites together
    public record Part(Lever lever, @Nullable String callSite, BigDecimal p10, BigDecimal p90) {}

    public Uncertainty {
        // Plans that were kept before the levers were told apart have none.
        levers = levers == null ? List.of() : List.copyOf(levers);
        movers = List.copyOf(movers);
    }

    /// @param callSite null for all its call sites together
    public Optional<Part> part(Lever lever, @Nullable String callSite) {
        return levers.stream()
                .filter(each -> each.lever() == lever && Objects.equals(each.callSite(), callSite))
                .findFirst();
    }
}
