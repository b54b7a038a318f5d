package io.cloudroute.web.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import io.cloudroute.usage.Import;

/// How an import stands.
public final class StateChip extends Composite<Span> {

    public StateChip(Import.State state) {
        var kind = switch (state) {
            case DONE -> "pos";
            case FAILED -> "neg";
            case NEEDS_ANSWER -> "warn";
            case RECEIVING, QUEUED, READING -> "accent";
            case CANCELLED, SAME -> "neutral";
        };
        getContent().setText(getTranslation("bills.state." + state));
        getContent().addClassNames("cr-chip", "cr-chip-" + kind);
    }
}
