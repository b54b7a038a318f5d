package io.cloudroute.plan;

import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.Chosen;
import io.cloudroute.lever.Levers;
import io.cloudroute.lever.Market;
import io.cloudroute.lever.PlanResult;
import io.cloudroute.lever.PlanResult.Refusal;
import io.cloudroute.lever.Planner;
import io.cloudroute.lever.Plans;
import io.cloudroute.lever.Search;
import io.cloudroute.lever.Simulation;
import io.cloudroute.lever.Uncertainty;
import java.util.ArrayList;
import java.util.List;

/// The best plan for a what-if, and how sure it is.
///
/// @param refusals why levers are not part of it
public record Proposal(
        List<CallSite> sites,
        WhatIf whatIf,
        Search search,
        PlanResult result,
        Uncertainty range,
        List<Refusal> refusals) {

    public Proposal {
        sites = List.copyOf(sites);
        refusals = List.copyOf(refusals);
    }

    /// @throws io.cloudroute.lever.InvalidInputException when a setting cannot be
    public static Proposal of(List<CallSite> sites, WhatIf whatIf, Market market) {
        var levers = new Levers(market);
        var planner = new Planner(market);
        var options = new ArrayList<Chosen>();
        for (var site : sites) {
            options.addAll(whatIf.options(site, planner, levers::parameters));
        }
        var search = planner.searchAmong(sites, options, whatIf.limits());
        var plans = new Plans(market);
        return new Proposal(
                sites,
                whatIf,
                search,
                plans.evaluate(sites, search.best(), whatIf.limits()),
                new Simulation(market).run(sites, search.best(), whatIf.limits(), Simulation.DRAWS, whatIf.seed()),
                plans.refusals(sites, options, whatIf.limits()));
    }
}
