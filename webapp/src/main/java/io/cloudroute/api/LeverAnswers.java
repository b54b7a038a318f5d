package io.cloudroute.api;

import io.cloudroute.lever.Chosen;
import io.cloudroute.lever.Funding;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.LeverResult;
import io.cloudroute.lever.Limits;
import io.cloudroute.lever.Parameter;
import io.cloudroute.lever.PlanResult;
import io.cloudroute.lever.Range;
import io.cloudroute.lever.Search;
import io.cloudroute.lever.Settings.Value;
import io.cloudroute.lever.Uncertainty;
import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the calculators of levers and plans answer; every figure is a decimal string.
final class LeverAnswers {

    private static final MathContext SHOWN = new MathContext(16);

    private LeverAnswers() {}

    /// @param pays `above` or `below` the value
    record BreakEven(
            String name,
            String formula,
            String value,
            @Nullable String actual,
            String unit,
            String pays,
            boolean met) {
        static @Nullable BreakEven of(io.cloudroute.lever.@Nullable BreakEven each) {
            return each == null
                    ? null
                    : new BreakEven(
                            each.name(),
                            each.formula(),
                            plain(each.value()),
                            each.actual() == null ? null : plain(each.actual()),
                            word(each.unit()),
                            each.above() ? "above" : "below",
                            each.met());
        }
    }

    record Term(String part, String name, String traffic, String formula, String value, String unit) {
        static Term of(io.cloudroute.lever.Term each) {
            return new Term(
                    each.part().id(),
                    each.name(),
                    each.traffic(),
                    each.formula(),
                    plain(each.value()),
                    word(each.unit()));
        }
    }

    record Estimate(String low, String likely, String high) {}

    /// @param standard what holds where it is not given; null where it must be given
    record Setting(
            String name,
            @Nullable String unit,
            @Nullable String least,
            @Nullable String most,
            @Nullable Object standard,
            @Nullable List<String> options,
            String source) {
        static Setting of(Parameter parameter) {
            return switch (parameter) {
                case Parameter.Amount each ->
                    new Setting(
                            each.name(),
                            word(each.unit()),
                            plain(each.least()),
                            plain(each.most()),
                            each.standard() == null ? null : range(each.standard()),
                            null,
                            each.source());
                case Parameter.Choice each ->
                    new Setting(each.name(), null, null, null, each.standard(), each.options(), each.source());
                case Parameter.Flag each ->
                    new Setting(each.name(), null, null, null, each.standard(), null, each.source());
                case Parameter.ModelId each ->
                    new Setting(each.name(), null, null, null, each.standard(), null, each.source());
            };
        }
    }

    record LeverAnswer(
            String lever,
            String beforeUsdMonth,
            String afterUsdMonth,
            String savingUsdMonth,
            String oneOffUsd,
            String effortDays,
            boolean qualityRisk,
            int commitmentMonths,
            @Nullable BreakEven breakEven,
            boolean applicable,
            @Nullable String reason,
            @Nullable String detail,
            List<Term> terms,
            List<Setting> parameters) {
        static LeverAnswer of(Lever lever, LeverResult each, List<Parameter> parameters) {
            return new LeverAnswer(
                    lever.id(),
                    each.beforeUsdMonth().toString(),
                    each.afterUsdMonth().toString(),
                    each.savingUsdMonth().toString(),
                    each.oneOffUsd().toString(),
                    plain(each.effortDays()),
                    each.qualityRisk(),
                    each.commitmentMonths(),
                    BreakEven.of(each.breakEven()),
                    each.applicable(),
                    each.reason() == null ? null : each.reason().id(),
                    each.detail().isEmpty() ? null : each.detail(),
                    each.terms().stream().map(Term::of).toList(),
                    parameters.stream().map(Setting::of).toList());
        }
    }

    /// @param beforeUsdMonth the call site's cost after the levers before this one; shared charges in full
    record PlannedLever(
            String lever,
            String callSite,
            Map<String, Object> parameters,
            boolean applicable,
            @Nullable String reason,
            @Nullable String detail,
            String sequentialSavingUsdMonth,
            String shapleySavingUsdMonth,
            String beforeUsdMonth,
            String afterUsdMonth,
            String oneOffUsd,
            String effortDays,
            boolean qualityRisk,
            @Nullable BreakEven breakEven,
            List<Term> terms) {
        static PlannedLever of(PlanResult.Part part) {
            var each = part.effect();
            return new PlannedLever(
                    part.chosen().lever().id(),
                    part.chosen().callSite(),
                    settings(part.chosen()),
                    each.applicable(),
                    each.reason() == null ? null : each.reason().id(),
                    each.detail().isEmpty() ? null : each.detail(),
                    part.sequentialUsdMonth().toString(),
                    part.shapleyUsdMonth().toString(),
                    each.beforeUsdMonth().toString(),
                    each.afterUsdMonth().toString(),
                    each.oneOffUsd().toString(),
                    plain(each.effortDays()),
                    each.qualityRisk(),
                    BreakEven.of(each.breakEven()),
                    each.terms().stream().map(Term::of).toList());
        }
    }

    record CallSiteCost(String id, String beforeUsdMonth, String afterUsdMonth) {}

    record SharedCharge(String item, String name, String formula, String usdMonth) {}

    /// @param excludedBy the lever that excludes it; null where it cannot apply even alone
    record Exclusion(
            String lever,
            String callSite,
            @Nullable String excludedBy,
            String reason,
            String detail,
            @Nullable String source) {
        static Exclusion of(PlanResult.Refusal each) {
            return new Exclusion(
                    each.lever().id(),
                    each.callSite(),
                    each.other() == null ? null : each.other().id(),
                    each.reason().id(),
                    each.detail(),
                    each.source().isEmpty() ? null : each.source());
        }
    }

    /// @param lever whose parameter it is; null for a field of the call site
    record Mover(
            String callSite,
            @Nullable String lever,
            String name,
            Estimate range,
            String savingAtLowUsdMonth,
            String savingAtHighUsdMonth) {}

    /// @param callSite null for all its call sites together
    record LeverRange(String lever, @Nullable String callSite, String p10UsdMonth, String p90UsdMonth) {}

    record Ranges(
            String p10UsdMonth,
            String p50UsdMonth,
            String p90UsdMonth,
            int draws,
            long seed,
            String generator,
            List<LeverRange> levers,
            List<Mover> movers) {
        static Ranges of(Uncertainty each) {
            return new Ranges(
                    plain(each.p10()),
                    plain(each.p50()),
                    plain(each.p90()),
                    each.draws(),
                    each.seed(),
                    each.generator(),
                    each.levers().stream()
                            .map(part -> new LeverRange(
                                    part.lever().id(), part.callSite(), plain(part.p10()), plain(part.p90())))
                            .toList(),
                    each.movers().stream()
                            .map(mover -> new Mover(
                                    mover.callSite(),
                                    mover.lever() == null ? null : mover.lever().id(),
                                    mover.name(),
                                    estimate(mover.range()),
                                    plain(mover.savingAtLow()),
                                    plain(mover.savingAtHigh())))
                            .toList());
        }
    }

    record ChosenLever(String lever, String callSite, Map<String, Object> parameters) {
        static ChosenLever of(Chosen each) {
            return new ChosenLever(each.lever().id(), each.callSite(), settings(each));
        }
    }

    /// @param shareOfBest of the best plan's net saving, from 0 to 1
    record Point(String effortDays, String netUsd, String shareOfBest, List<ChosenLever> levers) {}

    /// @param netUsd savings over the months, less one-off costs and paid effort
    record Found(String netUsd, int months, List<Point> frontier) {
        static @Nullable Found of(@Nullable Search search, Limits limits) {
            return search == null
                    ? null
                    : new Found(
                            search.netUsd().toString(),
                            limits.months(),
                            search.frontier().stream()
                                    .map(point -> new Point(
                                            plain(point.effortDays()),
                                            point.netUsd().toString(),
                                            plain(point.shareOfBest()),
                                            point.levers().stream()
                                                    .map(ChosenLever::of)
                                                    .toList()))
                                    .toList());
        }
    }

    /// @param months that the credits last; null where nothing is to be paid
    record WhoPays(
            String costUsdMonth,
            String fromCreditsUsdMonth,
            String fromCustomerUsdMonth,
            @Nullable String months) {
        static WhoPays of(Funding each) {
            return new WhoPays(
                    each.costUsdMonth().toString(),
                    each.fromCreditsUsdMonth().toString(),
                    each.fromCustomerUsdMonth().toString(),
                    each.months() == null ? null : plain(each.months()));
        }
    }

    /// @param whoPays where credits were given; they are no part of any saving
    /// @param withinEffort whether the effort keeps to the limit
    record PlanAnswer(
            String beforeUsdMonth,
            String afterUsdMonth,
            String savingUsdMonth,
            String oneOffUsd,
            String effortDays,
            boolean withinEffort,
            boolean qualityRisk,
            int commitmentMonths,
            List<CallSiteCost> callSites,
            List<PlannedLever> levers,
            List<SharedCharge> sharedCharges,
            List<Exclusion> exclusions,
            Ranges uncertainty,
            @Nullable Found search,
            @Nullable WhoPays whoPays) {
        static PlanAnswer of(
                PlanResult plan,
                Uncertainty uncertainty,
                Limits limits,
                @Nullable Search search,
                @Nullable List<PlanResult.Refusal> refusals,
                @Nullable Usd credits) {
            return new PlanAnswer(
                    plan.beforeUsdMonth().toString(),
                    plan.afterUsdMonth().toString(),
                    plan.savingUsdMonth().toString(),
                    plan.oneOffUsd().toString(),
                    plain(plan.effortDays()),
                    limits.effortDays() == null || plan.effortDays().compareTo(limits.effortDays()) <= 0,
                    plan.qualityRisk(),
                    plan.commitmentMonths(),
                    plan.callSites().stream()
                            .map(site -> new CallSiteCost(
                                    site.id(),
                                    site.beforeUsdMonth().toString(),
                                    site.afterUsdMonth().toString()))
                            .toList(),
                    plan.levers().stream().map(PlannedLever::of).toList(),
                    plan.sharedCharges().stream()
                            .map(each -> new SharedCharge(
                                    each.item(),
                                    each.name(),
                                    each.formula(),
                                    each.usdMonth().toString()))
                            .toList(),
                    (refusals == null ? plan.exclusions() : refusals)
                            .stream().map(Exclusion::of).toList(),
                    Ranges.of(uncertainty),
                    Found.of(search, limits),
                    credits == null ? null : WhoPays.of(Funding.of(plan.afterUsdMonth(), credits)));
        }
    }

    private static Map<String, Object> settings(Chosen chosen) {
        var settings = new TreeMap<String, Object>();
        chosen.settings()
                .values()
                .forEach((name, value) -> settings.put(
                        name,
                        switch (value) {
                            case Value.Amount(var range) -> range(range);
                            case Value.Word(var text) -> text;
                            case Value.Flag(var on) -> on;
                        }));
        return settings;
    }

    private static Object range(Range range) {
        return range.certain() ? plain(range.likely()) : estimate(range);
    }

    private static Estimate estimate(Range range) {
        return new Estimate(plain(range.low()), plain(range.likely()), plain(range.high()));
    }

    private static String plain(BigDecimal number) {
        var shown = number.precision() > SHOWN.getPrecision() ? number.round(SHOWN) : number;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
