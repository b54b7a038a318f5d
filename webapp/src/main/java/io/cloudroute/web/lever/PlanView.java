package io.cloudroute.web.lever;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.Chosen;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.Levers;
import io.cloudroute.lever.Limits;
import io.cloudroute.lever.Market;
import io.cloudroute.lever.PlanResult;
import io.cloudroute.lever.Planner;
import io.cloudroute.lever.Plans;
import io.cloudroute.lever.Simulation;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Organisations.Organisation;
import io.cloudroute.tenancy.SavedViews;
import io.cloudroute.usage.Spend;
import io.cloudroute.web.parts.Address;
import io.cloudroute.web.parts.Csv;
import io.cloudroute.web.parts.CustomerPage;
import io.cloudroute.web.parts.Empty;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.web.parts.ViewsMenu;
import io.cloudroute.workload.Diagnoses;
import io.cloudroute.workload.MeasuredSites;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a plan would do to a month: the best one under the viewer's limits, over the call sites that bills tell of. All
/// that is chosen stands in the address.
@Route("customers/:customer/plan")
@RolesAllowed({"CUSTOMER", "PARTNER", "BROKER"})
final class PlanView extends CustomerPage {

    /// Four whole weeks: each weekday counts the same.
    private static final int DAYS = 28;

    private static final int MOST_SITES = 12;
    private static final long SEED = 1;

    private final Spend spend;
    private final Diagnoses diagnoses;
    private final SavedViews views;
    private @Nullable ViewsMenu menu;
    private final Div content = new Div();
    private final Div detail = new Div();

    PlanView(Organisations organisations, Spend spend, Diagnoses diagnoses, SavedViews views) {
        super(organisations);
        this.views = views;
        this.spend = spend;
        this.diagnoses = diagnoses;
        title(getTranslation("plan.title"));
        content.addClassName("cr-stack");
        detail.addClassName("cr-detail");
    }

    @Override
    protected void show(CustomerId customer, Organisation organisation, BeforeEnterEvent event) {
        var last = spend.span(customer).map(Spend.Span::last);
        var measured = last.flatMap(day -> diagnoses.sites(customer, day.minusDays(DAYS - 1L), day))
                .orElse(null);
        if (last.isEmpty() || measured == null || measured.sites().isEmpty()) {
            context(organisation.name());
            add(new Empty(
                    getTranslation("plan.empty"),
                    getTranslation("plan.empty.what"),
                    new Anchor("customers/" + customer + "/bills", getTranslation("spend.empty.go"))));
            return;
        }
        context(getTranslation(
                "plan.context", organisation.name(), format().range(last.get().minusDays(DAYS - 1L), last.get())));
        menu = new ViewsMenu(views, "plan", new Address(event));
        actions(menu);
        detail.setVisible(false);
        var frame = new Div(content, detail);
        frame.addClassName("cr-with-detail");
        add(frame);
        render(customer, measured, PlanQuery.of(event.getLocation().getQueryParameters()));
    }

    private void render(CustomerId customer, MeasuredSites measured, PlanQuery query) {
        content.removeAll();
        var market = diagnoses.market();
        var sites = measured.sites().stream()
                .limit(MOST_SITES)
                .map(MeasuredSites.Site::callSite)
                .toList();
        content.add(limits(customer, query));
        try {
            plan(customer, measured, query, market, sites);
        } catch (InvalidInputException wrong) {
            content.add(new Empty(
                    getTranslation("plan.wrong"),
                    String.valueOf(wrong.getMessage()),
                    new Anchor("customers/" + customer + "/plan", getTranslation("plan.wrong.reset"))));
        }
    }

    private void plan(
            CustomerId customer, MeasuredSites measured, PlanQuery query, Market market, List<CallSite> sites) {
        var words = new PlanWords(
                format(),
                this::getTranslation,
                sites.stream().collect(Collectors.toMap(CallSite::id, Function.identity())));
        var levers = new Levers(market);
        var planner = new Planner(market);
        var options = sites.stream()
                .flatMap(site -> query.options(site, planner, levers::parameters).stream())
                .toList();
        var search = planner.searchAmong(sites, options, query.limits());
        var plans = new Plans(market);
        var result = plans.evaluate(sites, search.best(), query.limits());
        var uncertainty = new Simulation(market).run(sites, search.best(), query.limits(), Simulation.DRAWS, SEED);
        if (menu != null) {
            actions(menu, csv(result));
        }
        content.add(new PlanFigures(result, uncertainty, words));
        content.add(new PlanCharts(
                result,
                search,
                words,
                days -> go(customer, query.with(query.limits().withEffortDays(days)))));
        content.add(new PlanLevers(
                sites,
                query,
                result,
                plans.refusals(sites, options, query.limits()),
                words,
                (lever, used) -> go(customer, query.with(lever, used)),
                (site, lever) -> open(customer, query, levers, search.best(), site, lever, words)));
        content.add(new PlanSites(measured, MOST_SITES, result, words));
        content.add(new PlanRange(uncertainty, words));
    }

    private Anchor csv(PlanResult plan) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = Csv.of(PlanCsv.HEADER, PlanCsv.lines(plan)).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), "plan.csv", "text/csv", bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                getTranslation("spend.csv"));
        link.addClassName("cr-button");
        return link;
    }

    private void open(
            CustomerId customer,
            PlanQuery query,
            Levers levers,
            List<Chosen> best,
            CallSite site,
            Lever lever,
            PlanWords words) {
        var chosen = best.stream()
                .filter(each -> each.lever() == lever && each.callSite().equals(site.id()))
                .findFirst()
                .orElseGet(() -> Chosen.of(lever, site.id()));
        detail.removeAll();
        detail.add(new LeverSheet(
                site,
                chosen,
                levers,
                words,
                (parameter, value) -> go(customer, query.with(site.id(), lever, parameter, value)),
                () -> detail.setVisible(false)));
        detail.setVisible(true);
    }

    private Component limits(CustomerId customer, PlanQuery query) {
        var limits = query.limits();
        var days = new NumberField(getTranslation("plan.days"));
        days.setMin(0);
        days.setMax(10_000);
        days.setStep(0.5);
        days.setClearButtonVisible(true);
        days.setPlaceholder(getTranslation("plan.days.all"));
        days.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        days.setValue(limits.effortDays() == null ? null : limits.effortDays().doubleValue());
        days.addValueChangeListener(change -> {
            if (!days.isInvalid()) {
                go(customer, query.with(limits.withEffortDays(decimal(change.getValue()))));
            }
        });
        var months = new IntegerField(getTranslation("plan.months"));
        months.setMin(1);
        months.setMax(120);
        months.setStepButtonsVisible(true);
        months.setValue(limits.months());
        months.addValueChangeListener(change -> {
            if (!months.isInvalid() && change.getValue() != null) {
                go(
                        customer,
                        query.with(changed(
                                limits,
                                limits.noCommitments(),
                                limits.noQualityRisk(),
                                limits.dataStaysInRegion(),
                                change.getValue())));
            }
        });
        var row = new Div(
                days,
                months,
                box(
                        "plan.uncommitted",
                        limits.noCommitments(),
                        on -> go(
                                customer,
                                query.with(changed(
                                        limits,
                                        on,
                                        limits.noQualityRisk(),
                                        limits.dataStaysInRegion(),
                                        limits.months())))),
                box(
                        "plan.riskless",
                        limits.noQualityRisk(),
                        on -> go(
                                customer,
                                query.with(changed(
                                        limits,
                                        limits.noCommitments(),
                                        on,
                                        limits.dataStaysInRegion(),
                                        limits.months())))),
                box(
                        "plan.stays",
                        limits.dataStaysInRegion(),
                        on -> go(
                                customer,
                                query.with(changed(
                                        limits,
                                        limits.noCommitments(),
                                        limits.noQualityRisk(),
                                        on,
                                        limits.months())))));
        row.addClassName("cr-choices");
        return new Tile(getTranslation("plan.limits"), row);
    }

    private static Limits changed(Limits limits, boolean uncommitted, boolean riskless, boolean stays, int months) {
        return new Limits(limits.effortDays(), uncommitted, riskless, stays, months, limits.usdPerEffortDay());
    }

    private static @Nullable BigDecimal decimal(@Nullable Double value) {
        return value == null ? null : BigDecimal.valueOf(value).stripTrailingZeros();
    }

    private Checkbox box(String key, boolean on, Consumer<Boolean> changed) {
        var box = new Checkbox(getTranslation(key), on);
        box.addValueChangeListener(change -> changed.accept(change.getValue()));
        return box;
    }

    private void go(CustomerId customer, PlanQuery query) {
        getUI().ifPresent(ui -> ui.navigate("customers/" + customer + "/plan", query.query()));
    }
}
