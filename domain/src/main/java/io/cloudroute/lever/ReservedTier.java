package io.cloudroute.lever;

import io.cloudroute.pricing.Tier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Tokens a minute, reserved by the month, for the dearest traffic of one model. Cache reads do not count.
record ReservedTier() implements Move {

    private static final String INPUT = "inputTokensPerMinute";
    private static final String OUTPUT = "outputTokensPerMinute";
    private static final String INPUT_PRICE = "usdPerThousandInputTpmMonth";
    private static final String OUTPUT_PRICE = "usdPerThousandOutputTpmMonth";
    private static final String MONTHS = "months";
    private static final Num THOUSAND = Num.of(1000);

    @Override
    public Lever lever() {
        return Lever.RESERVED_TIER;
    }

    @Override
    public String days() {
        return "1";
    }

    @Override
    public List<Parameter> own(CallSite site, Market market) {
        return List.of(
                Parameter.amount(
                        INPUT,
                        Unit.TOKENS_PER_MINUTE,
                        "100000",
                        "1000000000000",
                        new BigDecimal("100000"),
                        "AWS user guide on service tiers: the least"),
                Parameter.amount(
                        OUTPUT,
                        Unit.TOKENS_PER_MINUTE,
                        "10000",
                        "1000000000000",
                        new BigDecimal("10000"),
                        "AWS user guide on service tiers: the least"),
                Parameter.amount(INPUT_PRICE, Unit.USD, "0", "100000000", null, "not public: ask the AWS account team"),
                Parameter.amount(
                        OUTPUT_PRICE, Unit.USD, "0", "100000000", null, "not public: ask the AWS account team"),
                new Parameter.Choice(
                        MONTHS, List.of("1", "3", "6"), "1", "AWS pages differ: one or three months, one or six"));
    }

    @Override
    public Step apply(State before, Args args, Market market) {
        var site = before.site();
        var segment = Capacity.dearest(before);
        if (segment.tier() != Tier.STANDARD) {
            return Step.refused(Reason.ONE_TIER_PER_REQUEST, segment.tier().word());
        }
        if (site.hourlyProfile().isEmpty()) {
            return Step.refused(Reason.HOURLY_PROFILE_MISSING);
        }
        for (var name : List.of(INPUT_PRICE, OUTPUT_PRICE)) {
            if (args.given(name).isEmpty()) {
                return Step.refused(Reason.UNIT_PRICE_MISSING, name);
            }
        }
        var covered = capacity(segment, args).covered(site);
        return before.change(lever())
                .segments(Capacity.rest(before, segment, covered))
                .monthly(Line.of(
                        Item.RESERVED_TOKENS, "input", args.number(INPUT).over(THOUSAND), args.number(INPUT_PRICE)))
                .monthly(Line.of(
                        Item.RESERVED_TOKENS, "output", args.number(OUTPUT).over(THOUSAND), args.number(OUTPUT_PRICE)))
                .effort(args.number(EFFORT))
                .sharedEffort(Work.CAPACITY)
                .commitment(Integer.parseInt(args.word(MONTHS)))
                .done();
    }

    private static Capacity capacity(Segment segment, Args args) {
        return new Capacity(
                segment,
                Capacity.withoutReads(segment),
                segment.prompt().output(),
                args.number(INPUT),
                args.number(OUTPUT));
    }

    private static Num fixed(Args args) {
        return args.number(INPUT)
                .over(THOUSAND)
                .times(args.number(INPUT_PRICE))
                .plus(args.number(OUTPUT).over(THOUSAND).times(args.number(OUTPUT_PRICE)));
    }

    /// The use of what is reserved from which on it costs less than the same tokens on demand.
    @Override
    public Optional<BreakEven> breakEven(State before, State after, Args args) {
        var segment = Capacity.dearest(before);
        var capacity = capacity(segment, args);
        var full = capacity.usdPerFullHour().times(Capacity.HOURS);
        if (!full.isPositive()) {
            return Optional.empty();
        }
        return Optional.of(BreakEven.above(
                "utilisation",
                "%s ÷ %s".formatted(Term.plain(fixed(args)), Term.plain(full)),
                fixed(args).over(full),
                segment.usd().times(capacity.covered(before.site())).over(full),
                Unit.SHARE));
    }

    @Override
    public List<Term> terms(State before, State after, Args args, Market market) {
        return capacity(Capacity.dearest(before), args).terms(before.site());
    }
}
