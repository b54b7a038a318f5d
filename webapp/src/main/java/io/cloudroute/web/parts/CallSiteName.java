package io.cloudroute.web.parts;

import io.cloudroute.lever.CallSite.Served;
import io.cloudroute.pricing.Model;
import io.cloudroute.pricing.Models;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.workload.MeasuredSites;
import java.util.function.UnaryOperator;

/// What a call site is called: by its own name, or if it has only the bills', by its model and how that is reached.
public final class CallSiteName {

    private CallSiteName() {}

    /// @param id of the call site; it begins with the model where that is all that bills tell
    /// @param words looks a translation up
    public static String of(String id, Served served, UnaryOperator<String> words) {
        var known = served.model();
        if (known == null || !id.startsWith(known)) {
            return id;
        }
        var name =
                new StringBuilder(Models.standard().find(known).map(Model::name).orElse(known));
        if (!served.region().isEmpty()) {
            name.append(" · ").append(served.region());
        }
        if (served.routing() != Routing.REGIONAL) {
            name.append(" · ").append(served.routing().word());
        }
        if (served.tier() != Tier.STANDARD) {
            name.append(" · ").append(served.tier().word());
        }
        if (MeasuredSites.byNight(id)) {
            name.append(" · ").append(words.apply("plan.site.night"));
        }
        return name.toString();
    }
}
