package io.cloudroute.plan;

import io.cloudroute.lever.Lever;
import io.cloudroute.lever.Market;
import io.cloudroute.lever.Plans;
import io.cloudroute.lever.RateCard;
import io.cloudroute.money.Usd;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a change of prices made of a plan.
public record Repricing(Moves moves, Instant at) {

    /// @param pricedOn the day of the new rates
    /// @param oldSaving a month, by the plan's own rates
    /// @param newSaving with the items that are only proposed at the new ones
    /// @param moved items whose saving differs; those that keep their prices are not among them
    /// @param rates that changed
    public record Moves(
            int version, LocalDate pricedOn, Usd oldSaving, Usd newSaving, List<Moved> moved, List<Changed> rates) {
        public Moves {
            moved = List.copyOf(moved);
            rates = List.copyOf(rates);
        }
    }

    public record Moved(Lever lever, String callSite, Usd oldSaving, Usd newSaving) {}

    /// @param after null where nobody knows a price any more
    public record Changed(Market.Rate before, @Nullable RateCard after) {}

    private record Place(Lever lever, String callSite) {}

    /// @param market with the new prices
    static Moves of(PlanVersion plan, List<PlanItem> items, Market market, LocalDate day) {
        var document = plan.document();
        var statuses = items.stream()
                .collect(Collectors.toMap(item -> new Place(item.lever(), item.callSite()), PlanItem::status));
        var repriced = new HashMap<Place, Usd>();
        new Plans(market)
                .evaluate(document.callSites(), document.levers(), document.limits())
                .levers()
                .forEach(part -> repriced.put(
                        new Place(part.chosen().lever(), part.chosen().callSite()), part.sequentialUsdMonth()));
        var moved = new ArrayList<Moved>();
        for (var part : document.result().levers()) {
            var place = new Place(part.chosen().lever(), part.chosen().callSite());
            var now = repriced.getOrDefault(place, Usd.ZERO);
            if (!statuses.getOrDefault(place, Status.PROPOSED).keepsPrices()
                    && now.compareTo(part.sequentialUsdMonth()) != 0) {
                moved.add(new Moved(place.lever(), place.callSite(), part.sequentialUsdMonth(), now));
            }
        }
        moved.sort(Comparator.comparing((Moved each) -> each.newSaving().minus(each.oldSaving()))
                .thenComparing(Moved::lever)
                .thenComparing(Moved::callSite));
        var old = document.result().savingUsdMonth();
        var difference = Usd.sum(moved.stream()
                .map(each -> each.newSaving().minus(each.oldSaving()))
                .toList());
        return new Moves(plan.version(), day, old, old.plus(difference), moved, changed(document.rates(), market));
    }

    private static List<Changed> changed(List<Market.Rate> rates, Market market) {
        Map<Market.Rate, RateCard> now = new HashMap<>();
        for (var rate : rates) {
            market.card(rate.model(), rate.region(), rate.tier(), rate.routing())
                    .ifPresent(card -> now.put(rate, card));
        }
        return rates.stream()
                .filter(rate -> !same(rate.card(), now.get(rate)))
                .map(rate -> new Changed(rate, now.get(rate)))
                .toList();
    }

    private static boolean same(RateCard one, @Nullable RateCard other) {
        return other != null
                && one.input().compareTo(other.input()) == 0
                && one.output().compareTo(other.output()) == 0
                && (one.cacheRead() == null
                        ? other.cacheRead() == null
                        : other.cacheRead() != null && one.cacheRead().compareTo(other.cacheRead()) == 0)
                && one.cacheWrite().keySet().equals(other.cacheWrite().keySet())
                && one.cacheWrite().entrySet().stream()
                        .allMatch(write ->
                                write.getValue().compareTo(other.cacheWrite().get(write.getKey())) == 0);
    }
}
