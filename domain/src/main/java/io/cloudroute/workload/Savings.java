package io.cloudroute.workload;

import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Model;
import io.cloudroute.pricing.Models;
import io.cloudroute.usage.MeasuredUsage.Line;
import io.cloudroute.workload.Finding.Formula;
import io.cloudroute.workload.Finding.Saving;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a month could save, from bills, list prices and the assumptions of the settings; null where that is nothing.
record Savings(ListPrices list, Models models, DiagnosisSettings settings, RunRate rate) {

    /// Exactly what is paid above the global profile's price.
    @Nullable
    Saving globalPrice(List<Line> lines) {
        var saved = sum(lines, line -> BigDecimal.ONE.subtract(quotient(list.global(line), list.own(line))));
        var cost = Examination.cost(lines);
        var rest = cost.minus(saved);
        return saving(
                lines,
                saved,
                saved,
                Formula.GLOBAL_PRICE,
                rest.amount().signum() <= 0
                        ? Map.of()
                        : Map.of(
                                "surcharge",
                                saved.dividedBy(rest.amount()).rounded(6).amount()));
    }

    /// The easy share of a large model's requests goes to a small model of its family: of several the dearest where
    /// no Region has a price of its own, as the newest usually is.
    @Nullable
    Saving easyShare(String model, List<Line> lines) {
        var large = models.find(model).orElse(null);
        if (large == null) {
            return null;
        }
        var ratio = models.all().stream()
                .filter(small -> small.kind() == Model.Class.SMALL
                        && small.vendor().equals(large.vendor())
                        && small.family().equals(large.family()))
                .filter(small -> {
                    var each = priceRatio(small.id(), lines);
                    return each.signum() > 0 && each.compareTo(BigDecimal.ONE) < 0;
                })
                .max(Comparator.comparing(small -> list.everywhere(small.id(), lines.getFirst())))
                .map(small -> priceRatio(small.id(), lines))
                .orElse(null);
        if (ratio == null) {
            return null;
        }
        var cost = Examination.cost(lines);
        var cheaper = BigDecimal.ONE.subtract(ratio);
        return saving(
                lines,
                cost.times(settings.easyLow()).times(cheaper),
                cost.times(settings.easyHigh()).times(cheaper),
                Formula.EASY_SHARE,
                Map.of(
                        "easyLow", settings.easyLow(),
                        "easyHigh", settings.easyHigh(),
                        "priceRatio", new Usd(ratio).rounded(6).amount()));
    }

    /// What the same tokens cost with the small model, for each dollar at list; zero where it cannot serve them all.
    private BigDecimal priceRatio(String small, List<Line> lines) {
        var priced = lines.stream()
                .filter(line -> line.tokens().signum() > 0 && list.own(line) != null)
                .toList();
        if (priced.isEmpty() || priced.stream().anyMatch(line -> list.of(small, line) == null)) {
            return BigDecimal.ZERO;
        }
        var cheap = Usd.sum(priced.stream()
                .map(line -> ListPrices.cost(line, list.of(small, line)))
                .toList());
        var dear = list.cost(priced);
        return dear.isZero() ? BigDecimal.ZERO : cheap.dividedBy(dear.amount()).amount();
    }

    /// A prefix that several requests share is written once and then read.
    @Nullable
    Saving repeatedPrefix(List<Line> fresh) {
        return saving(
                fresh,
                sum(fresh, line -> settings.repeatedLow().multiply(cached(line, settings.requestsLow()))),
                sum(fresh, line -> settings.repeatedHigh().multiply(cached(line, settings.requestsHigh()))),
                Formula.REPEATED_PREFIX,
                Map.of(
                        "repeatedLow", settings.repeatedLow(),
                        "repeatedHigh", settings.repeatedHigh(),
                        "requestsLow", BigDecimal.valueOf(settings.requestsLow()),
                        "requestsHigh", BigDecimal.valueOf(settings.requestsHigh())));
    }

    /// The share saved of a prefix that so many requests have in common: 1 − (w + r(n − 1)) / n. Not below zero: what
    /// loses is left alone.
    private BigDecimal cached(Line line, int requests) {
        var fresh = list.own(line);
        var write = quotient(list.cacheWrite(line), fresh);
        var read = quotient(list.cacheRead(line), fresh);
        var paid = write.add(read.multiply(BigDecimal.valueOf(requests - 1L)))
                .divide(BigDecimal.valueOf(requests), MathContext.DECIMAL128);
        return BigDecimal.ONE.subtract(paid).max(BigDecimal.ZERO);
    }

    @Nullable
    Saving shorterOutput(List<Line> output) {
        var cost = Examination.cost(output);
        return saving(
                output,
                cost.times(settings.outputCutLow()),
                cost.times(settings.outputCutHigh()),
                Formula.SHORTER_OUTPUT,
                Map.of("cutLow", settings.outputCutLow(), "cutHigh", settings.outputCutHigh()));
    }

    /// @param standard what is spent at the standard tier
    @Nullable
    Saving nightWork(Usd standard, NightWork night) {
        return saving(
                standard.times(night.share()),
                standard.times(night.atNight()).times(settings.batchDiscount()),
                standard.times(night.share()).times(settings.batchDiscount()),
                Formula.NIGHT_WORK,
                Map.of("discount", settings.batchDiscount()));
    }

    private static Usd sum(List<Line> lines, Function<Line, BigDecimal> share) {
        return Usd.sum(
                lines.stream().map(line -> line.cost().times(share.apply(line))).toList());
    }

    private @Nullable Saving saving(
            List<Line> lines, Usd low, Usd high, Formula formula, Map<String, BigDecimal> terms) {
        return saving(Examination.cost(lines), low, high, formula, terms);
    }

    private @Nullable Saving saving(Usd touched, Usd low, Usd high, Formula formula, Map<String, BigDecimal> terms) {
        var most = least(rate.bounded(high), rate.bounded(touched));
        return most.isZero() ? null : new Saving(least(rate.bounded(low), most), most, formula, terms);
    }

    private static Usd least(Usd one, Usd other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static BigDecimal quotient(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        if (part == null || whole == null) {
            throw new IllegalStateException("only lines with these prices are asked");
        }
        return part.divide(whole, MathContext.DECIMAL128);
    }
}
