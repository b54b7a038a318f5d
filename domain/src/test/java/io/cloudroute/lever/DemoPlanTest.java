package io.cloudroute.lever;

import org.junit.jupiter.api.Test;

class DemoPlanTest {

    @Test
    void print() {
        var result = new Plans(Sites.MARKET).evaluate(Northwind.callSites(), Northwind.levers());
        System.out.println(result.beforeUsdMonth() + " -> " + result.afterUsdMonth() + " days " + result.effortDays());
        result.callSites().forEach(System.out::println);
        result.sharedCharges().forEach(System.out::println);
        result.levers()
                .forEach(p -> System.out.println(p.chosen().lever() + " "
                        + p.chosen().callSite() + " " + p.sequentialUsdMonth() + " " + p.shapleyUsdMonth() + " "
                        + p.effect().detail() + p.effect().breakEven()));
        var found = new Planner(Sites.MARKET).search(Northwind.callSites(), java.util.List.of(), Limits.NONE);
        System.out.println(found.netUsd() + " " + found.effortDays());
        found.frontier()
                .forEach(p -> System.out.println(p.effortDays() + " " + p.netUsd() + " " + p.shareOfBest() + " "
                        + p.levers().stream()
                                .map(c -> c.lever().id() + "@" + c.callSite()
                                        + c.settings().values())
                                .toList()));
        System.out.println(new Plans(Sites.MARKET)
                .evaluate(Northwind.callSites(), found.best())
                .afterUsdMonth());
        for (int i = 0; i < 3; i++) {
            long t = System.nanoTime();
            var u = new Simulation(Sites.MARKET).run(Northwind.callSites(), Northwind.levers(), Limits.NONE, 10_000, 1);
            System.out.println((System.nanoTime() - t) / 1e6 + " ms " + u.p10() + " " + u.p50() + " " + u.p90());
            u.movers().forEach(System.out::println);
            t = System.nanoTime();
            new Planner(Sites.MARKET).search(Northwind.callSites(), java.util.List.of(), Limits.NONE);
            System.out.println("search " + (System.nanoTime() - t) / 1e6 + " ms ");
        }
    }
}
