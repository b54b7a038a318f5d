package io.cloudroute.web.lever;

import com.vaadin.flow.router.QueryParameters;
import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.Chosen;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.Limits;
import io.cloudroute.lever.Parameter;
import io.cloudroute.lever.Planner;
import io.cloudroute.lever.Range;
import io.cloudroute.lever.Settings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// A what-if as it stands in the address: limits, levers that are left out, and settings that differ from their
/// presets.
/// What the address has wrong is left out.
record PlanQuery(Limits limits, Set<Lever> without, List<Setting> settings) {

    /// @param value as the parameter's kind has it: a number, a word, true or false
    record Setting(String callSite, Lever lever, String parameter, String value) {}

    private static final String SEPARATOR = "~";
    private static final int MONTHS = 12;
    private static final int MOST_SETTINGS = 100;

    PlanQuery {
        without = Set.copyOf(without);
        settings = List.copyOf(settings);
    }

    static PlanQuery of(QueryParameters query) {
        var without = EnumSet.noneOf(Lever.class);
        query.getParameters("without").forEach(id -> Lever.of(id).ifPresent(without::add));
        var settings = new ArrayList<Setting>();
        for (var text : query.getParameters("set")) {
            var parts = text.split(SEPARATOR, 4);
            if (parts.length == 4 && settings.size() < MOST_SETTINGS) {
                Lever.of(parts[1]).ifPresent(lever -> settings.add(new Setting(parts[0], lever, parts[2], parts[3])));
            }
        }
        return new PlanQuery(
                limits(
                        number(query, "days"),
                        number(query, "months"),
                        flag(query, "uncommitted"),
                        flag(query, "riskless"),
                        flag(query, "stays")),
                without,
                settings);
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

    QueryParameters query() {
        var query = new TreeMap<String, List<String>>();
        if (limits.effortDays() != null) {
            query.put("days", List.of(limits.effortDays().toPlainString()));
        }
        if (limits.months() != MONTHS) {
            query.put("months", List.of(String.valueOf(limits.months())));
        }
        put(query, "uncommitted", limits.noCommitments());
        put(query, "riskless", limits.noQualityRisk());
        put(query, "stays", limits.dataStaysInRegion());
        if (!without.isEmpty()) {
            query.put("without", without.stream().map(Lever::id).sorted().toList());
        }
        if (!settings.isEmpty()) {
            query.put(
                    "set",
                    settings.stream()
                            .map(each -> String.join(
                                    SEPARATOR, each.callSite(), each.lever().id(), each.parameter(), each.value()))
                            .toList());
        }
        return new QueryParameters(query);
    }

    PlanQuery with(Limits other) {
        return new PlanQuery(other, without, settings);
    }

    PlanQuery with(Lever lever, boolean used) {
        var left = EnumSet.noneOf(Lever.class);
        left.addAll(without);
        if (used) {
            left.remove(lever);
        } else {
            left.add(lever);
        }
        return new PlanQuery(limits, left, settings);
    }

    /// @param value null for the preset
    PlanQuery with(String callSite, Lever lever, String parameter, @Nullable String value) {
        var others = new ArrayList<>(settings.stream()
                .filter(each -> !(each.callSite().equals(callSite)
                        && each.lever() == lever
                        && each.parameter().equals(parameter)))
                .toList());
        if (value != null) {
            others.add(new Setting(callSite, lever, parameter, value));
        }
        return new PlanQuery(limits, without, others);
    }

    /// What a search may choose from on a call site; what was set holds for every option of its lever.
    List<Chosen> options(CallSite site, Planner planner, BiFunction<Lever, CallSite, List<Parameter>> parameters) {
        var options = new ArrayList<Chosen>();
        for (var option : planner.options(site)) {
            if (!without.contains(option.lever())) {
                var settled = settled(site, option, parameters.apply(option.lever(), site));
                if (!options.contains(settled)) {
                    options.add(settled);
                }
            }
        }
        return options;
    }

    private Chosen settled(CallSite site, Chosen option, List<Parameter> parameters) {
        var settled = option.settings();
        for (var each : settings) {
            if (each.lever() == option.lever() && each.callSite().equals(site.id())) {
                for (var parameter : parameters) {
                    var value = parameter.name().equals(each.parameter()) ? value(parameter, each.value()) : null;
                    if (value != null) {
                        settled = settled.with(parameter.name(), value);
                    }
                }
            }
        }
        return new Chosen(option.lever(), option.callSite(), settled);
    }

    /// Null for what the parameter cannot have.
    static Settings.@Nullable Value value(Parameter parameter, String text) {
        return switch (parameter) {
            case Parameter.Amount amount -> {
                var number = decimal(text);
                yield number == null
                                || number.compareTo(amount.least()) < 0
                                || number.compareTo(amount.most()) > 0
                                || number.scale() > 12
                        ? null
                        : new Settings.Value.Amount(Range.certain(number));
            }
            case Parameter.Choice choice -> choice.options().contains(text) ? new Settings.Value.Word(text) : null;
            case Parameter.Flag _ -> new Settings.Value.Flag(Boolean.parseBoolean(text));
            case Parameter.ModelId _ -> text.isBlank() ? null : new Settings.Value.Word(text);
        };
    }

    private static void put(Map<String, List<String>> query, String name, boolean flag) {
        if (flag) {
            query.put(name, List.of("yes"));
        }
    }

    private static boolean flag(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter("yes"::equals).isPresent();
    }

    private static @Nullable BigDecimal number(QueryParameters query, String name) {
        return query.getSingleParameter(name).map(PlanQuery::decimal).orElse(null);
    }

    private static @Nullable BigDecimal decimal(String text) {
        try {
            return text.length() > 40 ? null : new BigDecimal(text);
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
