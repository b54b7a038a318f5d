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
    public static final String BATCH_WITH_CACHING = "batch-with-caching";
    public static final String FLEX = "flex";
    public static final String PROVISIONED = "provisioned";
    public static final String MANAGED_ROUTER = "managed-router";

    /// @param model the beginning of model ids, or `*` for every model; of several the longest holds
    /// @param value `yes`, `no` or a number
    public record Fact(String model, String capability, String value, String source) {}

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

    private Capabilities(List<Fact> facts, List<Exclusion> exclusions, List<UnitPrice> unitPrices) {
        this.facts = List.copyOf(facts);
        this.exclusions = List.copyOf(exclusions);
        this.unitPrices = List.copyOf(unitPrices);
        for (var exclusion : exclusions) {
            pairs[exclusion.lever().ordinal()][exclusion.other().ordinal()] = exclusion;
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

    /// Why the later of two levers is refused to traffic that already has the earlier one.
    public Optional<Exclusion> between(Lever earlier, Lever later) {
        return Optional.ofNullable(pairs[earlier.ordinal()][later.ordinal()]);
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
