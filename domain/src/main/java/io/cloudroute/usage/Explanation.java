package io.cloudroute.usage;

import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Axis;
import io.cloudroute.pricing.Context;
import io.cloudroute.pricing.Direction;
import io.cloudroute.pricing.Modality;
import io.cloudroute.pricing.PriceBook;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.pricing.Ttl;
import io.cloudroute.usage.TieOut.Reason;
import io.cloudroute.usage.TieOut.Residual;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How much of Bedrock's gross money is understood.
///
/// A line is explained when its charge type explains it (a discount, a commitment's fee); or when it is classified,
/// and,
/// if it counts tokens, costs what the price book of its day says, give or take 1 %.
record Explanation(Usd bedrock, Usd explained, @Nullable BigDecimal share, List<Residual> residuals) {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Set<String> USAGE = Set.of("USAGE", "DISCOUNTED_USAGE");

    /// The sum of one day's lines that are alike.
    record Line(
            String usageType,
            String product,
            String region,
            String chargeType,
            boolean classified,
            @Nullable String model,
            @Nullable String kind,
            @Nullable String direction,
            @Nullable String tier,
            @Nullable String routing,
            @Nullable String context,
            @Nullable String ttl,
            @Nullable String modality,
            boolean customModel,
            @Nullable BigDecimal tokensPerUnit,
            LocalDate day,
            BigDecimal quantity,
            Usd cost,
            long lines) {

        private Optional<BigDecimal> tokens() {
            return "token".equals(kind) && tokensPerUnit != null
                    ? Optional.of(quantity.multiply(tokensPerUnit))
                    : Optional.empty();
        }
    }

    private record Key(
            Reason reason,
            String usageType,
            String product,
            String region,
            @Nullable String model) {}

    /// Lines that are residual for the same reason.
    private static final class Heap {
        private LocalDate firstDay = LocalDate.MAX;
        private LocalDate lastDay = LocalDate.MIN;
        private long lines;
        private Usd cost = Usd.ZERO;
        private BigDecimal tokens = BigDecimal.ZERO;
        private @Nullable BigDecimal bookPerMillion;

        void add(Line line, @Nullable BigDecimal bookPrice) {
            if (line.day().isBefore(firstDay)) {
                firstDay = line.day();
            }
            if (!line.day().isBefore(lastDay)) {
                lastDay = line.day();
                bookPerMillion = bookPrice;
            }
            lines += line.lines();
            cost = cost.plus(line.cost());
            tokens = tokens.add(line.tokens().orElse(BigDecimal.ZERO));
        }

        Residual residual(Key key) {
            var billed = tokens.signum() == 0
                    ? null
                    : cost.times(MILLION).dividedBy(tokens).amount();
            return new Residual(
                    key.reason(),
                    key.usageType(),
                    key.product(),
                    key.region(),
                    key.model(),
                    firstDay,
                    lastDay,
                    lines,
                    cost,
                    billed,
                    bookPerMillion);
        }
    }

    static Explanation of(List<Line> lines, PriceBook book) {
        var heaps = new LinkedHashMap<Key, Heap>();
        var bedrock = Usd.ZERO;
        var explained = Usd.ZERO;
        var moved = BigDecimal.ZERO;
        var understood = BigDecimal.ZERO;
        for (var line : lines) {
            bedrock = bedrock.plus(line.cost());
            moved = moved.add(line.cost().amount().abs());
            var price = price(line, book).orElse(null);
            var reason = reason(line, price).orElse(null);
            if (reason == null) {
                explained = explained.plus(line.cost());
                understood = understood.add(line.cost().amount().abs());
            } else {
                heaps.computeIfAbsent(
                                new Key(reason, line.usageType(), line.product(), line.region(), line.model()),
                                _ -> new Heap())
                        .add(line, price);
            }
        }
        var residuals = heaps.entrySet().stream()
                .map(entry -> entry.getValue().residual(entry.getKey()))
                .sorted(Comparator.comparing(
                                (Residual residual) -> residual.cost().amount().abs())
                        .reversed()
                        .thenComparing(Residual::usageType))
                .toList();
        return new Explanation(
                bedrock,
                explained,
                moved.signum() == 0 ? null : understood.divide(moved, MathContext.DECIMAL128),
                residuals);
    }

    private static Optional<Reason> reason(Line line, @Nullable BigDecimal price) {
        if (!USAGE.contains(line.chargeType()) && !line.chargeType().equals("OTHER")) {
            return Optional.empty();
        }
        if (!line.classified()) {
            return Optional.of(Reason.UNCLASSIFIED);
        }
        if (!"token".equals(line.kind()) || line.cost().isZero()) {
            return Optional.empty();
        }
        if (price == null) {
            return Optional.of(Reason.NO_PRICE);
        }
        var expected = line.tokens().orElse(BigDecimal.ZERO).multiply(price).divide(MILLION);
        var difference = line.cost().amount().subtract(expected).abs();
        return difference.compareTo(expected.abs().multiply(TOLERANCE)) <= 0
                ? Optional.empty()
                : Optional.of(Reason.PRICE_DIFFERS);
    }

    private static Optional<BigDecimal> price(Line line, PriceBook book) {
        if (!line.classified()
                || !"token".equals(line.kind())
                || line.model() == null
                || !PriceBook.keeps(axis(Modality.class, line.modality()), line.customModel())) {
            return Optional.empty();
        }
        var direction = axis(Direction.class, line.direction());
        var tier = axis(Tier.class, line.tier());
        var routing = axis(Routing.class, line.routing());
        var context = axis(Context.class, line.context());
        if (direction == null || tier == null || routing == null || context == null) {
            return Optional.empty();
        }
        return book.rate(
                        line.model(),
                        line.region(),
                        direction,
                        tier,
                        routing,
                        context,
                        axis(Ttl.class, line.ttl()),
                        line.day())
                .map(price -> price.usdPerMillion());
    }

    private static <A extends Enum<A> & Axis> @Nullable A axis(Class<A> type, @Nullable String word) {
        return word == null ? null : Axis.of(type, word).orElse(null);
    }
}
