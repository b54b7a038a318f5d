package io.cloudroute.lever;

import static io.cloudroute.lever.Sites.number;

import java.math.BigDecimal;
import java.math.MathContext;

/// Types a formula in, as whoever checks a term by hand does: sums, products, quotients, parentheses, and `min(a, b)`.
final class Calculator {

    private final String text;
    private int at;

    private Calculator(String text) {
        this.text = text.replace(" ", "");
    }

    static BigDecimal value(String formula) {
        var calculator = new Calculator(formula);
        var value = calculator.sum();
        if (calculator.at < calculator.text.length()) {
            throw new IllegalArgumentException(formula + " at " + calculator.at);
        }
        return value;
    }

    private BigDecimal sum() {
        var value = product();
        while (true) {
            if (takes("+")) {
                value = value.add(product());
            } else if (takes("−")) {
                value = value.subtract(product());
            } else {
                return value;
            }
        }
    }

    private BigDecimal product() {
        var value = single();
        while (true) {
            if (takes("×")) {
                value = value.multiply(single());
            } else if (takes("÷")) {
                value = value.divide(single(), MathContext.DECIMAL128);
            } else {
                return value;
            }
        }
    }

    private BigDecimal single() {
        if (takes("min(")) {
            var least = sum();
            while (takes(",")) {
                least = least.min(sum());
            }
            return closed(least);
        }
        if (takes("(")) {
            return closed(sum());
        }
        int from = at;
        takes("-");
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return number(text.substring(from, at));
    }

    private BigDecimal closed(BigDecimal value) {
        if (!takes(")")) {
            throw new IllegalArgumentException(text + " at " + at);
        }
        return value;
    }

    private boolean takes(String sign) {
        if (!text.startsWith(sign, at)) {
            return false;
        }
        at += sign.length();
        return true;
    }
}
