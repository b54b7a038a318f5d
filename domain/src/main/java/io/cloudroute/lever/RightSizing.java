package io.cloudroute.lever;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Another, cheaper model for the whole task.
record RightSizing() implements Move {

    private static final String EASY = "easyShare";
    private static final String NEEDED = "neededShare";

    @Override
    public Lever lever() {
        return Lever.RIGHT_SIZING;
    }

    @Override
    public String days() {
        return "1";
    }

    @Override
    public List<Parameter> own(CallSite site, Market market) {
        var parameters = new ArrayList<>(Targets.parameters(site, market));
        var source = "the share that the model clears, by the call site's evaluation; all where none is given";
        parameters.add(
                site.known(Field.EASY_SHARE).isPresent()
                        ? Parameter.following(EASY, Field.EASY_SHARE, site, source)
                        : Parameter.amount(EASY, Unit.SHARE, "0", "1", BigDecimal.ONE, source));
        parameters.add(Parameter.amount(
                NEEDED, Unit.SHARE, "0", "1", new BigDecimal("0.95"), "our judgement of what is enough"));
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
        var now = before.segments().getFirst();
        if (!Targets.cheaper(target.card(), now.card())) {
            return Step.refused(Reason.TARGET_NOT_CHEAPER, Targets.costs(target.card(), now.card()));
        }
        if (args.number(EASY).compareTo(args.number(NEEDED)) < 0) {
            return Step.refused(
                    Reason.EASY_SHARE_TOO_LOW, Term.plain(args.number(EASY)), Term.plain(args.number(NEEDED)));
        }
        return before.change(lever())
                .each(segment ->
                        Targets.served(segment, target, args.number(Targets.TOKEN_RATIO), before.site(), market))
                .effort(args.number(EFFORT))
                .needsEvidence(true)
                .done();
    }

    @Override
    public Optional<BreakEven> breakEven(State before, State after, Args args) {
        var ratio = args.number(Targets.TOKEN_RATIO);
        var then = after.segments().getFirst().usd();
        if (!then.isPositive()) {
            return Optional.empty();
        }
        var now = before.segments().getFirst().usd();
        return Optional.of(BreakEven.below(
                Targets.TOKEN_RATIO,
                "%s × %s ÷ %s".formatted(Term.plain(ratio), Term.plain(now), Term.plain(then)),
                ratio.times(now).over(then),
                ratio,
                Unit.RATIO));
    }
}
