package io.cloudroute.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// An exact amount of US dollars; equal amounts are equal whatever their scale.
///
/// Sums and products keep every digit. Division belongs last and is done in [MathContext#DECIMAL128].
/// [#rounded] is the only place that rounds.
public record Usd(BigDecimal amount) implements Comparable<Usd> {

    public static final Usd ZERO = new Usd(BigDecimal.ZERO);
    private static final int MICRO_DOLLAR = 6;

    public Usd {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    /// @throws NumberFormatException when the text is not a decimal number
    public static Usd of(String text) {
        return new Usd(new BigDecimal(text));
    }

    public static Usd sum(Collection<Usd> amounts) {
        return new Usd(amounts.stream().map(Usd::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    public Usd plus(Usd other) {
        return new Usd(amount.add(other.amount));
    }

    public Usd minus(Usd other) {
        return new Usd(amount.subtract(other.amount));
    }

    public Usd times(BigDecimal factor) {
        return new Usd(amount.multiply(factor));
    }

    /// This amount over a divisor that is not zero, in DECIMAL128.
    public Usd dividedBy(BigDecimal divisor) {
        return new Usd(amount.divide(divisor, MathContext.DECIMAL128));
    }

    public Usd negated() {
        return new Usd(amount.negate());
    }

    /// This amount with so many decimals, half to even.
    public Usd rounded(int decimals) {
        return new Usd(amount.setScale(decimals, RoundingMode.HALF_EVEN));
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /// Parts proportional to the weights, each in whole micro-dollars, that add up to this amount rounded to the
    /// micro-dollar:
    /// the micro-dollars that rounding down leaves over go to the largest remainders, ties to the earlier part.
    ///
    /// @param weights not negative, and not all zero
    public List<Usd> split(List<BigDecimal> weights) {
        var total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("weights must not be negative, and not all zero");
        }
        var micros = rounded(MICRO_DOLLAR).amount.movePointRight(MICRO_DOLLAR).toBigIntegerExact();
        var shares = new ArrayList<BigDecimal>();
        var floors = new ArrayList<BigDecimal>();
        for (var weight : weights) {
            var share = new BigDecimal(micros).multiply(weight).divide(total, MathContext.DECIMAL128);
            shares.add(share);
            floors.add(share.setScale(0, RoundingMode.FLOOR));
        }
        int left = new BigDecimal(micros)
                .subtract(floors.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .intValueExact();
        var byRemainder = IntStream.range(0, weights.size())
                .boxed()
                .sorted((a, b) -> shares.get(b)
                        .subtract(floors.get(b))
                        .compareTo(shares.get(a).subtract(floors.get(a))))
                .toList();
        for (int i = 0; i < left; i++) {
            floors.set(byRemainder.get(i), floors.get(byRemainder.get(i)).add(BigDecimal.ONE));
        }
        return floors.stream()
                .map(part -> new Usd(part.movePointLeft(MICRO_DOLLAR)))
                .toList();
    }

    @Override
    public int compareTo(Usd other) {
        return amount.compareTo(other.amount);
    }

    /// The amount in plain notation, without a currency sign.
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
