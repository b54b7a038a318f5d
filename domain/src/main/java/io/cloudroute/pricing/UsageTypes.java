package io.cloudroute.pricing;

import io.cloudroute.pricing.Classification.Classified;
import io.cloudroute.pricing.Classification.Unclassified;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Says what a usage type on a bill means, from its grammar:
///
///     [region-]model-words…                    Bedrock            USE1-NovaPro-input-tokens-flex
///     [region-]vendor.model-mantle-words…      Mantle             USW2-zai.glm5-mantle-input-tokens-priority
///     [region-][MP:][region_]words…-Units      AWS Marketplace    USE1-MP:USE1_InputTokenCount_Global-Units
///     [region-]feature                         no model           USE1-Guardrail-TopicPolicyUnitsConsumed
///
/// Words come in any order and case; one that is not known leaves the usage type unclassified.
public final class UsageTypes {

    /// @param product the product or service name; on Marketplace lines it names the model, else it does not matter
    /// @param operation such as `InvokeModelInference`; no known usage type needs it
    /// @param unit such as `1K tokens`; where it is missing or says only `Units`, Marketplace tokens count in
    ///     millions, others in thousands
    public record Line(String usageType, String product, String operation, String unit) {}

    private static final Pattern FEATURE_GUARDRAIL = Pattern.compile("guardrail(checks)?-[a-z]+unitsconsumed");
    private static final Pattern FEATURE_CONSUMPTION =
            Pattern.compile("([a-z-]+):consumption-based:[a-z0-9]+(?:[:-][a-z0-9]+)*");
    private static final Pattern FEATURE_DATA_AUTOMATION =
            Pattern.compile("(?:bedrock-?)?dataautomation-(?:standard|custom)-[a-z]+(?:-[a-z]+)*");
    private static final Pattern FEATURE_FLOW = Pattern.compile("(?:invokeflow|flows?)-nodetransitions?|invokeflow");
    private static final Pattern FEATURE_PROMPT_ROUTER = Pattern.compile("prompt-?routing(?:-requests?)?");
    private static final Pattern FEATURE_OPTIMIZE = Pattern.compile("optimizeprompt(?:-(?:input|output)-tokens)?");
    private static final Pattern CUSTOM_IMPORT = Pattern.compile(
            "(?:([A-Za-z0-9]+)-)?CustomModelImport-(Inference|Storage)(?:-v\\d+:\\d+)?", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Kind> CONSUMPTION = Map.ofEntries(
            Map.entry("runtime", Kind.AGENTCORE_RUNTIME),
            Map.entry("gateway", Kind.AGENTCORE_GATEWAY),
            Map.entry("memory", Kind.AGENTCORE_MEMORY),
            Map.entry("browsertool", Kind.AGENTCORE_BROWSER),
            Map.entry("codeinterpreter", Kind.AGENTCORE_CODE_INTERPRETER),
            Map.entry("identity", Kind.AGENTCORE_IDENTITY),
            Map.entry("policy", Kind.AGENTCORE_POLICY),
            Map.entry("evaluations", Kind.AGENTCORE_EVALUATION),
            Map.entry("websearchtool", Kind.AGENTCORE_WEB_SEARCH),
            Map.entry("knowledge-base", Kind.KNOWLEDGE_BASE));

    private static final Pattern LIKE_A_PREFIX = Pattern.compile("[A-Z]{2,4}\\d");
    private static final Pattern MARKETPLACE = Pattern.compile(
            "(?:(?<outer>[A-Za-z]{2,3}\\d?)-)?MP:(?:(?<inner>[A-Za-z]{2,3}\\d?)_)?(?<words>.+?)(?:-Units)?"
                    + "|(?<bare>[A-Za-z]{2,3}\\d)_(?<dimension>.+)-Units",
            Pattern.CASE_INSENSITIVE);
    /// The service itself, or an edition of a model that the catalogue need not know.
    private static final Pattern BEDROCK_PRODUCT = Pattern.compile(
            "amazon ?bedrock(?: ?(?:service|foundation ?models|agentcore))?|.+\\(amazon bedrock edition\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[wW]rite)(?=\\d)");

    private static final String KIND_OF_TOKENS =
            "input|output|response|prompt|cached?|reads?|writes?|text|image|audio|speech|video|count"
                    + "|regional|global|geo|standard|batch|flex|priority";
    private static final Pattern TOKEN_UNIT = Pattern.compile(
            "(?:per )?(?:(?<number>\\d{1,3}(?:,\\d{3})+|\\d+)[ -]?)?(?<scale>k|m|b|thousand|million|billion)?"
                    + "(?:[ -]?(?:" + KIND_OF_TOKENS + "))*[ -]?tokens?(?:[ -](?:" + KIND_OF_TOKENS + "))*"
                    + "|(?<bare>million|thousand)(?: units?)?");
    private static final BigDecimal MOST_PER_UNIT = BigDecimal.valueOf(1_000_000_000);
    private static final Pattern UNIT_UNSAID = Pattern.compile("|units?|counts?|quantity|n/?a|-|none");

    private final Models models;

    public UsageTypes(Models models) {
        this.models = models;
    }

    /// The parser for the catalogue that comes with the product.
    public static UsageTypes standard() {
        return new UsageTypes(Models.standard());
    }

    public Classification classify(Line line) {
        var usageType = line.usageType().strip();
        if (usageType.isEmpty()) {
            return new Unclassified("the usage type is empty");
        }
        var marketplace = MARKETPLACE.matcher(usageType);
        if (marketplace.matches()) {
            return marketplace(
                    Optional.ofNullable(marketplace.group("outer")),
                    Optional.ofNullable(marketplace.group("inner"))
                            .or(() -> Optional.ofNullable(marketplace.group("bare"))),
                    Objects.requireNonNullElseGet(marketplace.group("words"), () -> marketplace.group("dimension")),
                    line);
        }
        int dash = usageType.indexOf('-');
        var first = dash < 0 ? usageType : usageType.substring(0, dash);
        var region = Regions.region(first);
        if (region.isEmpty() && LIKE_A_PREFIX.matcher(first).matches()) {
            return new Unclassified("“" + first + "” is not a known Region prefix");
        }
        var rest = region.isEmpty() ? usageType : dash < 0 ? "" : usageType.substring(dash + 1);
        if (rest.isEmpty()) {
            return new Unclassified("nothing follows the Region prefix “" + first + "”");
        }
        var place = new Place(region.isEmpty() ? "" : first, region.orElse(""));
        return feature(place, rest)
                .or(() -> customImport(place, rest))
                .orElseGet(() -> model(place, rest, line.unit()));
    }

    private record Place(String prefix, String region) {}

    private Classification marketplace(Optional<String> outer, Optional<String> inner, String words, Line line) {
        if (outer.isPresent() && inner.isPresent() && !outer.get().equalsIgnoreCase(inner.get())) {
            return new Unclassified("it names two Regions, “" + outer.get() + "” and “" + inner.get() + "”");
        }
        var prefix = outer.or(() -> inner).orElse("");
        var region = Regions.region(prefix);
        if (!prefix.isEmpty() && region.isEmpty()) {
            return new Unclassified("“" + prefix + "” is not a known Region prefix");
        }
        var product = line.product().strip();
        var model = models.product(product);
        if (!product.isEmpty()
                && model.isEmpty()
                && !BEDROCK_PRODUCT.matcher(product).matches()) {
            return new Unclassified("“" + product + "” is not an Amazon Bedrock edition of a model");
        }
        return finish(
                Channel.MARKETPLACE,
                new Place(prefix, region.orElse("")),
                "",
                model.map(Model::id).orElse(""),
                Qualifiers.read(words(CAMEL.matcher(words).replaceAll("_"))),
                line.unit());
    }

    private Optional<Classification> feature(Place place, String rest) {
        var lower = rest.toLowerCase(Locale.ROOT);
        var consumption = FEATURE_CONSUMPTION.matcher(lower);
        Kind kind;
        if (FEATURE_GUARDRAIL.matcher(lower).matches()) {
            kind = Kind.GUARDRAIL;
        } else if (consumption.matches()) {
            kind = CONSUMPTION.get(consumption.group(1));
            if (kind == null) {
                return Optional.of(new Unclassified("“" + consumption.group(1) + "” is not a known feature"));
            }
        } else if (FEATURE_DATA_AUTOMATION.matcher(lower).matches()) {
            kind = Kind.DATA_AUTOMATION;
        } else if (FEATURE_FLOW.matcher(lower).matches()) {
            kind = Kind.FLOW;
        } else if (FEATURE_PROMPT_ROUTER.matcher(lower).matches()) {
            kind = Kind.PROMPT_ROUTER;
        } else if (FEATURE_OPTIMIZE.matcher(lower).matches()) {
            kind = Kind.PROMPT_OPTIMIZATION;
        } else {
            return Optional.empty();
        }
        return Optional.of(plain(place, "", kind, null, false));
    }

    private Optional<Classification> customImport(Place place, String rest) {
        var match = CUSTOM_IMPORT.matcher(rest);
        if (!match.matches()) {
            return Optional.empty();
        }
        boolean storage = match.group(2).equalsIgnoreCase("storage");
        return Optional.of(plain(
                place,
                Objects.requireNonNullElse(match.group(1), ""),
                storage ? Kind.STORAGE : Kind.CUSTOM_MODEL_UNIT,
                Modality.TEXT,
                true));
    }

    private static Classified plain(
            Place place, String modelToken, Kind kind, @Nullable Modality modality, boolean custom) {
        return new Classified(
                Channel.BEDROCK,
                place.prefix(),
                place.region(),
                modelToken,
                "",
                kind,
                null,
                null,
                Routing.REGIONAL,
                Context.STANDARD,
                null,
                modality,
                custom,
                null);
    }

    private Classification model(Place place, String rest, String unit) {
        int mantle = rest.toLowerCase(Locale.ROOT).indexOf("-mantle-");
        if (mantle >= 0) {
            var token = rest.substring(0, mantle);
            if (!ModelTokens.plausible(token)) {
                return new Unclassified("“" + token + "” is not a known model");
            }
            var words = words(rest.substring(mantle + "-mantle-".length()));
            return finish(Channel.MANTLE, place, token, id(token), Qualifiers.read(words), unit);
        }
        var parts = Arrays.asList(rest.split("-", -1));
        Classification refused = null;
        for (int split = parts.size() - 1; split > 0; split--) {
            var token = String.join("-", parts.subList(0, split));
            if (!ModelTokens.plausible(token)) {
                continue;
            }
            var words = words(String.join("-", parts.subList(split, parts.size())));
            var read = finish(Channel.BEDROCK, place, token, id(token), Qualifiers.read(words), unit);
            if (read instanceof Classified) {
                return read;
            }
            refused = refused == null ? read : refused;
        }
        return refused == null ? new Unclassified("no known model or feature in “" + rest + "”") : refused;
    }

    private String id(String token) {
        var lower = token.toLowerCase(Locale.ROOT);
        int dot = lower.indexOf('.');
        boolean dotted = dot > 0 && ModelTokens.vendor(lower.substring(0, dot));
        return models.token(token).map(Model::id).orElse(dotted ? lower : "");
    }

    private static Classification finish(
            Channel channel, Place place, String token, String model, Qualifiers read, String unit) {
        var problem = read.problem();
        if (problem.isPresent()) {
            return new Unclassified(problem.get());
        }
        BigDecimal tokensPerUnit = null;
        if (read.kind() == Kind.TOKEN) {
            tokensPerUnit = tokensPerUnit(unit, channel == Channel.MARKETPLACE || read.millions())
                    .orElse(null);
            if (tokensPerUnit == null) {
                return new Unclassified("“" + unit.strip() + "” is not a unit of tokens");
            }
        }
        return new Classified(
                channel,
                place.prefix(),
                place.region(),
                token,
                model,
                read.kind(),
                read.direction(),
                read.tier(),
                read.routing(),
                read.context(),
                read.ttl(),
                read.modality(),
                read.custom(),
                tokensPerUnit);
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[-_ ]", -1));
    }

    private static Optional<BigDecimal> tokensPerUnit(String unit, boolean millions) {
        var said = unit.strip().toLowerCase(Locale.ROOT);
        if (UNIT_UNSAID.matcher(said).matches()) {
            return Optional.of(BigDecimal.valueOf(millions ? 1_000_000 : 1_000));
        }
        var match = TOKEN_UNIT.matcher(said);
        if (!match.matches()) {
            return Optional.empty();
        }
        if (match.group("bare") != null) {
            return Optional.of(scale(match.group("bare")));
        }
        var number = match.group("number") == null
                ? BigDecimal.ONE
                : new BigDecimal(match.group("number").replace(",", ""));
        var per = match.group("scale") == null ? number : number.multiply(scale(match.group("scale")));
        return per.signum() > 0 && per.compareTo(MOST_PER_UNIT) <= 0 ? Optional.of(per) : Optional.empty();
    }

    private static BigDecimal scale(String word) {
        return BigDecimal.valueOf(
                switch (word.charAt(0)) {
                    case 'k', 't' -> 1_000;
                    case 'm' -> 1_000_000;
                    default -> 1_000_000_000;
                });
    }
}
