package io.cloudroute.lever;

import io.cloudroute.pricing.Tier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A cheaper tier for what nobody waits for: batch, where the answer may take a day, or flex, where it may take a
/// while.
record HalfPrice(Lever lever) implements Move {

    private static final String SHARE = "share";
    private static final String MULTIPLIER = "multiplier";

    private Tier tier() {
        return lever == Lever.BATCH ? Tier.BATCH : Tier.FLEX;
    }

    @Override
    public String days() {
        return lever == Lever.BATCH ? "1" : "0.5";
    }

    @Override
    public List<Parameter> own(CallSite site, Market market) {
        return List.of(
                Parameter.amount(SHARE, Unit.SHARE, "0", "1", BigDecimal.ONE, "all of it, as nobody waits"),
                Parameter.amount(
                        MULTIPLIER,
                        Unit.RATIO,
                        "0",
                        "1",
                        new BigDecimal("0.5"),
                        lever == Lever.BATCH
                                ? "AWS pricing page: half the on-demand price"
                                : "AWS price list: half the standard price; AWS itself says only that it is less"));
    }

    @Override
    public Step apply(State before, Args args, Market market) {
        var site = before.site();
        if (site.blocksSomeone()) {
            return Step.refused(Reason.SOMEBODY_WAITS);
        }
        var share = args.number(SHARE);
        var multiplier = args.number(MULTIPLIER);
        if (!share.isPositive()) {
            return Step.refused(Reason.NOTHING_TO_CHANGE);
        }
        boolean whole = share.compareTo(Num.ONE) == 0;
        Step.Refused why = null;
        var segments = new ArrayList<Segment>();
        boolean any = false;
        for (var segment : before.segments()) {
            boolean dropsCache =
                    lever == Lever.BATCH && segment.cache() != null && !batchKeepsCache(site, segment.model(), market);
            if (segment.tier() != Tier.STANDARD) {
                why = Step.refused(Reason.ALREADY_SO, segment.tier().word() + " tier");
            } else if (!offered(lever, segment, site, market)) {
                why = Step.refused(
                        Reason.NOT_SUPPORTED, Objects.requireNonNullElse(segment.model(), "as the limits say"));
            } else if (!segment.usd().isPositive() && (lever == Lever.FLEX || before.ingestion() == null)) {
                why = Step.refused(Reason.NOTHING_TO_CHANGE);
            } else if (dropsCache && whole && site.cached() == null) {
                why = Step.refused(Reason.BATCH_DROPS_CACHE);
            } else {
                any = true;
                var moved =
                        segment.withRequests(segment.requests().times(share)).at(tier(), multiplier);
                segments.add((dropsCache ? moved.withCache(null) : moved).named(segment.name() + " " + tier().word()));
                if (!whole) {
                    segments.add(segment.withRequests(segment.requests().times(share.rest())));
                }
                continue;
            }
            segments.add(segment);
        }
        if (!any) {
            return Objects.requireNonNull(why);
        }
        var change = before.change(lever).segments(segments).effort(args.number(EFFORT));
        var ingestion = before.ingestion();
        if (lever == Lever.BATCH) {
            change.sharedEffort(Work.BATCH_JOBS);
            if (ingestion != null && ingestion.factor() == Num.ONE) {
                change.ingestion(new State.Ingestion(
                        ingestion.tokens(),
                        ingestion.share(),
                        ingestion.perMonth(),
                        ingestion.usdPerMillion(),
                        multiplier));
            }
        }
        return change.done();
    }

    static boolean offered(Lever lever, Segment segment, CallSite site, Market market) {
        var known = site.limits(segment.model());
        var own = lever == Lever.BATCH ? known.batch() : known.flex();
        if (own != null) {
            return own;
        }
        var model = segment.model();
        return model == null
                || market.capabilities().can(model, lever == Lever.BATCH ? Capabilities.BATCH : Capabilities.FLEX)
                        && market.card(
                                        model,
                                        site.served().region(),
                                        lever == Lever.BATCH ? Tier.BATCH : Tier.FLEX,
                                        segment.routing())
                                .isPresent();
    }

    static boolean batchKeepsCache(CallSite site, @Nullable String model, Market market) {
        var own = site.limits(model).batchWithCaching();
        return own != null ? own : market.capabilities().can(model, Capabilities.BATCH_WITH_CACHING);
    }
}
