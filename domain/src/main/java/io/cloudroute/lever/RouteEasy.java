package io.cloudroute.lever;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Easy requests go to a cheaper model; what it fails goes to the large one as well, and pays both.
record RouteEasy() implements Move {

    private static final String EASY = "easyShare";
    private static final String ESCALATION = "escalationShare";
    private static final String FEE = "feeUsdPerThousand";
    private static final String PINNED = "pinned";
    private static final String MANAGED = "managed";

    @Override
    public Lever lever() {
        return Lever.ROUTING;
    }

    @Override
    public String days() {
        return "2";
    }

    @Override
    public List<Parameter> own(CallSite site, Market market) {
        var parameters = new ArrayList<>(Targets.parameters(site, market));
        parameters.add(
                site.known(Field.EASY_SHARE).isPresent()
                        ? Parameter.following(EASY, Field.EASY_SHARE, site, "the call site's evaluation")
                        : Parameter.share(EASY, "0.3", "0.45", "0.6", "our judgement until there is an evaluation"));
        parameters.add(Parameter.share(
                ESCALATION,
                "0",
                "0.05",
                "0.15",
                "our judgement: the part of it that fails a check and is asked again"));
        parameters.add(Parameter.amount(
                FEE,
                Unit.USD,
                "0",
                "1000",
                BigDecimal.ONE,
                "one US dollar for a thousand requests of the managed router, recalled and not confirmed; a router"
                        + " of one's own has its own cost"));
        parameters.add(new Parameter.Flag(PINNED, true, "each session stays with one model, so its cache is whole"));
        parameters.add(new Parameter.Flag(MANAGED, false, "Bedrock's own router: two models of one family"));
        return parameters;
    }

    @Override
    public Step apply(State before, Args args, Market market) {
        if (market.embeds(before.site())) {
            return Step.refused(Reason.NOT_SUPPORTED, "the embeddings lever changes an embedding model");
        }
        var target = args.target();
        if (target == null) {
            return Step.refused(Reason.TARGET_MISSING);
        }
        var large = before.segments().getFirst();
        if (!Targets.cheaper(target.card(), large.card())) {
            return Step.refused(Reason.TARGET_NOT_CHEAPER, Targets.costs(target.card(), large.card()));
        }
        var easy = args.number(EASY);
        if (!easy.isPositive()) {
            return Step.refused(Reason.NO_EASY_REQUESTS);
        }
        if (args.flag(MANAGED)) {
            var refused = managed(large.model(), target.model(), market);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        boolean pinned = args.flag(PINNED);
        var escalated = easy.times(args.number(ESCALATION));
        var small = Targets.served(large, target, args.number(Targets.TOKEN_RATIO), before.site(), market)
                .named("small")
                .withRequests(large.requests().times(easy))
                .withFraction(pinned ? large.fraction() : large.fraction().times(easy));
        var segments = new ArrayList<Segment>();
        segments.add(small);
        if (easy.rest().isPositive()) {
            segments.add(large.named("large")
                    .withRequests(large.requests().times(easy.rest()))
                    .withFraction(
                            pinned
                                    ? large.fraction()
                                    : large.fraction().times(easy.rest().plus(escalated))));
        }
        if (escalated.isPositive()) {
            segments.add(large.named("escalated")
                    .withRequests(large.requests().times(escalated))
                    .withFraction(
                            pinned
                                    ? large.fraction().times(escalated)
                                    : large.fraction().times(easy.rest().plus(escalated))));
        }
        var change = before.change(lever())
                .segments(segments)
                .otherRequests(Num.ONE.plus(escalated))
                .effort(args.number(EFFORT))
                .sharedEffort(Work.ROUTER)
                .needsEvidence(true);
        if (args.number(FEE).isPositive()) {
            change.monthly(Line.of(
                    Item.ROUTER, "requests", large.requests(), args.number(FEE).over(Num.of(1000))));
        }
        return change.done();
    }

    private static Optional<Step> managed(@Nullable String large, @Nullable String small, Market market) {
        if (large == null || small == null) {
            return Optional.empty();
        }
        var one = market.models().find(large);
        var other = market.models().find(small);
        if (!one.map(model -> model.vendor() + model.family())
                .equals(other.map(model -> model.vendor() + model.family()))) {
            return Optional.of(Step.refused(Reason.ROUTER_FAMILIES));
        }
        if (!market.capabilities().can(large, Capabilities.MANAGED_ROUTER)
                || !market.capabilities().can(small, Capabilities.MANAGED_ROUTER)) {
            return Optional.of(Step.refused(Reason.ROUTER_MODELS, large + ", " + small));
        }
        return Optional.empty();
    }

    /// Where the router's fee and what is asked twice eat up the difference.
    @Override
    public Optional<BreakEven> breakEven(State before, State after, Args args) {
        var large = before.segments().getFirst();
        var small = after.segments().getFirst();
        if (!large.requests().isPositive() || args.target() == null) {
            return Optional.empty();
        }
        var dear = large.withRequests(Num.ONE).usd();
        var cheap = small.withRequests(Num.ONE).usd();
        var again = args.number(ESCALATION);
        var gained = dear.times(again.rest()).minus(cheap);
        if (!gained.isPositive()) {
            return Optional.empty();
        }
        var fee = args.number(FEE).over(Num.of(1000));
        return Optional.of(BreakEven.above(
                EASY,
                "%s ÷ (%s × (1 − %s) − %s)"
                        .formatted(Term.plain(fee), Term.plain(dear), Term.plain(again), Term.plain(cheap)),
                fee.over(gained),
                args.number(EASY),
                Unit.SHARE));
    }
}
