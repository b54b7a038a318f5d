package io.cloudroute.lever;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A small model learns one task from the large one, for a price paid once.
record Distillation() implements Move {

    private static final String EXAMPLES = "examples";
    private static final String EPOCHS = "epochs";
    private static final String TRAINING = "trainingUsdPerMillion";
    private static final String STORAGE = "storageUsdMonth";
    private static final String HOSTING = "hostingUsdMonth";
    private static final String RETRAININGS = "retrainingsPerYear";
    private static final Num YEAR = Num.of(12);

    @Override
    public Lever lever() {
        return Lever.DISTILLATION;
    }

    @Override
    public String days() {
        return "3";
    }

    @Override
    public List<Parameter> own(CallSite site, Market market) {
        var parameters = new ArrayList<>(Targets.parameters(site, market));
        parameters.add(Parameter.amount(
                EXAMPLES,
                Unit.REQUESTS,
                "0",
                "10000000",
                "5000",
                "10000",
                "20000",
                "our judgement: answers the teacher writes"));
        parameters.add(Parameter.amount(EPOCHS, Unit.RATIO, "1", "100", new BigDecimal("2"), "our judgement"));
        parameters.add(Parameter.amount(
                TRAINING,
                Unit.USD_PER_MILLION_TOKENS,
                "0",
                "100000",
                "2",
                "8",
                "16",
                "our judgement: training prices differ by model, take the student's"));
        parameters.add(Parameter.amount(
                STORAGE, Unit.USD, "0", "1000000", new BigDecimal("1.95"), "AWS pricing page, per custom model"));
        parameters.add(Parameter.amount(
                HOSTING,
                Unit.USD,
                "0",
                "100000000",
                BigDecimal.ZERO,
                "nothing on demand; model units by the hour where the student needs them"));
        parameters.add(Parameter.amount(
                RETRAININGS, Unit.TIMES_A_YEAR, "0", "365", "0", "1", "4", "our judgement: tasks drift"));
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
        var teacher = before.segments().getFirst();
        if (!Targets.cheaper(target.card(), teacher.card())) {
            return Step.refused(Reason.TARGET_NOT_CHEAPER, Targets.costs(target.card(), teacher.card()));
        }
        if (teacher.model() != null
                && target.model() != null
                && !vendor(teacher.model()).equals(vendor(target.model()))) {
            return Step.refused(Reason.DIFFERENT_PROVIDER);
        }
        var examples = args.number(EXAMPLES);
        var input = teacher.inputTokens();
        var output = teacher.prompt().output();
        var exampleTokens = input.plus(output);
        var epochs = args.number(EPOCHS);
        var change = before.change(lever())
                .each(segment ->
                        Targets.served(segment, target, args.number(Targets.TOKEN_RATIO), before.site(), market))
                .oneOff(Line.tokens(
                        Item.TEACHING,
                        "input",
                        examples,
                        input,
                        teacher.rate(teacher.card().input()),
                        teacher.factor()))
                .oneOff(Line.tokens(
                        Item.TEACHING,
                        "output",
                        examples,
                        output,
                        teacher.rate(teacher.card().output()),
                        teacher.factor()))
                .oneOff(Line.tokens(Item.TRAINING, "student", examples, exampleTokens, args.number(TRAINING), epochs))
                .effort(args.number(EFFORT))
                .sharedEffort(Work.TRAINING)
                .needsEvidence(true);
        if (args.number(STORAGE).isPositive()) {
            change.monthly(Line.of(Item.MODEL_STORAGE, "student", args.number(STORAGE)));
        }
        if (args.number(HOSTING).isPositive()) {
            change.monthly(Line.of(Item.MODEL_HOSTING, "student", args.number(HOSTING)));
        }
        if (args.number(RETRAININGS).isPositive() && examples.isPositive()) {
            change.monthly(Line.tokens(
                    Item.RETRAINING,
                    "student",
                    examples.times(args.number(RETRAININGS)).over(YEAR),
                    exampleTokens,
                    args.number(TRAINING),
                    epochs));
        }
        return change.done();
    }

    private static String vendor(String model) {
        return model.substring(0, model.indexOf('.'));
    }

    /// Months until what was paid once has come back; where nothing comes back, the requests that would pay for what
    /// the student costs whether it is asked or not.
    @Override
    public Optional<BreakEven> breakEven(State before, State after, Args args) {
        var saved = before.usd().minus(after.usd());
        if (!saved.isPositive()) {
            return BreakEven.ofRequests(
                    "requestsPerMonth",
                    after.monthlyUsd().minus(before.monthlyUsd()),
                    saved,
                    args.profile().of(Field.REQUESTS_PER_MONTH));
        }
        var once = after.oneOffUsd().minus(before.oneOffUsd());
        return Optional.of(BreakEven.above(
                "months",
                "%s ÷ %s".formatted(Term.plain(once), Term.plain(saved)),
                once.over(saved),
                null,
                Unit.MONTHS));
    }

    @Override
    public List<String> turning() {
        return List.of(Targets.TOKEN_RATIO);
    }

    @Override
    public List<Term> terms(State before, State after, Args args, Market market) {
        var saved = before.usd().minus(after.usd());
        var once = after.oneOffUsd().minus(before.oneOffUsd());
        var requests = args.profile().of(Field.REQUESTS_PER_MONTH);
        return saved.isPositive()
                ? List.of(Term.lever(
                        "requests-to-amortise",
                        "%s ÷ %s × %s".formatted(Term.plain(once), Term.plain(saved), Term.plain(requests)),
                        once.over(saved).times(requests),
                        Unit.REQUESTS))
                : List.of();
    }
}
