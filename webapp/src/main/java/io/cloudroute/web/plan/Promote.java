package io.cloudroute.web.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.cloudroute.plan.PlanVersion;
import io.cloudroute.plan.PlanVersions;
import io.cloudroute.plan.PlanVersions.Promotion;
import io.cloudroute.plan.WhatIf;
import io.cloudroute.tenancy.CustomerId;

/// Makes a what-if the customer's plan.
final class Promote extends Dialog {

    Promote(CustomerId customer, PlanVersions plans, WhatIf whatIf, String title) {
        int seen = plans.latest(customer).map(PlanVersion::version).orElse(0);
        setHeaderTitle(getTranslation("plan.promote"));
        var name = new TextField(getTranslation("plan.name"));
        name.setMaxLength(PlanVersions.NAME_LENGTH);
        name.setWidthFull();
        name.setValue(title);
        name.setAutofocus(true);
        var note = new TextArea(getTranslation("plan.note"));
        note.setMaxLength(PlanVersions.NOTE_LENGTH);
        note.setWidthFull();
        var form = new Div(
                new Paragraph(getTranslation(seen == 0 ? "plan.promote.first" : "plan.promote.next", seen + 1)),
                name,
                note);
        form.addClassName("cr-form");
        add(form);
        var go = new Button(getTranslation("plan.promote.go"), _ -> {
            if (name.getValue().isBlank()) {
                name.setErrorMessage(getTranslation("plan.name.missing"));
                name.setInvalid(true);
                return;
            }
            switch (plans.promote(customer, whatIf, seen, name.getValue(), note.getValue())) {
                case Promotion.Done(var _, var again) -> {
                    close();
                    if (!again.isEmpty()) {
                        Notification.show(getTranslation("plan.promote.again", again.size()));
                    }
                    getUI().ifPresent(ui -> ui.navigate("customers/" + customer + "/board"));
                }
                case Promotion.Outdated(var latest) ->
                    Notification.show(getTranslation("plan.promote.outdated", latest));
                case Promotion.Nothing _ -> Notification.show(getTranslation("plan.promote.nothing"));
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), go);
    }
}
