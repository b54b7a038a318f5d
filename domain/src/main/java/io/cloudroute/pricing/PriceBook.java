package io.cloudroute.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Every price, of every day: an immutable value to look prices up in.
///
/// A Region's own price comes first, then its area's, then the one for everywhere; GovCloud has only its own. Nothing
/// else stands in for a price that is missing: another tier, routing or context is another price.
public final class PriceBook {

    private static final String GOVERNMENT = "us-gov-";

    private record Sheet(String model, Tier tier, Routing routing, Context context) {}

    /// The rates from each day on which one of them changes.
    private record Timeline(LocalDate[] days, Rates[] rates) {
        @Nullable
        Rates on(LocalDate day) {
            for (int i = days.length - 1; i >= 0; i--) {
                if (!day.isBefore(days[i])) {
                    return rates[i];
                }
            }
            return null;
        }
    }

    private record Places(
            Map<String, Timeline> regions, @Nullable Timeline everywhere) {
        @Nullable
        Timeline in(String region) {
            if (!regions.isEmpty()) {
                var own = regions.get(region);
                if (own != null) {
                    return own;
                }
            }
            return region.startsWith(GOVERNMENT) ? null : everywhere;
        }
    }

    private final List<Price> prices;
    private final Map<Sheet, Places> sheets;

    private PriceBook(List<Price> prices, Map<Sheet, Places> sheets) {
        this.prices = prices;
        this.sheets = sheets;
    }

    public static PriceBook of(Collection<Price> prices) {
        var bySheet = new HashMap<Sheet, Map<String, List<Price>>>();
        for (var price : prices) {
            var key = price.key();
            bySheet.computeIfAbsent(
                            new Sheet(key.model(), key.tier(), key.routing(), key.context()), _ -> new HashMap<>())
                    .computeIfAbsent(key.region(), _ -> new ArrayList<>())
                    .add(price);
        }
        var sheets = new HashMap<Sheet, Places>();
        bySheet.forEach((sheet, byRegion) -> sheets.put(sheet, places(byRegion)));
        return new PriceBook(List.copyOf(prices), sheets);
    }

    private static Places places(Map<String, List<Price>> byRegion) {
        var regions = new HashMap<String, Timeline>();
        byRegion.forEach((region, prices) -> {
            if (region.endsWith("*") && !region.equals(PriceKey.EVERYWHERE)) {
                var timeline = timeline(prices);
                for (var member : Regions.startingWith(region.substring(0, region.length() - 1))) {
                    regions.put(member, timeline);
                }
            }
        });
        byRegion.forEach((region, prices) -> {
            if (!region.endsWith("*")) {
                regions.put(region, timeline(prices));
            }
        });
        var everywhere = byRegion.get(PriceKey.EVERYWHERE);
        return new Places(Map.copyOf(regions), everywhere == null ? null : timeline(everywhere));
    }

    private static Timeline timeline(List<Price> prices) {
        var days = new TreeSet<LocalDate>();
        for (var price : prices) {
            days.add(price.from());
            if (price.to() != null) {
                days.add(price.to());
            }
        }
        return new Timeline(
                days.toArray(LocalDate[]::new),
                days.stream()
                        .map(day -> Rates.of(prices.stream()
                                .filter(price -> price.holdsOn(day))
                                .toList()))
                        .toArray(Rates[]::new));
    }

    /// @param model the id in the catalogue
    /// @param region the AWS Region; empty when it is not known
    public Optional<Rates> rates(
            String model, String region, Tier tier, Routing routing, Context context, LocalDate day) {
        var places = sheets.get(new Sheet(model, tier, routing, context));
        if (places == null) {
            return Optional.empty();
        }
        var timeline = places.in(region);
        return timeline == null ? Optional.empty() : Optional.ofNullable(timeline.on(day));
    }

    /// Whether it keeps prices of such tokens: of text, and of no customer's own model. All others are billed at rates
    /// that are not those of text.
    ///
    /// @param modality null for text
    public static boolean keeps(@Nullable Modality modality, boolean customModel) {
        return !customModel && (modality == null || modality == Modality.TEXT);
    }

    /// @param ttl of a cache write; null for all else
    public Optional<Price> rate(
            String model,
            String region,
            Direction direction,
            Tier tier,
            Routing routing,
            Context context,
            @Nullable Ttl ttl,
            LocalDate day) {
        return rates(model, region, tier, routing, context, day).flatMap(rates -> rates.price(direction, ttl));
    }

    public List<Price> prices() {
        return prices;
    }
}
