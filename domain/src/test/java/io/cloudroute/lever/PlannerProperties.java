package io.cloudroute.lever;

import static io.cloudroute.lever.Sites.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// The search against trying everything, with the exact engine.
class PlannerProperties {

    private static final Plans PLANS = new Plans(Sites.MARKET);
    private static final Planner PLANNER = new Planner(Sites.MARKET);
    private static final Usd ROUNDING = Usd.of("0.0001");

    @Provide
    static Arbitrary<List<CallSite>> sites() {
        return Combinators.combine(Generated.site("one"), Generated.site("two")).as(List::of);
    }

    @Provide
    static Arbitrary<List<Chosen>> options() {
        var levers = Arbitraries.of(Lever.values());
        var on = Arbitraries.of("one", "two");
        var plain =
                Combinators.combine(levers, on).as((lever, site) -> new Chosen(lever, site, Generated.settings(lever)));
        var other = on.map(site -> new Chosen(Lever.PROMPT_CACHING, site, Settings.NONE.word("ttl", "1h")));
        var wider = on.map(site -> new Chosen(Lever.RAG, site, Settings.NONE.with("passages", "2")));
        var store = Combinators.combine(on, Arbitraries.of("0.01", "0.24", "3"))
                .as((site, price) -> new Chosen(Lever.RAG, site, Settings.NONE.with("ocuUsdHour", price)));
        return Arbitraries.frequencyOf(Tuple.of(6, plain), Tuple.of(1, other), Tuple.of(2, wider), Tuple.of(3, store))
                .set()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(List::copyOf);
    }

    @Provide
    static Arbitrary<Limits> limits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(1, 12),
                        Arbitraries.of("0", "800"))
                .as((days, free, safe, months, price) -> new Limits(
                        days == 24 ? null : BigDecimal.valueOf(days), free, safe, false, months, number(price)));
    }

    @Property(tries = 200)
    void no_plan_within_the_limits_is_better_than_the_one_found(
            @ForAll("sites") List<CallSite> sites,
            @ForAll("options") List<Chosen> options,
            @ForAll("limits") Limits limits) {
        var found = PLANNER.search(sites, options, limits);
        var best = Usd.ZERO;
        for (int mask = 0; mask < 1 << options.size(); mask++) {
            var chosen = new ArrayList<Chosen>();
            for (int i = 0; i < options.size(); i++) {
                if ((mask & 1 << i) != 0) {
                    chosen.add(options.get(i));
                }
            }
            if (once(chosen)) {
                var plan = PLANS.evaluate(sites, chosen);
                if (within(plan, limits)) {
                    var net = net(plan, limits);
                    best = net.compareTo(best) > 0 ? net : best;
                }
            }
        }
        var plan = PLANS.evaluate(sites, found.best());
        assertThat(within(plan, limits)).isTrue();
        assertThat(net(plan, limits)).isGreaterThanOrEqualTo(best.minus(ROUNDING));
        assertThat(found.netUsd()).isBetween(best.minus(ROUNDING), best.plus(ROUNDING));
        assertThat(found.effortDays()).isEqualByComparingTo(plan.effortDays());
    }

    @Property(tries = 200)
    void every_point_of_the_frontier_is_what_its_effort_buys(
            @ForAll("sites") List<CallSite> sites, @ForAll("options") List<Chosen> options) {
        var found = PLANNER.search(sites, options, Limits.NONE);
        for (var point : found.frontier()) {
            var plan = PLANS.evaluate(sites, point.levers());
            assertThat(plan.effortDays()).isEqualByComparingTo(point.effortDays());
            var capped = PLANNER.search(sites, options, Limits.NONE.withEffortDays(point.effortDays()));
            assertThat(capped.netUsd()).isEqualTo(point.netUsd());
        }
    }

    private static boolean once(List<Chosen> chosen) {
        return chosen.stream()
                        .map(each -> each.lever() + each.callSite())
                        .distinct()
                        .count()
                == chosen.size();
    }

    private static boolean within(PlanResult plan, Limits limits) {
        return (limits.effortDays() == null || plan.effortDays().compareTo(limits.effortDays()) <= 0)
                && !(limits.noCommitments() && plan.commitmentMonths() > 0)
                && !(limits.noQualityRisk() && plan.qualityRisk());
    }

    private static Usd net(PlanResult plan, Limits limits) {
        return plan.savingUsdMonth()
                .times(BigDecimal.valueOf(limits.months()))
                .minus(plan.oneOffUsd())
                .minus(new Usd(plan.effortDays().multiply(limits.usdPerEffortDay())));
    }
}
