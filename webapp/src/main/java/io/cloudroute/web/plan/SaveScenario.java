package io.cloudroute.web.plan;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import io.cloudroute.plan.ScenarioId;
import io.cloudroute.plan.Scenarios;
import io.cloudroute.plan.WhatIf;
import io.cloudroute.tenancy.CustomerId;
import java.util.function.Consumer;

/// Keeps a what-if by name.
final class SaveScenario extends Dialog {

    /// @param saved told the scenario's id
    SaveScenario(CustomerId customer, Scenarios scenarios, WhatIf whatIf, Consumer<ScenarioId> saved) {
        setHeaderTitle(getTranslation("scenario.save"));
        var name = new TextField(getTranslation("scenario.name"));
        name.setMaxLength(Scenarios.NAME_LENGTH);
        name.setWidthFull();
        name.setAutofocus(true);
        var shared = new Checkbox(getTranslation("scenario.share"), true);
        var form = new Div(new Paragraph(getTranslation("scenario.save.what")), name, shared);
        form.addClassName("cr-form");
        add(form);
        var save = new Button(getTranslation("action.save"), _ -> {
            if (name.getValue().isBlank()) {
                refuse(name, "scenario.name.missing");
                return;
            }
            switch (scenarios.create(customer, name.getValue(), whatIf, shared.getValue())) {
                case Scenarios.Outcome.Done(var scenario) -> {
                    close();
                    Notification.show(getTranslation("scenario.saved", scenario.name()));
                    saved.accept(scenario.id());
                }
                case Scenarios.Outcome.NameTaken _ -> refuse(name, "scenario.name.taken");
                case Scenarios.Outcome.TooMany _ -> refuse(name, "scenario.many");
                default -> refuse(name, "scenario.gone");
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), save);
    }

    private void refuse(TextField name, String why) {
        name.setErrorMessage(getTranslation(why));
        name.setInvalid(true);
    }
}
