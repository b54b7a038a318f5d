package io.cloudroute.workload;

import io.cloudroute.lever.CallSite;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A call site of a customer's workload, and how each field of its profile is known.
///
/// @param fields by their name in JSON; a dot leads into an object
/// @param version counts the changes
/// @param archivedAt null while it is in use
public record ProfiledCallSite(
        CallSiteId id,
        WorkloadId workload,
        String name,
        Scope scope,
        Map<String, Known> fields,
        int version,
        @Nullable Instant archivedAt) {

    /// Which of the workload's usage it stands for.
    ///
    /// @param models ids of the catalogue; none for all
    /// @param tier null for every tier
    /// @param routing null for every routing
    public record Scope(
            List<String> models,
            @Nullable Tier tier,
            @Nullable Routing routing) {

        public static final Scope ALL = new Scope(List.of(), null, null);

        public Scope {
            models = models.stream().distinct().sorted().toList();
        }

        /// What is not counted in tokens has no tier and no routing, and may have no model.
        public boolean covers(String model, @Nullable Tier itsTier, @Nullable Routing itsRouting) {
            return (models.isEmpty() || models.contains(model))
                    && (tier == null || tier == itsTier)
                    && (routing == null || routing == itsRouting);
        }
    }

    public ProfiledCallSite {
        fields = Map.copyOf(fields);
    }

    /// With these fields in the place of its own, as if they were stored.
    public ProfiledCallSite with(Map<String, Known> others) {
        return new ProfiledCallSite(id, workload, name, scope, others, version, archivedAt);
    }

    /// As the levers take it; estimates with a range keep it, and its id is the name, which no other in use has.
    ///
    /// @throws io.cloudroute.lever.InvalidInputException naming the field that is missing or wrong
    public CallSite callSite() {
        return Profile.callSite(name, fields);
    }
}
