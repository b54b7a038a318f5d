package io.cloudroute.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import io.cloudroute.lever.BreakEven;
import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.Chosen;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.lever.LeverResult;
import io.cloudroute.lever.Levers;
import io.cloudroute.lever.Parameter;
import io.cloudroute.lever.Settings;
import io.cloudroute.lever.Settings.Value;
import io.cloudroute.lever.Term;
import io.cloudroute.lever.Unit;
import io.cloudroute.plan.WhatIf;
import io.cloudroute.web.parts.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One lever on one call site: its parameters to be set, from where on it pays, and every number of its arithmetic. The
/// lever acts alone here, on the call site as it is.
final class LeverSheet extends Composite<Div> {

    private final CallSite site;
    private final Chosen chosen;
    private final PlanWords words;
    private final Levers levers;
    private final Consumer<Map<String, @Nullable String>> changed;

    /// Rates said or taken back, which do not count before the other that belongs to them is too.
    private final Map<String, @Nullable String> waiting = new LinkedHashMap<>();

    /// @param said whether somebody said its numbers, where nobody can guess them
    /// @param used whether a plan may use the lever on this call site
    /// @param allowed told whether it may
    /// @param changed told parameters and their values as text; null for the preset
    LeverSheet(
            CallSite site,
            Chosen chosen,
            Levers levers,
            PlanWords words,
            boolean said,
            boolean used,
            Consumer<Boolean> allowed,
            Consumer<Map<String, @Nullable String>> changed,
            Runnable close) {
        this.site = site;
        this.chosen = chosen;
        this.words = words;
        this.levers = levers;
        this.changed = changed;
        var content = getContent();
        content.addClassName("cr-stack");
        var title = new H2(words.lever(chosen.lever()));
        title.addClassName("cr-tile-title");
        var closing = new Button(getTranslation("plan.close"), _ -> close.run());
        var header = new Div(title, closing);
        header.addClassName("cr-detail-header");
        var name = new Paragraph(words.site(site.id()));
        name.addClassName("cr-note");
        content.add(header, name);
        if (said) {
            var box = new Checkbox(getTranslation("plan.here"), used);
            box.addValueChangeListener(change -> allowed.accept(change.getValue()));
            content.add(box);
        } else {
            var placeholders = new Paragraph(getTranslation("plan.distillation.placeholders"));
            placeholders.addClassName("cr-notice");
            content.add(placeholders);
        }
        try {
            var result = levers.calculate(site, chosen.lever(), chosen.settings());
            content.add(answer(result));
            parameters(result.breakEven());
            content.add(new H3(getTranslation("plan.arithmetic")), terms(result.terms()));
        } catch (InvalidInputException wrong) {
            var why = new Paragraph(problem(wrong));
            why.addClassNames("cr-notice", "cr-notice-warn");
            content.add(why);
            parameters(null);
        }
    }

    private void parameters(@Nullable BreakEven even) {
        var content = getContent();
        content.add(new H3(getTranslation("plan.parameters")));
        var own = new Div();
        own.addClassName("cr-stack");
        for (var parameter : parameters()) {
            (isOwnRate(parameter) ? own : content).add(field(parameter, even));
        }
        if (own.getComponentCount() > 0) {
            content.add(new Details(getTranslation("plan.own"), own));
        }
    }

    private List<Parameter> parameters() {
        return levers.parameters(chosen.lever(), site, chosen.settings());
    }

    private String problem(InvalidInputException wrong) {
        var name = wrong.field().substring(wrong.field().lastIndexOf('/') + 1);
        var known = parameters().stream().anyMatch(each -> each.name().equals(name));
        return (known ? words.parameter(name) : wrong.field()) + ": "
                + words.format().said(wrong.problem());
    }

    /// Passes a change on, unless nothing could be calculated with it.
    ///
    /// @param text null for the preset
    /// @param refused told why it cannot be
    private void change(Parameter parameter, @Nullable String text, Consumer<String> refused) {
        var changes = new LinkedHashMap<>(waiting);
        changes.put(parameter.name(), text);
        var why = refusal(changes);
        if (why != null && isRate(parameter)) {
            waiting.put(parameter.name(), text);
        } else if (why != null && !waiting.isEmpty()) {
            changes.keySet().retainAll(Set.of(parameter.name()));
            why = refusal(changes);
        }
        if (why == null) {
            changed.accept(changes);
        } else {
            refused.accept(why);
        }
    }

    private @Nullable String refusal(Map<String, @Nullable String> changes) {
        var values = new HashMap<>(chosen.settings().values());
        for (var each : parameters()) {
            if (changes.containsKey(each.name())) {
                values.remove(each.name());
                var given = changes.get(each.name());
                if (given != null) {
                    WhatIf.value(each, given).ifPresent(value -> values.put(each.name(), value));
                }
            }
        }
        try {
            levers.calculate(site, chosen.lever(), new Settings(values));
            return null;
        } catch (InvalidInputException wrong) {
            return problem(wrong);
        }
    }

    private static Consumer<String> shown(HasValidation field) {
        return why -> {
            field.setInvalid(true);
            field.setErrorMessage(why);
        };
    }

    /// A rate in the place of the price book's.
    private static boolean isRate(Parameter parameter) {
        return parameter instanceof Parameter.Amount amount
                && amount.unit() == Unit.USD_PER_MILLION_TOKENS
                && amount.standard() == null;
    }

    private boolean isOwnRate(Parameter parameter) {
        return isRate(parameter) && !chosen.settings().values().containsKey(parameter.name());
    }

    private Component answer(LeverResult result) {
        var format = words.format();
        var reason = result.reason();
        if (reason != null) {
            var why = new Paragraph(words.why(reason, result.detail()));
            why.addClassNames("cr-notice", "cr-notice-warn");
            return why;
        }
        var figure = new Div(format.fact(result.savingUsdMonth()));
        figure.addClassNames("cr-figure", result.savingUsdMonth().isNegative() ? "cr-neg" : "cr-pos");
        var from = new Paragraph(getTranslation(
                "plan.alone", format.fact(result.beforeUsdMonth()), format.fact(result.afterUsdMonth())));
        from.addClassName("cr-note");
        var answer = new Div(figure, from);
        var even = result.breakEven();
        if (even != null) {
            var pays = new Paragraph(getTranslation(
                    even.actual() == null ? "plan.paid.back" : even.above() ? "plan.pays.above" : "plan.pays.below",
                    words.words().apply("breakeven." + even.name()),
                    words.bare(even.value(), even.unit()),
                    even.actual() == null ? "" : words.bare(even.actual(), even.unit()),
                    even.formula(),
                    getTranslation(even.met() ? "plan.pays.yes" : "plan.pays.no")));
            pays.addClassNames("cr-notice", even.met() ? "cr-notice-pos" : "cr-notice-warn");
            answer.add(pays);
        }
        return answer;
    }

    private Component field(Parameter parameter, @Nullable BreakEven even) {
        var set = chosen.settings().values().get(parameter.name());
        var label = words.parameter(parameter.name());
        return switch (parameter) {
            case Parameter.Amount amount -> {
                var value = LeverCard.value(chosen, amount);
                if (value == null || amount.most().compareTo(amount.least()) <= 0) {
                    var field = number(amount, value);
                    field.setLabel(label);
                    field.setHelperText(words.format().said(amount.source()));
                    yield field;
                }
                var typed = number(amount, value);
                typed.setAriaLabel(getTranslation("plan.exactly", label));
                typed.addThemeVariants(TextFieldVariant.SMALL);
                typed.setWidth(amount.unit() == Unit.USD_PER_MILLION_TOKENS ? "13rem" : "10rem");
                yield new Slider(
                        "sheet " + amount.name(),
                        label,
                        amount,
                        value,
                        typed,
                        even != null && even.name().equals(amount.name()) ? even.value() : null,
                        words,
                        text -> change(amount, text, Notification::show));
            }
            case Parameter.Choice choice -> {
                var select = new Select<String>();
                select.setLabel(label);
                select.setHelperText(words.format().said(choice.source()));
                select.setItems(choice.options());
                select.setItemLabelGenerator(option -> words.option(choice, option));
                select.setValue(set instanceof Value.Word(var text) ? text : choice.standard());
                select.addValueChangeListener(change -> change(choice, change.getValue(), shown(select)));
                yield select;
            }
            case Parameter.Flag flag -> {
                var box = new Checkbox(label, set instanceof Value.Flag(var on) ? on : flag.standard());
                box.setHelperText(words.format().said(flag.source()));
                box.addValueChangeListener(change -> change(flag, String.valueOf(change.getValue()), shown(box)));
                yield box;
            }
            case Parameter.ModelId model -> {
                var field = new TextField(label);
                field.setHelperText(words.format().said(model.source()));
                field.setValue(
                        set instanceof Value.Word(var text) ? text : model.standard() == null ? "" : model.standard());
                field.addValueChangeListener(change -> change(
                        model,
                        change.getValue().isBlank() ? null : change.getValue().strip(),
                        shown(field)));
                yield field;
            }
        };
    }

    private TextField number(Parameter.Amount amount, @Nullable BigDecimal value) {
        var field = new TextField();
        field.setSuffixComponent(new Span(words.unit(amount.unit())));
        field.setValue(value == null ? "" : words.format().written(value));
        field.addValueChangeListener(change -> {
            var text = words.format().plain(change.getValue().strip());
            if (text.isEmpty()) {
                change(amount, null, shown(field));
            } else if (WhatIf.value(amount, text).isEmpty()) {
                field.setInvalid(true);
                field.setErrorMessage(getTranslation(
                        "plan.between",
                        words.format().written(amount.least()),
                        words.format().written(amount.most())));
            } else {
                change(amount, text, shown(field));
            }
        });
        return field;
    }

    private Table terms(List<Term> terms) {
        var table = new Table(getTranslation("plan.term"), getTranslation("plan.formula"), getTranslation("plan.value"))
                .words(1)
                .stacked(2);
        for (var term : terms) {
            table.row(words.term(term), term.formula(), words.value(term.value(), term.unit()));
        }
        return table;
    }
}
