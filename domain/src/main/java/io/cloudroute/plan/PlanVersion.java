package io.cloudroute.plan;

import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.Chosen;
import io.cloudroute.lever.Limits;
import io.cloudroute.lever.Market;
import io.cloudroute.lever.PlanResult;
import io.cloudroute.lever.Plans;
import io.cloudroute.lever.Uncertainty;
import io.cloudroute.money.Usd;
import io.cloudroute.workload.MeasuredSites;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The plan as it was promoted: nothing in it changes any more.
///
/// @param version from 1; the latest is the plan
/// @param name of the scenario it was made of
/// @param note why it was promoted; may be empty
public record PlanVersion(int version, String name, String note, Document document, Instant promotedAt) {

    /// Everything that the figures follow from, and the figures.
    ///
    /// @param pricedOn the day of the rates
    /// @param sites what the plan rests on
    /// @param rest billed a month beside them
    /// @param levers in the canonical order, with their settings
    /// @param rates all that were asked for
    public record Document(
            LocalDate first,
            LocalDate last,
            LocalDate pricedOn,
            List<MeasuredSites.Site> sites,
            Usd rest,
            WhatIf whatIf,
            List<Chosen> levers,
            PlanResult result,
            Uncertainty range,
            List<Market.Rate> rates) {

        public Document {
            sites = List.copyOf(sites);
            levers = List.copyOf(levers);
            rates = List.copyOf(rates);
        }

        static Document of(Basis basis, Proposal proposal, LocalDate day, Market fresh) {
            var levers = proposal.search().best();
            var result = new Plans(fresh)
                    .evaluate(proposal.sites(), levers, proposal.whatIf().limits());
            return new Document(
                    basis.first(),
                    basis.last(),
                    day,
                    basis.sites(),
                    basis.rest(),
                    proposal.whatIf(),
                    levers,
                    result,
                    proposal.range(),
                    fresh.asked());
        }

        public List<CallSite> callSites() {
            return sites.stream().map(MeasuredSites.Site::callSite).toList();
        }

        /// All of Bedrock, a month.
        public Usd billed() {
            return Basis.billed(sites, rest);
        }

        public Limits limits() {
            return whatIf.limits();
        }
    }
}
