package io.cloudroute.lever;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Less output: padding left out, answers capped, thinking reduced. What a cap cuts short is asked again.
record OutputDiscipline() implements Move {

    private static final String SURPLUS = "surplusRemoved";
    private static final String CUT = "answerCut";
    private static final String RETRIES = "retryShare";
    private static final String REASONING = "reasoningRemoved";

    @Override
    public Lever lever() {
        return Lever.OUTPUT_DISCIPLINE;
    }

    @Override
    public String days() {
        return "1";
    }

    @Override
    public List<Parameter> own(CallSite site, Market market) {
        return List.of(
                Parameter.share(
                        SURPLUS, "0.5", "0.8", "1", "our judgement of what prompts and structured output remove"),
                Parameter.amount(CUT, Unit.SHARE, "0", "1", BigDecimal.ZERO, "what a cap takes off useful answers"),
                Parameter.share(
                        RETRIES,
                        "0",
                        "0.02",
                        "0.1",
                        "our judgement: requests that the cap cuts short; counts only with a cap"),
                Parameter.amount(REASONING, Unit.SHARE, "0", "1", BigDecimal.ZERO, "thinking switched off or limited"));
    }

    @Override
    public Step apply(State before, Args args, Market market) {
        var now = before.segments().getFirst().prompt();
        var less = now.surplus()
                .times(args.number(SURPLUS))
                .plus(now.answer().times(args.number(CUT)))
                .plus(now.reasoning().times(args.number(REASONING)));
        if (!less.isPositive()) {
            return Step.refused(Reason.NO_SURPLUS);
        }
        boolean capped = args.number(CUT).isPositive();
        var again = capped ? Num.ONE.plus(args.number(RETRIES)) : Num.ONE;
        return before.change(lever())
                .each(segment -> {
                    var prompt = segment.prompt();
                    var shorter = segment.withPrompt(prompt.withOutput(
                            prompt.answer().times(args.number(CUT).rest()),
                            prompt.surplus().times(args.number(SURPLUS).rest()),
                            prompt.reasoning().times(args.number(REASONING).rest())));
                    return capped ? shorter.withRequests(segment.requests().times(again)) : shorter;
                })
                .otherRequests(again)
                .effort(args.number(EFFORT))
                .needsEvidence(capped || args.number(REASONING).isPositive())
                .done();
    }

    /// The share of retries that eats up what the cap saves.
    @Override
    public Optional<BreakEven> breakEven(State before, State after, Args args) {
        if (!args.number(CUT).isPositive()) {
            return Optional.empty();
        }
        var now = before.segments().getFirst().withRequests(Num.ONE).usd();
        var then = after.segments().getFirst().withRequests(Num.ONE).usd();
        if (!then.isPositive()) {
            return Optional.empty();
        }
        return Optional.of(BreakEven.below(
                RETRIES,
                "%s ÷ %s − 1".formatted(Term.plain(now), Term.plain(then)),
                now.over(then).minus(Num.ONE),
                args.number(RETRIES),
                Unit.SHARE));
    }

    @Override
    public List<Term> terms(State before, State after, Args args, Market market) {
        var segment = before.segments().getFirst();
        var output = segment.prompt().output().times(segment.rate(segment.card().output()));
        var input = segment.inputTokens().times(segment.rate(segment.card().input()));
        var all = output.plus(input);
        return all.isPositive()
                ? List.of(Term.lever(
                        "output-share-uncached",
                        "%s ÷ (%s + %s)".formatted(Term.plain(output), Term.plain(output), Term.plain(input)),
                        output.over(all),
                        Unit.SHARE))
                : List.of();
    }
}
