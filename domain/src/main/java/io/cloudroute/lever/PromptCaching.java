package io.cloudroute.lever;

import io.cloudroute.lever.Segment.Cache;
import io.cloudroute.pricing.Axis;
import io.cloudroute.pricing.Tier;
import io.cloudroute.pricing.Ttl;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// In each lifetime of the cache the recurring head is written once and then read; so is, turn by turn, the history.
///
/// The head is what stands first and does not change: the prefix, then recurring context. It is the head that must
/// reach the model's minimum.
record PromptCaching() implements Move {

    private static final String TTL = "ttl";
    private static final String LIFETIME = "requestsPerLifetime";
    private static final String CONTEXT = "cacheContext";
    private static final String HISTORY = "cacheHistory";
    private static final String CHECKPOINTS = "checkpoints";

    @Override
    public Lever lever() {
        return Lever.PROMPT_CACHING;
    }

    @Override
    public String days() {
        return "0.5";
    }

    @Override
    public List<Parameter> own(CallSite site, Market market) {
        return own(site, market, Settings.NONE);
    }

    @Override
    public List<Parameter> own(CallSite site, Market market, Settings settings) {
        var profile = new Numbers(site, Map.of(), true);
        var shortest = profile.together(Ttl.FIVE_MINUTES) ? Ttl.FIVE_MINUTES : Ttl.ONE_HOUR;
        var ttl = settings.values().get(TTL) instanceof Settings.Value.Word(var word)
                ? Axis.of(Ttl.class, word).orElse(shortest)
                : shortest;
        return List.of(
                new Parameter.Choice(
                        TTL,
                        Arrays.stream(Ttl.values()).map(Ttl::word).toList(),
                        shortest.word(),
                        "the shortest that outlives the pause between a session's requests"),
                new Parameter.Amount(
                        LIFETIME,
                        Unit.REQUESTS,
                        BigDecimal.ONE,
                        Field.REQUESTS_PER_CACHE_LIFETIME.most(),
                        profile.measuredLifetime(ttl)
                                .map(site.ranges()::get)
                                .orElseGet(() ->
                                        Range.certain(profile.lifetime(ttl).value())),
                        Field.REQUESTS_PER_CACHE_LIFETIME,
                        "as measured, else a session's requests where they follow each other within the lifetime"),
                new Parameter.Flag(CONTEXT, true, "the recurring part of the context is marked too"),
                new Parameter.Flag(HISTORY, true, "so is the conversation, turn by turn"),
                Parameter.amount(
                        CHECKPOINTS,
                        Unit.UNITS,
                        "1",
                        "4",
                        new BigDecimal("4"),
                        "AWS user guide on prompt caching: four for a request; prefix, context and history take one each"));
    }

    @Override
    public Step apply(State before, Args args, Market market) {
        if (before.segments().stream().anyMatch(segment -> segment.cache() != null)) {
            return Step.refused(Reason.ALREADY_SO, "the prompt is cached");
        }
        var ttl = ttl(args);
        Step.Refused why = null;
        var segments = new ArrayList<Segment>();
        boolean any = false;
        for (var segment : before.segments()) {
            var cache = cache(segment, ttl, args);
            var refused = refusal(segment, cache, before.site(), market);
            if (refused == null) {
                any = true;
                segments.add(segment.withCache(cache));
            } else {
                why = why == null ? refused : why;
                segments.add(segment);
            }
        }
        if (!any && why != null) {
            return why;
        }
        return before.change(lever())
                .segments(segments)
                .effort(args.number(EFFORT))
                .done();
    }

    private static Ttl ttl(Args args) {
        return Axis.of(Ttl.class, args.word(TTL)).orElseThrow();
    }

    private static Cache cache(Segment segment, Ttl ttl, Args args) {
        int marks = (int) args.number(CHECKPOINTS).fast();
        boolean context = args.flag(CONTEXT) && segment.prompt().recurring().isPositive() && marks > 1;
        boolean history = args.flag(HISTORY)
                && segment.history().isPositive()
                && args.profile().together(ttl)
                && marks > (context ? 2 : 1);
        return new Cache(
                ttl, args.given(LIFETIME).orElseGet(() -> args.profile().lifetime(ttl)), context, history);
    }

    static Step.@Nullable Refused refusal(Segment segment, Cache cache, CallSite site, Market market) {
        var model = segment.model();
        var card = segment.card();
        if (segment.tier() == Tier.BATCH && !HalfPrice.batchKeepsCache(site, model, market)) {
            return Step.refused(Reason.BATCH_DROPS_CACHE);
        }
        if (!priced(card, cache.ttl())) {
            return Step.refused(Reason.NO_CACHE_PRICE, cache.ttl().word());
        }
        var head = segment.head(cache.context());
        if (!head.isPositive() && !cache.history()) {
            return Step.refused(Reason.NOTHING_REPEATS);
        }
        var minimum = minimum(site, model, market);
        if (minimum.isEmpty()) {
            return Step.refused(Reason.CACHE_MINIMUM_UNKNOWN);
        }
        return head.compareTo(minimum.get()) < 0
                ? Step.refused(Reason.PREFIX_BELOW_MINIMUM, Term.plain(head), Term.plain(minimum.get()))
                : null;
    }

    /// A changed segment keeps its cache where it has prices for it, and a head that is as before or long enough.
    static Segment kept(Segment before, Segment after, CallSite site, Market market) {
        var cache = after.cache();
        if (cache == null) {
            return after;
        }
        var head = after.head(cache.context());
        boolean same =
                Objects.equals(before.model(), after.model()) && head.compareTo(before.head(cache.context())) == 0;
        boolean keeps = priced(after.card(), cache.ttl())
                && (same
                        || minimum(site, after.model(), market)
                                .filter(minimum -> head.compareTo(minimum) >= 0)
                                .isPresent());
        return keeps ? after : after.withCache(null);
    }

    private static boolean priced(RateCard card, Ttl ttl) {
        return card.cacheRead() != null && card.cacheWrite().containsKey(ttl);
    }

    /// Whoever gives rates of their own has no minimum unless they give that too.
    static Optional<Num> minimum(CallSite site, @Nullable String model, Market market) {
        var own = site.limits(model).cacheMinimumTokens();
        if (own != null) {
            return Optional.of(new Num.Exact(own));
        }
        return model == null
                ? Optional.of(Num.ZERO)
                : market.capabilities()
                        .fact(model, Capabilities.CACHE_MINIMUM)
                        .map(fact -> new Num.Exact(new BigDecimal(fact.value())));
    }

    private record Multiples(Num write, Num read, Num lifetime) {
        static Optional<Multiples> of(State after) {
            for (var segment : after.segments()) {
                var cache = segment.cache();
                if (cache != null && segment.card().input().signum() > 0) {
                    var input = segment.rate(segment.card().input());
                    var card = segment.card();
                    return Optional.of(new Multiples(
                            segment.rate(Objects.requireNonNull(
                                            card.cacheWrite().get(cache.ttl())))
                                    .over(input),
                            segment.rate(Objects.requireNonNull(card.cacheRead()))
                                    .over(input),
                            segment.perLifetime(cache.lifetime())));
                }
            }
            return Optional.empty();
        }
    }

    @Override
    public Optional<BreakEven> breakEven(State before, State after, Args args) {
        return Multiples.of(after)
                .filter(each -> each.read().rest().isPositive())
                .map(each -> BreakEven.above(
                        LIFETIME,
                        "(%s − %s) ÷ (1 − %s)"
                                .formatted(Term.plain(each.write()), Term.plain(each.read()), Term.plain(each.read())),
                        each.write().minus(each.read()).over(each.read().rest()),
                        each.lifetime(),
                        Unit.REQUESTS));
    }

    @Override
    public List<Term> terms(State before, State after, Args args, Market market) {
        return Multiples.of(after)
                .map(each -> {
                    var paid = each.write()
                            .plus(each.read().times(each.lifetime().minus(Num.ONE)))
                            .over(each.lifetime());
                    return List.of(
                            Term.lever(
                                    "head-cost-share",
                                    "(%s + %s × (%s − 1)) ÷ %s"
                                            .formatted(
                                                    Term.plain(each.write()),
                                                    Term.plain(each.read()),
                                                    Term.plain(each.lifetime()),
                                                    Term.plain(each.lifetime())),
                                    paid,
                                    Unit.SHARE),
                            Term.lever("head-saving-share", "1 − " + Term.plain(paid), paid.rest(), Unit.SHARE));
                })
                .orElse(List.of());
    }
}
