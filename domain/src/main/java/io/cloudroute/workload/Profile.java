package io.cloudroute.workload;

import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.Field;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.lever.Range;
import io.cloudroute.lever.RateCard;
import io.cloudroute.pricing.Axis;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.pricing.Ttl;
import io.cloudroute.workload.Known.Given;
import io.cloudroute.workload.Known.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The fields of a call site by name, and the call site made of them.
final class Profile {

    static final String MODEL = "model";
    static final String REGION = "region";
    static final String TIER = "tier";
    static final String ROUTING = "routing";
    static final String CACHE_TTL = "cacheTtl";
    static final String BLOCKS_SOMEONE = "blocksSomeone";
    static final String STAYS_IN_REGION = "staysInRegion";
    static final String TOKENS_MEASURED = "tokensMeasured";

    private static final String HOURLY_PROFILE = "hourlyProfile";
    private static final String CACHE_MINIMUM = "limits.cacheMinimumTokens";
    private static final String BATCH = "limits.batch";
    private static final String BATCH_WITH_CACHING = "limits.batchWithCaching";
    private static final String FLEX = "limits.flex";
    private static final String PROVISIONED = "limits.provisioned";
    private static final String RATES = "rates.";
    private static final String INPUT = RATES + "inputUsdPerMillion";
    private static final String OUTPUT = RATES + "outputUsdPerMillion";
    private static final String CACHE_READ = RATES + "cacheReadUsdPerMillion";
    private static final int LONGEST_NUMBER = 60;
    private static final int DECIMALS = 4;
    private static final MathContext SMALL = new MathContext(6, RoundingMode.HALF_EVEN);

    private static final Set<String> NAMES = names();

    private final Map<String, Known> fields;

    private Profile(Map<String, Known> fields) {
        this.fields = fields;
    }

    private static Set<String> names() {
        var names = new HashSet<>(List.of(
                MODEL,
                REGION,
                TIER,
                ROUTING,
                CACHE_TTL,
                BLOCKS_SOMEONE,
                STAYS_IN_REGION,
                TOKENS_MEASURED,
                HOURLY_PROFILE,
                CACHE_MINIMUM,
                BATCH,
                BATCH_WITH_CACHING,
                FLEX,
                PROVISIONED,
                INPUT,
                OUTPUT,
                CACHE_READ));
        for (var ttl : Ttl.values()) {
            names.add(cacheWrite(ttl));
        }
        for (var field : Field.values()) {
            names.add(field.id());
        }
        return Set.copyOf(names);
    }

    private static String cacheWrite(Ttl ttl) {
        return RATES + "cacheWrite" + ttl.word() + "UsdPerMillion";
    }

    static CallSite callSite(String id, Map<String, Known> fields) {
        for (var name : fields.keySet()) {
            if (!NAMES.contains(name)) {
                throw wrong(name, "There is no such field.");
            }
        }
        return new Profile(fields).callSite(id);
    }

    /// What a bill or a log says of a call site: what was not measured is estimated.
    static Map<String, Given> fields(MeasuredSites.Site site) {
        var callSite = site.callSite();
        var served = callSite.served();
        var fields = new LinkedHashMap<String, Given>();
        if (served.model() != null) {
            fields.put(MODEL, measured(served.model()));
        }
        if (!served.region().isEmpty()) {
            fields.put(REGION, measured(served.region()));
        }
        fields.put(TIER, measured(served.tier().word()));
        fields.put(ROUTING, measured(served.routing().word()));
        var ttl = callSite.cached();
        if (ttl != null) {
            fields.put(CACHE_TTL, measured(ttl.word()));
        }
        fields.put(BLOCKS_SOMEONE, Given.of(String.valueOf(callSite.blocksSomeone()), Source.ESTIMATED));
        if (callSite.tokensMeasured()) {
            fields.put(TOKENS_MEASURED, measured("true"));
        }
        if (!callSite.hourlyProfile().isEmpty()) {
            fields.put(
                    HOURLY_PROFILE,
                    measured(
                            callSite.hourlyProfile().stream().map(Profile::text).collect(Collectors.joining(","))));
        }
        callSite.numbers().forEach((field, number) -> {
            var range = callSite.ranges().get(field);
            if (site.measured().contains(field)) {
                fields.put(field.id(), measured(text(number)));
            } else if (range == null || text(range.low()).equals(text(range.high()))) {
                fields.put(field.id(), Given.of(text(number), Source.ESTIMATED));
            } else {
                fields.put(field.id(), Given.between(text(range.low()), text(number), text(range.high())));
            }
        });
        return fields;
    }

    private static Given measured(String value) {
        return Given.of(value, Source.MEASURED);
    }

    /// As somebody would write it.
    private static String text(BigDecimal number) {
        var rounded = (number.abs().compareTo(BigDecimal.ONE) < 0
                        ? number.round(SMALL)
                        : number.setScale(DECIMALS, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    private CallSite callSite(String id) {
        var numbers = new EnumMap<Field, BigDecimal>(Field.class);
        var ranges = new EnumMap<Field, Range>(Field.class);
        for (var field : Field.values()) {
            var number = number(field.id());
            if (number != null) {
                numbers.put(field, number);
                range(field, number, ranges);
            }
        }
        refuseOtherRanges();
        var tier = axis(TIER, Tier.class);
        var routing = axis(ROUTING, Routing.class);
        var region = fields.get(REGION);
        var model = fields.get(MODEL);
        return new CallSite(
                id,
                new CallSite.Served(
                        model == null ? null : model.value(),
                        region == null ? "" : region.value(),
                        tier == null ? Tier.STANDARD : tier,
                        routing == null ? Routing.REGIONAL : routing,
                        rates()),
                numbers,
                ranges,
                axis(CACHE_TTL, Ttl.class),
                !Boolean.FALSE.equals(flag(BLOCKS_SOMEONE)),
                Boolean.TRUE.equals(flag(STAYS_IN_REGION)),
                hours(),
                new CallSite.Limits(
                        number(CACHE_MINIMUM), flag(BATCH), flag(BATCH_WITH_CACHING), flag(FLEX), flag(PROVISIONED)),
                Boolean.TRUE.equals(flag(TOKENS_MEASURED)));
    }

    private void range(Field field, BigDecimal number, Map<Field, Range> ranges) {
        var known = fields.get(field.id());
        if (known == null || known.low() == null || known.high() == null) {
            return;
        }
        if (known.low().compareTo(number) > 0 || number.compareTo(known.high()) > 0) {
            throw new InvalidInputException(field.pointer(), "Low, likely and high must be in this order.");
        }
        if (known.low().compareTo(known.high()) < 0) {
            ranges.put(field, new Range(known.low(), number, known.high()));
        }
    }

    private void refuseOtherRanges() {
        fields.forEach((name, known) -> {
            if (known.low() != null && Field.of(name).isEmpty()) {
                throw wrong(name, "It takes no range.");
            }
        });
    }

    private @Nullable RateCard rates() {
        if (fields.keySet().stream().noneMatch(name -> name.startsWith(RATES))) {
            return null;
        }
        var writes = new EnumMap<Ttl, BigDecimal>(Ttl.class);
        for (var ttl : Ttl.values()) {
            var write = number(cacheWrite(ttl));
            if (write != null) {
                writes.put(ttl, write);
            }
        }
        return new RateCard(needed(INPUT), needed(OUTPUT), number(CACHE_READ), writes);
    }

    private BigDecimal needed(String name) {
        var number = number(name);
        if (number == null) {
            throw wrong(name, "It is missing.");
        }
        return number;
    }

    private @Nullable BigDecimal number(String name) {
        var known = fields.get(name);
        return known == null ? null : decimal(name, known.value());
    }

    private static BigDecimal decimal(String name, String text) {
        if (text.length() <= LONGEST_NUMBER) {
            try {
                var number = new BigDecimal(text.strip());
                if (number.scale() >= -LONGEST_NUMBER && number.scale() <= LONGEST_NUMBER) {
                    return number;
                }
            } catch (NumberFormatException _) {
                // said below
            }
        }
        throw wrong(name, "It is no decimal number.");
    }

    private List<BigDecimal> hours() {
        var known = fields.get(HOURLY_PROFILE);
        return known == null
                ? List.of()
                : Arrays.stream(known.value().split(",", -1))
                        .map(text -> decimal(HOURLY_PROFILE, text))
                        .toList();
    }

    private @Nullable Boolean flag(String name) {
        var known = fields.get(name);
        if (known == null) {
            return null;
        }
        return switch (known.value()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(name, "It is true or false.");
        };
    }

    private <E extends Enum<E> & Axis> @Nullable E axis(String name, Class<E> type) {
        var known = fields.get(name);
        if (known == null) {
            return null;
        }
        return Axis.of(type, known.value())
                .orElseThrow(() -> wrong(
                        name,
                        Arrays.stream(type.getEnumConstants())
                                .map(Axis::word)
                                .collect(Collectors.joining(", ", "It is one of ", "."))));
    }

    private static InvalidInputException wrong(String name, String problem) {
        return new InvalidInputException("/" + name.replace('.', '/'), problem);
    }
}
