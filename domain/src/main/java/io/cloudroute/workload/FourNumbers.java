package io.cloudroute.workload;

import io.cloudroute.lever.Field;
import io.cloudroute.lever.Market;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Context;
import io.cloudroute.pricing.Direction;
import io.cloudroute.pricing.Kind;
import io.cloudroute.pricing.PriceBook;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.usage.MeasuredUsage;
import io.cloudroute.usage.MeasuredUsage.Line;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a founder knows without a bill: one model, and four numbers.
///
/// @param monthly what Bedrock costs a month
/// @param model the id of the model that most of it goes to
/// @param input tokens of a prompt, with everything that is sent along
/// @param output tokens of an answer
/// @param turns requests of one conversation, or of whatever else repeats the same beginning within minutes
public record FourNumbers(Usd monthly, String model, int input, int output, int turns) {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int MOST_TOKENS = 10_000_000;
    private static final int MOST_TURNS = 10_000;
    private static final Usd MOST_MONEY = Usd.of("1000000000");

    /// A number that cannot be.
    public static final class InvalidException extends RuntimeException {
        private final String field;

        InvalidException(String field, String message) {
            super(message);
            this.field = field;
        }

        /// `monthly`, `model`, `input`, `output` or `turns`.
        public String field() {
            return field;
        }
    }

    public FourNumbers {
        if (monthly.amount().signum() <= 0 || monthly.compareTo(MOST_MONEY) > 0) {
            throw new InvalidException("monthly", "more than 0 and at most 1,000,000,000 US dollars a month");
        }
        if (input < 1 || input > MOST_TOKENS) {
            throw new InvalidException("input", "1 to 10,000,000 tokens");
        }
        if (output < 0 || output > MOST_TOKENS) {
            throw new InvalidException("output", "0 to 10,000,000 tokens");
        }
        if (turns < 1 || turns > MOST_TURNS) {
            throw new InvalidException("turns", "1 to 10,000 requests");
        }
    }

    /// At the list prices of a day, for a Region and tier as most have them.
    ///
    /// @throws InvalidException when the book has no price for the model
    Diagnosis diagnosis(LocalDate day, Market market, DiagnosisSettings settings) {
        var book = market.book();
        var routing = routing(day, book);
        var in = price(book, Direction.INPUT, routing, day);
        var out = price(book, Direction.OUTPUT, routing, day);
        if (routing == null || in == null || in.signum() == 0 || out == null && output > 0) {
            throw new InvalidException("model", "the price book has no price for \"" + model + "\" on " + day);
        }
        var inWeight = in.multiply(BigDecimal.valueOf(input));
        var outWeight = out == null ? BigDecimal.ZERO : out.multiply(BigDecimal.valueOf(output));
        var whole = inWeight.add(outWeight);
        var requests = monthly.times(MILLION).dividedBy(whole).amount();
        var inCost = new Usd(monthly.amount().multiply(inWeight).divide(whole, MathContext.DECIMAL128));
        var lines = List.of(
                line(day, Direction.INPUT, routing, requests.multiply(BigDecimal.valueOf(input)), inCost),
                line(
                        day,
                        Direction.OUTPUT,
                        routing,
                        requests.multiply(BigDecimal.valueOf(output)),
                        monthly.minus(inCost)));
        var usage = new MeasuredUsage(day, day, 1, output == 0 ? lines.subList(0, 1) : lines, List.of(), Set.of());
        var said = Map.of(model, Map.of(Field.ANSWER_TOKENS, BigDecimal.valueOf(output)));
        return new Examination(usage, Diagnosis.Source.NUMBERS, market, settings.withRequests(turns)).diagnosis(said);
    }

    private Line line(LocalDate day, Direction direction, Routing routing, BigDecimal tokens, Usd cost) {
        return new Line(
                day,
                "",
                Kind.TOKEN,
                model,
                direction,
                Tier.STANDARD,
                routing,
                Context.STANDARD,
                null,
                true,
                tokens,
                cost);
    }

    /// How the model is usually reached: in its Region, where that has a price.
    private @Nullable Routing routing(LocalDate day, PriceBook book) {
        for (var routing : Routing.values()) {
            if (price(book, Direction.INPUT, routing, day) != null) {
                return routing;
            }
        }
        return null;
    }

    private @Nullable BigDecimal price(PriceBook book, Direction direction, @Nullable Routing routing, LocalDate day) {
        return routing == null
                ? null
                : book.rate(model, "", direction, Tier.STANDARD, routing, Context.STANDARD, null, day)
                        .map(price -> price.usdPerMillion())
                        .orElse(null);
    }
}
