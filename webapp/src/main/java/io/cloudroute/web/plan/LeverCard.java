package io.cloudroute.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cloudroute.lever.BreakEven;
import io.cloudroute.lever.Chosen;
import io.cloudroute.lever.LeverResult;
import io.cloudroute.lever.Parameter;
import io.cloudroute.lever.Settings.Value;
import io.cloudroute.lever.Uncertainty;
import io.cloudroute.money.Usd;
import io.cloudroute.ui.CrBar;
import io.cloudroute.web.parts.Page;
import io.cloudroute.web.parts.Tile;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One lever on one call site: what it saves and how sure that is, the number that decides it, and what it takes.
final class LeverCard extends Composite<Div> {

    /// @param saving of a month: in the plan what it adds to the ones before it, else what it would do alone
    /// @param shapley null outside the plan
    /// @param range null outside the plan
    record Shown(
            Chosen chosen,
            LeverResult effect,
            Usd saving,
            @Nullable Usd shapley,
            Uncertainty.@Nullable Part range,
            List<Parameter> parameters) {

        boolean planned() {
            return shapley != null;
        }

        /// Whether the range is no wider than a dollar.
        boolean certain() {
            return range != null && range.p90().subtract(range.p10()).compareTo(BigDecimal.ONE) < 0;
        }

        BigDecimal most() {
            return range == null ? saving.amount().abs() : range.p90().max(saving.amount());
        }
    }

    /// @param most what the widest of all cards saves
    LeverCard(
            Shown shown,
            BigDecimal most,
            PlanWords words,
            Runnable open,
            Consumer<Boolean> used,
            BiConsumer<String, String> changed) {
        var content = getContent();
        content.addClassNames("cr-tile", "cr-tile-dense", "cr-lever");
        var format = words.format();
        var lever = words.lever(shown.chosen().lever());
        var name = Page.focusable(new NativeButton(lever, _ -> open.run()), "open " + key(shown));
        name.addClassNames("cr-door", "cr-tile-title");
        var box = Page.focusable(new Checkbox(shown.planned()), key(shown));
        box.setAriaLabel(
                getTranslation("plan.use", lever, words.site(shown.chosen().callSite())));
        box.addValueChangeListener(change -> used.accept(change.getValue()));
        box.setVisible(shown.planned());
        var head = new Div(name, box);
        head.addClassName("cr-spread");
        var site = new Span(words.site(shown.chosen().callSite()));
        site.addClassName("cr-text2");
        var where = new Div(site, chip(shown));
        where.addClassName("cr-spread");
        var figure = new Span(format.estimate(shown.saving()));
        figure.addClassNames("cr-figure-s", shown.saving().isNegative() ? "cr-neg" : "cr-strong");
        var money = new Div(new Div(figure, new Span(" " + getTranslation("plan.a.month"))), sure(shown, words));
        money.addClassName("cr-spread");
        content.add(head, where, money);
        if (most.signum() > 0 && shown.range() != null && !shown.certain()) {
            var scale = new MathContext(6);
            content.add(CrBar.range(
                    shown.range().p10().divide(most, scale),
                    shown.saving().amount().divide(most, scale),
                    shown.range().p90().divide(most, scale)));
        }
        var even = shown.effect().breakEven();
        decisive(shown, even).ifPresent(amount -> content.add(slider(shown, amount, even, words, changed)));
        if (even != null) {
            var pays = new Paragraph(getTranslation(
                    even.actual() == null ? "plan.pays.back" : even.above() ? "plan.pays.from" : "plan.pays.to",
                    words.words().apply("breakeven." + even.name()),
                    words.bare(even.value(), even.unit())));
            pays.addClassName("cr-note");
            content.add(pays);
        }
        var foot = new Div(
                new Span(
                        shown.shapley() == null
                                ? ""
                                : getTranslation("plan.by.shapley", format.estimate(shown.shapley()))),
                new Span(words.days(shown.effect().effortDays())));
        foot.addClassNames("cr-spread", "cr-note");
        content.add(foot);
    }

    private static String key(Shown shown) {
        return shown.chosen().lever().id() + " " + shown.chosen().callSite();
    }

    private Component chip(Shown shown) {
        if (!shown.planned()) {
            return Tile.chip(getTranslation("plan.loses"), "neg");
        }
        return shown.effect().qualityRisk()
                ? Tile.chip(getTranslation("plan.risk.eval"), "warn")
                : Tile.chip(getTranslation("plan.risk.none"), "neutral");
    }

    private Component sure(Shown shown, PlanWords words) {
        var range = shown.range();
        var said = new Span(
                range == null
                        ? getTranslation("plan.if.alone")
                        : shown.certain()
                                ? getTranslation("plan.certain")
                                : "P10–P90 " + words.format().estimate(new Usd(range.p10())) + "–"
                                        + words.format().estimate(new Usd(range.p90())));
        said.addClassName("cr-note");
        return said;
    }

    /// The number that the break-even is of; else the first that is not certain.
    private static Optional<Parameter.Amount> decisive(Shown shown, @Nullable BreakEven even) {
        var amounts = shown.parameters().stream()
                .filter(each -> each instanceof Parameter.Amount)
                .map(Parameter.Amount.class::cast)
                .filter(each -> value(shown.chosen(), each) != null)
                .toList();
        return amounts.stream()
                .filter(each -> even != null && each.name().equals(even.name()))
                .findFirst()
                .or(() -> amounts.stream()
                        .filter(each ->
                                each.standard() != null && !each.standard().certain())
                        .findFirst());
    }

    static @Nullable BigDecimal value(Chosen chosen, Parameter.Amount amount) {
        var preset = amount.standard();
        return chosen.settings().values().get(amount.name()) instanceof Value.Amount(var range)
                ? range.likely()
                : preset == null ? null : preset.likely();
    }

    private static Slider slider(
            Shown shown,
            Parameter.Amount amount,
            @Nullable BreakEven even,
            PlanWords words,
            BiConsumer<String, String> changed) {
        var value = Objects.requireNonNull(value(shown.chosen(), amount));
        return new Slider(
                key(shown) + " " + amount.name(),
                words.parameter(amount.name()),
                amount,
                value,
                new Span(words.value(value, amount.unit())),
                even != null && even.name().equals(amount.name()) ? even.value() : null,
                words,
                text -> changed.accept(amount.name(), text));
    }
}
