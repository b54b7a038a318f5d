package io.cloudroute.pricing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The catalogue of models, and the many spellings by which bills, logs and profiles name them.
public final class Models {

    /// A model and where its profile may serve it.
    public record Served(Model model, Routing routing) {}

    private static final class Loaded {
        static final Models STANDARD = read();
    }

    private static final Set<String> GEOGRAPHIES =
            Set.of("us", "eu", "apac", "ap", "jp", "au", "ca", "in", "sa", "mx", "il", "uk", "us-gov");
    private static final Pattern ARN = Pattern.compile("arn:aws[a-z-]*:bedrock:[a-z0-9-]*:\\d*:([a-z-]+)/(.+)");
    private static final Pattern EDITION_OF_BEDROCK =
            Pattern.compile("\\s*\\(amazon bedrock(?: edition)?\\)$", Pattern.CASE_INSENSITIVE);
    /// `-20250929`, `-v1:0`, `-1:0`, `:48k`: what an id says beside the model's name.
    private static final Pattern EDITION = Pattern.compile("-\\d{8}(?=-|$)|-v\\d+(?::\\d+)?(?::\\w+)?$|-?\\d?:\\w+$");
    /// Words that bills write without a space behind them: `NovaPro`, `TitanTextG1`, `MistralLarge2407`.
    private static final Pattern FAMILY = Pattern.compile(
            "(?:claude|sonnet|haiku|opus|nova|multimodal|titan|text|image|generator|mistral|pixtral|cohere|command|embed"
                    + "|jamba|jurassic|palmyra|kimi|deepseek|stable|diffusion)(?=[a-z])");
    private static final Pattern ATOM =
            Pattern.compile("\\d+x\\d+b|[ae]\\d+b(?![a-z])|\\d+(?:\\.\\d+)?[bk](?![a-z])|\\d+|[a-z]+");
    private static final Set<String> NOISE = Set.of(
            "instruct",
            "chat",
            "it",
            "v",
            "model",
            "the",
            "latency",
            "optimized",
            "amazon",
            "anthropic",
            "meta",
            "cohere",
            "labs",
            "ai",
            "stability",
            "nvidia",
            "google",
            "zai",
            "z",
            "xai",
            "moonshot",
            "moonshotai",
            "twelvelabs",
            "writer",
            "minimax",
            "openai",
            "dense",
            "preview");

    private final Map<String, Model> byId = new TreeMap<>();
    private final Map<String, Model> byKey = new HashMap<>();

    private Models() {}

    /// The catalogue that comes with the product.
    public static Models standard() {
        return Loaded.STANDARD;
    }

    private static Models read() {
        var models = new Models();
        var aliases = new HashMap<String, Model>();
        for (var row : Resources.rows("models.csv")) {
            var model = new Model(
                    row.get("id"),
                    row.get("name"),
                    row.get("vendor"),
                    row.get("family"),
                    Model.Class.valueOf(row.get("class").toUpperCase(Locale.ROOT)));
            models.byId.put(model.id(), model);
            models.byKey.putIfAbsent(key(model.id()), model);
            models.byKey.putIfAbsent(key(model.name()), model);
            for (var alias : row.get("also").split(";")) {
                if (!alias.isEmpty()) {
                    aliases.put(key(alias), model);
                }
            }
        }
        models.byKey.putAll(aliases);
        return models;
    }

    public List<Model> all() {
        return new ArrayList<>(byId.values());
    }

    /// The model with exactly this id.
    public Optional<Model> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The model that a usage type spells so: `Claude4.5Sonnet`, `NovaPro`, `zai.glm5`.
    public Optional<Model> token(String token) {
        return find(token.toLowerCase(Locale.ROOT)).or(() -> Optional.ofNullable(byKey.get(key(token))));
    }

    /// The model that a Marketplace product is: `Claude Sonnet 4.5 (Amazon Bedrock Edition)`.
    public Optional<Model> product(String product) {
        var name = EDITION_OF_BEDROCK.matcher(product.strip()).replaceFirst("");
        return name.isEmpty() ? Optional.empty() : Optional.ofNullable(byKey.get(key(name)));
    }

    /// The model behind a model id, an inference profile's id, or the ARN of either. An application inference profile
    /// hides its model: empty.
    public Optional<Served> served(String idOrArn) {
        var arn = ARN.matcher(idOrArn.strip());
        if (arn.matches()) {
            return arn.group(1).equals("foundation-model") || arn.group(1).equals("inference-profile")
                    ? served(arn.group(2))
                    : Optional.empty();
        }
        var id = idOrArn.strip().toLowerCase(Locale.ROOT);
        int dot = id.indexOf('.');
        var first = dot < 0 ? "" : id.substring(0, dot);
        if (first.equals("global") || GEOGRAPHIES.contains(first)) {
            var routing = first.equals("global") ? Routing.GLOBAL : Routing.GEO;
            return bare(id.substring(dot + 1)).map(model -> new Served(model, routing));
        }
        return bare(id).map(model -> new Served(model, Routing.REGIONAL));
    }

    private Optional<Model> bare(String id) {
        int dot = id.indexOf('.');
        if (dot < 0 || !ModelTokens.vendor(id.substring(0, dot))) {
            return Optional.empty();
        }
        return find(id).or(() -> Optional.ofNullable(byKey.get(key(id))));
    }

    /// The words and numbers of a spelling in one order, without vendor, edition and fillers: `claude 4 5 sonnet`.
    private static String key(String spelling) {
        var lower = spelling.toLowerCase(Locale.ROOT).replace("+", " plus");
        int dot = lower.indexOf('.');
        if (dot > 0 && ModelTokens.vendor(lower.substring(0, dot))) {
            lower = EDITION.matcher(lower.startsWith("deepseek.") ? lower : lower.substring(dot + 1))
                    .replaceAll("");
        }
        lower = lower.replaceAll("(\\d)\\.0(?!\\d)", "$1").replaceAll("embeddings?", "embed");
        lower = FAMILY.matcher(lower).replaceAll("$0 ");
        var atoms = new ArrayList<String>();
        var matcher = ATOM.matcher(lower);
        while (matcher.find()) {
            if (!NOISE.contains(matcher.group())) {
                atoms.add(matcher.group());
            }
        }
        atoms.sort(null);
        return String.join(" ", atoms);
    }
}
