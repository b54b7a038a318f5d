package io.cloudroute.lever;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/// A number and how it comes about: whoever types the formula into a calculator gets the value.
///
/// @param part what it belongs to: `before`, `after`, `one-off`, or the lever's own arithmetic
/// @param name of the item
/// @param traffic which part of the call site's traffic, or what is bought; empty where that does not matter
public record Term(Part part, String name, String traffic, String formula, BigDecimal value, Unit unit) {

    public enum Part {
        BEFORE,
        LEVER,
        AFTER,
        ONE_OFF;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final MathContext SHOWN = new MathContext(16);

    static Term of(Part part, Line line) {
        return new Term(
                part,
                line.item().id(),
                line.traffic(),
                line.formula(),
                line.usd().value(),
                Unit.USD);
    }

    static Term lever(String name, String formula, Num value, Unit unit) {
        return new Term(Part.LEVER, name, "", formula, value.value(), unit);
    }

    /// Sixteen digits at most, without trailing zeros.
    static String plain(BigDecimal number) {
        var rounded = number.precision() > SHOWN.getPrecision() ? number.round(SHOWN) : number;
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String plain(Num number) {
        return plain(number.value());
    }
}
