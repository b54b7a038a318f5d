package io.cloudroute.lever;

import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Ttl;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the plan with the highest net saving over a horizon: exactly, and not by picking lever after lever.
///
/// Call sites share only work that is done once and charges that are paid once. For every set of these the call sites
/// are independent: each offers its combinations that need nothing else, and of them only those count that no other
/// beats in both effort and value. Merging these lists call site by call site, and dropping what is beaten, loses no
/// best plan. The search computes in whole micro-dollars, from doubles; the plan found is then computed exactly.
public final class Planner {

    /// A call site's combination, or a plan of several: `before` leads to the rest of it.
    private record Node(
            long value,
            long effort,
            @Nullable Offer offer,
            @Nullable Node before) {}

    /// @param needs bits of what it shares with other call sites
    private record Offer(long value, long effort, long needs, List<Prepared> levers) {}

    /// What call sites share: its value is negative.
    private record Shared(long value, long effort) {}

    private static final double MICRO = 1e6;
    private static final int HUNDREDTHS = 2;
    private static final int MOST_COMBINATIONS = 1_000_000;
    private static final int MOST_SHARED = 16;
    private static final long MOST_STEPS = 30_000_000;
    private static final int MOST_POINTS = 200;
    private static final double MOST_USD = 1e12;

    private final Market market;

    public Planner(Market market) {
        this.market = market;
    }

    /// Every lever with the settings worth trying: what a search considers where nobody says otherwise. Right-sizing is
    /// offered only where an evaluation says what the smaller model clears, and distillation only where somebody
    /// asks: no number says whether a task is narrow enough to be taught.
    public List<Chosen> options(CallSite site) {
        var options = new ArrayList<Chosen>();
        for (var lever : Lever.values()) {
            switch (lever) {
                case RIGHT_SIZING -> {
                    if (site.known(Field.EASY_SHARE).isPresent()) {
                        options.add(Chosen.of(lever, site.id()));
                    }
                }
                case PROMPT_CACHING -> {
                    for (var ttl : Ttl.values()) {
                        options.add(new Chosen(lever, site.id(), Settings.NONE.word("ttl", ttl.word())));
                    }
                }
                case DISTILLATION -> {}
                default -> options.add(Chosen.of(lever, site.id()));
            }
        }
        return options;
    }

    /// @param options levers to choose from, several settings of one lever on a call site too; those of
    ///     [#options(CallSite)] where it is empty
    /// @throws InvalidInputException naming the call site or lever, such as `/levers/0/parameters/ttl`
    public Search search(List<CallSite> callSites, List<Chosen> options, Limits limits) {
        return options.isEmpty()
                ? searchAmong(
                        callSites,
                        callSites.stream()
                                .flatMap(site -> options(site).stream())
                                .toList(),
                        limits)
                : searchAmong(callSites, options, limits);
    }

    /// The same among these options alone, even if there are none.
    public Search searchAmong(List<CallSite> callSites, List<Chosen> options, Limits limits) {
        var sites = limits.on(callSites);
        var prepared = Prepared.all(sites, options, market, false, false);
        if (combinations(prepared) > MOST_COMBINATIONS) {
            throw new InvalidInputException(
                    "/levers", "They combine in more than a million ways: give fewer settings.");
        }
        var run = new Run(limits);
        var offers = new ArrayList<List<Offer>>();
        for (int i = 0; i < sites.size(); i++) {
            State start;
            try {
                start = State.of(sites.get(i), market, Map.of(), false);
            } catch (InvalidInputException wrong) {
                throw wrong.below("/callSites/" + i);
            }
            offers.add(run.offers(start, Plans.onSite(prepared, i)));
        }
        return run.answer(offers);
    }

    private static double combinations(List<Prepared> prepared) {
        var options = new HashMap<Integer, Map<Lever, Integer>>();
        for (var each : prepared) {
            options.computeIfAbsent(each.site(), _ -> new HashMap<>())
                    .merge(each.chosen().lever(), 1, Integer::sum);
        }
        return options.values().stream()
                .mapToDouble(levers ->
                        levers.values().stream().mapToDouble(count -> 1 + count).reduce(1, (one, other) -> one * other))
                .sum();
    }

    private final class Run {
        private final Limits limits;
        private final Map<String, Integer> bits = new TreeMap<>();
        private final List<Shared> shared = new ArrayList<>();
        private long steps;

        Run(Limits limits) {
            this.limits = limits;
        }

        /// Every combination of the levers that the call site and the limits allow.
        List<Offer> offers(State start, List<Prepared> levers) {
            var byLever = new ArrayList<List<Prepared>>();
            for (var lever : levers) {
                if (byLever.isEmpty()
                        || byLever.getLast().getFirst().chosen().lever()
                                != lever.chosen().lever()) {
                    byLever.add(new ArrayList<>());
                }
                byLever.getLast().add(lever);
            }
            var best = new HashMap<Long, List<Offer>>();
            descend(start, start, byLever, 0, List.of(), best);
            return best.values().stream().flatMap(List::stream).toList();
        }

        private void descend(
                State start,
                State state,
                List<List<Prepared>> levers,
                int next,
                List<Prepared> taken,
                Map<Long, List<Offer>> best) {
            if (next == levers.size()) {
                keep(best, offer(start, state, taken));
                return;
            }
            descend(start, state, levers, next + 1, taken, best);
            for (var option : levers.get(next)) {
                if (option.apply(state, market, limits) instanceof State after) {
                    var more = new ArrayList<>(taken);
                    more.add(option);
                    descend(start, after, levers, next + 1, more, best);
                }
            }
        }

        private Offer offer(State start, State state, List<Prepared> taken) {
            double month = start.usd().fast() - state.usd().fast();
            long needs = 0;
            for (var line : state.monthly()) {
                if (line.shared() != null) {
                    month += line.usd().fast();
                    needs |= bit(line.shared(), new Shared(-micros(line.usd().fast() * limits.months()), 0));
                }
            }
            long days = 0;
            for (var effort : state.efforts()) {
                if (effort.shared() == null) {
                    days += hundredths(effort.days().value());
                } else {
                    long each = hundredths(effort.days().value());
                    needs |= bit("work " + effort.shared(), new Shared(-paid(each), each));
                }
            }
            double once = state.oneOffUsd().fast();
            return new Offer(micros(month * limits.months() - once) - paid(days), days, needs, taken);
        }

        private long paid(long hundredths) {
            return micros(limits.usdPerEffortDay().doubleValue() * hundredths / 100);
        }

        private long bit(String name, Shared each) {
            var known = bits.get(name);
            if (known == null) {
                known = shared.size();
                if (known == MOST_SHARED) {
                    throw new InvalidInputException(
                            "/levers", "They need more than 16 different stores and works: give fewer settings.");
                }
                bits.put(name, known);
                shared.add(each);
            } else if (each.value() < shared.get(known).value()) {
                shared.set(known, each);
            }
            return 1L << known;
        }

        /// Among offers with the same needs only those that no other beats in both effort and value.
        private static void keep(Map<Long, List<Offer>> best, Offer offer) {
            var alike = best.computeIfAbsent(offer.needs(), _ -> new ArrayList<>());
            for (var other : alike) {
                if (other.effort() <= offer.effort() && other.value() >= offer.value()) {
                    return;
                }
            }
            alike.removeIf(other -> offer.effort() <= other.effort() && offer.value() >= other.value());
            alike.add(offer);
        }

        Search answer(List<List<Offer>> offers) {
            long most = limits.effortDays() == null
                    ? Long.MAX_VALUE
                    : limits.effortDays()
                            .movePointRight(HUNDREDTHS)
                            .setScale(0, RoundingMode.FLOOR)
                            .longValueExact();
            List<Node> plans = new ArrayList<>();
            for (long having = 0; having < 1L << shared.size(); having++) {
                long value = 0;
                long effort = 0;
                for (int i = 0; i < shared.size(); i++) {
                    if ((having & 1L << i) != 0) {
                        value += shared.get(i).value();
                        effort += shared.get(i).effort();
                    }
                }
                if (effort <= most) {
                    plans.addAll(plans(offers, having, new Node(value, effort, null, null), most));
                    plans = frontier(plans);
                }
            }
            return search(plans);
        }

        private List<Node> plans(List<List<Offer>> offers, long having, Node start, long most) {
            var plans = List.of(start);
            for (var site : offers) {
                var allowed = site.stream()
                        .filter(offer -> (offer.needs() & ~having) == 0)
                        .toList();
                steps += site.size() + (long) plans.size() * allowed.size();
                if (steps > MOST_STEPS) {
                    throw new InvalidInputException(
                            "/levers", "The search for the best of them takes too long: give fewer settings.");
                }
                var merged = new ArrayList<Node>();
                for (var plan : plans) {
                    for (var offer : allowed) {
                        long effort = plan.effort() + offer.effort();
                        if (effort <= most) {
                            merged.add(new Node(plan.value() + offer.value(), effort, offer, plan));
                        }
                    }
                }
                plans = frontier(merged);
            }
            return plans;
        }

        /// By growing effort, each with more value than the ones before it.
        private static List<Node> frontier(List<Node> nodes) {
            nodes.sort(Comparator.comparingLong(Node::effort).thenComparing(Node::value, Comparator.reverseOrder()));
            var frontier = new ArrayList<Node>();
            for (var node : nodes) {
                if (frontier.isEmpty() || node.value() > frontier.getLast().value()) {
                    frontier.add(node);
                }
            }
            return frontier;
        }

        private static Search search(List<Node> frontier) {
            var best = frontier.getLast();
            return new Search(
                    usd(best.value()),
                    days(best.effort()),
                    levers(best),
                    thinned(frontier).stream()
                            .map(node -> new Search.Point(
                                    days(node.effort()),
                                    usd(node.value()),
                                    best.value() == 0
                                            ? BigDecimal.ONE
                                            : BigDecimal.valueOf(node.value())
                                                    .divide(
                                                            BigDecimal.valueOf(best.value()),
                                                            6,
                                                            RoundingMode.HALF_EVEN),
                                    levers(node)))
                            .toList());
        }

        /// As many points as one can read, the first and the last among them.
        private static List<Node> thinned(List<Node> frontier) {
            int last = frontier.size() - 1;
            return last < MOST_POINTS
                    ? frontier
                    : IntStream.range(0, MOST_POINTS)
                            .mapToObj(i -> frontier.get((int) ((long) i * last / (MOST_POINTS - 1))))
                            .toList();
        }

        private static List<Chosen> levers(Node plan) {
            var levers = new ArrayList<Prepared>();
            for (Node node = plan; node != null; node = node.before()) {
                if (node.offer() != null) {
                    levers.addAll(node.offer().levers());
                }
            }
            return levers.stream()
                    .sorted(Prepared.CANONICAL)
                    .map(Prepared::chosen)
                    .toList();
        }

        private static long micros(double usd) {
            if (!(Math.abs(usd) <= MOST_USD)) {
                throw new InvalidInputException("/callSites", "A plan moves at most a trillion US dollars.");
            }
            return Math.round(usd * MICRO);
        }

        private static long hundredths(BigDecimal days) {
            return days.movePointRight(HUNDREDTHS)
                    .setScale(0, RoundingMode.CEILING)
                    .longValueExact();
        }

        private static Usd usd(long micros) {
            return new Usd(BigDecimal.valueOf(micros, 6));
        }

        private static BigDecimal days(long hundredths) {
            return BigDecimal.valueOf(hundredths, HUNDREDTHS).stripTrailingZeros();
        }
    }
}
