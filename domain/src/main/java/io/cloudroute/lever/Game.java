package io.cloudroute.lever;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A call site under every coalition of its levers; a lever that cannot apply in one changes nothing there.
///
/// @param levers in the canonical order: lever `i` is bit `i` of a mask
/// @param states by mask
/// @param owns what the call site itself costs a month, without shared charges, by mask
/// @param used by shared charge and mask
/// @param effects of each lever after all before it
record Game(
        List<Prepared> levers,
        State[] states,
        BigDecimal[] owns,
        Map<String, boolean[]> used,
        Map<Prepared, LeverResult> effects) {

    static Game of(State start, List<Prepared> levers, Market market, Limits limits) {
        var states = new State[1 << levers.size()];
        states[0] = start;
        var effects = new HashMap<Prepared, LeverResult>();
        for (int mask = 1; mask < states.length; mask++) {
            int last = Integer.numberOfTrailingZeros(Integer.highestOneBit(mask));
            var lever = levers.get(last);
            var before = states[mask ^ 1 << last];
            var step = lever.apply(before, market, limits);
            states[mask] = step instanceof State after ? after : before;
            if (mask == (1 << last + 1) - 1) {
                effects.put(lever, Levers.result(lever.move(), before, step, lever.args(), market));
            }
        }
        var used = new HashMap<String, boolean[]>();
        var owns = new BigDecimal[states.length];
        for (int mask = 0; mask < states.length; mask++) {
            var own = states[mask].usd().value();
            for (var line : states[mask].monthly()) {
                if (line.shared() != null) {
                    own = own.subtract(line.usd().value());
                    used.computeIfAbsent(line.shared(), _ -> new boolean[states.length])[mask] = true;
                }
            }
            owns[mask] = own;
        }
        return new Game(levers, states, owns, used, effects);
    }

    int all() {
        return states.length - 1;
    }

    State end() {
        return states[all()];
    }

    int bit(Prepared lever) {
        return 1 << levers.indexOf(lever);
    }

    BigDecimal own(int mask) {
        return owns[mask];
    }

    boolean[] uses(String charge) {
        var uses = used.get(charge);
        return uses == null ? new boolean[states.length] : uses;
    }

    BigDecimal[] savings() {
        return Arrays.stream(owns).map(own -> owns[0].subtract(own)).toArray(BigDecimal[]::new);
    }

    LeverResult effect(Prepared lever) {
        return Objects.requireNonNull(effects.get(lever));
    }

    List<PlanResult.Refusal> refusals(Market market, Limits limits) {
        return Plans.refusals(states[0], levers, market, limits);
    }
}
