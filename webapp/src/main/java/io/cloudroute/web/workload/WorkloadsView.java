package io.cloudroute.web.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Organisations.Organisation;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.ui.ChartData;
import io.cloudroute.ui.CrChart;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.usage.Imports;
import io.cloudroute.usage.Spend;
import io.cloudroute.web.parts.CustomerPage;
import io.cloudroute.web.parts.Empty;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Table;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.workload.AttributionRules;
import io.cloudroute.workload.CallSites;
import io.cloudroute.workload.Workload;
import io.cloudroute.workload.Workloads;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A customer's workloads with their money, and what is nobody's yet.
@Route("customers/:customer/workloads")
@RolesAllowed({"CUSTOMER", "PARTNER", "BROKER"})
final class WorkloadsView extends CustomerPage {

    private static final int MOST_SERIES = 8;

    private final Workloads workloads;
    private final AttributionRules rules;
    private final CallSites callSites;
    private final Spend spend;
    private final boolean keeper;

    WorkloadsView(
            Organisations organisations,
            Workloads workloads,
            AttributionRules rules,
            CallSites callSites,
            Spend spend,
            Viewers viewers) {
        super(organisations);
        this.workloads = workloads;
        this.rules = rules;
        this.callSites = callSites;
        this.spend = spend;
        this.keeper = viewers.seat().filter(Imports::keeps).isPresent();
        title(getTranslation("workloads.title"));
    }

    @Override
    protected void show(CustomerId customer, Organisation organisation, BeforeEnterEvent event) {
        context(organisation.name());
        var list = workloads.list(customer);
        var money = WorkloadMoney.of(workloads, spend, customer).orElse(null);
        var month = money == null
                ? null
                : money.asked(event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("month")
                        .orElse(""));
        if (list.isEmpty()) {
            empty(customer, money != null);
        } else {
            var parts = new ArrayList<Component>();
            if (money != null && month != null) {
                parts.add(choice(customer, money, month));
            }
            parts.add(rulesLink(customer));
            if (keeper) {
                parts.add(create(customer));
            }
            actions(parts.toArray(Component[]::new));
        }
        if (money != null && month != null) {
            context(getTranslation("workloads.context", organisation.name(), format().month(month)));
            if (!list.isEmpty()) {
                add(trend(list, money));
            }
            add(table(customer, list, money, month));
            if (!list.isEmpty() && !money.of(null, month).isZero()) {
                add(unattributed(customer, month));
            }
        } else if (!list.isEmpty()) {
            add(names(customer, list));
        }
    }

    private void empty(CustomerId customer, boolean billed) {
        var action = !keeper
                ? new Component[] {}
                : new Component[] {
                    billed
                            ? create(customer)
                            : new Anchor("customers/" + customer + "/bills", getTranslation("spend.empty.go"))
                };
        add(new Empty(getTranslation("workloads.empty"), getTranslation("workloads.empty.what"), action));
    }

    private Button create(CustomerId customer) {
        var button = new Button(
                getTranslation("workloads.new"),
                CrIcon.PLUS.create(),
                _ -> new WorkloadDialog(
                                getTranslation("workloads.new"),
                                "",
                                name -> workloads.create(customer, name),
                                _ -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false)))
                        .open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Anchor rulesLink(CustomerId customer) {
        var link = new Anchor("customers/" + customer + "/workloads/rules", getTranslation("attribution.title"));
        link.addClassName("cr-button");
        return link;
    }

    private Tile trend(List<Workload> list, WorkloadMoney money) {
        var series = new ArrayList<ChartData.Series>();
        list.forEach(each -> series.add(money.series(each.id(), each.name())));
        series.add(money.series(null, getTranslation("workloads.nobody")));
        var chart =
                new CrChart(CrChart.Kind.BARS, getTranslation("workloads.trend"), getTranslation("dimension.month"));
        chart.palette(WorkloadMoney.palette(list));
        chart.show(
                new ChartData(money.categories(format()), series).folded(MOST_SERIES, getTranslation("spend.other")),
                CrChart.Unit.usd(2));
        var tile = new Tile();
        tile.add(chart);
        return tile;
    }

    private Tile table(CustomerId customer, List<Workload> list, WorkloadMoney money, YearMonth month) {
        var sites = callSites.list(customer, null).stream()
                .collect(Collectors.groupingBy(site -> site.workload(), Collectors.counting()));
        var leading = rules.current(customer).rules().stream()
                .collect(Collectors.groupingBy(rule -> rule.workload(), Collectors.counting()));
        var table = new Table(
                        getTranslation("workloads.name"),
                        getTranslation("bills.amount"),
                        getTranslation("spend.share"),
                        getTranslation("workloads.change"),
                        getTranslation("attribution.rules"),
                        getTranslation("workloads.callSites"))
                .stacked(1);
        for (var each : list) {
            var cost = money.of(each.id(), month);
            if (each.archivedAt() != null && cost.isZero()) {
                continue;
            }
            table.row(name(customer, each), new Component[] {
                new Span(format().fact(cost)),
                WorkloadParts.share(WorkloadMoney.share(cost, money.total(month)), format()),
                new Span(WorkloadMoney.signed(money.change(each.id(), month), format())),
                new Span(format().count(leading.getOrDefault(each.id(), 0L))),
                new Span(format().count(sites.getOrDefault(each.id(), 0L)))
            });
        }
        var nobody = money.of(null, month);
        table.row(new Span(getTranslation("workloads.nobody")), new Component[] {
                    new Span(format().fact(nobody)),
                    WorkloadParts.share(WorkloadMoney.share(nobody, money.total(month)), format()),
                    new Span(WorkloadMoney.signed(money.change(null, month), format())),
                    new Span(Format.MISSING),
                    new Span(Format.MISSING)
                })
                .addClassName("cr-unexplained");
        table.total(getTranslation("workloads.gross"), format().fact(money.total(month)), "", "", "", "");
        var tile = new Tile(getTranslation("workloads.money"), table);
        var note = new Paragraph(getTranslation("workloads.money.what"));
        note.addClassName("cr-note");
        tile.add(note);
        return tile;
    }

    private Component name(CustomerId customer, Workload each) {
        var link = new Anchor("customers/" + customer + "/workloads/" + each.id(), each.name());
        if (each.archivedAt() == null) {
            return link;
        }
        var both = new Div(link, Tile.chip(getTranslation("workloads.archived"), "neutral"));
        both.addClassName("cr-actions");
        return both;
    }

    private Tile names(CustomerId customer, List<Workload> list) {
        var table = new Table(getTranslation("workloads.name"));
        list.forEach(each -> table.row(name(customer, each), new Component[] {}));
        return new Tile(getTranslation("workloads.title"), table);
    }

    private Tile unattributed(CustomerId customer, YearMonth month) {
        var parts = workloads.parts(customer, month, month).stream()
                .filter(part -> part.workload() == null)
                .toList();
        return new Tile(
                getTranslation("workloads.nobody.month", format().month(month)), new WorkloadParts(parts, format()));
    }

    private Select<YearMonth> choice(CustomerId customer, WorkloadMoney money, YearMonth month) {
        return choice(
                money,
                month,
                getTranslation("dimension.month"),
                format(),
                chosen -> getUI().ifPresent(ui -> ui.navigate(
                        "customers/" + customer + "/workloads",
                        QueryParameters.simple(Map.of("month", chosen.toString())))));
    }

    static Select<YearMonth> choice(
            WorkloadMoney money,
            YearMonth month,
            String label,
            Format format,
            java.util.function.Consumer<YearMonth> chosen) {
        var field = new Select<YearMonth>();
        field.setAriaLabel(label);
        field.setItems(money.months().reversed());
        field.setItemLabelGenerator(format::month);
        field.setValue(month);
        field.addValueChangeListener(change -> {
            @Nullable YearMonth value = change.getValue();
            if (value != null && change.isFromClient()) {
                chosen.accept(value);
            }
        });
        return field;
    }
}
