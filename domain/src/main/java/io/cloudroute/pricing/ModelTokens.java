package io.cloudroute.pricing;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What a bill's spelling of a model looks like: `Claude4.5Sonnet`, `NovaPro`, `Llama3-1-405B`, `zai.glm-4.7`.
final class ModelTokens {

    /// Each vendor's model ids begin with one of its families.
    private static final Map<String, Pattern> FAMILIES = Map.ofEntries(
            vendor("ai21", "jamba|j2|jurassic"),
            vendor("amazon", "nova|titan|rerank"),
            vendor("anthropic", "claude"),
            vendor("cohere", "command|embed|rerank"),
            vendor("deepseek", "v\\d|r\\d|deepseek"),
            vendor("google", "gemma|gemini"),
            vendor("luma", "ray"),
            vendor("meta", "llama"),
            vendor("minimax", "minimax"),
            vendor("mistral", "mistral|mixtral|ministral|magistral|devstral|codestral|pixtral|voxtral"),
            vendor("moonshot", "kimi"),
            vendor("moonshotai", "kimi"),
            vendor("nvidia", "nemotron"),
            vendor("openai", "gpt|o\\d"),
            vendor("qwen", "qwen"),
            vendor("stability", "sd3|stable"),
            vendor("twelvelabs", "marengo|pegasus"),
            vendor("writer", "palmyra"),
            vendor("xai", "grok"),
            vendor("zai", "glm"));

    private static final Pattern DOTTED = Pattern.compile("([a-z0-9]+)\\.([a-z0-9]+(?:[.:-][a-z0-9]+)*)");
    private static final Pattern CLAUDE = Pattern.compile(
            "claude(?:instant(?:v?\\d(?:\\.\\d)?)?|\\d(?:\\.\\d)?(?:haiku|sonnet|opus|fable|mythos)?(?:v\\d)?)");
    private static final Pattern NOVA =
            Pattern.compile("nova(?:\\d(?:\\.\\d)?)?(?:micro|lite|pro|premier|sonic|omni|canvas|reel|act|forge"
                    + "|multimodalembeddings?)(?:\\d\\.\\d)?(?:v\\d)?");
    private static final Pattern TITAN = Pattern.compile(
            "titan(?:text(?:g\\d)?-?(?:lite|express|premier)|(?:multimodal)?embeddings?(?:[gv]\\d)?(?:-(?:text|image"
                    + "|multimodal))?|imagegenerator(?:[gv]\\d)?(?:-?v\\d)?)");

    private static final String NUMBER = "\\d+x\\d+b|[ae]?\\d+(?:\\.\\d+)*[bk]?|v\\d+(?:\\.\\d+)*";
    private static final String WORD = "instruct|it|pt|vl|coder|next|thinking|mini|small|medium|large|nano|super|ultra"
            + "|flash|air|turbo|maverick|scout|safeguard|chat|vision|embed(?:dings?)?|rerank|english|multilingual"
            + "|light|plus|guard|pro|lite|dense|reasoning|mid|max|xl|k|m|r|x";
    private static final String FAMILY =
            "llama-?\\d|gpt-oss|gpt-?[5-9]|gemma-?\\d|qwen-?\\d|mixtral|ministral|magistral|devstral|codestral|pixtral"
                    + "|voxtral|mistral|deepseek|r1|kimi|minimax|glm|(?:nvidia-?)?nemotron|grok|(?:cohere-?)?command"
                    + "|(?:cohere-?)?embed|(?:cohere-?|amazon-?)?rerank|jamba|jurassic|j2|palmyra|marengo|pegasus"
                    + "|stablediffusion|sdxl|sd3|ray-?v?\\d";
    private static final Pattern OPEN = Pattern.compile("(?:" + FAMILY + ")(?:-?(?:" + NUMBER + "|" + WORD + "))*");
    private static final Pattern BARE = Pattern.compile(
            ".*\\d.*|mistral-?(?:small|large|medium)|(?:cohere-?)?command(?:-?(?:light|r|r-?plus))?|sdxl"
                    + "|(?:cohere-?)?embed-?(?:english|multilingual)|jamba-?instruct|stablediffusion-?xl");
    private static final Pattern QUALIFIER = Pattern.compile(
            ".*(?:^|-)(?:input|output|cache|tokens?|batch|flex|priority|standard|global|geo|cross|reserved|provisioned"
                    + "throughput|customization|searchunits|mantle|custom|latency|long|text|speech|image|audio|video"
                    + ")(?:-|$).*");

    private ModelTokens() {}

    private static Map.Entry<String, Pattern> vendor(String vendor, String families) {
        return Map.entry(vendor, Pattern.compile(families));
    }

    /// Whether this is how a bill may spell a model; letter case does not matter.
    static boolean plausible(String token) {
        var lower = token.toLowerCase(Locale.ROOT);
        if (CLAUDE.matcher(lower).matches()
                || NOVA.matcher(lower).matches()
                || TITAN.matcher(lower).matches()) {
            return true;
        }
        if (OPEN.matcher(lower).matches()) {
            return BARE.matcher(lower).matches();
        }
        var dotted = DOTTED.matcher(lower);
        if (!dotted.matches() || QUALIFIER.matcher(dotted.group(2)).matches()) {
            return false;
        }
        var families = FAMILIES.get(dotted.group(1));
        return families != null && families.matcher(dotted.group(2)).lookingAt();
    }

    /// Whether a model id may begin so.
    static boolean vendor(String word) {
        return FAMILIES.containsKey(word);
    }
}
