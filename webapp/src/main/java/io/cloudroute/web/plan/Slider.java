package io.cloudroute.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.cloudroute.lever.Parameter;
import io.cloudroute.lever.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A number between bounds, with a tick from where on it pays.
final class Slider extends Composite<Div> {

    private static final BigDecimal STEPS = BigDecimal.valueOf(100);
    private static final Set<Unit> WHOLE = EnumSet.of(Unit.UNITS, Unit.TOKENS, Unit.REQUESTS, Unit.DOCUMENTS);

    /// @param key unique on the screen
    /// @param shown stands beside the label: the value, or a field to type it into
    /// @param even null where no break-even is of this parameter
    /// @param changed told the number as text
    Slider(
            String key,
            String label,
            Parameter.Amount amount,
            BigDecimal value,
            Component shown,
            @Nullable BigDecimal even,
            PlanWords words,
            Consumer<String> changed) {
        var top = top(amount, value, even);
        var span = top.subtract(amount.least());
        var step = span.divide(STEPS, new MathContext(1, RoundingMode.HALF_UP)).stripTrailingZeros();
        if (WHOLE.contains(amount.unit())) {
            step = step.max(BigDecimal.ONE);
        }
        var steps = step;
        var input = new Element("input");
        input.setAttribute("type", "range");
        input.setAttribute("data-focus", key);
        input.setAttribute("aria-label", label);
        input.setAttribute("aria-valuetext", words.value(value, amount.unit()));
        input.setAttribute("min", amount.least().toPlainString());
        input.setAttribute("max", top.toPlainString());
        input.setAttribute("step", "any");
        input.setAttribute("value", value.toPlainString());
        input.setAttribute("title", words.format().said(amount.source()));
        input.addEventListener("change", event -> {
                    var text = event.getEventData().get("element.value").asString();
                    var number = new BigDecimal(text);
                    changed.accept(rounded(number, amount, steps).toPlainString());
                })
                .addEventData("element.value");
        var head = new Div(new Span(label), shown);
        head.addClassName("cr-spread");
        var track = new Div();
        track.addClassName("cr-slider");
        track.getElement().appendChild(input);
        if (even != null && span.signum() > 0) {
            var tick = new Span();
            tick.getElement().setAttribute("aria-hidden", "true");
            tick.addClassName("cr-slider-tick");
            tick.getStyle()
                    .set(
                            "--cr-tick",
                            even.subtract(amount.least())
                                    .divide(span, 4, RoundingMode.HALF_EVEN)
                                    .max(BigDecimal.ZERO)
                                    .min(BigDecimal.ONE)
                                    .toPlainString());
            track.add(tick);
        }
        getContent().add(head, track);
    }

    private static BigDecimal top(Parameter.Amount amount, BigDecimal value, @Nullable BigDecimal even) {
        var wanted = value.max(even == null ? BigDecimal.ZERO : even)
                .max(amount.least().add(BigDecimal.ONE));
        var preset = amount.standard();
        if (preset != null) {
            wanted = wanted.max(preset.high());
        }
        return amount.most().min(wanted.multiply(BigDecimal.TWO));
    }

    private static BigDecimal rounded(BigDecimal number, Parameter.Amount amount, BigDecimal step) {
        if (step.signum() <= 0) {
            return number;
        }
        return number.divide(step, 0, RoundingMode.HALF_EVEN)
                .multiply(step)
                .max(amount.least())
                .min(amount.most())
                .stripTrailingZeros();
    }
}
