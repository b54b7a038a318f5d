package io.cloudroute.lever;

import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.pricing.Ttl;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Requests of a call site that are served and billed alike.
///
/// @param requests a month
/// @param factor on all rates, by the tier or a given premium
/// @param turns of a session
/// @param fraction of a session's turns that this model sees: less than one fragments the cache
record Segment(
        String name,
        Num requests,
        @Nullable String model,
        Routing routing,
        Tier tier,
        RateCard card,
        Num factor,
        Prompt prompt,
        Num turns,
        Num fraction,
        @Nullable Cache cache) {

    /// Tokens of one request; `growth` is what each turn adds to the history that later turns send again.
    record Prompt(
            Num prefix, Num recurring, Num fresh, Num growth, Num dynamic, Num answer, Num surplus, Num reasoning) {

        Prompt times(Num ratio) {
            return new Prompt(
                    prefix.times(ratio),
                    recurring.times(ratio),
                    fresh.times(ratio),
                    growth.times(ratio),
                    dynamic.times(ratio),
                    answer.times(ratio),
                    surplus.times(ratio),
                    reasoning.times(ratio));
        }

        Prompt withContext(Num recurringTokens, Num freshTokens) {
            return new Prompt(prefix, recurringTokens, freshTokens, growth, dynamic, answer, surplus, reasoning);
        }

        Prompt withOutput(Num answerTokens, Num surplusTokens, Num reasoningTokens) {
            return new Prompt(prefix, recurring, fresh, growth, dynamic, answerTokens, surplusTokens, reasoningTokens);
        }

        Num context() {
            return recurring.plus(fresh);
        }

        Num output() {
            return answer.plus(surplus).plus(reasoning);
        }
    }

    /// @param lifetime requests in one life of the cache, before fragmentation
    record Cache(Ttl ttl, Num lifetime, boolean context, boolean history) {}

    private static final Num TWO = Num.of(2);

    Num rate(BigDecimal rate) {
        return new Num.Exact(rate);
    }

    /// A request's history on average over its session.
    Num history() {
        return prompt.growth().times(turns.minus(Num.ONE)).over(TWO);
    }

    /// What recurs unchanged at the beginning of the prompt.
    Num head(boolean withContext) {
        return withContext ? prompt.prefix().plus(prompt.recurring()) : prompt.prefix();
    }

    Num inputTokens() {
        return prompt.prefix().plus(prompt.context()).plus(prompt.dynamic()).plus(history());
    }

    void bill(Consumer<Line> to) {
        var input = rate(card.input());
        if (cache == null) {
            add(to, Item.PREFIX, prompt.prefix(), input);
            add(to, Item.CONTEXT, prompt.context(), input);
            add(to, Item.HISTORY, history(), input);
        } else {
            cached(to, cache, input);
        }
        add(to, Item.DYNAMIC, prompt.dynamic(), input);
        var output = rate(card.output());
        add(to, Item.ANSWER, prompt.answer(), output);
        add(to, Item.SURPLUS, prompt.surplus(), output);
        add(to, Item.REASONING, prompt.reasoning(), output);
    }

    /// In each lifetime the head is written by the first request and read by the rest. A turn's addition to the history
    /// is written when it is first sent again, and read from then on.
    private void cached(Consumer<Line> to, Cache cache, Num input) {
        var write = rate(Objects.requireNonNull(card.cacheWrite().get(cache.ttl())));
        var read = rate(Objects.requireNonNull(card.cacheRead()));
        var head = head(cache.context());
        var written = head.over(perLifetime(cache.lifetime()));
        add(to, Item.HEAD_WRITTEN, written, write);
        add(to, Item.HEAD_READ, head.minus(written), read);
        add(to, Item.CONTEXT, cache.context() ? prompt.fresh() : prompt.context(), input);
        var history = history();
        if (cache.history() && history.isPositive()) {
            var added = prompt.growth()
                    .times(turns.minus(Num.ONE))
                    .over(turns.times(fraction).atLeast(Num.ONE))
                    .atMost(history);
            add(to, Item.HISTORY_WRITTEN, added, write);
            add(to, Item.HISTORY_READ, history.minus(added), read);
        } else {
            add(to, Item.HISTORY, history, input);
        }
    }

    Num perLifetime(Num lifetime) {
        return lifetime.times(fraction).atLeast(Num.ONE);
    }

    private void add(Consumer<Line> to, Item item, Num tokens, Num usdPerMillion) {
        if (tokens.signum() != 0) {
            to.accept(Line.tokens(item, name, requests, tokens, usdPerMillion, factor));
        }
    }

    Num usd() {
        var sum = new Sum();
        bill(sum);
        return sum.total;
    }

    static final class Sum implements Consumer<Line> {
        Num total = Num.ZERO;

        @Override
        public void accept(Line line) {
            total = total.plus(line.usd());
        }
    }

    Segment named(String newName) {
        return new Segment(newName, requests, model, routing, tier, card, factor, prompt, turns, fraction, cache);
    }

    Segment withRequests(Num some) {
        return new Segment(name, some, model, routing, tier, card, factor, prompt, turns, fraction, cache);
    }

    Segment by(@Nullable String otherModel, Routing otherRouting, RateCard otherCard, Num otherFactor) {
        return new Segment(
                name, requests, otherModel, otherRouting, tier, otherCard, otherFactor, prompt, turns, fraction, cache);
    }

    Segment withPrompt(Prompt other) {
        return new Segment(name, requests, model, routing, tier, card, factor, other, turns, fraction, cache);
    }

    Segment withFraction(Num seen) {
        return new Segment(name, requests, model, routing, tier, card, factor, prompt, turns, seen, cache);
    }

    Segment withCache(@Nullable Cache other) {
        return new Segment(name, requests, model, routing, tier, card, factor, prompt, turns, fraction, other);
    }

    Segment at(Tier otherTier, Num multiplier) {
        return new Segment(
                name,
                requests,
                model,
                routing,
                otherTier,
                card,
                factor == Num.ONE ? multiplier : factor.times(multiplier),
                prompt,
                turns,
                fraction,
                cache);
    }
}
