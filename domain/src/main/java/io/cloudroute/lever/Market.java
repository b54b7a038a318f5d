package io.cloudroute.lever;

import io.cloudroute.pricing.Context;
import io.cloudroute.pricing.Direction;
import io.cloudroute.pricing.Model;
import io.cloudroute.pricing.Models;
import io.cloudroute.pricing.Price;
import io.cloudroute.pricing.PriceBook;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.pricing.Ttl;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What there is to buy on one day: models, their list prices, and what they can do.
public final class Market {

    private record Offer(String model, String region, Tier tier, Routing routing) {}

    private final PriceBook book;
    private final Models models;
    private final Capabilities capabilities;
    private final LocalDate day;
    private final Map<Offer, Optional<RateCard>> cards = new ConcurrentHashMap<>();

    public Market(PriceBook book, Models models, Capabilities capabilities, LocalDate day) {
        this.book = book;
        this.models = models;
        this.capabilities = capabilities;
        this.day = day;
    }

    /// A rate card and what it is for.
    public record Rate(String model, String region, Tier tier, Routing routing, RateCard card) {

        /// Whether both are prices of the same.
        public boolean isFor(Rate other) {
            return new Offer(model, region, tier, routing)
                    .equals(new Offer(other.model, other.region, other.tier, other.routing));
        }
    }

    /// The rate cards that were asked for so far and that the book has, by model.
    public List<Rate> asked() {
        return cards.entrySet().stream()
                .filter(each -> each.getValue().isPresent())
                .map(each -> new Rate(
                        each.getKey().model(),
                        each.getKey().region(),
                        each.getKey().tier(),
                        each.getKey().routing(),
                        each.getValue().get()))
                .sorted(Comparator.comparing(Rate::model)
                        .thenComparing(Rate::region)
                        .thenComparing(Rate::tier)
                        .thenComparing(Rate::routing))
                .toList();
    }

    public Capabilities capabilities() {
        return capabilities;
    }

    public PriceBook book() {
        return book;
    }

    public Models models() {
        return models;
    }

    /// List prices of prompts of the usual length. An embedding model's output costs nothing.
    public Optional<RateCard> card(String model, String region, Tier tier, Routing routing) {
        return cards.computeIfAbsent(new Offer(model, region, tier, routing), this::read);
    }

    private Optional<RateCard> read(Offer offer) {
        var input = price(offer, Direction.INPUT, null);
        var output = price(offer, Direction.OUTPUT, null);
        if (input == null || output == null && !embeds(offer.model())) {
            return Optional.empty();
        }
        var writes = new EnumMap<Ttl, BigDecimal>(Ttl.class);
        for (var ttl : Ttl.values()) {
            var write = price(offer, Direction.CACHE_WRITE, ttl);
            if (write != null) {
                writes.put(ttl, write);
            }
        }
        return Optional.of(new RateCard(
                input, output == null ? BigDecimal.ZERO : output, price(offer, Direction.CACHE_READ, null), writes));
    }

    private @Nullable BigDecimal price(Offer offer, Direction direction, @Nullable Ttl ttl) {
        return book.rate(
                        offer.model(),
                        offer.region(),
                        direction,
                        offer.tier(),
                        offer.routing(),
                        Context.STANDARD,
                        ttl,
                        day)
                .map(Price::usdPerMillion)
                .orElse(null);
    }

    boolean embeds(String model) {
        return models.find(model)
                .map(each -> each.kind() == Model.Class.EMBEDDING)
                .orElse(false);
    }

    boolean embeds(CallSite site) {
        var model = site.served().model();
        var rates = site.served().rates();
        return model != null ? embeds(model) : rates != null && rates.output().signum() == 0;
    }

    /// What a call site pays for tokens now.
    ///
    /// @throws InvalidInputException where the price book is silent
    public RateCard card(CallSite site) {
        var served = site.served();
        var own = served.rates();
        if (own != null) {
            return own;
        }
        var model = String.valueOf(served.model());
        return card(model, served.region(), served.tier(), served.routing())
                .orElseThrow(() -> new InvalidInputException(
                        "/model",
                        "There is no list price for \"%s\" in \"%s\" at tier %s and %s routing: give rates."
                                .formatted(
                                        model,
                                        served.region(),
                                        served.tier().word(),
                                        served.routing().word())));
    }

    Optional<String> smaller(CallSite site) {
        var served = site.served();
        return served.model() == null
                ? Optional.empty()
                : smaller(served.model(), served.region(), served.tier(), served.routing());
    }

    /// The small model of the same family that is dearest where no Region has a price of its own, as the newest usually
    /// is; it must be cheaper here. Empty for what is small already.
    public Optional<String> smaller(String model, String region, Tier tier, Routing routing) {
        var own = card(model, region, tier, routing);
        return models.find(model)
                .filter(large -> large.kind() == Model.Class.FRONTIER || large.kind() == Model.Class.MID)
                .flatMap(large -> models.all().stream()
                        .filter(small -> small.kind() == Model.Class.SMALL
                                && small.vendor().equals(large.vendor())
                                && small.family().equals(large.family()))
                        .filter(small -> card(small.id(), region, tier, routing)
                                .filter(card -> own.isPresent() && Targets.cheaper(card, own.get()))
                                .isPresent())
                        .max(Comparator.comparing(small -> card(small.id(), "", Tier.STANDARD, routing)
                                .map(RateCard::output)
                                .orElse(BigDecimal.ZERO)))
                        .map(Model::id));
    }
}
