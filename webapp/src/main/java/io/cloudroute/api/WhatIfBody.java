package io.cloudroute.api;

import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.lever.Limits;
import io.cloudroute.money.Usd;
import io.cloudroute.plan.WhatIf;
import io.cloudroute.plan.WhatIf.Left;
import io.cloudroute.plan.WhatIf.Setting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A what-if in JSON. What is not there keeps to nothing.
///
/// @param effortDays partner days at most, a decimal string
/// @param months over which a saving counts; 12 unless given
/// @param without levers that are left out, everywhere or on one call site
/// @param settings parameters that differ from their presets
/// @param seed of the draws
/// @param creditsUsd what is left of credits, a decimal string; they pay a month, and save nothing
record WhatIfBody(
        @Nullable String effortDays,
        @Nullable Integer months,
        @Nullable Boolean noCommitments,
        @Nullable Boolean noQualityRisk,
        @Nullable Boolean dataStaysInRegion,
        @Nullable List<LeftBody> without,
        @Nullable List<SettingBody> settings,
        @Nullable Long seed,
        @Nullable String creditsUsd) {

    static final String EXAMPLE = """
            {"name": "Careful", "shared": true, "whatIf": {"effortDays": "10", "noQualityRisk": true,
             "without": [{"lever": "distillation"}, {"lever": "rag", "callSite": "chat"}],
             "settings": [{"callSite": "chat", "lever": "output-discipline", "parameter": "surplusRemoved", "value": "0.5"}]}}""";

    private static final int MONTHS = 12;
    private static final int LONGEST = 200;

    /// @param callSite null for every call site
    record LeftBody(@Nullable String lever, @Nullable String callSite) {}

    record SettingBody(
            @Nullable String callSite,
            @Nullable String lever,
            @Nullable String parameter,
            @Nullable String value) {}

    static WhatIfBody of(WhatIf whatIf) {
        var limits = whatIf.limits();
        return new WhatIfBody(
                limits.effortDays() == null ? null : limits.effortDays().toPlainString(),
                limits.months(),
                limits.noCommitments(),
                limits.noQualityRisk(),
                limits.dataStaysInRegion(),
                whatIf.without().stream()
                        .map(left -> new LeftBody(left.lever().id(), left.callSite()))
                        .toList(),
                whatIf.settings().stream()
                        .map(each ->
                                new SettingBody(each.callSite(), each.lever().id(), each.parameter(), each.value()))
                        .toList(),
                whatIf.seed(),
                whatIf.credits() == null ? null : whatIf.credits().toString());
    }

    WhatIf whatIf() {
        var left = new ArrayList<Left>();
        var wanted = without == null ? List.<LeftBody>of() : without;
        for (int i = 0; i < wanted.size(); i++) {
            var each = wanted.get(i);
            var at = "whatIf.without[%d].".formatted(i);
            left.add(new Left(LeverBody.lever(text(at + "lever", each.lever()), unknown(at)), each.callSite()));
        }
        var set = new ArrayList<Setting>();
        var given = settings == null ? List.<SettingBody>of() : settings;
        for (int i = 0; i < given.size(); i++) {
            var each = given.get(i);
            var at = "whatIf.settings[%d].".formatted(i);
            set.add(new Setting(
                    text(at + "callSite", each.callSite()),
                    LeverBody.lever(text(at + "lever", each.lever()), unknown(at)),
                    text(at + "parameter", each.parameter()),
                    text(at + "value", each.value())));
        }
        try {
            return new WhatIf(
                    new Limits(
                            effortDays == null ? null : decimal("whatIf.effortDays", effortDays),
                            Boolean.TRUE.equals(noCommitments),
                            Boolean.TRUE.equals(noQualityRisk),
                            Boolean.TRUE.equals(dataStaysInRegion),
                            months == null ? MONTHS : months,
                            BigDecimal.ZERO),
                    left,
                    set,
                    seed == null ? WhatIf.SEED : seed,
                    creditsUsd == null ? null : credits(creditsUsd));
        } catch (InvalidInputException wrong) {
            throw new Problems.Invalid("whatIf" + wrong.field().replace('/', '.'), wrong.problem());
        } catch (IllegalArgumentException wrong) {
            throw new Problems.Invalid("whatIf", "There are " + wrong.getMessage() + ".");
        }
    }

    private static Problems.Invalid unknown(String at) {
        return new Problems.Invalid(at + "lever", "It is one of " + LeverBody.ids() + ".");
    }

    static String text(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new Problems.Invalid(field, "It is missing.");
        }
        if (value.length() > LONGEST) {
            throw new Problems.Invalid(field, "It has more than %d characters.".formatted(LONGEST));
        }
        return value;
    }

    private static Usd credits(String text) {
        var credits = decimal("whatIf.creditsUsd", text);
        if (credits.signum() < 0) {
            throw new Problems.Invalid("whatIf.creditsUsd", "It must not be negative.");
        }
        return new Usd(credits);
    }

    private static BigDecimal decimal(String field, String text) {
        try {
            if (text.length() <= 20) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw new Problems.Invalid(field, "\"%s\" is no decimal.".formatted(text));
    }
}
