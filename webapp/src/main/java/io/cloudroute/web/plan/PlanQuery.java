package io.cloudroute.web.plan;

import com.vaadin.flow.router.QueryParameters;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.Limits;
import io.cloudroute.money.Usd;
import io.cloudroute.plan.WhatIf;
import io.cloudroute.plan.WhatIf.Left;
import io.cloudroute.plan.WhatIf.Setting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A what-if as it stands in the address. What the address has wrong is left out.
final class PlanQuery {

    private static final String SEPARATOR = "~";
    private static final int MONTHS = 12;

    private PlanQuery() {}

    static WhatIf of(QueryParameters query) {
        var without = new ArrayList<Left>();
        for (var text : query.getParameters("without")) {
            var parts = text.split(SEPARATOR, 2);
            if (without.size() < WhatIf.MOST_SETTINGS) {
                Lever.of(parts[0])
                        .ifPresent(lever -> without.add(new Left(lever, parts.length == 2 ? parts[1] : null)));
            }
        }
        var settings = new ArrayList<Setting>();
        for (var text : query.getParameters("set")) {
            var parts = text.split(SEPARATOR, 4);
            if (parts.length == 4 && settings.size() < WhatIf.MOST_SETTINGS) {
                Lever.of(parts[1]).ifPresent(lever -> settings.add(new Setting(parts[0], lever, parts[2], parts[3])));
            }
        }
        return new WhatIf(
                limits(
                        number(query, "days"),
                        number(query, "months"),
                        flag(query, "uncommitted"),
                        flag(query, "riskless"),
                        flag(query, "stays")),
                without,
                settings,
                seed(query),
                credits(query));
    }

    private static long seed(QueryParameters query) {
        try {
            return query.getSingleParameter("seed").map(Long::parseLong).orElse(WhatIf.SEED);
        } catch (NumberFormatException _) {
            return WhatIf.SEED;
        }
    }

    private static @Nullable Usd credits(QueryParameters query) {
        var credits = number(query, "credits");
        return credits == null || credits.signum() < 0 || credits.precision() > 15 || credits.scale() > 6
                ? null
                : new Usd(credits);
    }

    private static Limits limits(
            @Nullable BigDecimal days,
            @Nullable BigDecimal months,
            boolean uncommitted,
            boolean riskless,
            boolean stays) {
        try {
            return new Limits(
                    days,
                    uncommitted,
                    riskless,
                    stays,
                    months == null ? MONTHS : months.intValueExact(),
                    BigDecimal.ZERO);
        } catch (InvalidInputException | ArithmeticException _) {
            return Limits.NONE;
        }
    }

    static QueryParameters query(WhatIf whatIf) {
        var query = new TreeMap<String, List<String>>();
        var limits = whatIf.limits();
        if (limits.effortDays() != null) {
            query.put("days", List.of(limits.effortDays().toPlainString()));
        }
        if (limits.months() != MONTHS) {
            query.put("months", List.of(String.valueOf(limits.months())));
        }
        put(query, "uncommitted", limits.noCommitments());
        put(query, "riskless", limits.noQualityRisk());
        put(query, "stays", limits.dataStaysInRegion());
        if (whatIf.seed() != WhatIf.SEED) {
            query.put("seed", List.of(String.valueOf(whatIf.seed())));
        }
        if (whatIf.credits() != null) {
            query.put("credits", List.of(whatIf.credits().toString()));
        }
        if (!whatIf.without().isEmpty()) {
            query.put(
                    "without",
                    whatIf.without().stream()
                            .map(left ->
                                    left.lever().id() + (left.callSite() == null ? "" : SEPARATOR + left.callSite()))
                            .toList());
        }
        if (!whatIf.settings().isEmpty()) {
            query.put(
                    "set",
                    whatIf.settings().stream()
                            .map(each -> String.join(
                                    SEPARATOR, each.callSite(), each.lever().id(), each.parameter(), each.value()))
                            .toList());
        }
        return new QueryParameters(query);
    }

    private static void put(TreeMap<String, List<String>> query, String name, boolean flag) {
        if (flag) {
            query.put(name, List.of("yes"));
        }
    }

    private static boolean flag(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter("yes"::equals).isPresent();
    }

    private static @Nullable BigDecimal number(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name)
                    .filter(text -> text.length() <= 40)
                    .map(BigDecimal::new)
                    .orElse(null);
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
