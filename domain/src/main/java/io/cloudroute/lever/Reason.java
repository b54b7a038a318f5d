package io.cloudroute.lever;

import java.util.Locale;

/// Why a lever cannot apply. The sentence is for the API; a screen has its own words under the code.
public enum Reason {
    SOMEBODY_WAITS("A person or a live request waits for the answer: blocksSomeone."),
    NOT_SUPPORTED("The model does not offer it: %s."),
    STAYS_IN_REGION("The data must stay in its Region or geography."),
    ALREADY_SO("It is so already: %s."),
    TARGET_MISSING("Name the other model, or give its rates: no smaller one of the same family is known."),
    TARGET_NOT_CHEAPER("The other model costs as much or more: %s."),
    EASY_SHARE_TOO_LOW("The smaller model clears %s of the requests and must clear %s: route instead."),
    NO_EASY_REQUESTS("No request is known that a smaller model clears."),
    ROUTER_FAMILIES("The managed router stays within one family."),
    ROUTER_MODELS("The managed router does not know these models: %s."),
    DIFFERENT_PROVIDER("Teacher and student must be of one provider."),
    NO_CACHE_PRICE("The model has no cache prices for this lifetime: %s."),
    CACHE_MINIMUM_UNKNOWN("The shortest prefix that the model caches is not known: give limits.cacheMinimumTokens."),
    PREFIX_BELOW_MINIMUM("The prefix has %s tokens and the model caches from %s on: nothing is cached or saved."),
    NOTHING_REPEATS("The prompt has neither a prefix nor anything else that recurs."),
    NO_SURPLUS("There is no output that could be left out with these settings."),
    CONTEXT_ALREADY_SMALL("The retrieved passages have %s tokens, the context now has %s."),
    NO_EMBEDDING("It is no call site of an embedding model."),
    NOTHING_TO_CHANGE("These settings change nothing."),
    HOURLY_PROFILE_MISSING("Capacity is paid by the hour: give the hourly profile."),
    UNIT_PRICE_MISSING("The price is not known: give %s."),
    UNIT_THROUGHPUT_MISSING("How much one unit can do is not public: give %s."),
    PROVISIONED_NEEDS_REGION("Provisioned capacity serves no cross-Region profile."),
    CUSTOM_MODEL_NEEDS_REGION("A custom model serves no cross-Region profile."),
    BATCH_DROPS_CACHE("Batch requests use no prompt cache."),
    NOT_TOGETHER("This model does not offer it together with %s."),
    ONE_MODEL_PER_TASK("The task already has another model by %s."),
    ONE_TIER_PER_REQUEST("A request has one service tier, and these have theirs by %s."),
    AGAINST_LIMITS("The limits do not allow it: %s.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String sentence(Object... details) {
        return sentence.formatted(details);
    }
}
