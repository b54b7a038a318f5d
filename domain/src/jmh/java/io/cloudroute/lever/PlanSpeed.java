package io.cloudroute.lever;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long plans take: found for the demo and for twenty call sites among all levers, explained exactly, and drawn
/// 10,000 times.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PlanSpeed {

    private final List<CallSite> demo = Northwind.callSites();
    private final List<CallSite> twenty = twenty();

    private static List<CallSite> twenty() {
        var sites = new ArrayList<CallSite>();
        for (int i = 0; i < 20; i++) {
            var like = Northwind.callSites().get(i % 3);
            sites.add(new CallSite(
                    like.id() + i,
                    like.served(),
                    like.with(
                                    Field.REQUESTS_PER_MONTH,
                                    like.number(Field.REQUESTS_PER_MONTH).add(BigDecimal.valueOf(1_000L * i)))
                            .numbers(),
                    like.ranges(),
                    like.cached(),
                    like.blocksSomeone(),
                    false,
                    like.hourlyProfile(),
                    like.limits()));
        }
        return sites;
    }

    @Benchmark
    public Search searchDemo() {
        return new Planner(Sites.MARKET).search(demo, List.of(), Limits.NONE);
    }

    @Benchmark
    public Search searchTwenty() {
        return new Planner(Sites.MARKET).search(twenty, List.of(), Limits.NONE);
    }

    @Benchmark
    public PlanResult explainDemo() {
        return new Plans(Sites.MARKET).evaluate(demo, Northwind.levers());
    }

    @Benchmark
    public Uncertainty drawDemo() {
        return new Simulation(Sites.MARKET).run(demo, Northwind.levers(), Limits.NONE, Simulation.DRAWS, 1);
    }
}
