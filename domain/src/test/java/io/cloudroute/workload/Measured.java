package io.cloudroute.workload;

import io.cloudroute.lever.Capabilities;
import io.cloudroute.lever.Market;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Context;
import io.cloudroute.pricing.Direction;
import io.cloudroute.pricing.Evidence;
import io.cloudroute.pricing.Kind;
import io.cloudroute.pricing.Models;
import io.cloudroute.pricing.Price;
import io.cloudroute.pricing.PriceBook;
import io.cloudroute.pricing.PriceKey;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.pricing.Ttl;
import io.cloudroute.usage.MeasuredUsage;
import io.cloudroute.usage.MeasuredUsage.Hour;
import io.cloudroute.usage.MeasuredUsage.Line;
import io.cloudroute.usage.MeasuredUsage.Name;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/// Usage to diagnose, and a small price book to do it with.
final class Measured {

    static final String SONNET = "anthropic.claude-sonnet-4-5-20250929-v1:0";
    static final String HAIKU = "anthropic.claude-haiku-4-5-20251001-v1:0";
    static final String TITAN = "amazon.titan-embed-text-v2:0";
    static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    static final Market MARKET = new Market(book(), Models.standard(), Capabilities.standard(), DAY);

    private final int days;
    private final List<Line> lines = new ArrayList<>();
    private final List<Hour> hours = new ArrayList<>();

    private Measured(int days) {
        this.days = days;
    }

    static Measured days(int days) {
        return new Measured(days);
    }

    static DiagnosisSettings settings() {
        return new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("cloudroute.diagnosis", Bindable.of(DiagnosisSettings.class));
    }

    static PriceBook book() {
        var prices = new ArrayList<Price>();
        for (var direction : Direction.values()) {
            prices.add(price(SONNET, direction, Routing.REGIONAL, List.of("3.3", "16.5", "0.33", "4.125")));
            prices.add(price(SONNET, direction, Routing.GLOBAL, List.of("3", "15", "0.3", "3.75")));
            prices.add(price(HAIKU, direction, Routing.REGIONAL, List.of("1.1", "5.5", "0.11", "1.375")));
        }
        prices.add(price(SONNET, Direction.CACHE_WRITE, Routing.REGIONAL, Ttl.ONE_HOUR, "6.6"));
        prices.add(price(TITAN, Direction.INPUT, Routing.REGIONAL, List.of("0.02")));
        return PriceBook.of(prices);
    }

    private static Price price(String model, Direction direction, Routing routing, List<String> usd) {
        var ttl = direction == Direction.CACHE_WRITE ? Ttl.FIVE_MINUTES : null;
        return price(model, direction, routing, ttl, usd.get(direction.ordinal()));
    }

    private static Price price(String model, Direction direction, Routing routing, @Nullable Ttl ttl, String usd) {
        return new Price(
                new PriceKey(model, "*", direction, Tier.STANDARD, routing, Context.STANDARD, ttl),
                new BigDecimal(usd),
                LocalDate.of(2025, 1, 1),
                null,
                "test",
                Evidence.AGREED,
                DAY);
    }

    Measured tokens(String model, Direction direction, long millions, String usd) {
        return line(Kind.TOKEN, model, direction, Tier.STANDARD, Routing.REGIONAL, millions, usd);
    }

    Measured global(String model, Direction direction, long millions, String usd) {
        return line(Kind.TOKEN, model, direction, Tier.STANDARD, Routing.GLOBAL, millions, usd);
    }

    Measured batch(String model, Direction direction, long millions, String usd) {
        return line(Kind.TOKEN, model, direction, Tier.BATCH, Routing.REGIONAL, millions, usd);
    }

    Measured writtenForAnHour(String model, long millions, String usd) {
        return line(
                Kind.TOKEN, model, Direction.CACHE_WRITE, Tier.STANDARD, Routing.REGIONAL, Ttl.ONE_HOUR, millions, usd);
    }

    Measured unknown(String usd) {
        lines.add(new Line(
                DAY, "eu-central-1", null, "", null, null, null, null, null, false, BigDecimal.ZERO, Usd.of(usd)));
        return this;
    }

    Measured provisioned(String usd) {
        return line(Kind.PROVISIONED, SONNET, null, Tier.PROVISIONED, Routing.REGIONAL, 0, usd);
    }

    Measured hour(int hour, String account, String usd) {
        hours.add(new Hour(hour, account, "eu-central-1", SONNET, Tier.STANDARD, Usd.of(usd)));
        return this;
    }

    private Measured line(
            Kind kind, String model, Direction direction, Tier tier, Routing routing, long millions, String usd) {
        var ttl = direction == Direction.CACHE_WRITE ? Ttl.FIVE_MINUTES : null;
        return line(kind, model, direction, tier, routing, ttl, millions, usd);
    }

    private Measured line(
            Kind kind,
            String model,
            Direction direction,
            Tier tier,
            Routing routing,
            @Nullable Ttl ttl,
            long millions,
            String usd) {
        lines.add(new Line(
                DAY,
                "eu-central-1",
                kind,
                model,
                direction,
                tier,
                routing,
                Context.STANDARD,
                ttl,
                true,
                BigDecimal.valueOf(millions).movePointRight(6),
                Usd.of(usd)));
        return this;
    }

    MeasuredUsage usage() {
        return new MeasuredUsage(DAY, DAY.plusDays(days - 1L), days, lines, hours, Set.of(Name.TAG));
    }

    Diagnosis diagnosis() {
        return diagnosis(usage());
    }

    static Diagnosis diagnosis(MeasuredUsage usage) {
        return Diagnosis.of(usage, MARKET, settings(), Map.of());
    }
}
