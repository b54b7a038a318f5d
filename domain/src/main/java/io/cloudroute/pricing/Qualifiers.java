package io.cloudroute.pricing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the words of a usage type that follow its model, in any order. A word that is not known, or that contradicts
/// another, is a problem, and a usage type with a problem stays unclassified.
final class Qualifiers {

    private static final int LONGEST_PHRASE = 4;
    private static final Map<String, Consumer<Qualifiers>> PHRASES = new TreeMap<>();
    /// Words that name an image model or a size; known only beside an image or a video.
    private static final Set<String> IMAGE_WORDS = Set.of(
            "premium",
            "document",
            "stable",
            "core",
            "ultra",
            "diffusion",
            "sd3",
            "sd3.5",
            "5",
            "large",
            "medium",
            "turbo",
            "inpaint",
            "outpaint",
            "erase",
            "object",
            "remove",
            "background",
            "search",
            "replace",
            "recolor",
            "control",
            "sketch",
            "structure",
            "style",
            "guide",
            "transfer",
            "upscale",
            "fast",
            "creative",
            "conservative",
            "variation",
            "edit",
            "removal",
            "fps",
            "medfps",
            "stdfps",
            "standardfps",
            "hdres",
            "sdres",
            "standardres");

    private static final Pattern SIZE = Pattern.compile("\\d{3,4}(x\\d{3,4})?p?|\\d{2,3}fps");

    static {
        says(q -> q.direct(Direction.CACHE_READ), "cache read", "cache reads", "cached", "cacheread");
        says(q -> q.direct(Direction.CACHE_WRITE), "cache write", "cache writes", "cachewrite");
        says(q -> q.direct(Direction.INPUT), "input");
        says(q -> q.direct(Direction.OUTPUT), "output", "response");
        says(q -> q.tokens = true, "token", "tokens", "token count", "tokens count", "tokencount");
        says(q -> q.millions = true, "million");
        says(q -> q.counts = true, "count");
        says(q -> q.kind(Kind.RESERVED_TPM), "tpm", "token per minute", "tokens per minute");
        says(q -> q.tier(Tier.RESERVED), "reserved");
        says(q -> q.term = true, "no commit", "nocommit", "no commitment");
        for (var months : List.of("1", "3", "6", "12")) {
            for (var month : List.of(" month", " months", "month", "months")) {
                says(q -> q.term = true, months + month, months + month + " commit", months + month + "commit");
            }
        }
        says(q -> q.provisioned(), "provisioned throughput", "provisionedthroughput");
        says(q -> q.units = true, "model units", "modelunits", "model units usage", "model unit");
        says(q -> q.kind(Kind.TRAINING), "customization training", "rft training", "rft training hours");
        says(q -> q.kind(Kind.TRAINING), "customization rft training", "customization rft training hours");
        says(q -> q.kind(Kind.STORAGE), "customization storage", "custom model storage", "custommodel storage");
        says(q -> q.custom = true, "custom model", "custommodel", "custom");
        says(q -> q.kind(Kind.GROUNDING_TOOL), "nova grounding", "web grounding");
        says(q -> q.kind(Kind.RERANK_SEARCH_UNIT), "search units", "searchunits", "search unit");
        says(q -> q.media(Kind.IMAGE, Modality.IMAGE), "created image", "created images", "t2i", "i2i");
        says(q -> q.media(Kind.MEDIA_SECOND, Modality.VIDEO), "t2v", "i2v", "v2v");
        says(q -> q.kind(Kind.MEDIA_SECOND), "second", "seconds");
        says(q -> q.modality(Modality.TEXT), "text");
        says(q -> q.modality(Modality.IMAGE), "image", "images");
        says(q -> q.modality(Modality.VIDEO), "video");
        says(q -> q.modality(Modality.AUDIO), "audio", "speech", "speech understanding");
        says(q -> q.tier(Tier.STANDARD), "standard");
        says(q -> q.tier(Tier.BATCH), "batch");
        says(q -> q.tier(Tier.FLEX), "flex");
        says(q -> q.tier(Tier.PRIORITY), "priority");
        says(q -> q.tier(Tier.LATENCY_OPTIMIZED), "latency optimized", "latencyoptimized");
        says(q -> q.routing(Routing.GLOBAL), "global", "cross region global", "crossregion global");
        says(q -> q.routing(Routing.REGIONAL), "regional", "in region");
        says(q -> q.routing(Routing.GEO), "geo", "us", "eu", "apac", "jp", "au");
        for (var geography :
                List.of("geo", "us", "eu", "apac", "ap", "jp", "au", "ca", "in", "sa", "mx", "il", "uk", "us gov")) {
            says(q -> q.routing(Routing.GEO), "cross region " + geography, "crossregion " + geography);
        }
        says(q -> q.context = Context.LONG, "long context", "long ctx", "longcontext", "longctx", "lctx");
        says(q -> q.ttl(Ttl.FIVE_MINUTES), "5m", "5min", "5 min", "5 minute", "5 minutes");
        says(q -> q.ttl(Ttl.THIRTY_MINUTES), "30m", "30min", "30 min", "30 minute", "30 minutes");
        says(q -> q.ttl(Ttl.ONE_HOUR), "1h", "1hr", "1hour", "1 hour");
    }

    private @Nullable String problem;
    private @Nullable Kind kind;
    private @Nullable Direction direction;
    private @Nullable Tier tier;
    private @Nullable Routing routing;
    private @Nullable Ttl ttl;
    private @Nullable Modality modality;
    private Context context = Context.STANDARD;
    private boolean tokens;
    private boolean counts;
    private boolean millions;
    private boolean custom;
    private boolean term;
    private boolean units;
    private @Nullable String imageWord;

    private Qualifiers() {}

    private static void says(Consumer<Qualifiers> effect, String... phrases) {
        for (var phrase : phrases) {
            PHRASES.put(phrase, effect);
        }
    }

    /// @param words in lower case
    static Qualifiers read(List<String> words) {
        var read = new Qualifiers();
        int at = 0;
        while (at < words.size()) {
            at += read.phrase(words, at);
        }
        read.settle();
        return read;
    }

    /// Reads the longest phrase known here, and says how many words it has.
    private int phrase(List<String> words, int at) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
            var effect = PHRASES.get(String.join(" ", words.subList(at, at + length)));
            if (effect != null) {
                effect.accept(this);
                return length;
            }
        }
        var word = words.get(at);
        if (IMAGE_WORDS.contains(word) || SIZE.matcher(word).matches()) {
            imageWord = word;
        } else if (word.equals("cross") || word.equals("crossregion")) {
            refuse("it does not say across which Regions: “" + String.join("-", words.subList(at, words.size())) + "”");
        } else if (word.isEmpty()) {
            refuse("two separators with nothing between them, or one at the end");
        } else {
            refuse("“" + word + "” is not a known qualifier");
        }
        return 1;
    }

    private void settle() {
        if (kind == null && tokens) {
            kind = Kind.TOKEN;
        }
        boolean sized = imageWord != null;
        if (kind == null && modality == Modality.IMAGE && (direction != null || counts || sized)) {
            kind = Kind.IMAGE;
        }
        if (kind == null) {
            refuse("it does not say what it counts");
            return;
        }
        boolean counted = kind == Kind.TOKEN || kind == Kind.RESERVED_TPM;
        if (counted && direction == null) {
            refuse("it does not say whether the tokens go in or out");
        }
        if (kind == Kind.RESERVED_TPM && tier != Tier.RESERVED) {
            refuse("tokens per minute that are not reserved are not known");
        }
        if (tier == Tier.RESERVED && kind != Kind.RESERVED_TPM) {
            refuse("“reserved” is known only with tokens per minute");
        }
        if ((term || units) && kind != Kind.PROVISIONED && tier != Tier.RESERVED) {
            refuse("a commitment or model units are known only with provisioned or reserved capacity");
        }
        if (kind == Kind.MEDIA_SECOND && modality == null && !sized) {
            refuse("it does not say what lasts so many seconds");
        }
        if (millions && kind != Kind.TOKEN) {
            refuse("“million” is known only with tokens");
        }
        if (ttl != null && direction != Direction.CACHE_WRITE) {
            refuse("a time to live is known only with a cache write");
        }
        if (sized && kind != Kind.IMAGE && kind != Kind.MEDIA_SECOND) {
            refuse("“" + imageWord + "” is known only with images and video");
        }
        if (counts && !tokens && kind != Kind.IMAGE) {
            refuse("it does not say what it counts");
        }
        complete(counted);
    }

    private void complete(boolean counted) {
        if (direction == Direction.CACHE_WRITE && ttl == null) {
            ttl = Ttl.FIVE_MINUTES;
        }
        if (!counted) {
            direction = null;
        }
        if (kind == Kind.TRAINING || kind == Kind.STORAGE) {
            tier = null;
        } else if (tier == null) {
            tier = Tier.STANDARD;
        }
        if (modality == null) {
            modality = kind == Kind.MEDIA_SECOND ? Modality.VIDEO : Modality.TEXT;
        }
    }

    private void direct(Direction said) {
        if (direction == null || direction == said) {
            direction = said;
        } else if (direction == Direction.INPUT && (said == Direction.CACHE_READ || said == Direction.CACHE_WRITE)) {
            direction = said;
        } else if (said != Direction.INPUT || direction == Direction.OUTPUT) {
            contradiction(direction, said);
        }
    }

    private void tier(Tier said) {
        if (tier != null && tier != said) {
            contradiction(tier, said);
        }
        tier = said;
    }

    private void kind(Kind said) {
        if (kind != null && kind != said) {
            contradiction(kind, said);
        }
        kind = said;
    }

    private void media(Kind said, Modality carried) {
        kind(said);
        modality(carried);
    }

    private void provisioned() {
        kind(Kind.PROVISIONED);
        tier(Tier.PROVISIONED);
    }

    private void routing(Routing said) {
        if (routing != null && routing != said) {
            contradiction(routing, said);
        }
        routing = said;
    }

    private void ttl(Ttl said) {
        if (ttl != null && ttl != said) {
            contradiction(ttl, said);
        }
        ttl = said;
    }

    private void modality(Modality said) {
        if (modality != null && modality != said) {
            contradiction(modality, said);
        }
        modality = said;
    }

    private void contradiction(Axis one, Axis other) {
        refuse("it says both “" + one.word() + "” and “" + other.word() + "”");
    }

    private void refuse(String reason) {
        if (problem == null) {
            problem = reason;
        }
    }

    /// Why the words cannot be read; empty when they can.
    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    Kind kind() {
        if (kind == null) {
            throw new IllegalStateException("not read: " + problem);
        }
        return kind;
    }

    @Nullable
    Direction direction() {
        return direction;
    }

    @Nullable
    Tier tier() {
        return tier;
    }

    Routing routing() {
        return routing == null ? Routing.REGIONAL : routing;
    }

    Context context() {
        return context;
    }

    @Nullable
    Ttl ttl() {
        return ttl;
    }

    @Nullable
    Modality modality() {
        return modality;
    }

    boolean custom() {
        return custom;
    }

    /// Whether the usage type itself says that it counts in millions.
    boolean millions() {
        return millions;
    }
}
