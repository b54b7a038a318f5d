package io.cloudroute.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PriceBookProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Price price(Direction direction, BigDecimal usd, LocalDate from, LocalDate to) {
        var ttl = direction == Direction.CACHE_WRITE ? Ttl.FIVE_MINUTES : null;
        var key = new PriceKey("m", "*", direction, Tier.STANDARD, Routing.REGIONAL, Context.STANDARD, ttl);
        return new Price(key, usd, from, to, "test", Evidence.BROKER, from);
    }

    private static Rates rates(List<BigDecimal> usd) {
        var prices = new ArrayList<Price>();
        for (var direction : Direction.values()) {
            prices.add(new Price(
                    price(direction, BigDecimal.ONE, DAY, DAY.plusDays(1)).key(),
                    usd.get(direction.ordinal()),
                    DAY,
                    null,
                    "test",
                    Evidence.BROKER,
                    DAY));
        }
        return PriceBook.of(prices)
                .rates("m", "us-east-1", Tier.STANDARD, Routing.REGIONAL, Context.STANDARD, DAY)
                .orElseThrow();
    }

    @Provide
    Arbitrary<List<BigDecimal>> usd() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100_000))
                .ofScale(10)
                .list()
                .ofSize(4);
    }

    @Provide
    Arbitrary<Tokens> tokens() {
        var count = Arbitraries.longs().between(0, 1_000_000_000_000L);
        return Combinators.combine(count, count, count, count)
                .as((input, read, write, output) -> new Tokens(input, read, write, 0, 0, output));
    }

    @Property
    void a_cost_is_the_exact_sum_of_counts_times_prices(
            @ForAll @From("usd") List<BigDecimal> usd, @ForAll @From("tokens") Tokens tokens) {
        var exact = usd.get(0)
                .multiply(BigDecimal.valueOf(tokens.input()))
                .add(usd.get(1).multiply(BigDecimal.valueOf(tokens.output())))
                .add(usd.get(2).multiply(BigDecimal.valueOf(tokens.cacheRead())))
                .add(usd.get(3).multiply(BigDecimal.valueOf(tokens.cacheWrite5m())))
                .movePointLeft(6);
        var cost = rates(usd).cost(tokens).orElseThrow();
        assertThat(cost).isEqualTo(new Usd(exact));
        assertThat(cost.isNegative()).isFalse();
    }

    @Property
    void more_tokens_never_cost_less(
            @ForAll @From("usd") List<BigDecimal> usd,
            @ForAll @From("tokens") Tokens tokens,
            @ForAll @LongRange(max = 1_000_000) long more) {
        var rates = rates(usd);
        var larger =
                new Tokens(tokens.input() + more, tokens.cacheRead(), tokens.cacheWrite5m(), 0, 0, tokens.output());
        assertThat(rates.cost(larger).orElseThrow())
                .isGreaterThanOrEqualTo(rates.cost(tokens).orElseThrow());
    }

    @Property
    void cached_tokens_are_not_fresh_input_too(
            @ForAll @LongRange(max = 1_000_000) long fresh,
            @ForAll @LongRange(max = 1_000_000) long read,
            @ForAll @LongRange(max = 1_000_000) long written) {
        assertThat(Tokens.ofAllInput(fresh + read + written, read, written, 7))
                .isEqualTo(new Tokens(fresh, read, written, 0, 0, 7));
    }

    @Property
    void every_day_has_the_price_of_its_day(@ForAll @IntRange(min = 1, max = 400) int day) {
        var change = DAY.plusDays(200);
        var book = PriceBook.of(List.of(
                price(Direction.INPUT, BigDecimal.ONE, DAY, change),
                price(Direction.INPUT, BigDecimal.TWO, change, DAY.plusDays(300))));
        var found = book.rate(
                "m", "", Direction.INPUT, Tier.STANDARD, Routing.REGIONAL, Context.STANDARD, null, DAY.plusDays(day));
        assertThat(found.map(Price::usdPerMillion))
                .isEqualTo(Optional.ofNullable(day < 200 ? BigDecimal.ONE : day < 300 ? BigDecimal.TWO : null));
    }

    @Example
    void more_cached_than_went_in_is_refused() {
        assertThatThrownBy(() -> Tokens.ofAllInput(10, 8, 3, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void tokens_without_a_price_have_no_cost() {
        var book = PriceBook.of(List.of(price(Direction.INPUT, BigDecimal.ONE, DAY, DAY.plusDays(9))));
        var rates = book.rates("m", "", Tier.STANDARD, Routing.REGIONAL, Context.STANDARD, DAY)
                .orElseThrow();
        assertThat(rates.cost(Tokens.of(1_000_000, 0))).contains(Usd.of("1"));
        assertThat(rates.cost(Tokens.of(1_000_000, 1))).isEmpty();
    }
}
