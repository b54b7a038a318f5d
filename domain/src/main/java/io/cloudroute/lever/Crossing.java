package io.cloudroute.lever;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a lever's saving crosses zero as one of its numbers moves, with everything else that the call site has: what a
/// formula leaves out, such as a cached history or a cache in pieces, counts here.
record Crossing(Move move, State before, Args args, Market market) {

    private static final int HALVINGS = 100;
    private static final MathContext DIGITS = new MathContext(12);
    private static final double MICRO_DOLLAR = 1e-6;
    private static final double NEAR = 1e-9;

    /// The formula's break-even where the whole state agrees with it, else the one that the state has; null where there
    /// is none, or the saving contradicts it.
    @Nullable
    BreakEven of(BreakEven formula, Num saving) {
        var actual = formula.actual();
        if (actual == null) {
            return formula;
        }
        for (var parameter : move.parameters(before.site(), market)) {
            if (parameter instanceof Parameter.Amount amount && amount.name().equals(formula.name())) {
                return agrees(formula, saving) && isZeroAt(formula, amount)
                        ? formula
                        : found(formula, amount, actual.doubleValue());
            }
        }
        return agrees(formula, saving) ? formula : null;
    }

    /// Where a loss turns as the first of these parameters that can turn it gets smaller.
    Optional<BreakEven> below(List<String> names) {
        var parameters = move.parameters(before.site(), market);
        return names.stream()
                .flatMap(name -> parameters.stream().filter(each -> each.name().equals(name)))
                .map(Parameter.Amount.class::cast)
                .flatMap(amount -> {
                    var here = args.number(amount.name());
                    return Optional.ofNullable(
                            found(BreakEven.below(amount.name(), "", here, here, amount.unit()), amount, here.fast()))
                            .stream();
                })
                .filter(found -> !found.above() && isSensible(found))
                .findFirst();
    }

    /// Nobody retrieves half a passage.
    private static boolean isSensible(BreakEven found) {
        return found.unit() != Unit.UNITS || found.value().compareTo(BigDecimal.ONE) >= 0;
    }

    private boolean agrees(BreakEven formula, Num saving) {
        return Math.abs(saving.fast()) < MICRO_DOLLAR || formula.met() == saving.isPositive();
    }

    private boolean isZeroAt(BreakEven formula, Parameter.Amount amount) {
        var value = formula.value();
        return value.compareTo(amount.least()) <= 0
                || value.compareTo(amount.most()) >= 0
                || isNothing(saving(formula.name(), value.doubleValue()));
    }

    private boolean isNothing(double saving) {
        return Math.abs(saving) <= NEAR * (1 + before.usd().fast());
    }

    private double saving(String name, double number) {
        return move.apply(before, args.with(Map.of(name, new Num.Fast(number)), args.profile()), market)
                        instanceof State after
                ? before.usd().fast() - after.usd().fast()
                : 0;
    }

    /// On the side where the formula expects it, else on the other.
    private @Nullable BreakEven found(BreakEven formula, Parameter.Amount amount, double actual) {
        double here = saving(formula.name(), actual);
        double least = amount.least().doubleValue();
        double low = least + (actual - least) * NEAR;
        double high = amount.most().doubleValue();
        for (double end : here > 0 == formula.above() ? new double[] {low, high} : new double[] {high, low}) {
            if (here * saving(formula.name(), end) < 0) {
                double zero = zero(formula.name(), actual, here, end);
                var value = new BigDecimal(zero).round(DIGITS);
                var crossing = new BreakEven(
                        formula.name(),
                        value.toPlainString(),
                        value,
                        formula.actual(),
                        formula.unit(),
                        here > 0 == zero < actual);
                // At a jump the next number that can be told apart may lie beyond it.
                return crossing.met() == here > 0 ? crossing : null;
            }
        }
        return null;
    }

    private double zero(String name, double from, double there, double to) {
        double same = from;
        double other = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = same + (other - same) / 2;
            if (saving(name, middle) * there > 0) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return other;
    }
}
