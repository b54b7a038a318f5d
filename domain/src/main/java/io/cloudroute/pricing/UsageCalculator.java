package io.cloudroute.pricing;

import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Classification.Classified;
import io.cloudroute.pricing.UsageTypes.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What lines of a bill mean, and what they would cost at list prices.
public final class UsageCalculator {

    /// @param quantity of the line's unit; null when it is not asked for
    /// @param day whose prices count
    public record Question(Line line, @Nullable BigDecimal quantity, LocalDate day) {}

    /// @param tokens null without a quantity, and for what is not counted in tokens
    /// @param price null where the book has none
    /// @param listCost null without tokens or a price
    public record Answer(
            Classification classification,
            @Nullable BigDecimal tokens,
            @Nullable Price price,
            @Nullable Usd listCost) {}

    private static final int MILLION = 6;

    private final UsageTypes types;
    private final PriceBook book;

    public UsageCalculator(UsageTypes types, PriceBook book) {
        this.types = types;
        this.book = book;
    }

    public Answer answer(Question question) {
        var classification = types.classify(question.line());
        if (!(classification instanceof Classified known) || known.tokensPerUnit() == null) {
            return new Answer(classification, null, null, null);
        }
        var quantity = question.quantity();
        var tokens = quantity == null ? null : quantity.multiply(known.tokensPerUnit());
        var price = price(known, question.day()).orElse(null);
        var cost = tokens == null || price == null
                ? null
                : new Usd(tokens.multiply(price.usdPerMillion()).movePointLeft(MILLION));
        return new Answer(classification, tokens, price, cost);
    }

    /// The list price of what a usage type counts; empty for what the book does not keep.
    public Optional<Price> price(Classified known, LocalDate day) {
        if (known.kind() != Kind.TOKEN
                || !PriceBook.keeps(known.modality(), known.customModel())
                || known.model().isEmpty()
                || known.direction() == null
                || known.tier() == null) {
            return Optional.empty();
        }
        return book.rate(
                known.model(),
                known.region(),
                known.direction(),
                known.tier(),
                known.routing(),
                known.context(),
                known.ttl(),
                day);
    }
}
