package io.cloudroute.lever;

import io.cloudroute.lever.Term.Part;
import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The levers one by one: their parameters for a call site, preset from what is measured, and what they do to it.
public final class Levers {

    private static final int MICRO_DOLLAR = 6;

    private final Market market;

    public Levers(Market market) {
        this.market = market;
    }

    /// What can be set, with ranges, presets and sources.
    public List<Parameter> parameters(Lever lever, CallSite site) {
        return Move.of(lever).parameters(site, market);
    }

    /// Likewise, where some are set already: a cache's lifetime decides how many requests are preset for it.
    public List<Parameter> parameters(Lever lever, CallSite site, Settings settings) {
        return Move.of(lever).parameters(site, market, settings);
    }

    /// What the call site costs a month, line by line.
    ///
    /// @throws InvalidInputException where the model has no list price
    public List<Term> cost(CallSite site) {
        return terms(Part.BEFORE, start(site).lines());
    }

    /// @throws InvalidInputException where the model has no list price
    public Usd usdMonth(CallSite site) {
        return usd(start(site).usd());
    }

    /// The lever alone on the call site as it is.
    ///
    /// @throws InvalidInputException for a setting that the lever does not know or cannot take
    public LeverResult calculate(CallSite site, Lever lever, Settings settings) {
        var move = Move.of(lever);
        var args = Args.of(move.parameters(site, market), settings, site, market, true);
        var before = start(site);
        return result(move, before, move.apply(before, args, market), args, market);
    }

    State start(CallSite site) {
        return State.of(site, market, Map.of(), true);
    }

    static LeverResult result(Move move, State before, Step step, Args args, Market market) {
        var now = usd(before.usd());
        var terms = new ArrayList<>(terms(Part.BEFORE, before.lines()));
        return switch (step) {
            case Step.Refused(var reason, var detail) ->
                new LeverResult(now, now, Usd.ZERO, Usd.ZERO, BigDecimal.ZERO, false, 0, null, reason, detail, terms);
            case State after -> {
                var then = usd(after.usd());
                terms.addAll(move.terms(before, after, args, market));
                terms.addAll(terms(Part.AFTER, after.lines()));
                terms.addAll(terms(
                        Part.ONE_OFF,
                        after.oneOff()
                                .subList(before.oneOff().size(), after.oneOff().size())));
                yield new LeverResult(
                        now,
                        then,
                        now.minus(then),
                        usd(after.oneOffUsd().minus(before.oneOffUsd())),
                        after.days().subtract(before.days()),
                        after.risky().contains(move.lever()),
                        after.commitmentMonths(),
                        breakEven(move, before, after, args, market),
                        null,
                        "",
                        terms);
            }
        };
    }

    private static @Nullable BreakEven breakEven(Move move, State before, State after, Args args, Market market) {
        var saving = before.usd().minus(after.usd());
        var crossing = new Crossing(move, before, args, market);
        return move.breakEven(before, after, args)
                .map(formula -> crossing.of(formula, saving))
                .or(() -> saving.isPositive() ? Optional.empty() : crossing.below(move.turning()))
                .orElse(null);
    }

    private static List<Term> terms(Part part, List<Line> lines) {
        return lines.stream().map(line -> Term.of(part, line)).toList();
    }

    static Usd usd(Num amount) {
        return new Usd(amount.value()).rounded(MICRO_DOLLAR);
    }
}
