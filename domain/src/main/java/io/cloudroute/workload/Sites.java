package io.cloudroute.workload;

import static io.cloudroute.workload.db.Tables.ATTRIBUTIONS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.cloudroute.lever.Field;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.lever.Levers;
import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.usage.MeasuredUsage;
import io.cloudroute.usage.MeasuredUsage.Line;
import io.cloudroute.usage.Measurements;
import io.cloudroute.usage.Spend;
import io.cloudroute.workload.Known.Source;
import io.cloudroute.workload.MeasuredSites.Site;
import io.cloudroute.workload.ProfiledCallSite.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A customer's call sites over its latest four weeks: those that somebody described, held against the bill, and for
/// the usage that none of them covers those that the bill alone tells of.
@Component
@Transactional(readOnly = true)
public class Sites {

    /// Four whole weeks: each weekday counts the same.
    private static final int DAYS = 28;

    private final Spend spend;
    private final Measurements measurements;
    private final CallSites callSites;
    private final Diagnoses diagnoses;
    private final DSLContext dsl;

    Sites(Spend spend, Measurements measurements, CallSites callSites, Diagnoses diagnoses, DSLContext dsl) {
        this.spend = spend;
        this.measurements = measurements;
        this.callSites = callSites;
        this.diagnoses = diagnoses;
        this.dsl = dsl;
    }

    /// @param first of the days that were measured
    /// @param last of them
    public record Found(LocalDate first, LocalDate last, MeasuredSites sites) {}

    /// What a workload's call sites and its bills say of each other.
    ///
    /// @param ties of the call sites in use
    /// @param others call sites that the usage none of them covers tells of, and what is left beside
    /// @param billed for the workload, a month
    public record Tied(LocalDate first, LocalDate last, List<Tie> ties, MeasuredSites others, Usd billed) {
        public Tied {
            ties = List.copyOf(ties);
        }
    }

    /// All of them; nothing before the first bill.
    public Optional<Found> of(CustomerId customer) {
        return days(customer)
                .flatMap(days -> measurements
                        .between(customer, days.first(), days.last())
                        .map(whole -> new Found(days.first(), days.last(), sites(customer, whole))));
    }

    /// A workload's; nothing before the first bill.
    public Optional<Tied> of(CustomerId customer, WorkloadId workload) {
        var series = series(customer).getOrDefault(workload, Set.of());
        return days(customer)
                .flatMap(days -> measurements
                        .of(customer, days.first(), days.last(), series)
                        .map(usage -> {
                            var rate = RunRate.of(usage.days(), Examination.cost(usage.lines()));
                            var described = describe(usage, callSites.list(customer, workload), rate);
                            var others = diagnoses.measure(customer, with(usage, described.uncovered()), rate);
                            var told = Usd.sum(
                                    described.ties().stream().map(Tie::billed).toList());
                            return new Tied(
                                    days.first(),
                                    days.last(),
                                    described.ties(),
                                    new MeasuredSites(
                                            others.sites(), others.left().minus(told)),
                                    rate.monthly(rate.all()));
                        }));
    }

    /// What the usage a call site stands for tells of it, the dearest part first; nothing before the first bill.
    public List<Site> measured(CustomerId customer, ProfiledCallSite site) {
        return measured(customer, site.workload(), site.scope());
    }

    /// As of a call site that does not exist yet.
    public List<Site> measured(CustomerId customer, WorkloadId workload, Scope scope) {
        var series = series(customer).getOrDefault(workload, Set.of());
        return days(customer)
                .flatMap(days -> measurements.of(customer, days.first(), days.last(), series))
                .map(usage -> {
                    var its = usage.lines().stream()
                            .filter(line -> scope.covers(line.model(), line.tier(), line.routing()))
                            .toList();
                    var rate = RunRate.of(usage.days(), Examination.cost(usage.lines()));
                    return diagnoses.measure(customer, with(usage, its), rate).sites();
                })
                .orElse(List.of());
    }

    /// What a call site's profile costs a month at today's list prices.
    ///
    /// @throws InvalidInputException naming the field that is missing or wrong, or has no price
    public Usd modelled(ProfiledCallSite site) {
        return new Levers(diagnoses.market()).usdMonth(site.callSite());
    }

    private record Days(LocalDate first, LocalDate last) {}

    private Optional<Days> days(CustomerId customer) {
        return spend.span(customer).map(Spend.Span::last).map(last -> new Days(last.minusDays(DAYS - 1L), last));
    }

    private MeasuredSites sites(CustomerId customer, MeasuredUsage whole) {
        var rate = RunRate.of(whole.days(), Examination.cost(whole.lines()));
        var stored = callSites.list(customer, null).stream().collect(groupingBy(ProfiledCallSite::workload));
        if (stored.isEmpty()) {
            return diagnoses.measure(customer, whole, rate);
        }
        var owned = series(customer);
        owned.keySet().retainAll(stored.keySet());
        var ties = new ArrayList<Tie>();
        var uncovered = new ArrayList<Line>();
        stored.forEach((workload, sites) -> {
            var usage = measurements.of(customer, whole.first(), whole.last(), owned.getOrDefault(workload, Set.of()));
            var described = describe(usage.orElseThrow(), sites, rate);
            ties.addAll(described.ties());
            uncovered.addAll(described.uncovered());
        });
        var taken = owned.values().stream().flatMap(Set::stream).collect(toSet());
        var others = measurements
                .without(customer, whole.first(), whole.last(), taken)
                .orElseThrow();
        uncovered.addAll(others.lines());
        return together(ties, diagnoses.measure(customer, with(others, uncovered), rate), rate, whole.last());
    }

    private static MeasuredUsage with(MeasuredUsage usage, List<Line> lines) {
        return new MeasuredUsage(usage.first(), usage.last(), usage.days(), lines, usage.hours(), usage.named());
    }

    private MeasuredSites together(List<Tie> ties, MeasuredSites others, RunRate rate, LocalDate day) {
        var levers = new Levers(diagnoses.market(day));
        var sites = new ArrayList<Site>();
        var names = new HashSet<String>();
        for (var tie : ties) {
            var all = tie.modelled();
            if (all == null) {
                continue;
            }
            for (var each : tie.sites()) {
                var callSite = each.callSite();
                var modelled = levers.usdMonth(callSite);
                var billed = all.isZero()
                        ? tie.billed().dividedBy(BigDecimal.valueOf(tie.sites().size()))
                        : tie.billed().times(modelled.amount()).dividedBy(all.amount());
                names.add(callSite.id());
                sites.add(new Site(callSite, billed.rounded(RunRate.MICRO_DOLLAR), modelled, known(each)));
            }
        }
        for (var site : others.sites()) {
            sites.add(
                    names.contains(site.callSite().id())
                            ? new Site(
                                    site.callSite().named(site.callSite().id() + " (others)"),
                                    site.billed(),
                                    site.modelled(),
                                    site.measured())
                            : site);
        }
        sites.sort(Comparator.comparing(Site::billed)
                .reversed()
                .thenComparing(site -> site.callSite().id()));
        var told = Usd.sum(sites.stream().map(Site::billed).toList());
        return new MeasuredSites(sites, rate.monthly(rate.all()).minus(told));
    }

    private static Set<Field> known(ProfiledCallSite site) {
        return site.fields().entrySet().stream()
                .filter(field -> field.getValue().source() != Source.ESTIMATED)
                .flatMap(field -> Field.of(field.getKey()).stream())
                .collect(toSet());
    }

    private record Described(List<Tie> ties, List<Line> uncovered) {}

    /// Call sites of which two cover the same line are held against the bill together.
    private Described describe(MeasuredUsage usage, List<ProfiledCallSite> sites, RunRate rate) {
        var group = new HashMap<CallSiteId, CallSiteId>();
        sites.forEach(site -> group.put(site.id(), site.id()));
        var covered = new HashMap<CallSiteId, Usd>();
        var uncovered = new ArrayList<Line>();
        for (var line : usage.lines()) {
            var its = sites.stream()
                    .filter(site -> site.scope().covers(line.model(), line.tier(), line.routing()))
                    .map(ProfiledCallSite::id)
                    .toList();
            if (its.isEmpty()) {
                uncovered.add(line);
                continue;
            }
            var one = group.getOrDefault(its.getFirst(), its.getFirst());
            covered.merge(its.getFirst(), line.cost(), Usd::plus);
            for (var other : its) {
                var was = group.getOrDefault(other, other);
                if (!was.equals(one)) {
                    group.replaceAll((_, now) -> now.equals(was) ? one : now);
                }
            }
        }
        var levers = new Levers(diagnoses.market(usage.last()));
        var ties = sites.stream()
                .collect(groupingBy(site -> group.getOrDefault(site.id(), site.id()), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(together -> new Tie(
                        together,
                        rate.monthly(Usd.sum(together.stream()
                                .map(site -> covered.getOrDefault(site.id(), Usd.ZERO))
                                .toList())),
                        modelled(levers, together)))
                .toList();
        return new Described(ties, uncovered);
    }

    private static @Nullable Usd modelled(Levers levers, List<ProfiledCallSite> sites) {
        try {
            return Usd.sum(
                    sites.stream().map(site -> levers.usdMonth(site.callSite())).toList());
        } catch (InvalidInputException _) {
            return null; // nobody knows its price
        }
    }

    /// Whose each Bedrock series is, as the rules last said.
    private Map<WorkloadId, Set<UUID>> series(CustomerId customer) {
        var latest = new HashMap<UUID, WorkloadId>();
        dsl.select(ATTRIBUTIONS.SERIES_ID, ATTRIBUTIONS.WORKLOAD_ID)
                .from(ATTRIBUTIONS)
                .where(ATTRIBUTIONS.CUSTOMER_ID.eq(customer))
                .orderBy(ATTRIBUTIONS.PERIOD)
                .forEach(row -> latest.put(row.value1(), row.value2()));
        return latest.entrySet().stream()
                .collect(groupingBy(Map.Entry::getValue, HashMap::new, mapping(Map.Entry::getKey, toSet())));
    }
}
