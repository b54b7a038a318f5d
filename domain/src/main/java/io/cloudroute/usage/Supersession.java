package io.cloudroute.usage;

import io.cloudroute.money.Usd;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/// That one import took another's place for a payer's month, and what changed by it.
///
/// @param changes the sums that differ, for each charge type and each service
public record Supersession(
        UUID id, String payer, YearMonth month, ImportId before, ImportId after, Instant at, List<Change> changes) {

    public Supersession {
        changes = List.copyOf(changes);
    }

    public enum Dimension {
        CHARGE_TYPE,
        SERVICE
    }

    public record Change(Dimension dimension, String name, Usd before, Usd after) {}
}
