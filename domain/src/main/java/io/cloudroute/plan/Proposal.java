package io.cloudroute.plan;

import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.Chosen;
import io.cloudroute.lever.Funding;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.LeverResult;
import io.cloudroute.lever.Levers;
import io.cloudroute.lever.Market;
import io.cloudroute.lever.PlanResult;
import io.cloudroute.lever.PlanResult.Refusal;
import io.cloudroute.lever.Planner;
import io.cloudroute.lever.Plans;
import io.cloudroute.lever.Search;
import io.cloudroute.lever.Simulation;
import io.cloudroute.lever.Uncertainty;
import io.cloudroute.money.Usd;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The best plan for a what-if, and how sure it is.
///
/// @param refusals why levers are not part of it
/// @param losing levers that could be part of it and would cost more than they save, the least loss first
public record Proposal(
        List<CallSite> sites,
        WhatIf whatIf,
        Search search,
        PlanResult result,
        Uncertainty range,
        List<Refusal> refusals,
        List<Loss> losing) {

    /// @param effect on the call site as it is
    public record Loss(Chosen chosen, LeverResult effect) {}

    public Proposal {
        sites = List.copyOf(sites);
        refusals = List.copyOf(refusals);
        losing = List.copyOf(losing);
    }

    /// Who pays a month after the plan; empty where nobody said how much credit is left.
    public Optional<Funding> funding() {
        return Optional.ofNullable(whatIf.credits()).map(credits -> Funding.of(result.afterUsdMonth(), credits));
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
        var refusals = plans.refusals(sites, options, whatIf.limits());
        return new Proposal(
                sites,
                whatIf,
                search,
                plans.evaluate(sites, search.best(), whatIf.limits()),
                new Simulation(market).run(sites, search.best(), whatIf.limits(), Simulation.DRAWS, whatIf.seed()),
                refusals,
                losing(sites, whatIf, levers, search.best(), refusals));
    }

    private static List<Loss> losing(
            List<CallSite> sites, WhatIf whatIf, Levers levers, List<Chosen> best, List<Refusal> refusals) {
        var losing = new ArrayList<Loss>();
        for (var site : sites) {
            for (var lever : Lever.values()) {
                boolean possible = whatIf.uses(lever, site.id())
                        && best.stream()
                                .noneMatch(each ->
                                        each.lever() == lever && each.callSite().equals(site.id()))
                        && refusals.stream()
                                .noneMatch(each -> each.lever() == lever
                                        && each.callSite().equals(site.id())
                                        && each.other() == null);
                if (possible) {
                    var chosen = whatIf.chosen(site, lever, levers.parameters(lever, site));
                    loss(site, chosen, levers).ifPresent(losing::add);
                }
            }
        }
        losing.sort(Comparator.<Loss, Usd>comparing(loss -> loss.effect().savingUsdMonth())
                .reversed());
        return losing;
    }

    private static Optional<Loss> loss(CallSite site, Chosen chosen, Levers levers) {
        try {
            return Optional.of(new Loss(chosen, levers.calculate(site, chosen.lever(), chosen.settings())))
                    .filter(loss -> loss.effect().applicable()
                            && loss.effect().savingUsdMonth().isNegative());
        } catch (InvalidInputException _) {
            // A lever that wants a number which nobody gave.
            return Optional.empty();
        }
    }
}
