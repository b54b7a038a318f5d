package io.cloudroute.web.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import io.cloudroute.ui.CrIcon;

/// A text that is shown to be copied: a link, a token, a secret.
public final class Copyable extends Composite<Div> {

    public Copyable(String label, String text) {
        var field = new TextField(label);
        field.setReadOnly(true);
        field.setValue(text);
        field.setWidthFull();
        var copy = new Button(CrIcon.COPY.create());
        copy.setAriaLabel(getTranslation("action.copy", label));
        copy.setTooltipText(getTranslation("action.copy", label));
        Clipboard.onClick(copy)
                .writeText(
                        text,
                        _ -> Notification.show(getTranslation("action.copied")),
                        _ -> Notification.show(getTranslation("action.copy.refused")));
        getContent().addClassName("cr-copyable");
        getContent().add(field, copy);
    }
}
