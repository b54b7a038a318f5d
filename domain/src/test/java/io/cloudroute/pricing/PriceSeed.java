package io.cloudroute.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Makes the price book that the product begins with out of what public sources say.
///
/// A price that two sources give is AGREED; else the best single source wins. Ids without a Region prefix and many with
/// one carry the price of the `global.` profile in two of the sources although bills show ten per cent more, so those
/// count as what they are: the global price. What no source gives is derived by a known factor where there is one.
public final class PriceSeed {

    static final LocalDate BEGINNING = LocalDate.of(2023, 9, 28);

    /// A source, in the order of trust.
    private enum Source {
        PRICE_LIST("price list rows in public code", "2026-07-27"),
        GENAI("genai-prices", "2026-08-21"),
        LITELLM("litellm", "2026-08-06"),
        MODELS_DEV("models.dev", "2026-07-02"),
        AWS_SAMPLES("aws-samples", "2026-08-06");

        final String title;
        final LocalDate read;

        Source(String title, String read) {
            this.title = title;
            this.read = LocalDate.parse(read);
        }
    }

    private enum Field {
        INPUT(Direction.INPUT, null, "input"),
        OUTPUT(Direction.OUTPUT, null, "output"),
        CACHE_READ(Direction.CACHE_READ, null, "cache_read"),
        WRITE_5M(Direction.CACHE_WRITE, Ttl.FIVE_MINUTES, "cache_write"),
        WRITE_30M(Direction.CACHE_WRITE, Ttl.THIRTY_MINUTES, "cache_write"),
        WRITE_1H(Direction.CACHE_WRITE, Ttl.ONE_HOUR, "cache_write_1h");

        final Direction direction;
        final @Nullable Ttl ttl;
        final String column;

        Field(Direction direction, @Nullable Ttl ttl, String column) {
            this.direction = direction;
            this.ttl = ttl;
            this.column = column;
        }
    }

    /// Where a price holds, and when.
    private record Spot(String model, String region, Routing routing, Context context, LocalDate from) {}

    private static final Set<String> LATER_TIERS =
            Set.of("openai", "qwen", "xai", "moonshotai", "moonshot", "zai", "google", "minimax", "nvidia");
    private static final Set<String> LATER_MODELS = Set.of(
            "amazon.nova-pro-v1:0",
            "amazon.nova-premier-v1:0",
            "amazon.nova-2-lite-v1:0",
            "amazon.nova-2-pro-preview-20251202-v1:0",
            "deepseek.v3-v1:0",
            "deepseek.v3.2",
            "mistral.mistral-large-3-675b-instruct");
    /// A model whose prices in litellm are those of the priority tier.
    private static final String PRIORITY_PRICED = "amazon.nova-2-pro-preview-20251202-v1:0";

    /// Models with a one-hour cache, and those whose long prompts cost what short ones do.
    private static final Set<String> HOUR = Set.of(
            "3-5-haiku", "3-5-sonnet", "3-7-sonnet", "sonnet-4", "opus-4", "haiku-4", "sonnet-5", "opus-5", "fable-5");

    private static final Set<String> LEVEL =
            Set.of("sonnet-4-6", "opus-4-6", "opus-4-7", "opus-4-8", "sonnet-5", "opus-5", "fable-5");

    private final Models models = Models.standard();
    private final Map<Spot, Map<Field, Map<Source, BigDecimal>>> said = new LinkedHashMap<>();
    private final Map<Spot, LocalDate> ends = new LinkedHashMap<>();
    private final Map<String, BigDecimal> factors = new TreeMap<>();
    private final Set<String> dearerInRegion = new HashSet<>();
    private final Set<String> crossRegion = new HashSet<>();
    private final Set<String> explicitGeo = new HashSet<>();
    private final List<Price> prices = new ArrayList<>();

    public static List<Price> prices() {
        var seed = new PriceSeed();
        seed.read();
        seed.choose();
        seed.derive();
        seed.prices.sort(Comparator.comparing((Price p) -> p.key().model())
                .thenComparing(p -> p.key().routing())
                .thenComparing(p -> p.key().region())
                .thenComparing(p -> p.key().tier())
                .thenComparing(p -> p.key().context())
                .thenComparing(p -> p.key().direction())
                .thenComparing(p -> p.key().ttl() == null ? "" : p.key().ttl().word())
                .thenComparing(Price::from));
        return seed.prices;
    }

    private static List<CSVRecord> rows(String source) {
        return Resources.rows("sources/" + source + ".csv");
    }

    private static Optional<BigDecimal> decimal(CSVRecord row, String column) {
        return row.isMapped(column) && !row.get(column).isEmpty()
                ? Optional.of(rounded(new BigDecimal(row.get(column))))
                : Optional.empty();
    }

    /// Sources that keep prices per token as binary fractions print them with noise in the last digits.
    private static BigDecimal rounded(BigDecimal price) {
        return price.scale() > 10 ? price.setScale(10, java.math.RoundingMode.HALF_EVEN) : price;
    }

    private Optional<String> model(String id) {
        return models.served(id).map(served -> served.model().id());
    }

    private void say(Spot spot, Field field, Source source, BigDecimal price) {
        said.computeIfAbsent(spot, _ -> new EnumMap<>(Field.class))
                .computeIfAbsent(field, _ -> new EnumMap<>(Source.class))
                .putIfAbsent(source, price);
    }

    private void read() {
        for (var row : rows("factors")) {
            factors.put(
                    row.get("key") + (row.get("scope").startsWith("amazon nova") ? " nova" : ""),
                    decimal(row, "value").orElseThrow());
        }
        survey();
        genai();
        litellm();
        modelsDev();
        for (var row : rows("aws-samples")) {
            model(row.get("model_id")).ifPresent(model -> {
                var routing = row.get("model_id").startsWith("us.") ? Routing.GEO : Routing.REGIONAL;
                var spot = new Spot(model, "*", routing, Context.STANDARD, BEGINNING);
                sayAll(spot, Source.AWS_SAMPLES, row, "input_cost", "output_cost", "cache_read", "cache_write", "");
            });
        }
        for (var row : rows("observed")) {
            var routing = Axis.of(Routing.class, row.get("routing")).orElseThrow();
            say(
                    new Spot(row.get("model"), "*", routing, Context.STANDARD, BEGINNING),
                    Field.INPUT,
                    Source.PRICE_LIST,
                    decimal(row, "usd_per_million").orElseThrow());
        }
    }

    /// Which models cost more in a Region than globally, and which have profiles across a geography.
    private void survey() {
        var global = new TreeMap<String, BigDecimal>();
        var regional = new TreeMap<String, BigDecimal>();
        for (var row : rows("genai-prices")) {
            var id = row.get("id");
            if (!row.get("constraint").isEmpty()) {
                continue;
            }
            if (id.startsWith("global.")) {
                model(id).ifPresent(model -> decimal(row, "input_mtok").ifPresent(p -> global.put(model, p)));
            } else if (id.startsWith("regional.")) {
                model(id.substring("regional.".length())).ifPresent(model -> {
                    explicitGeo.add(model);
                    decimal(row, "input_mtok").ifPresent(p -> regional.put(model, p));
                });
            }
        }
        global.forEach((model, price) -> {
            var other = regional.get(model);
            if (other != null && other.compareTo(price) != 0) {
                dearerInRegion.add(model);
            }
        });
        for (var source : List.of("litellm", "models.dev")) {
            for (var row : rows(source)) {
                models.served(row.get(0))
                        .filter(served -> served.routing() == Routing.GEO)
                        .ifPresent(served -> crossRegion.add(served.model().id()));
            }
        }
    }

    private void genai() {
        var dated = new TreeMap<String, LocalDate>();
        for (var row : rows("genai-prices")) {
            if (!row.get("constraint").isEmpty()) {
                dated.put(row.get("id"), LocalDate.parse(row.get("constraint").replaceAll("[^0-9-]", "")));
            }
        }
        for (var row : rows("genai-prices")) {
            var id = row.get("id");
            var routings = id.startsWith("global.") ? List.of(Routing.GLOBAL) : List.of(Routing.REGIONAL, Routing.GEO);
            var found = model(id.startsWith("regional.") ? id.substring("regional.".length()) : id);
            if (found.isEmpty()) {
                continue;
            }
            var model = found.get();
            for (var routing : routings) {
                if (routing == Routing.GEO && !crossRegion.contains(model)) {
                    continue;
                }
                var change = dated.get(id);
                boolean later = !row.get("constraint").isEmpty();
                var spot =
                        new Spot(model, "*", routing, Context.STANDARD, later && change != null ? change : BEGINNING);
                sayAll(
                        spot,
                        Source.GENAI,
                        row,
                        "input_mtok",
                        "output_mtok",
                        "cache_read_mtok",
                        "cache_write_mtok",
                        "cache_write_1h_mtok");
                if (change != null && !later) {
                    ends.put(spot, change);
                }
            }
        }
    }

    private void sayAll(
            Spot spot, Source source, CSVRecord row, String in, String out, String read, String write, String hour) {
        var model = models.find(spot.model()).orElseThrow();
        boolean openai = model.vendor().equals("openai");
        var columns = new EnumMap<Field, String>(Field.class);
        columns.put(Field.INPUT, in);
        columns.put(Field.OUTPUT, out);
        columns.put(Field.CACHE_READ, read);
        columns.put(openai ? Field.WRITE_30M : Field.WRITE_5M, write);
        columns.put(Field.WRITE_1H, hour);
        columns.forEach((field, column) -> decimal(row, column)
                .filter(price -> price.signum() > 0)
                .filter(_ -> field != Field.OUTPUT || model.kind() != Model.Class.EMBEDDING)
                .ifPresent(price -> say(spot, field, source, price)));
    }

    private void litellm() {
        for (var row : rows("litellm")) {
            if (!Set.of("chat", "embedding", "responses").contains(row.get("mode"))) {
                continue;
            }
            place(row.get("model_key")).ifPresent(spot -> {
                if (spot.model().equals(PRIORITY_PRICED)) {
                    return;
                }
                litellm(row, spot);
                if (spot.routing() == Routing.GEO && dearerInRegion.contains(spot.model())) {
                    litellm(row, new Spot(spot.model(), spot.region(), Routing.REGIONAL, spot.context(), spot.from()));
                }
            });
        }
    }

    private void litellm(CSVRecord row, Spot spot) {
        sayAll(
                spot,
                Source.LITELLM,
                row,
                "input_per_mtok",
                "output_per_mtok",
                "cache_read_per_mtok",
                "cache_write_5m_per_mtok",
                "cache_write_1h_per_mtok");
        if (spot.model().contains("claude-sonnet-4-2") || spot.model().contains("claude-sonnet-4-5")) {
            var longer = new Spot(spot.model(), spot.region(), spot.routing(), Context.LONG, spot.from());
            sayAll(
                    longer,
                    Source.LITELLM,
                    row,
                    "input_gt200k_per_mtok",
                    "output_gt200k_per_mtok",
                    "cache_read_gt200k_per_mtok",
                    "cache_write_gt200k_per_mtok",
                    "");
        }
    }

    private void modelsDev() {
        for (var row : rows("models.dev")) {
            place(row.get("model_id"))
                    .ifPresent(spot -> sayAll(
                            spot,
                            Source.MODELS_DEV,
                            row,
                            "input_per_mtok",
                            "output_per_mtok",
                            "cache_read_per_mtok",
                            "cache_write_per_mtok",
                            ""));
        }
    }

    /// What the id of litellm or models.dev is the price of; empty for what is no price per token.
    private Optional<Spot> place(String key) {
        var id = key;
        var region = "*";
        if (key.startsWith("bedrock_mantle/")) {
            id = key.substring("bedrock_mantle/".length());
        } else if (key.startsWith("bedrock/")) {
            var parts = key.split("/");
            if (parts.length != 3 || !parts[1].matches("[a-z]+(-[a-z]+)+-\\d")) {
                return Optional.empty();
            }
            region = parts[1];
            id = parts[2];
        }
        if (id.contains("/") || id.contains("@")) {
            return Optional.empty();
        }
        var spotRegion = region;
        var prefix = id.substring(0, Math.max(0, id.indexOf('.')));
        return models.served(id).map(served -> {
            var model = served.model().id();
            var routing = served.routing();
            var area = switch (prefix) {
                case "eu" -> "eu-*";
                case "apac", "jp", "au" -> "ap-*";
                case "us-gov" -> "us-gov-*";
                default -> spotRegion;
            };
            if (routing == Routing.REGIONAL && area.equals("*") && dearerInRegion.contains(model)) {
                routing = Routing.GLOBAL;
            }
            return new Spot(model, area, routing, Context.STANDARD, BEGINNING);
        });
    }

    private void choose() {
        said.forEach((spot, fields) -> fields.forEach((field, values) -> {
            if (spot.region().equals("*") || ownPrice(spot, field, values)) {
                prices.add(best(spot, field, values));
            }
        }));
        // Where a source prices the profile across a geography, the Region's own price is the same.
        for (var spot : List.copyOf(said.keySet())) {
            if (spot.routing() == Routing.GEO) {
                var own = new Spot(spot.model(), spot.region(), Routing.REGIONAL, spot.context(), spot.from());
                for (var price : List.copyOf(prices)) {
                    if (at(price, spot)
                            && prices.stream()
                                    .noneMatch(other -> at(other, own)
                                            && other.key().direction()
                                                    == price.key().direction()
                                            && other.key().ttl() == price.key().ttl())
                            && (dearerInRegion.contains(spot.model())
                                    || !spot.region().equals("*"))) {
                        prices.add(moved(price, own));
                    }
                }
            }
        }
    }

    private static boolean at(Price price, Spot spot) {
        var key = price.key();
        return key.tier() == Tier.STANDARD
                && key.model().equals(spot.model())
                && key.region().equals(spot.region())
                && key.routing() == spot.routing()
                && key.context() == spot.context()
                && price.from().equals(spot.from());
    }

    private static Price moved(Price price, Spot to) {
        var key = price.key();
        return new Price(
                new PriceKey(
                        to.model(), to.region(), key.direction(), key.tier(), to.routing(), to.context(), key.ttl()),
                price.usdPerMillion(),
                price.from(),
                price.to(),
                price.source() + ", as across its geography",
                Evidence.DERIVED,
                price.checkedOn());
    }

    /// Whether a Region or area has a price of its own that is to be believed.
    private boolean ownPrice(Spot spot, Field field, Map<Source, BigDecimal> values) {
        if (spot.region().startsWith("us-gov-")) {
            return true;
        }
        if (explicitGeo.contains(spot.model())) {
            return false; // A source names each geography for it, at one price.
        }
        var everywhere = said.get(new Spot(spot.model(), "*", spot.routing(), spot.context(), spot.from()));
        var fields = said.getOrDefault(spot, Map.of());
        return everywhere == null
                || fields.entrySet().stream().anyMatch(entry -> {
                    var usual = everywhere.get(entry.getKey());
                    return usual != null
                            && entry.getValue().values().stream()
                                    .noneMatch(value ->
                                            usual.values().stream().anyMatch(other -> other.compareTo(value) == 0));
                });
    }

    private Price best(Spot spot, Field field, Map<Source, BigDecimal> values) {
        var believed = values.entrySet().stream()
                .filter(entry -> spot.from().equals(BEGINNING) || entry.getKey() == Source.GENAI)
                .toList();
        var winner = believed.stream()
                .max(Comparator.comparingLong((Map.Entry<Source, BigDecimal> entry) -> believed.stream()
                                .filter(other -> same(entry, other))
                                .count())
                        .thenComparing(entry -> -entry.getKey().ordinal()))
                .orElseThrow();
        var agreeing = believed.stream()
                .filter(other -> same(winner, other))
                .map(Map.Entry::getKey)
                .toList();
        return new Price(
                key(spot, Tier.STANDARD, field.direction, field.ttl),
                winner.getValue(),
                spot.from(),
                ends.get(spot),
                agreeing.stream()
                        .map(source -> source.title + " " + source.read)
                        .collect(Collectors.joining("; ")),
                agreeing.size() > 1 ? Evidence.AGREED : Evidence.SINGLE_SOURCE,
                agreeing.stream()
                        .map(source -> source.read)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static boolean same(Map.Entry<Source, BigDecimal> one, Map.Entry<Source, BigDecimal> other) {
        return one.getValue().compareTo(other.getValue()) == 0;
    }

    private static PriceKey key(Spot spot, Tier tier, Direction direction, @Nullable Ttl ttl) {
        return new PriceKey(spot.model(), spot.region(), direction, tier, spot.routing(), spot.context(), ttl);
    }

    private void derive() {
        for (var price : inputs()) {
            var model = models.find(price.key().model()).orElseThrow();
            if (model.vendor().equals("anthropic") && HOUR.stream().anyMatch(model.id()::contains)) {
                add(
                        price,
                        Direction.CACHE_WRITE,
                        Ttl.ONE_HOUR,
                        price.key().tier(),
                        price.key().context(),
                        "cache_write_multiplier_1h");
            }
            if (model.family().equals("nova")
                    && !model.kind().equals(Model.Class.EMBEDDING)
                    && !model.id().contains("sonic")) {
                add(
                        price,
                        Direction.CACHE_READ,
                        null,
                        Tier.STANDARD,
                        price.key().context(),
                        "cache_read_multiplier nova");
                add(
                        price,
                        Direction.CACHE_WRITE,
                        Ttl.FIVE_MINUTES,
                        Tier.STANDARD,
                        price.key().context(),
                        "cache_write_multiplier nova");
            }
        }
        for (var price : List.copyOf(prices)) {
            var id = price.key().model();
            if (price.key().context() == Context.STANDARD
                    && LEVEL.stream().anyMatch(id::contains)
                    && id.startsWith("anthropic.")) {
                add(price, price.key().direction(), price.key().ttl(), Tier.STANDARD, Context.LONG, "");
            }
        }
        for (var price : List.copyOf(prices)) {
            tiers(price);
        }
    }

    private List<Price> inputs() {
        return prices.stream()
                .filter(price -> price.key().direction() == Direction.INPUT)
                .toList();
    }

    private void tiers(Price price) {
        var key = price.key();
        var model = models.find(key.model()).orElseThrow();
        boolean plain = key.direction() == Direction.INPUT || key.direction() == Direction.OUTPUT;
        if (plain
                && !Set.of(Model.Class.SPEECH, Model.Class.VIDEO, Model.Class.SAFEGUARD)
                        .contains(model.kind())) {
            add(price, key.direction(), null, Tier.BATCH, key.context(), "batch_multiplier");
        }
        if (LATER_TIERS.contains(model.vendor()) || LATER_MODELS.contains(model.id())) {
            add(price, key.direction(), key.ttl(), Tier.FLEX, key.context(), "flex_multiplier");
            add(price, key.direction(), key.ttl(), Tier.PRIORITY, key.context(), "priority_multiplier");
        }
        if (model.id().equals("amazon.nova-pro-v1:0")) {
            add(price, key.direction(), key.ttl(), Tier.LATENCY_OPTIMIZED, key.context(), "latency_optimized");
        }
    }

    /// A price by a factor, unless a source gives one.
    private void add(Price from, Direction direction, @Nullable Ttl ttl, Tier tier, Context context, String factor) {
        var key = from.key();
        var derived = new PriceKey(key.model(), key.region(), direction, tier, key.routing(), context, ttl);
        if (prices.stream()
                .anyMatch(price -> price.key().equals(derived) && price.from().equals(from.from()))) {
            return;
        }
        var times = factor.isEmpty() ? BigDecimal.ONE : factors.get(factor);
        if (times == null) {
            throw new IllegalStateException("no factor " + factor + " in " + factors.keySet());
        }
        var how = factor.isEmpty() ? "as for short prompts" : "× " + times.toPlainString();
        prices.add(new Price(
                derived,
                from.usdPerMillion().multiply(times),
                from.from(),
                from.to(),
                from.source() + ", " + how,
                Evidence.DERIVED,
                from.checkedOn()));
    }

    /// The migration that writes the seed.
    static String sql() {
        var text = new StringBuilder("""
                -- The price book that an installation begins with, and where its sources differ. Made by PriceSeedTest out of
                -- what public sources say (domain/src/test/resources/pricing/sources); do not edit.

                copy pricing.prices (%s) from stdin with (format csv, force_not_null (ttl));
                """.formatted(String.join(", ", PriceCsv.COLUMNS)));
        var csv = PriceCsv.write(prices());
        text.append(csv.substring(csv.indexOf('\n') + 1)).append("\\.\n\n");
        text.append(
                "copy pricing.disagreements (model, field, source, usd_per_million, other_source, other_usd_per_million, note) from stdin with (format csv);\n");
        for (var row : rows("disagreements")) {
            var litellm = decimal(row, "litellm_usd_per_mtok");
            var other = decimal(row, "other_usd_per_mtok");
            var name = row.get("other_source").replaceAll("\\(.*", "");
            var first = litellm.isPresent() ? "litellm" : name;
            var second = litellm.isPresent() ? name : "litellm";
            text.append(String.join(
                            ",",
                            row.get("model_key(litellm)"),
                            row.get("field"),
                            first,
                            litellm.or(() -> other).orElseThrow().toPlainString(),
                            second,
                            litellm.isPresent()
                                    ? other.map(BigDecimal::toPlainString).orElse("")
                                    : "",
                            row.get("kind").replace('=', ' ')))
                    .append('\n');
        }
        for (var row : rows("disagreements-more")) {
            text.append(String.join(",", row.toList())).append('\n');
        }
        return text.append("\\.\n").toString();
    }
}
