package io.cloudroute.web.workload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.pricing.Model;
import io.cloudroute.pricing.Models;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.web.parts.Format;
import io.cloudroute.workload.CallSiteId;
import io.cloudroute.workload.CallSites;
import io.cloudroute.workload.CallSites.Outcome;
import io.cloudroute.workload.Known.Given;
import io.cloudroute.workload.Known.Source;
import io.cloudroute.workload.MeasuredSites.Site;
import io.cloudroute.workload.ProfiledCallSite.Scope;
import io.cloudroute.workload.WorkloadId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks for a call site's name, and for its model where no bill tells it.
final class CallSiteDialog extends Dialog {

    private final TextField name = new TextField();
    private final ComboBox<Model> model = new ComboBox<>();
    private final TextField requests = new TextField();
    private final CallSites callSites;
    private final @Nullable Site measured;
    private final Consumer<CallSiteId> done;

    /// @param measured what the bill tells of it; null for one that it does not know
    CallSiteDialog(
            CustomerId customer,
            WorkloadId workload,
            CallSites callSites,
            @Nullable Site measured,
            Consumer<CallSiteId> done) {
        this.callSites = callSites;
        this.measured = measured;
        this.done = done;
        setHeaderTitle(getTranslation("workloads.callSites.new"));
        setWidth("440px");
        name.setLabel(getTranslation("callsite.name"));
        name.setHelperText(getTranslation("callsite.name.what"));
        name.setMaxLength(200);
        name.setAutofocus(true);
        var form = new Div(name);
        form.addClassName("cr-form");
        if (measured == null) {
            model.setLabel(getTranslation("field.model"));
            model.setItems(Models.standard().all());
            model.setItemLabelGenerator(Model::name);
            requests.setLabel(getTranslation("field.requestsPerMonth"));
            form.add(model, requests);
        } else {
            var what = new Paragraph(getTranslation("callsite.describe.what"));
            what.addClassName("cr-note");
            form.add(what);
        }
        add(form);
        var save = new Button(getTranslation("action.create"), _ -> create(customer, workload));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), save);
    }

    private void create(CustomerId customer, WorkloadId workload) {
        if (name.getValue().isBlank()) {
            wrong(name, getTranslation("workloads.name.missing"));
            return;
        }
        var fields = measured == null ? said() : measured.fields();
        if (fields.isEmpty()) {
            return;
        }
        try {
            switch (callSites.create(customer, workload, name.getValue(), scope(), fields)) {
                case Outcome.Done(var site) -> {
                    close();
                    done.accept(site.id());
                }
                case Outcome.NameTaken _ -> wrong(name, getTranslation("callsite.name.taken"));
                case Outcome.Outdated _, Outcome.NotNow _, Outcome.NotFound _ ->
                    wrong(name, getTranslation("workloads.gone"));
            }
        } catch (InvalidInputException wrong) {
            wrong(measured == null ? requests : name, new Format(getLocale()).said(wrong.problem()));
        }
    }

    private Scope scope() {
        return measured != null
                ? measured.scope()
                : new Scope(List.of(model.getValue().id()), null, null);
    }

    private Map<String, Given> said() {
        model.setInvalid(model.getValue() == null);
        model.setErrorMessage(getTranslation("engagement.choose"));
        if (requests.getValue().isBlank()) {
            wrong(requests, getTranslation("callsite.missing"));
        }
        return model.getValue() == null || requests.getValue().isBlank()
                ? Map.of()
                : Map.of(
                        "model",
                        Given.of(model.getValue().id(), Source.CONFIRMED),
                        "requestsPerMonth",
                        Given.of(requests.getValue().strip(), Source.ESTIMATED));
    }

    private static void wrong(TextField field, String message) {
        field.setInvalid(true);
        field.setErrorMessage(message);
    }
}
