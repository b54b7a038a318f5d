package io.cloudroute.workload;

import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.Chosen;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.Limits;
import io.cloudroute.lever.Market;
import io.cloudroute.lever.PlanResult;
import io.cloudroute.lever.Planner;
import io.cloudroute.lever.Plans;
import io.cloudroute.lever.Range;
import io.cloudroute.lever.Simulation;
import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the levers that matter most would save a month, by the arithmetic of plans: each alone, and all together.
/// Nothing that binds the customer is among them.
///
/// @param low of ten draws one saves less
/// @param likely with each estimate at its likely value
/// @param high of ten draws one saves more
/// @param levers the one that saves most first, each by itself
public record Estimates(Usd low, Usd likely, Usd high, List<Single> levers) {

    public static final Estimates NONE = new Estimates(Usd.ZERO, Usd.ZERO, Usd.ZERO, List.of());

    private static final int MOST_LEVERS = 3;
    private static final int MOST_SITES = 12;
    private static final int DRAWS = 2_000;
    private static final long SEED = 1;
    private static final Limits LIMITS = new Limits(null, true, false, false, 12, BigDecimal.ZERO);

    /// One lever by itself.
    ///
    /// @param effortDays of a partner
    /// @param qualityRisk whether an evaluation must show that answers stay as good
    /// @param acts where it saves, the most first
    public record Single(
            Lever lever, Usd low, Usd likely, Usd high, BigDecimal effortDays, boolean qualityRisk, List<Act> acts) {
        public Single {
            acts = List.copyOf(acts);
        }
    }

    /// @param callSite its id
    /// @param before a month
    /// @param after a month
    /// @param assumed the numbers of the call site that are not measured, by their ids
    public record Act(String callSite, CallSite.Served served, Usd before, Usd after, Map<String, Range> assumed) {
        public Act {
            assumed = Map.copyOf(assumed);
        }
    }

    public Estimates {
        levers = List.copyOf(levers);
    }

    static Estimates of(MeasuredSites measured, Market market) {
        return new Estimating(measured, market).estimates();
    }

    private record Found(Single single, List<Chosen> options) {}

    private static final class Estimating {
        private final List<CallSite> sites;
        private final Market market;
        private final Planner planner;

        Estimating(MeasuredSites measured, Market market) {
            this.sites = measured.sites().stream()
                    .limit(MOST_SITES)
                    .map(MeasuredSites.Site::callSite)
                    .toList();
            this.market = market;
            this.planner = new Planner(market);
        }

        Estimates estimates() {
            var options = sites.stream()
                    .flatMap(site -> planner.options(site).stream())
                    .toList();
            var found = new ArrayList<Found>();
            for (var lever : Lever.values()) {
                var its = options.stream()
                        .filter(option -> option.lever() == lever)
                        .toList();
                var best = planner.searchAmong(sites, its, LIMITS).best();
                if (!best.isEmpty()) {
                    found.add(new Found(single(lever, best), its));
                }
            }
            found.sort(
                    Comparator.comparing((Found each) -> each.single().likely()).reversed());
            var biggest = found.stream().limit(MOST_LEVERS).toList();
            if (biggest.isEmpty()) {
                return NONE;
            }
            var together = planner.searchAmong(
                            sites,
                            biggest.stream()
                                    .flatMap(each -> each.options().stream())
                                    .toList(),
                            LIMITS)
                    .best();
            var range = range(together);
            return new Estimates(
                    new Usd(range.low()),
                    new Usd(range.likely()),
                    new Usd(range.high()),
                    biggest.stream().map(Found::single).toList());
        }

        private Single single(Lever lever, List<Chosen> best) {
            var plan = new Plans(market).evaluate(sites, best, LIMITS);
            var range = range(best);
            var acts = plan.callSites().stream()
                    .filter(site -> site.afterUsdMonth().compareTo(site.beforeUsdMonth()) < 0)
                    .sorted(Comparator.comparing(site -> site.afterUsdMonth().minus(site.beforeUsdMonth())))
                    .map(site -> act(site))
                    .toList();
            return new Single(
                    lever,
                    new Usd(range.low()),
                    new Usd(range.likely()),
                    new Usd(range.high()),
                    plan.effortDays(),
                    plan.qualityRisk(),
                    acts);
        }

        /// Not below nothing: a lever that turned out to lose would be taken back.
        private Range range(List<Chosen> levers) {
            var likely = new Plans(market)
                    .evaluate(sites, levers, LIMITS)
                    .savingUsdMonth()
                    .amount()
                    .max(BigDecimal.ZERO);
            var drawn = new Simulation(market).run(sites, levers, LIMITS, DRAWS, SEED);
            return new Range(
                    drawn.p10().max(BigDecimal.ZERO).min(likely),
                    likely,
                    drawn.p90().max(likely));
        }

        private Act act(PlanResult.Site result) {
            var site = sites.stream()
                    .filter(each -> each.id().equals(result.id()))
                    .findFirst()
                    .orElseThrow();
            var assumed = new TreeMap<String, Range>();
            site.ranges().forEach((field, range) -> assumed.put(field.id(), range));
            return new Act(site.id(), site.served(), result.beforeUsdMonth(), result.afterUsdMonth(), assumed);
        }
    }
}
