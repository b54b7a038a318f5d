package io.cloudroute.workload;

import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.CallSite.Served;
import io.cloudroute.lever.Field;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.lever.Levers;
import io.cloudroute.lever.Market;
import io.cloudroute.lever.Range;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Context;
import io.cloudroute.pricing.Direction;
import io.cloudroute.pricing.Kind;
import io.cloudroute.pricing.Model;
import io.cloudroute.pricing.Models;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.pricing.Ttl;
import io.cloudroute.usage.MeasuredUsage;
import io.cloudroute.usage.MeasuredUsage.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Call sites as far as bills alone tell them: one for each model, Region, tier and routing.
///
/// A bill has tokens and no requests. How many tokens an answer has, and how much of a prompt repeats, invocation logs
/// measure; without them it is assumed, as is the share of an answer that nobody needs. The tokens of a request follow
/// from the month's, so that the profile costs what was billed, whatever is assumed.
///
/// @param sites the dearest first
/// @param left what is billed beside them: other kinds of usage, and tokens whose price nobody knows
public record MeasuredSites(List<Site> sites, Usd left) {

    /// @param billed a month, at the run-rate of the days measured
    /// @param modelled what the profile costs at list prices
    /// @param measured the numbers that follow from the bill; the others are assumed
    public record Site(CallSite callSite, Usd billed, Usd modelled, Set<Field> measured) {

        /// How far the model is from the bill, as a share of the bill; positive where the model is dearer.
        public BigDecimal off() {
            return billed.isZero()
                    ? BigDecimal.ZERO
                    : modelled.minus(billed).dividedBy(billed.amount()).amount();
        }
    }

    private static final BigDecimal ANSWER_TOKENS = BigDecimal.valueOf(300);
    private static final BigDecimal EMBEDDED_TOKENS = BigDecimal.valueOf(500);
    private static final BigDecimal SESSION_MINUTES = BigDecimal.valueOf(4);
    private static final int DECIMALS = 12;

    private record Key(String model, String region, Tier tier, Routing routing) {}

    /// @param usage of a customer's current bills
    /// @param logged what invocation logs measured, by model
    static MeasuredSites of(
            MeasuredUsage usage, Market market, DiagnosisSettings settings, Map<String, LogProfile> logged) {
        var groups = new LinkedHashMap<Key, List<Line>>();
        for (var line : usage.lines()) {
            var tier = line.tier();
            var routing = line.routing();
            if (line.kind() == Kind.TOKEN
                    && line.listed()
                    && line.direction() != null
                    && line.context() != Context.LONG
                    && tier != null
                    && routing != null) {
                groups.computeIfAbsent(new Key(line.model(), line.region(), tier, routing), _ -> new ArrayList<>())
                        .add(line);
            }
        }
        var rate = RunRate.of(usage.days(), Examination.cost(usage.lines()));
        var sites = new ArrayList<Site>();
        for (var group : groups.entrySet()) {
            var site = site(
                    group.getKey(),
                    group.getValue(),
                    usage,
                    rate,
                    market,
                    settings,
                    logged.get(group.getKey().model()));
            if (site != null) {
                sites.add(site);
            }
        }
        sites.sort(Comparator.comparing(Site::billed).reversed());
        var told = Usd.sum(sites.stream().map(Site::billed).toList());
        return new MeasuredSites(sites, rate.monthly(rate.all()).minus(told));
    }

    /// Null where nothing was used, or nobody knows its price.
    private static @Nullable Site site(
            Key key,
            List<Line> lines,
            MeasuredUsage usage,
            RunRate rate,
            Market market,
            DiagnosisSettings settings,
            @Nullable LogProfile log) {
        var tokens = new Tokens(lines, usage.days());
        var output = tokens.of(Direction.OUTPUT);
        var written = tokens.of(Direction.CACHE_WRITE);
        var read = tokens.of(Direction.CACHE_READ);
        var input = tokens.of(Direction.INPUT);
        boolean embeds = kind(market.models(), key.model()) == Model.Class.EMBEDDING;
        var said = log == null ? Map.<Field, BigDecimal>of() : log.fields();
        var length = said.getOrDefault(Field.ANSWER_TOKENS, BigDecimal.ZERO);
        var requests = embeds || output.signum() == 0
                ? input.divide(EMBEDDED_TOKENS, 0, RoundingMode.CEILING)
                : output.divide(length.signum() > 0 ? length : ANSWER_TOKENS, 0, RoundingMode.CEILING);
        if (requests.signum() <= 0) {
            return null;
        }
        var numbers = new EnumMap<Field, BigDecimal>(Field.class);
        var ranges = new EnumMap<Field, Range>(Field.class);
        var measured = EnumSet.noneOf(Field.class);
        numbers.put(Field.REQUESTS_PER_MONTH, requests);
        if (length.signum() > 0) {
            measured.addAll(EnumSet.of(Field.REQUESTS_PER_MONTH, Field.ANSWER_TOKENS));
        }
        var answer = each(output, requests);
        var cached = written.signum() > 0 ? ttl(lines) : null;
        if (cached != null) {
            numbers.put(Field.PREFIX_TOKENS, each(written.add(read), requests));
            numbers.put(Field.DYNAMIC_TOKENS, each(input, requests));
            numbers.put(
                    Field.REQUESTS_PER_CACHE_LIFETIME,
                    written.add(read).divide(written, DECIMALS, RoundingMode.HALF_EVEN));
            measured.addAll(EnumSet.of(Field.PREFIX_TOKENS, Field.DYNAMIC_TOKENS, Field.REQUESTS_PER_CACHE_LIFETIME));
        } else if (said.containsKey(Field.PREFIX_TOKENS)) {
            var prompt = each(input, requests);
            var prefix = said.get(Field.PREFIX_TOKENS).min(prompt);
            numbers.put(Field.PREFIX_TOKENS, prefix);
            numbers.put(Field.DYNAMIC_TOKENS, prompt.subtract(prefix));
            measured.addAll(EnumSet.of(Field.PREFIX_TOKENS, Field.DYNAMIC_TOKENS));
            for (var field : List.of(
                    Field.REQUESTS_PER_SESSION, Field.SESSION_SPREAD_MINUTES, Field.REQUESTS_PER_CACHE_LIFETIME)) {
                var value = said.get(field);
                if (value != null && value.compareTo(field.least()) >= 0) {
                    numbers.put(field, value);
                    measured.add(field);
                }
            }
        } else {
            assume(each(input, requests), embeds, numbers, ranges, settings);
        }
        if (answer.signum() > 0) {
            var cut = mean(settings.outputCutLow(), settings.outputCutHigh());
            var surplus = part(answer, cut);
            numbers.put(Field.ANSWER_TOKENS, answer.subtract(surplus));
            estimate(
                    numbers,
                    ranges,
                    Field.SURPLUS_TOKENS,
                    part(answer, settings.outputCutLow()),
                    surplus,
                    part(answer, settings.outputCutHigh()));
        }
        var callSite = new CallSite(
                name(key),
                new Served(key.model(), key.region(), key.tier(), key.routing(), null),
                numbers,
                ranges,
                cached,
                key.tier() == Tier.STANDARD && !embeds,
                false,
                hours(usage, key),
                CallSite.Limits.NONE);
        try {
            return new Site(
                    callSite, rate.monthly(Examination.cost(lines)), new Levers(market).usdMonth(callSite), measured);
        } catch (InvalidInputException _) {
            return null; // nobody knows its price
        }
    }

    /// What the model costs in each hour of the day, at this tier; empty where the bill is not hourly.
    private static List<BigDecimal> hours(MeasuredUsage usage, Key key) {
        var hours = new ArrayList<>(Collections.nCopies(24, BigDecimal.ZERO));
        for (var hour : usage.hours()) {
            if (hour.model().equals(key.model()) && hour.tier() == key.tier()) {
                hours.set(
                        hour.hour(),
                        hours.get(hour.hour()).add(hour.cost().amount().max(BigDecimal.ZERO)));
            }
        }
        return hours.stream().allMatch(hour -> hour.signum() == 0) ? List.of() : hours;
    }

    private static void assume(
            BigDecimal prompt,
            boolean embeds,
            Map<Field, BigDecimal> numbers,
            Map<Field, Range> ranges,
            DiagnosisSettings settings) {
        if (embeds) {
            numbers.put(Field.DYNAMIC_TOKENS, prompt);
            return;
        }
        var prefix = part(prompt, mean(settings.repeatedLow(), settings.repeatedHigh()));
        numbers.put(Field.DYNAMIC_TOKENS, prompt.subtract(prefix));
        estimate(
                numbers,
                ranges,
                Field.PREFIX_TOKENS,
                part(prompt, settings.repeatedLow()),
                prefix,
                part(prompt, settings.repeatedHigh()));
        var least = BigDecimal.valueOf(settings.requestsLow());
        var most = BigDecimal.valueOf(settings.requestsHigh());
        estimate(numbers, ranges, Field.REQUESTS_PER_SESSION, least, mean(least, most), most);
        numbers.put(Field.SESSION_SPREAD_MINUTES, SESSION_MINUTES);
    }

    private static void estimate(
            Map<Field, BigDecimal> numbers,
            Map<Field, Range> ranges,
            Field field,
            BigDecimal low,
            BigDecimal likely,
            BigDecimal high) {
        numbers.put(field, likely);
        if (low.compareTo(high) < 0) {
            ranges.put(field, new Range(low, likely, high));
        }
    }

    private static BigDecimal mean(BigDecimal low, BigDecimal high) {
        return low.add(high)
                .divide(BigDecimal.TWO, DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }

    private static BigDecimal part(BigDecimal whole, BigDecimal share) {
        return whole.multiply(share).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }

    private static BigDecimal each(BigDecimal all, BigDecimal requests) {
        return all.divide(requests, DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }

    private static Model.@Nullable Class kind(Models models, String model) {
        return models.find(model).map(Model::kind).orElse(null);
    }

    private static @Nullable Ttl ttl(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.direction() == Direction.CACHE_WRITE)
                .map(Line::ttl)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(Ttl.FIVE_MINUTES);
    }

    private static String name(Key key) {
        var name = new StringBuilder(key.model());
        if (!key.region().isEmpty()) {
            name.append(" in ").append(key.region());
        }
        if (key.routing() != Routing.REGIONAL) {
            name.append(", ").append(key.routing().word());
        }
        if (key.tier() != Tier.STANDARD) {
            name.append(", ").append(key.tier().word());
        }
        return name.toString();
    }

    /// Tokens of a month by direction.
    private record Tokens(List<Line> lines, int days) {
        BigDecimal of(Direction direction) {
            return lines.stream()
                    .filter(line -> line.direction() == direction)
                    .map(Line::tokens)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .multiply(Diagnosis.DAYS_OF_A_MONTH)
                    .divide(BigDecimal.valueOf(days), DECIMALS, RoundingMode.HALF_EVEN);
        }
    }
}
