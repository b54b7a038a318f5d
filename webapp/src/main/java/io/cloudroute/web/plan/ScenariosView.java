package io.cloudroute.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.lever.Lever;
import io.cloudroute.money.Usd;
import io.cloudroute.plan.Bases;
import io.cloudroute.plan.Basis;
import io.cloudroute.plan.Proposal;
import io.cloudroute.plan.Scenario;
import io.cloudroute.plan.Scenarios;
import io.cloudroute.plan.WhatIf;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Organisations.Organisation;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.usage.Imports;
import io.cloudroute.web.parts.CustomerPage;
import io.cloudroute.web.parts.Empty;
import io.cloudroute.web.parts.Table;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.workload.Diagnoses;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The scenarios of a customer, and up to four of them side by side, at today's prices and the latest four weeks.
@Route("customers/:customer/scenarios")
@RolesAllowed({"CUSTOMER", "PARTNER", "BROKER"})
final class ScenariosView extends CustomerPage {

    private static final int MOST = 4;

    private final Bases bases;
    private final Diagnoses diagnoses;
    private final Scenarios scenarios;
    private final boolean keeper;

    ScenariosView(Organisations organisations, Bases bases, Diagnoses diagnoses, Scenarios scenarios, Viewers viewers) {
        super(organisations);
        this.bases = bases;
        this.diagnoses = diagnoses;
        this.scenarios = scenarios;
        this.keeper = viewers.seat().filter(Imports::keeps).isPresent();
        title(getTranslation("scenario.title"));
    }

    @Override
    protected void show(CustomerId customer, Organisation organisation, BeforeEnterEvent event) {
        context(getTranslation("scenario.context", organisation.name()));
        var list = scenarios.list(customer);
        var basis = bases.of(customer).orElse(null);
        var plan = new Anchor("customers/" + customer + "/plan", getTranslation("scenario.plan"));
        if (list.isEmpty() || basis == null) {
            add(new Empty(getTranslation("scenario.empty"), getTranslation("scenario.empty.what"), plan));
            return;
        }
        var chosen =
                new LinkedHashSet<>(event.getLocation().getQueryParameters().getParameters("with"));
        add(list(customer, list, chosen));
        var compared = list.stream()
                .filter(each -> chosen.contains(each.id().toString()))
                .limit(MOST)
                .toList();
        if (!compared.isEmpty()) {
            add(comparison(basis, compared));
        }
    }

    private Tile list(CustomerId customer, List<Scenario> list, LinkedHashSet<String> chosen) {
        var table = new Table(
                        getTranslation("scenario.name"),
                        getTranslation("scenario.sharing"),
                        getTranslation("scenario.changed"),
                        getTranslation("scenario.compare"),
                        "")
                .words(1, 2, 3)
                .stacked(1);
        for (var scenario : list) {
            var id = scenario.id().toString();
            var box = new Checkbox(chosen.contains(id));
            box.setAriaLabel(getTranslation("scenario.compare.one", scenario.name()));
            box.setEnabled(chosen.contains(id) || chosen.size() < MOST);
            box.addValueChangeListener(change -> {
                var others = new LinkedHashSet<>(chosen);
                if (change.getValue()) {
                    others.add(id);
                } else {
                    others.remove(id);
                }
                go(customer, others);
            });
            table.row(
                    open(customer, scenario),
                    new Span(getTranslation(scenario.shared() ? "scenario.shared" : "scenario.private")),
                    new Span(format().time(scenario.changedAt())),
                    box,
                    actions(customer, scenario, chosen));
        }
        var note = new Paragraph(getTranslation("scenario.what"));
        note.addClassName("cr-note");
        var tile = new Tile();
        tile.add(table, note);
        return tile;
    }

    private static Anchor open(CustomerId customer, Scenario scenario) {
        var query = PlanQuery.query(scenario.whatIf())
                .merging("scenario", scenario.id().toString());
        return new Anchor("customers/" + customer + "/plan?" + query.getQueryString(), scenario.name());
    }

    private Component actions(CustomerId customer, Scenario scenario, LinkedHashSet<String> chosen) {
        var row = new Div();
        row.addClassName("cr-actions");
        if (keeper && scenarios.own(scenario)) {
            var share = new Button(getTranslation(scenario.shared() ? "scenario.hide" : "scenario.share.now"), _ -> {
                scenarios.change(
                        customer,
                        scenario.id(),
                        scenario.version(),
                        scenario.name(),
                        scenario.whatIf(),
                        !scenario.shared());
                go(customer, chosen);
            });
            var delete = new Button(CrIcon.TRASH.create(), _ -> {
                scenarios.delete(customer, scenario.id());
                go(customer, chosen);
            });
            delete.setAriaLabel(getTranslation("scenario.delete", scenario.name()));
            row.add(share, delete);
        }
        return row;
    }

    private Tile comparison(Basis basis, List<Scenario> compared) {
        var market = diagnoses.market();
        var sites = basis.callSites();
        var words = new PlanWords(
                format(),
                this::getTranslation,
                sites.stream().collect(Collectors.toMap(CallSite::id, Function.identity())));
        var columns = new LinkedHashMap<String, Proposal>();
        columns.put(getTranslation("scenario.best"), Proposal.of(sites, WhatIf.BEST, market));
        var wrong = new ArrayList<String>();
        for (var scenario : compared) {
            try {
                columns.put(scenario.name(), Proposal.of(sites, scenario.whatIf(), market));
            } catch (InvalidInputException invalid) {
                wrong.add(scenario.name() + ": " + format().said(invalid.problem()));
            }
        }
        var heads = new ArrayList<String>();
        heads.add("");
        heads.addAll(columns.keySet());
        var table = new Table(heads.toArray(String[]::new));
        row(table, columns, "plan.before", each -> format().fact(each.result().beforeUsdMonth()));
        row(table, columns, "plan.after", each -> format().fact(each.result().afterUsdMonth()));
        row(table, columns, "plan.saving", each -> format().fact(each.result().savingUsdMonth()));
        row(
                table,
                columns,
                "scenario.p10",
                each -> format().estimate(new Usd(each.range().p10())));
        row(
                table,
                columns,
                "scenario.p90",
                each -> format().estimate(new Usd(each.range().p90())));
        row(table, columns, "plan.once", each -> format().fact(each.result().oneOffUsd()));
        row(table, columns, "plan.effort", each -> words.days(each.result().effortDays()));
        row(
                table,
                columns,
                "scenario.net",
                each -> format().estimate(each.search().netUsd()));
        row(
                table,
                columns,
                "plan.risk",
                each -> getTranslation(each.result().qualityRisk() ? "plan.risk.eval" : "plan.risk.none"));
        for (var lever : Lever.values()) {
            var saved = new LinkedHashMap<String, Usd>();
            columns.forEach((name, proposal) -> saved.put(name, saved(proposal).getOrDefault(lever, Usd.ZERO)));
            if (saved.values().stream().anyMatch(usd -> !usd.isZero())) {
                table.row(
                        words.lever(lever),
                        saved.values().stream()
                                .map(usd -> usd.isZero() ? "—" : format().fact(usd))
                                .toArray(String[]::new));
            }
        }
        var note =
                new Paragraph(getTranslation("scenario.comparison.what", format().range(basis.first(), basis.last())));
        note.addClassName("cr-note");
        var tile = new Tile(getTranslation("scenario.comparison"), table, note);
        wrong.forEach(text -> {
            var line = new Paragraph(text);
            line.addClassNames("cr-notice", "cr-notice-warn");
            tile.add(line);
        });
        return tile;
    }

    private static Map<Lever, Usd> saved(Proposal proposal) {
        var saved = new EnumMap<Lever, Usd>(Lever.class);
        proposal.result()
                .levers()
                .forEach(part -> saved.merge(part.chosen().lever(), part.sequentialUsdMonth(), Usd::plus));
        return saved;
    }

    private void row(Table table, Map<String, Proposal> columns, String key, Function<Proposal, String> figure) {
        table.row(getTranslation(key), columns.values().stream().map(figure).toArray(String[]::new));
    }

    private void go(CustomerId customer, LinkedHashSet<String> chosen) {
        getUI().ifPresent(ui -> ui.navigate(
                "customers/" + customer + "/scenarios",
                chosen.isEmpty() ? QueryParameters.empty() : new QueryParameters(Map.of("with", List.copyOf(chosen)))));
    }
}
