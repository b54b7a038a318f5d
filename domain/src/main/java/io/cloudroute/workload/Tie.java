package io.cloudroute.workload;

import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Call sites that share their usage, held against what was billed for it.
///
/// A bill does not tell apart which of two call sites used the same model: only their sum can be compared.
///
/// @param sites that cover the usage, by name; one, where no other covers a part of it
/// @param billed a month, at the run-rate of the days measured
/// @param modelled what their profiles cost at list prices; null where one of them has no price
public record Tie(
        List<ProfiledCallSite> sites, Usd billed, @Nullable Usd modelled) {

    /// The share of the bill by which a profile may be off before a plan says so.
    static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    public Tie {
        sites = List.copyOf(sites);
    }

    /// How far the model is from the bill, as a share of the bill; positive where the model is dearer. Null where
    /// either says nothing.
    public @Nullable BigDecimal off() {
        return off(billed, modelled);
    }

    static @Nullable BigDecimal off(Usd billed, @Nullable Usd modelled) {
        return modelled == null || billed.isZero()
                ? null
                : modelled.minus(billed).dividedBy(billed.amount()).amount();
    }

    /// Whether the profiles cost what was billed, within [#TOLERANCE].
    public boolean holds() {
        return holds(billed, modelled);
    }

    static boolean holds(Usd billed, @Nullable Usd modelled) {
        var off = off(billed, modelled);
        return off == null ? modelled != null && modelled.isZero() : off.abs().compareTo(TOLERANCE) <= 0;
    }
}
