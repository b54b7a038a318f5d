package io.cloudroute.lever;

import java.math.BigDecimal;
import java.math.MathContext;

/// A number of the engine: exact where money is stated, a double where it is simulated or searched. Each formula is
/// written once and serves both; what meets a double becomes one.

sealed interface Num extends Comparable<Num> {

    Num ZERO = new Exact(BigDecimal.ZERO);
    Num ONE = new Exact(BigDecimal.ONE);
    Num MILLION = of(1_000_000);

    record Exact(BigDecimal value) implements Num {
        @Override
        public double fast() {
            return value.doubleValue();
        }
    }

    record Fast(double fast) implements Num {
        @Override
        public BigDecimal value() {
            return BigDecimal.valueOf(fast);
        }
    }

    BigDecimal value();

    double fast();

    static Num of(long value) {
        return new Exact(BigDecimal.valueOf(value));
    }

    static Num of(BigDecimal value, boolean exact) {
        return exact ? new Exact(value) : new Fast(value.doubleValue());
    }

    default Num plus(Num other) {
        return this instanceof Exact(var a) && other instanceof Exact(var b)
                ? new Exact(a.add(b))
                : new Fast(fast() + other.fast());
    }

    default Num minus(Num other) {
        return this instanceof Exact(var a) && other instanceof Exact(var b)
                ? new Exact(a.subtract(b))
                : new Fast(fast() - other.fast());
    }

    default Num times(Num other) {
        return this instanceof Exact(var a) && other instanceof Exact(var b)
                ? new Exact(a.multiply(b))
                : new Fast(fast() * other.fast());
    }

    /// In DECIMAL128 where it is exact.
    default Num over(Num other) {
        return this instanceof Exact(var a) && other instanceof Exact(var b)
                ? new Exact(a.divide(b, MathContext.DECIMAL128))
                : new Fast(fast() / other.fast());
    }

    default Num atMost(Num other) {
        return compareTo(other) <= 0 ? this : other;
    }

    default Num atLeast(Num other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// One less this.
    default Num rest() {
        return ONE.minus(this);
    }

    default boolean isPositive() {
        return signum() > 0;
    }

    default int signum() {
        return switch (this) {
            case Exact(var a) -> a.signum();
            case Fast(var a) -> (int) Math.signum(a);
        };
    }

    @Override
    default int compareTo(Num other) {
        return this instanceof Exact(var a) && other instanceof Exact(var b)
                ? a.compareTo(b)
                : Double.compare(fast(), other.fast());
    }
}
