package io.cloudroute.plan;

import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.Chosen;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.Limits;
import io.cloudroute.lever.Parameter;
import io.cloudroute.lever.Planner;
import io.cloudroute.lever.Range;
import io.cloudroute.lever.Settings;
import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// What a plan must keep to: limits, levers that are left out, and settings that differ from their presets. The best
/// plan follows from it, and from the call sites and prices of the day.
///
/// @param seed of the draws that tell how sure the plan is
/// @param credits what is left of them to pay with; null where nobody said. They pay a month, and save nothing
public record WhatIf(
        Limits limits,
        List<Left> without,
        List<Setting> settings,
        long seed,
        @Nullable Usd credits) {

    public static final int MOST_SETTINGS = 200;
    public static final long SEED = 1;
    public static final WhatIf BEST = new WhatIf(Limits.NONE, List.of(), List.of(), SEED, null);

    private static final int MOST_DECIMALS = 12;
    private static final int LONGEST_NUMBER = 40;

    /// @param callSite null for every call site
    public record Left(Lever lever, @Nullable String callSite) {}

    /// @param value as the parameter's kind has it: a number, a word, true or false
    public record Setting(String callSite, Lever lever, String parameter, String value) {}

    /// @throws IllegalArgumentException with more than [#MOST_SETTINGS] settings or levers left out, or less than no
    /// credits
    public WhatIf {
        without = without.stream()
                .distinct()
                .sorted(Comparator.comparing(Left::lever).thenComparing(left -> String.valueOf(left.callSite())))
                .toList();
        settings = List.copyOf(settings);
        if (settings.size() > MOST_SETTINGS || without.size() > MOST_SETTINGS) {
            throw new IllegalArgumentException("at most " + MOST_SETTINGS + " settings and levers left out");
        }
        if (credits != null && credits.isNegative()) {
            throw new IllegalArgumentException("no credits below zero");
        }
    }

    public WhatIf with(Limits other) {
        return new WhatIf(other, without, settings, seed, credits);
    }

    /// @param left null where nobody says
    public WhatIf withCredits(@Nullable Usd left) {
        return new WhatIf(limits, without, settings, seed, left);
    }

    /// @param callSite null for every call site
    public WhatIf with(Lever lever, @Nullable String callSite, boolean used) {
        var left = new ArrayList<>(without);
        left.remove(new Left(lever, callSite));
        if (!used) {
            left.add(new Left(lever, callSite));
        }
        return new WhatIf(limits, left, settings, seed, credits);
    }

    /// @param value null for the preset
    public WhatIf with(String callSite, Lever lever, String parameter, @Nullable String value) {
        var others = new ArrayList<>(settings.stream()
                .filter(each -> !(each.callSite().equals(callSite)
                        && each.lever() == lever
                        && each.parameter().equals(parameter)))
                .toList());
        if (value != null) {
            others.add(new Setting(callSite, lever, parameter, value));
        }
        return new WhatIf(limits, without, others, seed, credits);
    }

    /// @param values by parameter; null for the preset
    public WhatIf with(String callSite, Lever lever, Map<String, @Nullable String> values) {
        var changed = this;
        for (var each : values.entrySet()) {
            changed = changed.with(callSite, lever, each.getKey(), each.getValue());
        }
        return changed;
    }

    /// @param callSite null to ask about every call site
    public boolean uses(Lever lever, @Nullable String callSite) {
        return !without.contains(new Left(lever, null))
                && (callSite == null || !without.contains(new Left(lever, callSite)));
    }

    /// Whether a setting differs from its preset.
    public boolean sets(Lever lever, String callSite) {
        return settings.stream()
                .anyMatch(each -> each.lever() == lever && each.callSite().equals(callSite));
    }

    /// What a search may choose from on a call site; what was set holds for every option of its lever. Distillation is
    /// among it only where somebody set its numbers: nobody can guess what a training costs.
    List<Chosen> options(CallSite site, Planner planner, BiFunction<Lever, CallSite, List<Parameter>> parameters) {
        var options = new ArrayList<Chosen>();
        for (var option : planner.options(site)) {
            if (uses(option.lever(), site.id())) {
                var settled = settled(site, option, parameters.apply(option.lever(), site));
                if (!options.contains(settled)) {
                    options.add(settled);
                }
            }
        }
        if (uses(Lever.DISTILLATION, site.id()) && sets(Lever.DISTILLATION, site.id())) {
            options.add(chosen(site, Lever.DISTILLATION, parameters.apply(Lever.DISTILLATION, site)));
        }
        return options;
    }

    /// A lever on a call site as it was set; what was not set has its preset.
    public Chosen chosen(CallSite site, Lever lever, List<Parameter> parameters) {
        return settled(site, Chosen.of(lever, site.id()), parameters);
    }

    private Chosen settled(CallSite site, Chosen option, List<Parameter> parameters) {
        var settled = option.settings();
        for (var each : settings) {
            if (each.lever() == option.lever() && each.callSite().equals(site.id())) {
                for (var parameter : parameters) {
                    if (parameter.name().equals(each.parameter())) {
                        var value = value(parameter, each.value());
                        settled = value.isPresent() ? settled.with(parameter.name(), value.get()) : settled;
                    }
                }
            }
        }
        return new Chosen(option.lever(), option.callSite(), settled);
    }

    /// Empty for what the parameter cannot have.
    public static Optional<Settings.Value> value(Parameter parameter, String text) {
        return switch (parameter) {
            case Parameter.Amount amount ->
                decimal(text)
                        .filter(number -> number.compareTo(amount.least()) >= 0
                                && number.compareTo(amount.most()) <= 0
                                && number.scale() <= MOST_DECIMALS)
                        .map(number -> new Settings.Value.Amount(Range.certain(number)));
            case Parameter.Choice choice ->
                Optional.of(text).filter(choice.options()::contains).map(Settings.Value.Word::new);
            case Parameter.Flag _ -> Optional.of(new Settings.Value.Flag(Boolean.parseBoolean(text)));
            case Parameter.ModelId _ ->
                Optional.of(text).filter(word -> !word.isBlank()).map(Settings.Value.Word::new);
        };
    }

    private static Optional<BigDecimal> decimal(String text) {
        try {
            return text.length() > LONGEST_NUMBER ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
