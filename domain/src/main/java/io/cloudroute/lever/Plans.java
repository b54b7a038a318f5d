package io.cloudroute.lever;

import io.cloudroute.lever.PlanResult.Part;
import io.cloudroute.lever.PlanResult.Refusal;
import io.cloudroute.lever.PlanResult.SharedCharge;
import io.cloudroute.lever.State.Effort;
import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Levers composed in the canonical order, and what each of them adds.
public final class Plans {

    private static final long MOST_COALITIONS = 10_000;

    private final Market market;

    public Plans(Market market) {
        this.market = market;
    }

    /// @param levers at most one of a kind on a call site, in any order
    /// @throws InvalidInputException naming the call site or lever, such as `/levers/0/parameters/ttl`
    public PlanResult evaluate(List<CallSite> sites, List<Chosen> levers) {
        return evaluate(sites, levers, Limits.NONE);
    }

    /// What is against the limits is refused; the effort is left to the reader.
    ///
    /// @throws InvalidInputException as without limits
    public PlanResult evaluate(List<CallSite> callSites, List<Chosen> levers, Limits limits) {
        var sites = limits.on(callSites);
        var prepared = Prepared.all(sites, levers, market, true, true);
        long coalitions = 0;
        for (int i = 0; i < sites.size(); i++) {
            coalitions += 1L << onSite(prepared, i).size();
        }
        if (coalitions > MOST_COALITIONS) {
            throw new InvalidInputException(
                    "/levers", "They are too many on a call site, or in all: choose fewer of them.");
        }
        var games = new ArrayList<Game>();
        for (int i = 0; i < sites.size(); i++) {
            games.add(Game.of(start(sites, i), onSite(prepared, i), market, limits));
        }
        var charges = charges(games);
        var before = total(games, charges, false);
        var after = total(games, charges, true);
        var saving = before.minus(after);
        var canonical = prepared.stream().sorted(Prepared.CANONICAL).toList();
        var sequential = Apportion.to(saving, sequential(games, charges, canonical));
        var shapley = Apportion.to(saving, shapley(games, charges, canonical));
        var parts = new ArrayList<Part>();
        for (int i = 0; i < canonical.size(); i++) {
            var each = canonical.get(i);
            parts.add(new Part(each.chosen(), games.get(each.site()).effect(each), sequential.get(i), shapley.get(i)));
        }
        parts.sort(Comparator.comparing(part -> levers.indexOf(part.chosen())));
        var ends = games.stream().map(Game::end).toList();
        return new PlanResult(
                before,
                after,
                saving,
                Usd.sum(ends.stream().map(State::oneOffUsd).map(Levers::usd).toList()),
                days(ends),
                ends.stream().anyMatch(end -> !end.risky().isEmpty()),
                ends.stream().mapToInt(State::commitmentMonths).max().orElse(0),
                parts,
                used(ends),
                sites(games),
                games.stream()
                        .flatMap(game -> game.refusals(market, limits).stream())
                        .toList());
    }

    private State start(List<CallSite> sites, int i) {
        try {
            return State.of(sites.get(i), market, Map.of(), true);
        } catch (InvalidInputException wrong) {
            throw wrong.below("/callSites/" + i);
        }
    }

    static List<Prepared> onSite(List<Prepared> prepared, int site) {
        return prepared.stream()
                .filter(each -> each.site() == site)
                .sorted(Prepared.CANONICAL)
                .toList();
    }

    /// The charges that any coalition shares, each at its highest.
    private static Map<String, BigDecimal> charges(List<Game> games) {
        var charges = new TreeMap<String, BigDecimal>();
        for (var game : games) {
            for (var state : game.states()) {
                state.monthly().stream()
                        .filter(line -> line.shared() != null)
                        .forEach(line -> charges.merge(
                                String.valueOf(line.shared()), line.usd().value(), BigDecimal::max));
            }
        }
        return charges;
    }

    private static Usd total(List<Game> games, Map<String, BigDecimal> charges, boolean all) {
        var sum = BigDecimal.ZERO;
        for (var game : games) {
            sum = sum.add(game.own(all ? game.all() : 0));
        }
        for (var charge : charges.entrySet()) {
            if (games.stream().anyMatch(game -> game.uses(charge.getKey())[all ? game.all() : 0])) {
                sum = sum.add(charge.getValue());
            }
        }
        return new Usd(sum).rounded(6);
    }

    private static List<BigDecimal> sequential(
            List<Game> games, Map<String, BigDecimal> charges, List<Prepared> canonical) {
        var masks = new int[games.size()];
        var paid = new HashSet<String>();
        var parts = new ArrayList<BigDecimal>();
        for (var each : canonical) {
            var game = games.get(each.site());
            int mask = masks[each.site()];
            int next = mask | game.bit(each);
            var saved = game.own(mask).subtract(game.own(next));
            for (var charge : charges.entrySet()) {
                if (game.uses(charge.getKey())[next] && paid.add(charge.getKey())) {
                    saved = saved.subtract(charge.getValue());
                }
            }
            masks[each.site()] = next;
            parts.add(saved);
        }
        return parts;
    }

    private static List<BigDecimal> shapley(
            List<Game> games, Map<String, BigDecimal> charges, List<Prepared> canonical) {
        var values = new LinkedHashMap<Prepared, BigDecimal>();
        for (var game : games) {
            add(values, game, Shapley.of(game.savings()), BigDecimal.ONE);
        }
        for (var charge : charges.entrySet()) {
            var users = games.stream()
                    .filter(game -> !Arrays.equals(game.uses(charge.getKey()), new boolean[game.all() + 1]))
                    .toList();
            var shares = Shapley.ofSharedCharge(
                    users.stream().map(game -> game.uses(charge.getKey())).toList());
            for (int i = 0; i < shares.length; i++) {
                add(values, users.get(i), shares[i], charge.getValue());
            }
        }
        return canonical.stream().map(values::get).toList();
    }

    private static void add(Map<Prepared, BigDecimal> values, Game game, BigDecimal[] shares, BigDecimal factor) {
        for (int i = 0; i < shares.length; i++) {
            values.merge(game.levers().get(i), shares[i].multiply(factor), BigDecimal::add);
        }
    }

    private static BigDecimal days(List<State> ends) {
        var shared = new TreeMap<String, BigDecimal>();
        var sum = BigDecimal.ZERO;
        for (var end : ends) {
            for (Effort effort : end.efforts()) {
                if (effort.shared() == null) {
                    sum = sum.add(effort.days().value());
                } else {
                    shared.merge(effort.shared(), effort.days().value(), BigDecimal::max);
                }
            }
        }
        return shared.values().stream().reduce(sum, BigDecimal::add);
    }

    private static List<SharedCharge> used(List<State> ends) {
        var used = new LinkedHashMap<String, SharedCharge>();
        for (var end : ends) {
            for (var line : end.monthly()) {
                if (line.shared() != null) {
                    var charge =
                            new SharedCharge(line.item().id(), line.traffic(), line.formula(), Levers.usd(line.usd()));
                    used.merge(
                            String.valueOf(line.shared()),
                            charge,
                            (one, other) -> one.usdMonth().compareTo(other.usdMonth()) >= 0 ? one : other);
                }
            }
        }
        return List.copyOf(used.values());
    }

    private static List<PlanResult.Site> sites(List<Game> games) {
        return games.stream()
                .map(game -> new PlanResult.Site(
                        game.states()[0].site().id(),
                        Levers.usd(game.states()[0].usd()),
                        Levers.usd(game.end().usd())))
                .toList();
    }

    /// Why levers are refused to call sites: those that cannot apply even alone, and those that another excludes.
    ///
    /// @param options levers, several settings of one on a call site too
    public List<Refusal> refusals(List<CallSite> callSites, List<Chosen> options, Limits limits) {
        var sites = limits.on(callSites);
        var prepared = Prepared.all(sites, options, market, false, true);
        var refusals = new ArrayList<Refusal>();
        for (int i = 0; i < sites.size(); i++) {
            refusals.addAll(refusals(start(sites, i), onSite(prepared, i), market, limits));
        }
        return refusals;
    }

    /// Why levers are refused to a call site: those that cannot apply even alone, and those that another excludes.
    static List<Refusal> refusals(State start, List<Prepared> levers, Market market, Limits limits) {
        var refusals = new ArrayList<Refusal>();
        var possible = new ArrayList<Prepared>();
        for (var each : levers) {
            switch (each.apply(start, market, limits)) {
                case Step.Refused(var reason, var detail) ->
                    refusals.add(
                            new Refusal(each.chosen().lever(), each.chosen().callSite(), null, reason, detail, ""));
                case State _ -> possible.add(each);
            }
        }
        for (var first : possible) {
            for (var second : possible) {
                var one = first.chosen().lever();
                var other = second.chosen().lever();
                if (one.compareTo(other) < 0
                        && first.apply(start, market, limits) instanceof State between
                        && second.apply(between, market, limits) instanceof Step.Refused(var reason, var detail)) {
                    var source = market.capabilities()
                            .between(start.site().served().model(), one, other)
                            .map(Capabilities.Exclusion::source)
                            .orElse("");
                    var refusal = new Refusal(other, second.chosen().callSite(), one, reason, detail, source);
                    if (!refusals.contains(refusal)) {
                        refusals.add(refusal);
                    }
                }
            }
        }
        return refusals;
    }
}
