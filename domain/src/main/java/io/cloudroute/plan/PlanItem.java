package io.cloudroute.plan;

import io.cloudroute.lever.Lever;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A lever of the plan on one call site, and how far it has come.
///
/// @param version of the plan
/// @param callSite its id in the version's document
/// @param reason why it was dropped; null for all others
/// @param owner who sees to it; empty where nobody does yet
/// @param changes counts the changes
public record PlanItem(
        ItemId id,
        int version,
        Lever lever,
        String callSite,
        Status status,
        @Nullable String reason,
        String owner,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        int changes) {

    /// One change of an item.
    ///
    /// @param by the organisation of whoever changed it
    public record Change(int number, Status status, String note, String by, Instant at) {}
}
