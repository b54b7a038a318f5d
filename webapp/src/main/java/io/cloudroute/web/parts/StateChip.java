package io.cloudroute.web.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import io.cloudroute.usage.Import;

/// How an import stands.
public final class StateChip extends Composite<Span> {

    public StateChip(Import its) {
        var kind = switch (its.state()) {
            case DONE -> its.onlyHistory() ? "neutral" : "pos";
            case FAILED -> "neg";
            case NEEDS_ANSWER -> "warn";
            case RECEIVING, QUEUED, READING -> "accent";
            case CANCELLED, SAME -> "neutral";
        };
        getContent().setText(words(this, its));
        getContent().addClassNames("cr-chip", "cr-chip-" + kind);
    }

    /// @param here whose language it is said in
    public static String words(Component here, Import its) {
        return here.getTranslation("bills.state." + (its.onlyHistory() ? "HISTORY" : its.state()));
    }
}
