package io.cloudroute.lever;

import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Model units by the hour, whether they are used or not, for the dearest traffic of one model.
record ProvisionedThroughput() implements Move {

    private static final String UNITS = "units";
    private static final String COMMITMENT = "commitment";
    private static final String PRICE = "unitUsdHour";
    private static final String INPUT = "unitInputTokensPerMinute";
    private static final String OUTPUT = "unitOutputTokensPerMinute";

    @Override
    public Lever lever() {
        return Lever.PROVISIONED_THROUGHPUT;
    }

    @Override
    public String days() {
        return "1";
    }

    @Override
    public List<Parameter> own(CallSite site, Market market) {
        var served = site.served();
        return List.of(
                Parameter.amount(
                        UNITS, Unit.UNITS, "1", "10000", BigDecimal.ONE, "one; more where the traffic asks for it"),
                new Parameter.Choice(
                        COMMITMENT,
                        List.of("none", "1_month", "6_month"),
                        "none",
                        "AWS: none, one month or six months"),
                Parameter.amount(
                        PRICE,
                        Unit.USD_PER_HOUR,
                        "0",
                        "1000000",
                        null,
                        market.capabilities()
                                .unitPrice(served.model(), served.region(), "none")
                                .map(each -> "without it, the commitment's: " + each.source())
                                .orElse("not public for this model: ask AWS")),
                Parameter.amount(INPUT, Unit.TOKENS_PER_MINUTE, "1", "1000000000000", null, "not public: ask AWS"),
                Parameter.amount(OUTPUT, Unit.TOKENS_PER_MINUTE, "1", "1000000000000", null, "not public: ask AWS"));
    }

    @Override
    public Step apply(State before, Args args, Market market) {
        var site = before.site();
        var segment = Capacity.dearest(before);
        if (segment.routing() != Routing.REGIONAL) {
            return Step.refused(Reason.PROVISIONED_NEEDS_REGION);
        }
        if (segment.tier() != Tier.STANDARD) {
            return Step.refused(Reason.ONE_TIER_PER_REQUEST, segment.tier().word());
        }
        boolean offered = Objects.requireNonNullElseGet(
                site.limits(segment.model()).provisioned(),
                () -> market.capabilities().can(segment.model(), Capabilities.PROVISIONED));
        if (!offered) {
            return Step.refused(Reason.NOT_SUPPORTED, Objects.requireNonNullElse(segment.model(), "as the limits say"));
        }
        if (site.hourlyProfile().isEmpty()) {
            return Step.refused(Reason.HOURLY_PROFILE_MISSING);
        }
        for (var name : List.of(INPUT, OUTPUT)) {
            if (args.given(name).isEmpty()) {
                return Step.refused(Reason.UNIT_THROUGHPUT_MISSING, name);
            }
        }
        var price = price(args, site, market);
        if (price.isEmpty()) {
            return Step.refused(Reason.UNIT_PRICE_MISSING, PRICE);
        }
        var covered = capacity(segment, args, args.number(UNITS)).covered(site);
        var commitment = args.word(COMMITMENT);
        return before.change(lever())
                .segments(Capacity.rest(before, segment, covered))
                .monthly(Line.of(
                        Item.MODEL_UNITS, "commitment " + commitment, args.number(UNITS), price.get(), Capacity.HOURS))
                .effort(args.number(EFFORT))
                .sharedEffort(Work.CAPACITY)
                .commitment(
                        switch (commitment) {
                            case "1_month" -> 1;
                            case "6_month" -> 6;
                            default -> 0;
                        })
                .done();
    }

    /// The price that was set, else the one of the commitment.
    private static Optional<Num> price(Args args, CallSite site, Market market) {
        var served = site.served();
        return args.given(PRICE)
                .or(() -> market.capabilities()
                        .unitPrice(served.model(), served.region(), args.word(COMMITMENT))
                        .map(each -> new Num.Exact(each.usdPerHour())));
    }

    private static Capacity capacity(Segment segment, Args args, Num units) {
        return new Capacity(
                segment,
                segment.inputTokens(),
                segment.prompt().output(),
                args.number(INPUT).times(units),
                args.number(OUTPUT).times(units));
    }

    /// The use of the units from which on they cost less than the same tokens on demand.
    @Override
    public Optional<BreakEven> breakEven(State before, State after, Args args) {
        var line = after.monthly().getLast();
        var segment = Capacity.dearest(before);
        var full = capacity(segment, args, Num.ONE).usdPerFullHour();
        if (!full.isPositive()) {
            return Optional.empty();
        }
        var price = line.factors().get(1);
        var served =
                segment.usd().times(capacity(segment, args, args.number(UNITS)).covered(before.site()));
        return Optional.of(BreakEven.above(
                "utilisation",
                "%s ÷ %s".formatted(Term.plain(price), Term.plain(full)),
                price.over(full),
                served.over(full.times(args.number(UNITS)).times(Capacity.HOURS)),
                Unit.SHARE));
    }

    @Override
    public List<Term> terms(State before, State after, Args args, Market market) {
        return capacity(Capacity.dearest(before), args, args.number(UNITS)).terms(before.site());
    }
}
