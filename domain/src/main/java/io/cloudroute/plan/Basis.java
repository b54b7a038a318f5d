package io.cloudroute.plan;

import io.cloudroute.lever.CallSite;
import io.cloudroute.money.Usd;
import io.cloudroute.workload.MeasuredSites;
import java.time.LocalDate;
import java.util.List;

/// What a plan rests on: the call sites of a customer's latest four weeks.
///
/// @param first of the days that were measured
/// @param last of them
/// @param sites the dearest first
/// @param rest billed a month beside them
public record Basis(LocalDate first, LocalDate last, List<MeasuredSites.Site> sites, Usd rest) {

    public Basis {
        sites = List.copyOf(sites);
    }

    public List<CallSite> callSites() {
        return sites.stream().map(MeasuredSites.Site::callSite).toList();
    }

    /// All of Bedrock, a month.
    public Usd billed() {
        return billed(sites, rest);
    }

    static Usd billed(List<MeasuredSites.Site> sites, Usd rest) {
        return sites.stream().map(MeasuredSites.Site::billed).reduce(rest, Usd::plus);
    }

    /// Those whose model is off from the bill by more than five per cent.
    public List<MeasuredSites.Site> off() {
        return sites.stream().filter(site -> !site.holds()).toList();
    }
}
