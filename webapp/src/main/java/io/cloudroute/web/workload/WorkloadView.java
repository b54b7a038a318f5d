package io.cloudroute.web.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
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
import io.cloudroute.web.parts.Tile;
import io.cloudroute.workload.AttributionRules;
import io.cloudroute.workload.CallSites;
import io.cloudroute.workload.MeasuredSites.Site;
import io.cloudroute.workload.Sites;
import io.cloudroute.workload.Workload;
import io.cloudroute.workload.WorkloadId;
import io.cloudroute.workload.Workloads;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One workload: its money by month, what it consists of, the rules that lead to it, its call sites.
@Route("customers/:customer/workloads/:workload")
@RolesAllowed({"CUSTOMER", "PARTNER", "BROKER"})
final class WorkloadView extends CustomerPage {

    private final Workloads workloads;
    private final AttributionRules rules;
    private final CallSites callSites;
    private final Sites sites;
    private final Spend spend;
    private final boolean keeper;

    WorkloadView(
            Organisations organisations,
            Workloads workloads,
            AttributionRules rules,
            CallSites callSites,
            Sites sites,
            Spend spend,
            Viewers viewers) {
        super(organisations);
        this.workloads = workloads;
        this.rules = rules;
        this.callSites = callSites;
        this.sites = sites;
        this.spend = spend;
        this.keeper = viewers.seat().filter(Imports::keeps).isPresent();
        title(getTranslation("workloads.title"));
    }

    @Override
    protected void show(CustomerId customer, Organisation organisation, BeforeEnterEvent event) {
        var workload = workloads
                .find(customer, id(event.getRouteParameters().get("workload").orElse("")))
                .orElseThrow(NotFoundException::new);
        title(workload.name());
        context(organisation.name());
        var back = new Anchor("customers/" + customer + "/workloads", getTranslation("workloads.all"));
        back.addClassName("cr-button");
        var actions = new ArrayList<Component>();
        WorkloadMoney.of(workloads, spend, customer).ifPresent(money -> {
            var month = money.asked(event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("month")
                    .orElse(""));
            actions.add(choice(customer, workload, money, month));
            money(customer, workload, money, month);
        });
        actions.add(back);
        if (keeper && workload.archivedAt() == null) {
            actions.add(rename(customer, workload));
            actions.add(archive(customer, workload));
        }
        actions(actions.toArray(Component[]::new));
        add(sites(customer, workload), rules(customer, workload));
    }

    private static WorkloadId id(String text) {
        try {
            return WorkloadId.of(text);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }

    private void money(CustomerId customer, Workload workload, WorkloadMoney money, YearMonth month) {
        var cost = money.of(workload.id(), month);
        var chart =
                new CrChart(CrChart.Kind.BARS, getTranslation("workloads.byMonth"), getTranslation("dimension.month"));
        chart.addClassName("cr-chart-short");
        chart.palette(WorkloadMoney.palette(workloads.list(customer)));
        chart.show(
                new ChartData(money.categories(format()), List.of(money.series(workload.id(), workload.name()))),
                CrChart.Unit.usd(2));
        var byMonth = new Tile();
        byMonth.add(chart);
        add(
                Tile.row(
                        Tile.figure(format().month(month), format().fact(cost), getTranslation("workloads.gross.what")),
                        Tile.figure(
                                getTranslation("spend.share"),
                                format().share(WorkloadMoney.share(cost, money.total(month)), 1),
                                getTranslation("workloads.share.what", format().fact(money.total(month)))),
                        Tile.figure(
                                getTranslation("workloads.change"),
                                WorkloadMoney.signed(money.change(workload.id(), month), format()),
                                getTranslation(
                                        "workloads.change.what",
                                        format().fact(money.of(workload.id(), month.minusMonths(1))))),
                        Tile.figure(
                                getTranslation("workloads.callSites"),
                                format().count(callSites
                                        .list(customer, workload.id())
                                        .size()),
                                getTranslation("workloads.callSites.what"))),
                byMonth);
        var parts = workloads.parts(customer, month, month).stream()
                .filter(part -> workload.id().equals(part.workload()))
                .toList();
        add(new Tile(getTranslation("workloads.parts"), new WorkloadParts(parts, format())));
    }

    private Select<YearMonth> choice(CustomerId customer, Workload workload, WorkloadMoney money, YearMonth month) {
        return WorkloadsView.choice(
                money,
                month,
                getTranslation("dimension.month"),
                format(),
                chosen -> getUI().ifPresent(ui -> ui.navigate(
                        "customers/" + customer + "/workloads/" + workload.id(),
                        QueryParameters.simple(Map.of("month", chosen.toString())))));
    }

    private Tile rules(CustomerId customer, Workload workload) {
        var words = new RuleWords(this::getTranslation);
        var list = new OrderedList();
        list.addClassName("cr-list");
        var all = rules.current(customer).rules();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).workload().equals(workload.id())) {
                list.add(new ListItem(getTranslation("attribution.nth", i + 1, words.sentence(all.get(i)))));
            }
        }
        Component what = list.getComponentCount() > 0 ? list : new Paragraph(getTranslation("workloads.rules.none"));
        return new Tile(
                getTranslation("workloads.rules"),
                what,
                new Anchor("customers/" + customer + "/workloads/rules", getTranslation("attribution.open")));
    }

    private Tile sites(CustomerId customer, Workload workload) {
        var path = "customers/" + customer + "/workloads/" + workload.id() + "/call-sites/";
        boolean writable = keeper && workload.archivedAt() == null;
        Consumer<@Nullable Site> describe = measured -> new CallSiteDialog(
                        customer,
                        workload.id(),
                        callSites,
                        measured,
                        id -> getUI().ifPresent(ui -> ui.navigate(path + id)))
                .open();
        var what = new Paragraph(getTranslation("workloads.callSites.none"));
        what.addClassName("cr-note");
        var tile = new Tile(getTranslation("workloads.callSites"), what);
        sites.of(customer, workload.id())
                .ifPresent(tied -> tile.add(new CallSiteTable(tied, path, writable, format(), describe::accept)));
        if (writable) {
            var add = new Button(
                    getTranslation("workloads.callSites.new"), CrIcon.PLUS.create(), _ -> describe.accept(null));
            tile.add(new Div(add));
        }
        return tile;
    }

    private Button rename(CustomerId customer, Workload workload) {
        return new Button(
                getTranslation("workloads.rename"),
                CrIcon.PENCIL.create(),
                _ -> new WorkloadDialog(
                                getTranslation("workloads.rename"),
                                workload.name(),
                                name -> workloads.rename(customer, workload.id(), name),
                                _ -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false)))
                        .open());
    }

    private Button archive(CustomerId customer, Workload workload) {
        return new Button(getTranslation("workloads.archive"), _ -> {
            switch (workloads.archive(customer, workload.id())) {
                case Workloads.Outcome.Done _ -> {
                    Notification.show(getTranslation("workloads.archive.done", workload.name()));
                    getUI().ifPresent(ui -> ui.navigate("customers/" + customer + "/workloads"));
                }
                case Workloads.Outcome.InUse _ -> Notification.show(getTranslation("workloads.archive.used"));
                case Workloads.Outcome.NameTaken _, Workloads.Outcome.NotFound _ ->
                    Notification.show(getTranslation("workloads.gone"));
            }
        });
    }
}
