package io.cloudroute.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Context;
import io.cloudroute.pricing.Direction;
import io.cloudroute.pricing.Kind;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.pricing.Ttl;
import io.cloudroute.usage.MeasuredUsage;
import io.cloudroute.usage.MeasuredUsage.Hour;
import io.cloudroute.usage.MeasuredUsage.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DiagnosisProperties {

    @Provide
    Arbitrary<MeasuredUsage> usages() {
        return Combinators.combine(
                        lines().list().ofMaxSize(30),
                        hours().list().ofMaxSize(30),
                        Arbitraries.integers().between(1, 400))
                .as((lines, hours, days) -> new MeasuredUsage(
                        Measured.DAY, Measured.DAY.plusDays(days - 1L), days, lines, hours, Set.of()));
    }

    /// Discounts without a model among them, so that the models together may be dearer than the bill.
    private Arbitrary<Line> lines() {
        var usd = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-200), BigDecimal.valueOf(10_000))
                .ofScale(8);
        return Combinators.combine(
                        Arbitraries.of(Measured.SONNET, Measured.HAIKU, Measured.TITAN, ""),
                        Arbitraries.of(Direction.class),
                        Arbitraries.of(Tier.class),
                        Arbitraries.of(Routing.class),
                        Arbitraries.integers().between(0, 1_000_000_000),
                        usd,
                        Arbitraries.integers().between(0, 9))
                .as((model, direction, tier, routing, tokens, cost, known) -> known == 0
                        ? new Line(
                                Measured.DAY,
                                "",
                                null,
                                "",
                                null,
                                null,
                                null,
                                null,
                                null,
                                false,
                                BigDecimal.ZERO,
                                new Usd(cost))
                        : new Line(
                                Measured.DAY,
                                "eu-west-1",
                                Kind.TOKEN,
                                model,
                                direction,
                                tier,
                                routing,
                                Context.STANDARD,
                                direction == Direction.CACHE_WRITE ? Ttl.FIVE_MINUTES : null,
                                true,
                                BigDecimal.valueOf(tokens),
                                new Usd(cost)));
    }

    private Arbitrary<Hour> hours() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.of("one", "two"),
                        Arbitraries.of(Tier.STANDARD, Tier.BATCH),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.valueOf(-5), BigDecimal.valueOf(1_000))
                                .ofScale(6))
                .as((hour, account, tier, cost) ->
                        new Hour(hour, account, "eu-central-1", Measured.SONNET, tier, new Usd(cost)));
    }

    @Property(tries = 100)
    void the_shares_of_the_models_add_up_to_one(@ForAll("usages") MeasuredUsage usage) {
        var shares = Measured.diagnosis(usage).models();
        assertThat(shares.stream().map(Diagnosis.ModelShare::share).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(shares.isEmpty() ? BigDecimal.ZERO : BigDecimal.ONE);
    }

    @Property(tries = 100)
    void no_finding_is_about_more_than_is_spent(@ForAll("usages") MeasuredUsage usage) {
        var diagnosis = Measured.diagnosis(usage);
        var most = diagnosis.monthly().isNegative() ? Usd.ZERO : diagnosis.monthly();
        for (var finding : diagnosis.findings()) {
            assertThat(finding.touched()).isBetween(Usd.ZERO, most);
        }
    }

    @Property(tries = 100)
    void an_estimate_is_in_order_and_never_a_loss(@ForAll("usages") MeasuredUsage usage) {
        var estimates = Measured.diagnosis(usage).estimates();
        assertThat(estimates.low()).isBetween(Usd.ZERO, estimates.likely());
        assertThat(estimates.high()).isGreaterThanOrEqualTo(estimates.likely());
    }

    @Property(tries = 100)
    void the_order_of_the_lines_does_not_matter(@ForAll("usages") MeasuredUsage usage, @ForAll Random random) {
        var lines = new ArrayList<>(usage.lines());
        var hours = new ArrayList<>(usage.hours());
        Collections.shuffle(lines, random);
        Collections.shuffle(hours, random);
        var other = new MeasuredUsage(usage.first(), usage.last(), usage.days(), lines, hours, usage.named());
        assertThat(Measured.diagnosis(other)).isEqualTo(Measured.diagnosis(usage));
    }

    @Property(tries = 100)
    void a_bill_in_two_halves_is_the_same_bill(@ForAll("usages") MeasuredUsage usage) {
        var halves = new ArrayList<Line>();
        for (var line : usage.lines()) {
            halves.addAll(List.of(part(line, "0.25"), part(line, "0.75")));
        }
        var other = new MeasuredUsage(usage.first(), usage.last(), usage.days(), halves, usage.hours(), usage.named());
        assertThat(Measured.diagnosis(other).findings())
                .isEqualTo(Measured.diagnosis(usage).findings());
    }

    private static Line part(Line line, String share) {
        var factor = new BigDecimal(share);
        return new Line(
                line.day(),
                line.region(),
                line.kind(),
                line.model(),
                line.direction(),
                line.tier(),
                line.routing(),
                line.context(),
                line.ttl(),
                line.listed(),
                line.tokens().multiply(factor),
                line.cost().times(factor));
    }
}
