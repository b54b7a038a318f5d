package io.cloudroute.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// A bar that accompanies a figure. It is silent for assistive technology: the figure beside it says the same.
///
/// All positions are shares from 0 to 1 of the bar's width; what lies outside is drawn at the edge.
@Tag("div")
public final class CrBar extends Component implements HasStyle {

    /// What the bar says by colour; the words beside it say it too.
    public enum Tone {
        NEUTRAL,
        WARN,
        NEG,
        POS,
        ACCENT
    }

    private CrBar(String cssClass) {
        addClassName(cssClass);
        getElement().setAttribute("aria-hidden", "true");
    }

    /// A bar filled from the left.
    public static CrBar of(BigDecimal value) {
        var bar = new CrBar("cr-bar");
        place(bar.getElement(), "--cr-value", value);
        return bar;
    }

    /// A small bar beside a share in a table.
    public static CrBar small(BigDecimal value) {
        var bar = of(value);
        bar.addClassName("cr-bar-small");
        return bar;
    }

    /// A range with its middle, on a scale that all ranges of a screen share.
    public static CrBar range(BigDecimal low, BigDecimal middle, BigDecimal high) {
        var bar = new CrBar("cr-whisker");
        place(bar.getElement(), "--cr-low", low);
        place(bar.getElement(), "--cr-mid", middle);
        place(bar.getElement(), "--cr-high", high);
        return bar;
    }

    /// What of a whole stays, what may stay, and what can be saved; the three are shares of one.
    public static CrBar split(BigDecimal stays, BigDecimal between, BigDecimal saved) {
        var bar = new CrBar("cr-share");
        bar.getElement()
                .appendChild(
                        piece("cr-share-stays", stays),
                        piece("cr-share-range", between),
                        piece("cr-share-saving", saved));
        return bar;
    }

    /// Marks a threshold with a tick.
    public CrBar tick(BigDecimal at) {
        addClassName("cr-bar-tick");
        place(getElement(), "--cr-tick", at);
        return this;
    }

    public CrBar tone(Tone tone) {
        for (var each : Tone.values()) {
            setClassName("cr-bar-" + each.name().toLowerCase(Locale.ROOT), each == tone && tone != Tone.NEUTRAL);
        }
        return this;
    }

    private static Element piece(String cssClass, BigDecimal value) {
        var piece = new Element("span");
        piece.getClassList().add(cssClass);
        place(piece, "--cr-value", value);
        return piece;
    }

    private static void place(Element element, String property, BigDecimal share) {
        var drawn = share.max(BigDecimal.ZERO).min(BigDecimal.ONE).setScale(4, RoundingMode.HALF_EVEN);
        element.getStyle().set(property, drawn.toPlainString());
    }
}
