package io.cloudroute.web.workload;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.cloudroute.workload.WorkloadId;
import io.cloudroute.workload.Workloads.Outcome;
import java.util.function.Consumer;
import java.util.function.Function;

/// Asks for a workload's name.
final class WorkloadDialog extends Dialog {

    private final TextField name = new TextField();
    private final Function<String, Outcome> command;
    private final Consumer<WorkloadId> done;

    /// @param command what is done with the name
    /// @param done told what it was done to
    WorkloadDialog(String title, String current, Function<String, Outcome> command, Consumer<WorkloadId> done) {
        this.command = command;
        this.done = done;
        setHeaderTitle(title);
        setWidth("440px");
        name.setLabel(getTranslation("workloads.name"));
        name.setMaxLength(120);
        name.setValue(current);
        name.setAutofocus(true);
        name.setWidthFull();
        name.addKeyDownListener(Key.ENTER, _ -> save());
        var what = new Paragraph(getTranslation("workloads.name.what"));
        what.addClassName("cr-note");
        var form = new Div(name, what);
        form.addClassName("cr-form");
        add(form);
        var save = new Button(getTranslation("action.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), save);
    }

    private void save() {
        if (name.getValue().isBlank()) {
            wrong(getTranslation("workloads.name.missing"));
            return;
        }
        switch (command.apply(name.getValue())) {
            case Outcome.Done(var id) -> {
                close();
                done.accept(id);
            }
            case Outcome.NameTaken _ -> wrong(getTranslation("workloads.name.taken"));
            case Outcome.InUse _, Outcome.NotFound _ -> wrong(getTranslation("workloads.gone"));
        }
    }

    private void wrong(String message) {
        name.setInvalid(true);
        name.setErrorMessage(message);
    }
}
