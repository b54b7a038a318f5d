package io.cloudroute.lever;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What models can do, and which levers exclude each other, each with its source: data, to be corrected by whoever
/// knows better.
public final class Capabilities {

    public static final String CACHE_MINIMUM = "cache-minimum";
    public static final String BATCH = "batch";
    public static final String BATCH_WITH_CACHING = pair(Lever.PROMPT_CACHING, Lever.BATCH);
    public static final String FLEX = "flex";
    public static final String PROVISIONED = "provisioned";
    public static final String MANAGED_ROUTER = "managed-router";

    /// What there is to know of a model, beside which levers it may have at once.
    public static final List<String> SINGLE = List.of(CACHE_MINIMUM, BATCH, FLEX, PROVISIONED, MANAGED_ROUTER);

    private static final BigDecimal LONGEST_PREFIX = BigDecimal.valueOf(10_000_000);

    /// @param model the beginning of model ids, or `*` for every model; of several the longest holds
    /// @param capability one of [#SINGLE], or a [#pair(Lever, Lever)]
    /// @param value `yes` or `no`; of [#CACHE_MINIMUM] whole tokens, 1 to 10,000,000
    /// @throws InvalidInputException naming the part that is wrong
    public record Fact(String model, String capability, String value, String source) {
        public Fact {
            model = model.strip();
            value = value.strip();
            source = source.strip();
            if (model.isEmpty() || model.length() > 200 || !model.equals("*") && model.contains("*")) {
                throw new InvalidInputException(
                        "/model", "Give the beginning of a model's id of at most 200 characters, or * for all.");
            }
            if (source.isEmpty() || source.length() > 300) {
                throw new InvalidInputException("/source", "Say who says so, in at most 300 characters.");
            }
            if (!SINGLE.contains(capability) && levers(capability).isEmpty()) {
                throw new InvalidInputException(
                        "/capability",
                        "There is no capability \"%s\": it is one of %s, or two lever ids with a + between, the one"
                                        .formatted(capability, SINGLE)
                                + " that is composed first at the front.");
            }
            if (capability.equals(CACHE_MINIMUM)
                    ? !value.matches("[1-9][0-9]{0,7}") || new BigDecimal(value).compareTo(LONGEST_PREFIX) > 0
                    : !value.equals("yes") && !value.equals("no")) {
                throw new InvalidInputException(
                        "/value",
                        capability.equals(CACHE_MINIMUM) ? "Give whole tokens, 1 to 10000000." : "It is yes or no.");
            }
        }
    }

    /// The capability of having both levers on the same traffic.
    ///
    /// @param lever the one that is composed first
    public static String pair(Lever lever, Lever other) {
        return lever.id() + "+" + other.id();
    }

    /// The two levers that a capability is about; none for one of [#SINGLE].
    public static List<Lever> levers(String capability) {
        int plus = capability.indexOf('+');
        if (plus < 0) {
            return List.of();
        }
        var lever = Lever.of(capability.substring(0, plus));
        var other = Lever.of(capability.substring(plus + 1));
        return lever.isPresent() && other.isPresent() && lever.get().compareTo(other.get()) < 0
                ? List.of(lever.get(), other.get())
                : List.of();
    }

    /// Two levers that the same traffic cannot have.
    ///
    /// @param lever the one that is composed first and stays
    /// @param other the one that is refused
    public record Exclusion(Lever lever, Lever other, Reason reason, String source) {}

    /// The price of one model unit for an hour.
    ///
    /// @param commitment `none`, `1_month` or `6_month`
    public record UnitPrice(String model, String region, String commitment, BigDecimal usdPerHour, String source) {}

    private static final class Loaded {
        static final Capabilities STANDARD = read();
    }

    private final List<Fact> facts;
    private final List<Exclusion> exclusions;
    private final List<UnitPrice> unitPrices;
    private final Map<String, Optional<Fact>> found = new ConcurrentHashMap<>();
    private final @Nullable Exclusion[][] pairs = new Exclusion[Lever.values().length][Lever.values().length];
    private final boolean[][] told = new boolean[Lever.values().length][Lever.values().length];

    private Capabilities(List<Fact> facts, List<Exclusion> exclusions, List<UnitPrice> unitPrices) {
        this.facts = List.copyOf(facts);
        this.exclusions = List.copyOf(exclusions);
        this.unitPrices = List.copyOf(unitPrices);
        for (var exclusion : exclusions) {
            pairs[exclusion.lever().ordinal()][exclusion.other().ordinal()] = exclusion;
        }
        for (var fact : facts) {
            var both = levers(fact.capability());
            if (!both.isEmpty()) {
                told[both.getFirst().ordinal()][both.getLast().ordinal()] = true;
            }
        }
    }

    /// What comes with the product.
    public static Capabilities standard() {
        return Loaded.STANDARD;
    }

    private static Capabilities read() {
        return new Capabilities(
                Tables.rows("capabilities.csv").stream()
                        .map(row ->
                                new Fact(row.get("model"), row.get("capability"), row.get("value"), row.get("source")))
                        .toList(),
                Tables.rows("exclusions.csv").stream()
                        .map(row -> new Exclusion(
                                Lever.of(row.get("lever")).orElseThrow(),
                                Lever.of(row.get("other")).orElseThrow(),
                                Reason.valueOf(row.get("reason")
                                        .toUpperCase(Locale.ROOT)
                                        .replace('-', '_')),
                                row.get("source")))
                        .toList(),
                Tables.rows("provisioned.csv").stream()
                        .map(row -> new UnitPrice(
                                row.get("model"),
                                row.get("region"),
                                row.get("commitment"),
                                new BigDecimal(row.get("usd_per_model_unit_hour")),
                                row.get("source") + ", confidence " + row.get("confidence")))
                        .toList());
    }

    /// With these facts in the place of what is said of the same models.
    public Capabilities with(Collection<Fact> better) {
        var all = new ArrayList<Fact>(better);
        facts.stream()
                .filter(fact -> better.stream()
                        .noneMatch(each -> each.model().equals(fact.model())
                                && each.capability().equals(fact.capability())))
                .forEach(all::add);
        return new Capabilities(all, exclusions, unitPrices);
    }

    public List<Fact> facts() {
        return facts;
    }

    public List<Exclusion> exclusions() {
        return exclusions;
    }

    /// The fact about a model; of a model that is not named only what holds for every model.
    public Optional<Fact> fact(@Nullable String model, String capability) {
        return found.computeIfAbsent(capability + " " + model, _ -> find(model, capability));
    }

    private Optional<Fact> find(@Nullable String model, String capability) {
        Fact best = null;
        for (var fact : facts) {
            boolean about = fact.model().equals("*") || model != null && model.startsWith(fact.model());
            if (about
                    && fact.capability().equals(capability)
                    && (best == null
                            || fact.model().length() > best.model().length()
                            || best.model().equals("*"))) {
                best = fact;
            }
        }
        return Optional.ofNullable(best);
    }

    boolean can(@Nullable String model, String capability) {
        return fact(model, capability).map(fact -> fact.value().equals("yes")).orElse(false);
    }

    /// Why the later of two levers is refused to traffic that already has the earlier one: what is known of the model,
    /// else what holds for all.
    ///
    /// @param model null where none is named
    public Optional<Exclusion> between(@Nullable String model, Lever earlier, Lever later) {
        var standard = Optional.ofNullable(pairs[earlier.ordinal()][later.ordinal()]);
        if (!told[earlier.ordinal()][later.ordinal()]) {
            return standard;
        }
        var fact = fact(model, pair(earlier, later));
        if (fact.isEmpty()) {
            return standard;
        }
        return fact.get().value().equals("yes")
                ? Optional.empty()
                : Optional.of(new Exclusion(
                        earlier,
                        later,
                        standard.map(Exclusion::reason).orElse(Reason.NOT_TOGETHER),
                        fact.get().source()));
    }

    /// In this Region, or where the only known price is.
    Optional<UnitPrice> unitPrice(@Nullable String model, String region, String commitment) {
        var known = unitPrices.stream()
                .filter(price -> Objects.requireNonNullElse(model, "").startsWith(price.model())
                        && price.commitment().equals(commitment))
                .toList();
        return known.stream()
                .filter(price -> price.region().equals(region))
                .findFirst()
                .or(() -> known.stream()
                        .filter(price -> price.region().startsWith("us-"))
                        .findFirst());
    }
}
