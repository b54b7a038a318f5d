package io.cloudroute.lever;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A lever as a function from a call site's state to its state, with what one must know to use it.
sealed interface Move
        permits RightSizing,
                RouteEasy,
                GlobalProfile,
                Distillation,
                Retrieval,
                Embeddings,
                OutputDiscipline,
                PromptCaching,
                HalfPrice,
                ProvisionedThroughput,
                ReservedTier {

    String EFFORT = "effortDays";

    Lever lever();

    List<Parameter> own(CallSite site, Market market);

    /// Where what is set of one parameter decides the preset of another.
    default List<Parameter> own(CallSite site, Market market, Settings settings) {
        return own(site, market);
    }

    /// Partner days for one call site: our own judgement, to be set by whoever knows better.
    String days();

    default List<Parameter> parameters(CallSite site, Market market) {
        return parameters(site, market, Settings.NONE);
    }

    default List<Parameter> parameters(CallSite site, Market market, Settings settings) {
        var parameters = new ArrayList<>(own(site, market, settings));
        parameters.add(Parameter.amount(
                EFFORT,
                Unit.DAYS,
                "0",
                "1000",
                new BigDecimal(days()),
                "our judgement of the work for each call site; what call sites share comes on top, once"));
        return parameters;
    }

    Step apply(State before, Args args, Market market);

    default Optional<BreakEven> breakEven(State before, State after, Args args) {
        return Optional.empty();
    }

    /// Parameters of which less may turn a loss around where no formula tells how much, the likeliest first.
    default List<String> turning() {
        return List.of();
    }

    /// The lever's own arithmetic, beside what the state's lines show.
    default List<Term> terms(State before, State after, Args args, Market market) {
        return List.of();
    }

    static Move of(Lever lever) {
        return switch (lever) {
            case RIGHT_SIZING -> new RightSizing();
            case ROUTING -> new RouteEasy();
            case GLOBAL_PROFILE -> new GlobalProfile();
            case DISTILLATION -> new Distillation();
            case RAG -> new Retrieval();
            case EMBEDDINGS -> new Embeddings();
            case OUTPUT_DISCIPLINE -> new OutputDiscipline();
            case PROMPT_CACHING -> new PromptCaching();
            case BATCH, FLEX -> new HalfPrice(lever);
            case PROVISIONED_THROUGHPUT -> new ProvisionedThroughput();
            case RESERVED_TIER -> new ReservedTier();
        };
    }

    /// What traffic with these levers refuses this one for; batch is told by what is cached, and not by the lever.
    static Optional<Step.Refused> excluded(State before, Lever lever, Market market) {
        for (var earlier : before.levers()) {
            var exclusion = market.capabilities().between(before.site().served().model(), earlier, lever);
            if (exclusion.isPresent() && exclusion.get().reason() != Reason.BATCH_DROPS_CACHE) {
                return Optional.of(Step.refused(exclusion.get().reason(), earlier.id()));
            }
        }
        return Optional.empty();
    }
}
