package io.cloudroute.lever;

import io.cloudroute.pricing.Routing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The same models through the global profile, which has no regional premium.
record GlobalProfile() implements Move {

    private static final String PREMIUM = "regionalPremium";

    @Override
    public Lever lever() {
        return Lever.GLOBAL_PROFILE;
    }

    @Override
    public String days() {
        return "0.5";
    }

    @Override
    public List<Parameter> own(CallSite site, Market market) {
        return List.of(
                Parameter.amount(
                        PREMIUM,
                        Unit.SHARE,
                        "0",
                        "1",
                        new BigDecimal("0.1"),
                        "AWS price lists of newer models; it counts only where rates are given, list prices speak for themselves"));
    }

    @Override
    public Step apply(State before, Args args, Market market) {
        var site = before.site();
        if (site.staysInRegion()) {
            return Step.refused(Reason.STAYS_IN_REGION);
        }
        if (site.served().routing() == Routing.GLOBAL) {
            return Step.refused(Reason.ALREADY_SO, "global routing");
        }
        var changed = new ArrayList<Segment>();
        // Without any traffic the prices alone decide.
        boolean idle =
                before.segments().stream().noneMatch(segment -> segment.usd().isPositive());
        boolean any = false;
        for (var segment : before.segments()) {
            var global = global(segment, site, args, market);
            any |= global != segment && (idle || segment.usd().isPositive());
            changed.add(global);
        }
        if (!any) {
            return Step.refused(Reason.NOT_SUPPORTED, "there is no lower global price");
        }
        return before.change(lever())
                .segments(changed)
                .effort(args.number(EFFORT))
                .done();
    }

    private static Segment global(Segment segment, CallSite site, Args args, Market market) {
        var model = segment.model();
        if (model == null) {
            var premium = args.number(PREMIUM);
            return premium.isPositive()
                    ? segment.by(
                            null,
                            Routing.GLOBAL,
                            segment.card(),
                            segment.factor().over(Num.ONE.plus(premium)))
                    : segment;
        }
        return market.card(model, site.served().region(), segment.tier(), Routing.GLOBAL)
                .filter(card -> Targets.cheaper(card, segment.card()))
                .map(card -> PromptCaching.kept(
                        segment, segment.by(model, Routing.GLOBAL, card, segment.factor()), site, market))
                .orElse(segment);
    }
}
