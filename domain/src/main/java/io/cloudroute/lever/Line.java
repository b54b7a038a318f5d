package io.cloudroute.lever;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of a month's cost, or of a one-off one: a product of factors.
///
/// @param traffic which part of the call site's traffic, or what is bought
/// @param shared names what call sites share and pay once; null for what each pays
/// @param tokens what a request has of them, for lines that count tokens; null for others
/// @param perMillion whether the product counts tokens at a price per million
record Line(
        Item item,
        String traffic,
        @Nullable String shared,
        List<Num> factors,
        @Nullable Num tokens,
        boolean perMillion) {

    static Line tokens(Item item, String traffic, Num requests, Num tokens, Num usdPerMillion, Num factor) {
        return new Line(
                item,
                traffic,
                null,
                factor == Num.ONE
                        ? List.of(requests, tokens, usdPerMillion)
                        : List.of(requests, tokens, usdPerMillion, factor),
                tokens,
                true);
    }

    static Line of(Item item, String name, Num... factors) {
        return new Line(item, name, null, List.of(factors), null, false);
    }

    /// @param price as it was set: at another price it is another thing to share
    static Line shared(Item item, String name, BigDecimal price, Num... factors) {
        return new Line(item, name, item.id() + " " + name + " " + Term.plain(price), List.of(factors), null, false);
    }

    Line times(Num factor) {
        var more = new ArrayList<>(factors);
        more.add(factor);
        return new Line(item, traffic, shared, List.copyOf(more), tokens, perMillion);
    }

    Num usd() {
        var product = factors.getFirst();
        for (int i = 1; i < factors.size(); i++) {
            product = product.times(factors.get(i));
        }
        return perMillion ? product.over(Num.MILLION) : product;
    }

    /// The product with its numbers in it: `100000 × 4000 × 3.3 ÷ 1000000`.
    String formula() {
        var text = new StringBuilder();
        for (var factor : factors) {
            text.append(text.isEmpty() ? "" : " × ").append(Term.plain(factor.value()));
        }
        return text.append(perMillion ? " ÷ 1000000" : "").toString();
    }
}
