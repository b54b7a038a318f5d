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
import io.cloudroute.usage.MeasuredUsage.Hour;
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

/// Call sites as far as bills alone tell them: one for each model, Region, tier and routing, and one more for what runs
/// by night.
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
    /// @param measured the numbers that a bill or a log tells of this very call site; the others are assumed
    public record Site(CallSite callSite, Usd billed, Usd modelled, Set<Field> measured) {

        /// How far the model is from the bill, as a share of the bill; positive where the model is dearer. Null where
        /// nothing was billed.
        public @Nullable BigDecimal off() {
            return Tie.off(billed, modelled);
        }

        /// Whether the model is near enough to the bill to plan with.
        public boolean holds() {
            return Tie.holds(billed, modelled);
        }

        /// As somebody may take it over for a call site of their own; numbers are rounded to four decimals.
        public Map<String, Known.Given> fields() {
            return Profile.fields(this);
        }

        /// What such a call site stands for within its workload.
        public ProfiledCallSite.Scope scope() {
            var served = callSite.served();
            return new ProfiledCallSite.Scope(
                    served.model() == null ? List.of() : List.of(served.model()), served.tier(), served.routing());
        }
    }

    private static final BigDecimal ANSWER_TOKENS = BigDecimal.valueOf(300);
    private static final BigDecimal EMBEDDED_TOKENS = BigDecimal.valueOf(500);
    private static final BigDecimal LONGEST_PROMPT = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal SESSION_MINUTES = BigDecimal.valueOf(4);
    private static final int DECIMALS = 12;
    private static final String NIGHT = ", by night";

    /// Whether a call site's id says that it is what runs by night.
    public static boolean byNight(String id) {
        return id.endsWith(NIGHT);
    }

    private record Key(String model, String region, Tier tier, Routing routing) {}

    /// Of what a model does mostly by night, nobody seems to wait for the answers: it is a call site of its own.
    ///
    /// @param usage of a customer's current bills
    /// @param said what is known of a model's requests
    static MeasuredSites of(
            MeasuredUsage usage,
            RunRate rate,
            Market market,
            DiagnosisSettings settings,
            Map<String, Map<Field, BigDecimal>> said) {
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
        var measuring = new Measuring(rate, market, settings, said);
        var sites = new ArrayList<Site>();
        groups.forEach((key, lines) -> {
            var hours = usage.hours().stream()
                    .filter(hour -> hour.model().equals(key.model())
                            && hour.region().equals(key.region())
                            && hour.tier() == key.tier())
                    .toList();
            var night = NightWork.in(hours, settings);
            boolean alone = groups.keySet().stream()
                            .filter(other -> other.model().equals(key.model()))
                            .count()
                    == 1;
            var whole = new Part(key, lines, Examination.cost(lines), BigDecimal.ONE, hours, false, alone);
            for (var part : night == null || kind(market.models(), key.model()) == Model.Class.EMBEDDING
                    ? List.of(whole)
                    : whole.split(night)) {
                var site = measuring.site(part);
                if (site != null) {
                    sites.add(site);
                }
            }
        });
        sites.sort(Comparator.comparing(Site::billed)
                .reversed()
                .thenComparing(site -> site.callSite().id()));
        var told = Usd.sum(sites.stream().map(Site::billed).toList());
        return new MeasuredSites(sites, rate.monthly(rate.all()).minus(told));
    }

    /// What lines of one key say, or a share of it.
    ///
    /// @param alone whether all that a log says of the model is said of this
    private record Part(
            Key key, List<Line> lines, Usd cost, BigDecimal share, List<Hour> hours, boolean byNight, boolean alone) {

        List<Part> split(NightWork night) {
            if (night.share().signum() == 0) {
                return List.of(this);
            }
            var dark = new Part(
                    key,
                    lines,
                    cost.times(night.share()),
                    night.share(),
                    hours.stream()
                            .filter(hour -> night.accounts().contains(hour.account()))
                            .toList(),
                    true,
                    alone && night.share().compareTo(BigDecimal.ONE) >= 0);
            if (night.share().compareTo(BigDecimal.ONE) >= 0) {
                return List.of(dark);
            }
            return List.of(
                    dark,
                    new Part(
                            key,
                            lines,
                            cost.minus(dark.cost),
                            BigDecimal.ONE.subtract(night.share()),
                            hours.stream()
                                    .filter(hour -> !night.accounts().contains(hour.account()))
                                    .toList(),
                            false,
                            false));
        }
    }

    private record Measuring(
            RunRate rate, Market market, DiagnosisSettings settings, Map<String, Map<Field, BigDecimal>> saidOf) {

        /// Null where nothing was used, nobody knows its price, or it is beyond what a call site may be.
        @Nullable
        Site site(Part part) {
            var key = part.key();
            var tokens = new Tokens(part.lines(), rate, part.share());
            var output = tokens.of(Direction.OUTPUT);
            var written = tokens.of(Direction.CACHE_WRITE);
            var read = tokens.of(Direction.CACHE_READ);
            var input = tokens.of(Direction.INPUT);
            boolean embeds = kind(market.models(), key.model()) == Model.Class.EMBEDDING;
            var said = saidOf.getOrDefault(key.model(), Map.of());
            var length = said.getOrDefault(Field.ANSWER_TOKENS, BigDecimal.ZERO);
            var told = embeds || output.signum() == 0
                    ? input.divide(EMBEDDED_TOKENS, 0, RoundingMode.CEILING)
                    : output.divide(length.signum() > 0 ? length : ANSWER_TOKENS, 0, RoundingMode.CEILING);
            var least = embeds
                    ? BigDecimal.ZERO
                    : input.add(written).add(read).divide(LONGEST_PROMPT, 0, RoundingMode.CEILING);
            var requests = told.max(least);
            if (requests.signum() <= 0) {
                return null;
            }
            var numbers = new EnumMap<Field, BigDecimal>(Field.class);
            var ranges = new EnumMap<Field, Range>(Field.class);
            var measured = EnumSet.noneOf(Field.class);
            numbers.put(Field.REQUESTS_PER_MONTH, requests);
            boolean counted = length.signum() > 0 && part.alone() && told.compareTo(least) >= 0;
            if (counted) {
                measured.add(Field.REQUESTS_PER_MONTH);
            }
            var answer = each(output, requests);
            var cached = written.signum() > 0 ? ttl(part.lines()) : null;
            if (cached != null) {
                numbers.put(Field.PREFIX_TOKENS, each(written.add(read), requests));
                numbers.put(Field.DYNAMIC_TOKENS, each(input, requests));
                var lifetime = cached == Ttl.ONE_HOUR
                        ? Field.REQUESTS_PER_CACHE_LIFETIME_1H
                        : Field.REQUESTS_PER_CACHE_LIFETIME;
                numbers.put(
                        lifetime,
                        written.add(read)
                                .divide(written, DECIMALS, RoundingMode.HALF_EVEN)
                                .min(lifetime.most()));
                measured.add(lifetime);
                if (counted) {
                    measured.addAll(EnumSet.of(Field.PREFIX_TOKENS, Field.DYNAMIC_TOKENS));
                }
            } else if (said.containsKey(Field.PREFIX_TOKENS)) {
                var prompt = each(input, requests);
                var prefix = said.get(Field.PREFIX_TOKENS).min(prompt);
                numbers.put(Field.PREFIX_TOKENS, prefix);
                numbers.put(Field.DYNAMIC_TOKENS, prompt.subtract(prefix));
                if (counted) {
                    measured.addAll(EnumSet.of(Field.PREFIX_TOKENS, Field.DYNAMIC_TOKENS));
                }
                for (var field : List.of(
                        Field.REQUESTS_PER_SESSION,
                        Field.SESSION_SPREAD_MINUTES,
                        Field.REQUESTS_PER_CACHE_LIFETIME,
                        Field.REQUESTS_PER_CACHE_LIFETIME_1H)) {
                    var value = said.get(field);
                    if (value != null && value.compareTo(field.least()) >= 0) {
                        numbers.put(field, value);
                        if (part.alone()) {
                            measured.add(field);
                        }
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
            try {
                var callSite = new CallSite(
                        name(part),
                        new Served(key.model(), key.region(), key.tier(), key.routing(), null),
                        numbers,
                        ranges,
                        cached,
                        key.tier() == Tier.STANDARD && !embeds && !part.byNight(),
                        false,
                        hours(part.hours()),
                        CallSite.Limits.NONE,
                        true);
                return new Site(callSite, rate.monthly(part.cost()), new Levers(market).usdMonth(callSite), measured);
            } catch (InvalidInputException _) {
                return null; // nobody knows its price, or it has more requests than a call site may
            }
        }
    }

    /// What the model costs in each hour of the day; empty where the bill is not hourly.
    private static List<BigDecimal> hours(List<Hour> measured) {
        var hours = new ArrayList<>(Collections.nCopies(24, BigDecimal.ZERO));
        for (var hour : measured) {
            hours.set(
                    hour.hour(), hours.get(hour.hour()).add(hour.cost().amount().max(BigDecimal.ZERO)));
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

    private static String name(Part part) {
        var key = part.key();
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
        if (part.byNight()) {
            name.append(NIGHT);
        }
        return name.toString();
    }

    /// Tokens of a month by direction.
    private record Tokens(List<Line> lines, RunRate rate, BigDecimal share) {
        BigDecimal of(Direction direction) {
            return lines.stream()
                    .filter(line -> line.direction() == direction)
                    .map(Line::tokens)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .multiply(share)
                    .multiply(rate.factor())
                    .divide(rate.divisor(), DECIMALS, RoundingMode.HALF_EVEN);
        }
    }
}
