package io.cloudroute.lever;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A number in a call site's profile. The id is the field's name in JSON; a dot leads into an object.
public enum Field {
    REQUESTS_PER_MONTH("requestsPerMonth", Unit.REQUESTS, null),
    /// The static head of the prompt: system prompt, tool schemas, examples.
    PREFIX_TOKENS("prefixTokens", Unit.TOKENS, "0"),
    /// Knowledge in the prompt: pasted documents or retrieved passages.
    CONTEXT_TOKENS("contextTokens", Unit.TOKENS, "0"),
    /// How much of the context is the same throughout a session.
    RECURRING_CONTEXT_SHARE("recurringContextShare", Unit.SHARE, "0"),
    /// What each turn adds to the conversation that later turns send again.
    HISTORY_TOKENS_PER_TURN("historyTokensPerTurn", Unit.TOKENS, "0"),
    /// The user's own input, unique to each request.
    DYNAMIC_TOKENS("dynamicTokens", Unit.TOKENS, "0"),
    /// Output that is used.
    ANSWER_TOKENS("answerTokens", Unit.TOKENS, "0"),
    /// Output that is padding or discarded.
    SURPLUS_TOKENS("surplusTokens", Unit.TOKENS, "0"),
    /// Output spent thinking.
    REASONING_TOKENS("reasoningTokens", Unit.TOKENS, "0"),
    REQUESTS_PER_SESSION("requestsPerSession", Unit.REQUESTS, "1"),
    /// From a session's first request to its last.
    SESSION_SPREAD_MINUTES("sessionSpreadMinutes", Unit.MINUTES, "0"),
    /// As measured; without it, a session's requests if they follow each other within the cache's lifetime, else one.
    REQUESTS_PER_CACHE_LIFETIME("requestsPerCacheLifetime", Unit.REQUESTS, null),
    /// As measured for a cache that lives an hour; without it, the number above.
    REQUESTS_PER_CACHE_LIFETIME_1H("requestsPerCacheLifetime1h", Unit.REQUESTS, null),
    /// The share of requests that a smaller model clears; unknown without an evaluation.
    EASY_SHARE("easyShare", Unit.SHARE, null),
    /// What a request costs beside tokens, such as a guardrail.
    OTHER_USD_PER_REQUEST("otherUsdPerRequest", Unit.USD, "0"),
    CORPUS_DOCUMENTS("corpus.documents", Unit.DOCUMENTS, "0"),
    /// Of all documents together.
    CORPUS_TOKENS("corpus.tokens", Unit.TOKENS, "0"),
    /// How much of the corpus changes from one re-index to the next.
    CORPUS_CHANGED_SHARE("corpus.changedShare", Unit.SHARE, "1"),
    /// How much of the corpus each re-index embeds now.
    CORPUS_REEMBEDDED_SHARE("corpus.reembeddedShare", Unit.SHARE, "1"),
    CORPUS_REINDEXES_PER_MONTH("corpus.reindexesPerMonth", Unit.TIMES_A_MONTH, "0"),
    /// What keeping its vectors costs now.
    CORPUS_STORAGE_USD_PER_MONTH("corpus.storageUsdPerMonth", Unit.USD, "0");

    private static final BigDecimal MOST_COUNTED = new BigDecimal("1e13");
    private static final BigDecimal MOST_OF_A_REQUEST = new BigDecimal("1e9");
    private static final BigDecimal MOST_REPEATED = new BigDecimal("1e6");

    private final String id;
    private final Unit unit;
    private final @Nullable BigDecimal standard;

    Field(String id, Unit unit, @Nullable String standard) {
        this.id = id;
        this.unit = unit;
        this.standard = standard == null ? null : new BigDecimal(standard);
    }

    public String id() {
        return id;
    }

    public String pointer() {
        return "/" + id.replace('.', '/');
    }

    public Unit unit() {
        return unit;
    }

    /// Where the profile is silent; empty where silence means "not known".
    public Optional<BigDecimal> standard() {
        return Optional.ofNullable(standard);
    }

    public BigDecimal least() {
        return switch (this) {
            case REQUESTS_PER_SESSION, REQUESTS_PER_CACHE_LIFETIME, REQUESTS_PER_CACHE_LIFETIME_1H -> BigDecimal.ONE;
            default -> BigDecimal.ZERO;
        };
    }

    public BigDecimal most() {
        return switch (this) {
            case RECURRING_CONTEXT_SHARE, EASY_SHARE, CORPUS_CHANGED_SHARE, CORPUS_REEMBEDDED_SHARE -> BigDecimal.ONE;
            case REQUESTS_PER_MONTH, CORPUS_DOCUMENTS, CORPUS_TOKENS -> MOST_COUNTED;
            case PREFIX_TOKENS,
                    CONTEXT_TOKENS,
                    HISTORY_TOKENS_PER_TURN,
                    DYNAMIC_TOKENS,
                    ANSWER_TOKENS,
                    SURPLUS_TOKENS,
                    REASONING_TOKENS,
                    OTHER_USD_PER_REQUEST,
                    CORPUS_STORAGE_USD_PER_MONTH -> MOST_OF_A_REQUEST;
            case REQUESTS_PER_SESSION,
                    SESSION_SPREAD_MINUTES,
                    REQUESTS_PER_CACHE_LIFETIME,
                    REQUESTS_PER_CACHE_LIFETIME_1H,
                    CORPUS_REINDEXES_PER_MONTH -> MOST_REPEATED;
        };
    }

    void check(BigDecimal value) {
        if (value.scale() > 12 || value.precision() > 30) {
            throw new InvalidInputException(pointer(), "It has more than twelve decimals or thirty digits.");
        }
        if (value.compareTo(least()) < 0 || value.compareTo(most()) > 0) {
            throw new InvalidInputException(
                    pointer(),
                    "%s is not from %s to %s.".formatted(value, least().toPlainString(), most().toPlainString()));
        }
    }

    public static Optional<Field> of(String id) {
        for (var field : values()) {
            if (field.id.equals(id)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
