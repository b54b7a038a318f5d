package io.cloudroute.web.plan;

import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.Parameter;
import io.cloudroute.lever.PlanResult.SharedCharge;
import io.cloudroute.lever.Reason;
import io.cloudroute.lever.Term;
import io.cloudroute.lever.Unit;
import io.cloudroute.money.Usd;
import io.cloudroute.web.parts.CallSiteName;
import io.cloudroute.web.parts.Format;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// How numbers and names of plans are written.
///
/// @param words looks a translation up
record PlanWords(Format format, Function<String, String> words, Map<String, CallSite> sites) {

    /// Whose detail says more than the sentence for them.
    private static final Set<Reason> NUMBERED =
            EnumSet.of(Reason.PREFIX_BELOW_MINIMUM, Reason.CONTEXT_ALREADY_SMALL, Reason.EASY_SHARE_TOO_LOW);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /// Parts of a call site's traffic that have a name.
    private static final Set<String> TRAFFIC =
            Set.of("small", "large", "escalated", "requests", "corpus", "queries", "student");

    String site(String id) {
        var site = sites.get(id);
        return site == null ? id : CallSiteName.of(id, site.served(), words::apply);
    }

    /// Partner days, with a decimal only where they have one.
    String days(BigDecimal days) {
        return MessageFormat.format(
                words.apply(days.compareTo(BigDecimal.ONE) == 0 ? "plan.effort.one" : "plan.effort.days"),
                number(days));
    }

    String number(BigDecimal number) {
        return format.number(number, number.stripTrailingZeros().scale() > 0 ? 1 : 0);
    }

    String lever(Lever lever) {
        return words.apply("lever." + lever.id());
    }

    /// A line of a lever's arithmetic: when, of what, and of which traffic.
    String term(Term term) {
        var traffic = TRAFFIC.contains(term.traffic()) ? " · " + words.apply("traffic." + term.traffic()) : "";
        var name = words.apply((term.part() == Term.Part.LEVER ? "term." : "item.") + term.name());
        return words.apply("plan.part." + term.part().id()) + " · " + name + traffic;
    }

    String charge(SharedCharge charge) {
        return MessageFormat.format(
                words.apply("plan.shared"),
                words.apply("item." + charge.item()),
                words.apply("store." + charge.name()),
                format.fact(charge.usdMonth()),
                charge.formula());
    }

    /// Why a lever cannot apply.
    String why(Reason reason, String detail) {
        return NUMBERED.contains(reason) ? format.said(detail) : words.apply("reason." + reason.id());
    }

    String option(Parameter.Choice choice, String option) {
        return words.apply(choice.name() + "." + option);
    }

    String parameter(String name) {
        return words.apply("parameter." + name);
    }

    String unit(Unit unit) {
        return words.apply("unit." + unit);
    }

    /// Without its unit, where a name beside it says what is counted.
    String bare(BigDecimal value, Unit unit) {
        return unit == Unit.REQUESTS
                ? value.abs().compareTo(WHOLE) < 0 ? number(value) : format.number(value, 0)
                : value(value, unit);
    }

    String value(BigDecimal value, Unit unit) {
        return switch (unit) {
            case SHARE -> format.share(value, 1);
            case USD -> format.fact(new Usd(value));
            case USD_PER_HOUR, USD_PER_MILLION_TOKENS -> format.perUnit(new Usd(value)) + " " + unit(unit);
            case RATIO -> format.number(value, 2);
            case UNITS -> number(value);
            default -> (value.abs().compareTo(WHOLE) < 0 ? number(value) : format.number(value, 0)) + " " + unit(unit);
        };
    }
}
