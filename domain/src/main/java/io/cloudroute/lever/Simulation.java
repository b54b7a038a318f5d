package io.cloudroute.lever;

import io.cloudroute.lever.Uncertainty.Mover;
import io.cloudroute.lever.Uncertainty.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Draws the estimated numbers of a plan again and again, each from its own PERT distribution, and computes the saving
/// anew: in doubles, so what it finds is a range and never posted.
public final class Simulation {

    public static final String GENERATOR = "L64X128MixRandom";
    public static final int DRAWS = 10_000;

    /// @param lever its position among the prepared; -1 for a number of the profile
    private record Source(int site, int lever, @Nullable Field field, String name, Range range, Pert pert) {}

    private static final Map<Field, Field> PARTS =
            Map.of(Field.PREFIX_TOKENS, Field.DYNAMIC_TOKENS, Field.SURPLUS_TOKENS, Field.ANSWER_TOKENS);

    private final Market market;

    public Simulation(Market market) {
        this.market = market;
    }

    /// @throws InvalidInputException as [Plans#evaluate]
    public Uncertainty run(List<CallSite> callSites, List<Chosen> levers, Limits limits, int draws, long seed) {
        var sites = limits.on(callSites);
        var prepared = Prepared.all(sites, levers, market, true, false).stream()
                .sorted(Prepared.CANONICAL)
                .toList();
        var sources = sources(sites, prepared);
        var model = new Model(sites, prepared, sources, limits);
        var random = RandomGeneratorFactory.of(GENERATOR).create(seed);
        var values = new double[sources.size()];
        var savings = new double[draws];
        var parts = new double[prepared.size()][draws];
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < values.length; i++) {
                values[i] = sources.get(i).pert().draw(random);
            }
            savings[draw] = model.saving(values);
            for (int lever = 0; lever < parts.length; lever++) {
                parts[lever][draw] = model.parts[lever];
            }
        }
        Arrays.sort(savings);
        return new Uncertainty(
                quantile(savings, 0.1),
                quantile(savings, 0.5),
                quantile(savings, 0.9),
                draws,
                seed,
                GENERATOR,
                parts(prepared, parts),
                movers(sites, prepared, sources, model));
    }

    /// @param draws by lever: what it saved in each
    private static List<Part> parts(List<Prepared> prepared, double[][] draws) {
        var parts = new ArrayList<Part>();
        var sums = new EnumMap<Lever, double[]>(Lever.class);
        for (int i = 0; i < draws.length; i++) {
            var chosen = prepared.get(i).chosen();
            var sum = sums.computeIfAbsent(chosen.lever(), _ -> new double[draws[0].length]);
            for (int draw = 0; draw < sum.length; draw++) {
                sum[draw] += draws[i][draw];
            }
            parts.add(part(chosen.lever(), chosen.callSite(), draws[i]));
        }
        sums.forEach((lever, sum) -> parts.add(part(lever, null, sum)));
        return parts;
    }

    private static Part part(Lever lever, @Nullable String callSite, double[] draws) {
        Arrays.sort(draws);
        return new Part(lever, callSite, quantile(draws, 0.1), quantile(draws, 0.9));
    }

    private static List<Source> sources(List<CallSite> sites, List<Prepared> prepared) {
        var sources = new ArrayList<Source>();
        for (int i = 0; i < sites.size(); i++) {
            int site = i;
            sites.get(i).ranges().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .filter(entry -> !entry.getValue().certain())
                    .forEach(entry -> sources.add(new Source(
                            site,
                            -1,
                            entry.getKey(),
                            entry.getKey().id(),
                            entry.getValue(),
                            Pert.of(entry.getValue()))));
        }
        for (int i = 0; i < prepared.size(); i++) {
            int lever = i;
            var each = prepared.get(i);
            each.args().uncertain().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> sources.add(new Source(
                            each.site(), lever, null, entry.getKey(), entry.getValue(), Pert.of(entry.getValue()))));
        }
        return sources;
    }

    private static List<Mover> movers(
            List<CallSite> sites, List<Prepared> prepared, List<Source> sources, Model model) {
        var likely =
                sources.stream().mapToDouble(source -> source.pert().likely()).toArray();
        var movers = new ArrayList<Mover>();
        for (int i = 0; i < likely.length; i++) {
            var source = sources.get(i);
            var values = likely.clone();
            values[i] = source.pert().low();
            double low = model.saving(values);
            values[i] = source.pert().high();
            double high = model.saving(values);
            movers.add(new Mover(
                    sites.get(source.site()).id(),
                    source.lever() < 0
                            ? null
                            : prepared.get(source.lever()).chosen().lever(),
                    source.name(),
                    source.range(),
                    usd(low),
                    usd(high)));
        }
        movers.removeIf(mover -> mover.swing().signum() == 0);
        movers.sort(Comparator.comparing(Mover::swing).reversed());
        return movers;
    }

    private static BigDecimal quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return usd(sorted[below] + (at - below) * (sorted[above] - sorted[below]));
    }

    private static BigDecimal usd(double amount) {
        return BigDecimal.valueOf(amount).setScale(6, RoundingMode.HALF_EVEN);
    }

    /// The plan as a function of what is drawn; for one thread.
    private final class Model {
        private final List<CallSite> sites;
        private final List<Source> sources;
        private final Limits limits;
        private final List<Prepared> prepared = new ArrayList<>();
        /// By lever: its drawn parameters, which its arguments look at.
        private final List<Map<String, Num>> drawn = new ArrayList<>();
        /// By call site: its drawn numbers.
        private final List<Numbers> profiles = new ArrayList<>();

        private final List<List<Integer>> leversOfSite = new ArrayList<>();
        private final int[][] sourcesOfLever;
        private final int[][] sourcesOfSite;
        private final @Nullable State[] certain;
        private final @Nullable End[] ends;

        /// By lever: what it saved in the latest draw, after the ones before it.
        private final double[] parts;

        Model(List<CallSite> sites, List<Prepared> levers, List<Source> sources, Limits limits) {
            this.sites = sites;
            this.sources = sources;
            this.limits = limits;
            this.certain = new State[sites.size()];
            this.ends = new End[sites.size()];
            this.parts = new double[levers.size()];
            this.sourcesOfLever = new int[levers.size()][];
            this.sourcesOfSite = new int[sites.size()][];
            for (int i = 0; i < sites.size(); i++) {
                int site = i;
                profiles.add(new Numbers(sites.get(i), new EnumMap<>(Field.class), false));
                sourcesOfSite[i] = indices(source -> source.site() == site && source.field() != null);
                leversOfSite.add(IntStream.range(0, levers.size())
                        .filter(lever -> levers.get(lever).site() == site)
                        .boxed()
                        .toList());
            }
            for (int i = 0; i < levers.size(); i++) {
                int lever = i;
                var each = levers.get(i);
                sourcesOfLever[i] = indices(source -> source.lever() == lever);
                drawn.add(new HashMap<>());
                prepared.add(new Prepared(
                        each.site(),
                        each.position(),
                        each.chosen(),
                        each.move(),
                        each.args().with(drawn.get(i), profiles.get(each.site()))));
            }
            for (int i = 0; i < sites.size(); i++) {
                int site = i;
                if (sourcesOfSite[i].length == 0) {
                    certain[i] = State.of(sites.get(i), market, Map.of(), false);
                }
                if (sources.stream().noneMatch(source -> source.site() == site)) {
                    ends[i] = end(i, new double[0]);
                }
            }
        }

        private int[] indices(Predicate<Source> which) {
            return IntStream.range(0, sources.size())
                    .filter(i -> which.test(sources.get(i)))
                    .toArray();
        }

        /// A monthly charge that call sites share.
        ///
        /// @param lever that brings it
        private record Charge(String name, double usd, int lever) {}

        /// What a call site saves without the charges it shares, by lever, and these.
        private record End(double saving, double[] parts, List<Charge> charges) {}

        double saving(double[] values) {
            double saving = 0;
            var charges = new HashMap<String, Double>();
            for (int site = 0; site < sites.size(); site++) {
                var end = ends[site] != null ? ends[site] : end(site, values);
                saving += end.saving();
                var its = leversOfSite.get(site);
                for (int i = 0; i < its.size(); i++) {
                    parts[its.get(i)] = end.parts()[i];
                }
                for (var charge : end.charges()) {
                    double paid = charges.getOrDefault(charge.name(), 0.0);
                    if (charge.usd() > paid) {
                        charges.put(charge.name(), charge.usd());
                        parts[charge.lever()] -= charge.usd() - paid;
                    }
                }
            }
            for (double charge : charges.values()) {
                saving -= charge;
            }
            return saving;
        }

        private End end(int site, double[] values) {
            var start = certain[site];
            if (start == null) {
                for (int source : sourcesOfSite[site]) {
                    profiles.get(site).drawn().put(field(source), new Num.Fast(values[source]));
                }
                if (sites.get(site).tokensMeasured()) {
                    PARTS.forEach((part, rest) -> balance(
                            sites.get(site), part, rest, profiles.get(site).drawn()));
                }
                start = State.of(sites.get(site), market, profiles.get(site).drawn(), false);
            }
            var end = start;
            var its = leversOfSite.get(site);
            var saved = new double[its.size()];
            var charges = new ArrayList<Charge>();
            double whole = own(start, -1, charges);
            double left = whole;
            for (int i = 0; i < saved.length; i++) {
                int lever = its.get(i);
                for (int source : sourcesOfLever[lever]) {
                    drawn.get(lever).put(sources.get(source).name(), new Num.Fast(values[source]));
                }
                if (prepared.get(lever).apply(end, market, limits) instanceof State after) {
                    end = after;
                    double now = own(end, lever, charges);
                    saved[i] = left - now;
                    left = now;
                }
            }
            return new End(whole - left, saved, charges);
        }

        /// What a state costs without the charges that are shared; those that are new are added to the others.
        private static double own(State state, int lever, List<Charge> charges) {
            double usd = state.usd().fast();
            for (var line : state.monthly()) {
                var name = line.shared();
                if (name != null) {
                    usd -= line.usd().fast();
                    if (charges.stream().noneMatch(charge -> charge.name().equals(name))) {
                        charges.add(new Charge(name, line.usd().fast(), lever));
                    }
                }
            }
            return usd;
        }

        /// The rest of what is measured in sum.
        private static void balance(CallSite site, Field part, Field rest, Map<Field, Num> drawn) {
            var its = drawn.get(part);
            if (its != null && !site.ranges().containsKey(rest)) {
                double sum = site.number(part).add(site.number(rest)).doubleValue();
                drawn.put(rest, new Num.Fast(Math.max(0, sum - its.fast())));
            }
        }

        private Field field(int source) {
            return Objects.requireNonNull(sources.get(source).field());
        }
    }
}
