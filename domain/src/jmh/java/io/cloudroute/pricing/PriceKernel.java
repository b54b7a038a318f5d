package io.cloudroute.pricing;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// How long it takes to price one whole usage: fresh input, cache reads and writes, output; look-up included.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PriceKernel {

    private PriceBook book;
    private List<Usages.Usage> usages;

    @Setup
    public void read() {
        book = Usages.book();
        usages = Usages.all(book);
    }

    @Benchmark
    @OperationsPerInvocation(Usages.COUNT)
    public void price(Blackhole hole) {
        for (var usage : usages) {
            hole.consume(
                    book.rates(usage.model(), "us-east-1", Tier.STANDARD, usage.routing(), Context.STANDARD, Usages.DAY)
                            .orElseThrow()
                            .cost(usage.tokens()));
        }
    }
}
