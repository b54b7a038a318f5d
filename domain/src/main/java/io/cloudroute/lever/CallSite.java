package io.cloudroute.lever;

import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.pricing.Ttl;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One distinct task in a customer's product, the unit at which levers act.
///
/// @param id names it within a plan
/// @param served what serves it now
/// @param numbers of its profile; a field that is not there has its standard value
/// @param ranges of numbers that are only estimated: the likely value is the number
/// @param cached how long what it caches now lives; null where nothing is cached
/// @param blocksSomeone whether a person or a live request waits for the answer
/// @param staysInRegion whether data must not leave its Region or geography
/// @param hourlyProfile relative traffic by hour, of a day (24) or a week (168); empty where it is not known
/// @param limits what differs from what is known of the model
/// @param tokensMeasured whether the tokens of a prompt and of an answer are known in sum: where a part of them is only
///     estimated, what it has more the rest has less
public record CallSite(
        String id,
        Served served,
        Map<Field, BigDecimal> numbers,
        Map<Field, Range> ranges,
        @Nullable Ttl cached,
        boolean blocksSomeone,
        boolean staysInRegion,
        List<BigDecimal> hourlyProfile,
        Limits limits,
        boolean tokensMeasured) {

    /// A model at list prices, or rates of one's own: one of both.
    ///
    /// @param model an id of the catalogue
    /// @param region the AWS Region; empty where it is not known
    public record Served(
            @Nullable String model,
            String region,
            Tier tier,
            Routing routing,
            @Nullable RateCard rates) {

        public Served {
            if ((model == null) == (rates == null)) {
                throw new InvalidInputException(
                        model == null ? "/model" : "/rates", "Give either a model or rates, and not both.");
            }
        }

        public static Served at(RateCard rates) {
            return new Served(null, "", Tier.STANDARD, Routing.REGIONAL, rates);
        }

        public static Served by(String model, String region, Routing routing) {
            return new Served(model, region, Tier.STANDARD, routing, null);
        }
    }

    /// What somebody knows better than our data about the model; null or empty where it holds.
    ///
    /// @param cacheMinimumTokens the shortest prefix that is cached
    public record Limits(
            @Nullable BigDecimal cacheMinimumTokens,
            @Nullable Boolean batch,
            @Nullable Boolean batchWithCaching,
            @Nullable Boolean flex,
            @Nullable Boolean provisioned) {

        public static final Limits NONE = new Limits(null, null, null, null, null);

        public Limits {
            if (cacheMinimumTokens != null && cacheMinimumTokens.signum() < 0) {
                throw new InvalidInputException("/limits/cacheMinimumTokens", "It must not be negative.");
            }
        }
    }

    private static final int LONGEST_ID = 200;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public CallSite {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new InvalidInputException("/id", "A call site needs a name of at most 200 characters.");
        }
        numbers = Map.copyOf(numbers);
        ranges = Map.copyOf(ranges);
        hourlyProfile = List.copyOf(hourlyProfile);
        if (!numbers.containsKey(Field.REQUESTS_PER_MONTH)) {
            throw new InvalidInputException(Field.REQUESTS_PER_MONTH.pointer(), "It is missing.");
        }
        numbers.forEach(Field::check);
        for (var entry : ranges.entrySet()) {
            var field = entry.getKey();
            field.check(entry.getValue().low());
            field.check(entry.getValue().high());
            var number = numbers.get(field);
            if (number == null || number.compareTo(entry.getValue().likely()) != 0) {
                throw new InvalidInputException(field.pointer(), "Its likely value is not its value.");
            }
        }
        if (!hourlyProfile.isEmpty()) {
            if (hourlyProfile.size() != 24 && hourlyProfile.size() != 168) {
                throw new InvalidInputException(
                        "/hourlyProfile", "A day has 24 values, a week 168, and not " + hourlyProfile.size() + ".");
            }
            if (hourlyProfile.stream().anyMatch(hour -> hour.signum() < 0)
                    || hourlyProfile.stream().allMatch(hour -> hour.signum() == 0)) {
                throw new InvalidInputException(
                        "/hourlyProfile", "Its values must not be negative, and not all be zero.");
            }
        }
    }

    /// With numbers that do not depend on each other.
    public CallSite(
            String id,
            Served served,
            Map<Field, BigDecimal> numbers,
            Map<Field, Range> ranges,
            @Nullable Ttl cached,
            boolean blocksSomeone,
            boolean staysInRegion,
            List<BigDecimal> hourlyProfile,
            Limits limits) {
        this(id, served, numbers, ranges, cached, blocksSomeone, staysInRegion, hourlyProfile, limits, false);
    }

    /// A call site of whose profile nothing else is known.
    public static CallSite of(String id, Served served, Map<Field, BigDecimal> numbers) {
        return new CallSite(id, served, numbers, Map.of(), null, true, false, List.of(), Limits.NONE);
    }

    /// The number, or what its absence stands for; empty where that is "not known".
    public Optional<BigDecimal> known(Field field) {
        return Optional.ofNullable(numbers.get(field)).or(field::standard);
    }

    /// The number, or what its absence stands for.
    public BigDecimal number(Field field) {
        return known(field).orElse(BigDecimal.ZERO);
    }

    /// Tokens of a prompt, with the history that a turn sends again on average over its session.
    public BigDecimal promptTokens() {
        var earlier = number(Field.REQUESTS_PER_SESSION).subtract(BigDecimal.ONE);
        return number(Field.PREFIX_TOKENS)
                .add(number(Field.CONTEXT_TOKENS))
                .add(number(Field.DYNAMIC_TOKENS))
                .add(number(Field.HISTORY_TOKENS_PER_TURN).multiply(earlier).multiply(HALF));
    }

    /// What is known of this model: of another than the one that serves now, nothing.
    Limits limits(@Nullable String model) {
        return Objects.equals(model, served.model()) ? limits : Limits.NONE;
    }

    public CallSite with(Field field, BigDecimal number) {
        var changed = new EnumMap<Field, BigDecimal>(numbers);
        changed.put(field, number);
        var narrowed = new EnumMap<Field, Range>(Field.class);
        narrowed.putAll(ranges);
        narrowed.remove(field);
        return new CallSite(
                id,
                served,
                changed,
                narrowed,
                cached,
                blocksSomeone,
                staysInRegion,
                hourlyProfile,
                limits,
                tokensMeasured);
    }

    public CallSite named(String name) {
        return new CallSite(
                name,
                served,
                numbers,
                ranges,
                cached,
                blocksSomeone,
                staysInRegion,
                hourlyProfile,
                limits,
                tokensMeasured);
    }

    public CallSite withWaiting(boolean waits) {
        return new CallSite(
                id, served, numbers, ranges, cached, waits, staysInRegion, hourlyProfile, limits, tokensMeasured);
    }

    public CallSite withStayingInRegion(boolean stays) {
        return new CallSite(
                id, served, numbers, ranges, cached, blocksSomeone, stays, hourlyProfile, limits, tokensMeasured);
    }

    public CallSite withHourlyProfile(List<BigDecimal> profile) {
        return new CallSite(
                id, served, numbers, ranges, cached, blocksSomeone, staysInRegion, profile, limits, tokensMeasured);
    }

    public CallSite withLimits(Limits known) {
        return new CallSite(
                id,
                served,
                numbers,
                ranges,
                cached,
                blocksSomeone,
                staysInRegion,
                hourlyProfile,
                known,
                tokensMeasured);
    }

    public CallSite withRange(Field field, Range range) {
        var wider = new EnumMap<Field, Range>(Field.class);
        wider.putAll(ranges);
        wider.put(field, range);
        var numbers = new EnumMap<Field, BigDecimal>(numbers());
        numbers.put(field, range.likely());
        return new CallSite(
                id,
                served,
                numbers,
                wider,
                cached,
                blocksSomeone,
                staysInRegion,
                hourlyProfile,
                limits,
                tokensMeasured);
    }

    public CallSite withTokensMeasured(boolean measured) {
        return new CallSite(
                id, served, numbers, ranges, cached, blocksSomeone, staysInRegion, hourlyProfile, limits, measured);
    }
}
