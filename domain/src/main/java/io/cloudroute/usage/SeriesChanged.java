package io.cloudroute.usage;

import io.cloudroute.tenancy.CustomerId;
import java.time.YearMonth;
import java.util.Set;

/// A customer's series are about to say something else, in the transaction under way and as the worker: what follows
/// from them is committed with them, or not at all.
///
/// @param periods whose bills an import brings; none where series were only classified anew
public record SeriesChanged(CustomerId customer, Set<YearMonth> periods) {

    public SeriesChanged {
        periods = Set.copyOf(periods);
    }
}
