package io.cloudroute.web.workload;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Organisations.Organisation;
import io.cloudroute.usage.Spend;
import io.cloudroute.web.parts.CustomerPage;
import io.cloudroute.web.parts.DayField;
import io.cloudroute.web.parts.Empty;
import io.cloudroute.workload.Diagnoses;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/// What to do first, from a customer's own bills.
@Route("customers/:customer/diagnosis")
@RolesAllowed({"CUSTOMER", "PARTNER", "BROKER"})
final class DiagnosisView extends CustomerPage {

    /// Four whole weeks: each weekday counts the same.
    private static final int DEFAULT_DAYS = 28;

    private final Spend spend;
    private final Diagnoses diagnoses;

    DiagnosisView(Organisations organisations, Spend spend, Diagnoses diagnoses) {
        super(organisations);
        this.spend = spend;
        this.diagnoses = diagnoses;
        title(getTranslation("diagnosis.title"));
    }

    @Override
    protected void show(CustomerId customer, Organisation organisation, BeforeEnterEvent event) {
        var span = spend.span(customer);
        if (span.isEmpty()) {
            context(organisation.name());
            add(new Empty(
                    getTranslation("diagnosis.empty"),
                    getTranslation("diagnosis.empty.what"),
                    new Anchor("customers/" + customer + "/bills", getTranslation("spend.empty.go")),
                    new Anchor("diagnose", getTranslation("diagnosis.empty.example"))));
            return;
        }
        var query = event.getLocation().getQueryParameters();
        var last = day(query, "to", span.get().last());
        var first = day(query, "from", last.minusDays(DEFAULT_DAYS - 1L));
        if (first.isAfter(last)) {
            first = last;
        }
        context(getTranslation("spend.context", organisation.name(), format().range(first, last)));
        var from = field("spend.from", first);
        var to = field("spend.to", last);
        from.addValueChangeListener(_ -> go(customer, from.getValue(), to.getValue()));
        to.addValueChangeListener(_ -> go(customer, from.getValue(), to.getValue()));
        var range = new Div(from, to);
        range.addClassName("cr-filters");
        add(range);
        var diagnosis = diagnoses.of(customer, first, last);
        if (diagnosis.isPresent()) {
            var plan = new Anchor("customers/" + customer + "/plan", getTranslation("diagnosis.plan"));
            plan.addClassName("cr-button");
            actions(plan);
            add(new DiagnosisResult(diagnosis.get(), format(), customer));
        } else {
            add(new Empty(
                    getTranslation("diagnosis.nothing"),
                    getTranslation(
                            "diagnosis.nothing.what",
                            format().range(span.get().first(), span.get().last()))));
        }
    }

    private DayField field(String key, LocalDate value) {
        var field = new DayField(value);
        field.setAriaLabel(getTranslation(key));
        field.setWidth("140px");
        return field;
    }

    private void go(CustomerId customer, LocalDate from, LocalDate to) {
        if (from != null && to != null) {
            getUI().ifPresent(ui -> ui.navigate(
                    "customers/" + customer + "/diagnosis",
                    new QueryParameters(Map.of("from", List.of(from.toString()), "to", List.of(to.toString())))));
        }
    }

    private static LocalDate day(QueryParameters query, String name, LocalDate otherwise) {
        try {
            return query.getSingleParameter(name).map(LocalDate::parse).orElse(otherwise);
        } catch (DateTimeParseException _) {
            return otherwise;
        }
    }
}
