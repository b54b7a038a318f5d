package io.cloudroute.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.Levers;
import io.cloudroute.lever.Limits;
import io.cloudroute.lever.Market;
import io.cloudroute.lever.PlanResult;
import io.cloudroute.money.Usd;
import io.cloudroute.plan.Bases;
import io.cloudroute.plan.Basis;
import io.cloudroute.plan.PlanVersions;
import io.cloudroute.plan.Proposal;
import io.cloudroute.plan.Scenario;
import io.cloudroute.plan.ScenarioId;
import io.cloudroute.plan.Scenarios;
import io.cloudroute.plan.WhatIf;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Organisations.Organisation;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.usage.Imports;
import io.cloudroute.web.parts.Csv;
import io.cloudroute.web.parts.CustomerPage;
import io.cloudroute.web.parts.Empty;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.web.plan.PlanCharts.Steps;
import io.cloudroute.workload.Diagnoses;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a plan would do to a month: the best one under the viewer's limits, over the call sites that bills tell of. All
/// that is chosen stands in the address.
@Route("customers/:customer/plan")
@RolesAllowed({"CUSTOMER", "PARTNER", "BROKER"})
final class PlanView extends CustomerPage {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Bases bases;
    private final Diagnoses diagnoses;
    private final Scenarios scenarios;
    private final PlanVersions plans;
    private final boolean keeper;
    private final Div content = new Div();
    private final Div detail = new Div();

    /// What was worked out last: whoever looks at it from another side, or opens a sheet, need not wait for it again.
    private @Nullable Worked worked;

    /// @param at when, in [System#nanoTime]
    private record Worked(CustomerId customer, long at, Basis basis, Market market, Proposal proposal) {

        boolean isFresh(CustomerId whose) {
            return customer.equals(whose) && System.nanoTime() - at < KEPT.toNanos();
        }
    }

    /// The scenario that the what-if began as; empty for none.
    private String scenario = "";

    /// What is looked at, which changes no figure.
    private Steps steps = Steps.ORDER;

    private boolean tabled;

    /// The call site and the lever whose sheet is open; empty for none.
    private String sheet = "";

    PlanView(
            Organisations organisations,
            Bases bases,
            Diagnoses diagnoses,
            Scenarios scenarios,
            PlanVersions plans,
            Viewers viewers) {
        super(organisations);
        this.bases = bases;
        this.diagnoses = diagnoses;
        this.scenarios = scenarios;
        this.plans = plans;
        this.keeper = viewers.seat().filter(Imports::keeps).isPresent();
        title(getTranslation("plan.title"));
        content.addClassName("cr-stack");
        detail.addClassName("cr-detail");
    }

    @Override
    protected void show(CustomerId customer, Organisation organisation, BeforeEnterEvent event) {
        var last = worked;
        var basis = last != null && last.isFresh(customer)
                ? last.basis()
                : bases.of(customer).orElse(null);
        if (basis == null) {
            context(organisation.name());
            add(new Empty(
                    getTranslation("plan.empty"),
                    getTranslation("plan.empty.what"),
                    new Anchor("customers/" + customer + "/bills", getTranslation("spend.empty.go"))));
            return;
        }
        context(getTranslation("plan.context", organisation.name(), format().range(basis.first(), basis.last())));
        detail.setVisible(false);
        var frame = new Div(content, detail);
        frame.addClassName("cr-with-detail");
        add(frame);
        var query = event.getLocation().getQueryParameters();
        var whatIf = PlanQuery.of(query);
        scenario = query.getSingleParameter("scenario").orElse("");
        steps = query.getSingleParameter("steps").filter("shapley"::equals).isPresent() ? Steps.SHAPLEY : Steps.ORDER;
        tabled = query.getSingleParameter("as").filter("table"::equals).isPresent();
        sheet = query.getSingleParameter("sheet").orElse("");
        var kept = scenario(customer);
        content.removeAll();
        if (kept != null) {
            content.add(kept(customer, kept, whatIf));
        }
        content.add(limits(customer, whatIf));
        try {
            plan(customer, basis, whatIf, kept);
        } catch (InvalidInputException wrong) {
            content.add(new Empty(
                    getTranslation("plan.wrong"),
                    wrong.field() + ": " + format().said(wrong.problem()),
                    new Anchor("customers/" + customer + "/plan", getTranslation("plan.wrong.reset"))));
        }
    }

    /// Null where the what-if began as none, or it is gone.
    private @Nullable Scenario scenario(CustomerId customer) {
        try {
            return scenario.isEmpty()
                    ? null
                    : scenarios.find(customer, ScenarioId.of(scenario)).orElse(null);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private Component kept(CustomerId customer, Scenario its, WhatIf whatIf) {
        boolean same = its.whatIf().equals(whatIf);
        var words = new Span(getTranslation(same ? "scenario.open" : "scenario.differs", its.name()));
        var line = new Div(words);
        line.addClassNames("cr-notice", "cr-actions");
        if (!same && keeper) {
            line.add(new Button(getTranslation("scenario.update"), _ -> {
                switch (scenarios.change(customer, its.id(), its.version(), its.name(), whatIf, its.shared())) {
                    case Scenarios.Outcome.Done _ -> Notification.show(getTranslation("scenario.saved", its.name()));
                    case Scenarios.Outcome.Outdated _ -> Notification.show(getTranslation("scenario.outdated"));
                    default -> Notification.show(getTranslation("scenario.gone"));
                }
                go(customer, whatIf);
            }));
        }
        return line;
    }

    private void plan(CustomerId customer, Basis basis, WhatIf whatIf, @Nullable Scenario kept) {
        var last = worked;
        if (last == null || last.basis() != basis || !last.proposal().whatIf().equals(whatIf)) {
            var market = last != null && last.basis() == basis ? last.market() : diagnoses.market();
            last = new Worked(
                    customer,
                    last != null && last.basis() == basis ? last.at() : System.nanoTime(),
                    basis,
                    market,
                    Proposal.of(basis.callSites(), whatIf, market));
            worked = last;
        }
        var market = last.market();
        var proposal = last.proposal();
        var sites = proposal.sites();
        var words = new PlanWords(
                format(),
                this::getTranslation,
                sites.stream().collect(Collectors.toMap(CallSite::id, Function.identity())));
        var result = proposal.result();
        var actions = new ArrayList<Component>();
        if (keeper) {
            actions.add(new Button(
                    getTranslation("scenario.save"),
                    _ -> new SaveScenario(customer, scenarios, whatIf, id -> {
                                scenario = id.toString();
                                go(customer, whatIf);
                            })
                            .open()));
            if (!proposal.search().best().isEmpty()) {
                var promote = new Button(
                        getTranslation("plan.promote"),
                        _ -> new Promote(customer, plans, whatIf, kept == null ? "" : kept.name()).open());
                promote.addThemeVariants(ButtonVariant.PRIMARY);
                actions.add(promote);
            }
        }
        actions.add(csv(result));
        actions(actions.toArray(Component[]::new));
        content.add(new PlanFigures(basis.billed(), result, proposal.range(), words));
        content.add(new PlanCharts(
                proposal,
                steps,
                words,
                other -> {
                    steps = other;
                    go(customer, whatIf);
                },
                days -> go(customer, whatIf.with(whatIf.limits().withEffortDays(days)))));
        content.add(new PlanLevers(proposal, new Levers(market), words, tabled, new PlanLevers.Doing() {
            @Override
            public void tabled(boolean table) {
                tabled = table;
                go(customer, whatIf);
            }

            @Override
            public void opened(CallSite site, Lever lever) {
                sheet = sheet(site, lever);
                go(customer, whatIf);
            }

            @Override
            public void used(Lever lever, @Nullable CallSite site, boolean used) {
                go(customer, whatIf.with(lever, site == null ? null : site.id(), used));
            }

            @Override
            public void changed(CallSite site, Lever lever, String parameter, String value) {
                go(customer, whatIf.with(site.id(), lever, parameter, value));
            }
        }));
        for (var site : sites) {
            for (var lever : Lever.values()) {
                if (sheet.equals(sheet(site, lever))) {
                    open(customer, whatIf, new Levers(market), proposal, site, lever, words);
                }
            }
        }
        content.add(new PlanSites(basis, result, words));
        content.add(new PlanRange(proposal.range(), words));
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

    private static String sheet(CallSite site, Lever lever) {
        return lever.id() + "~" + site.id();
    }

    private void open(
            CustomerId customer,
            WhatIf whatIf,
            Levers levers,
            Proposal proposal,
            CallSite site,
            Lever lever,
            PlanWords words) {
        var chosen = proposal.search().best().stream()
                .filter(each -> each.lever() == lever && each.callSite().equals(site.id()))
                .findFirst()
                .orElseGet(() -> whatIf.chosen(site, lever, levers.parameters(lever, site)));
        detail.removeAll();
        detail.add(new LeverSheet(
                site,
                chosen,
                levers,
                words,
                lever != Lever.DISTILLATION || whatIf.sets(lever, site.id()),
                whatIf.uses(lever, site.id()),
                used -> go(customer, whatIf.with(lever, site.id(), used)),
                changes -> go(customer, whatIf.with(site.id(), lever, changes)),
                () -> {
                    sheet = "";
                    go(customer, whatIf);
                }));
        detail.setVisible(true);
    }

    private Component limits(CustomerId customer, WhatIf whatIf) {
        var limits = whatIf.limits();
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
                go(customer, whatIf.with(limits.withEffortDays(decimal(change.getValue()))));
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
                        whatIf.with(changed(
                                limits,
                                limits.noCommitments(),
                                limits.noQualityRisk(),
                                limits.dataStaysInRegion(),
                                change.getValue())));
            }
        });
        var credits = new BigDecimalField(getTranslation("plan.credits"));
        credits.setClearButtonVisible(true);
        credits.setPlaceholder(getTranslation("plan.credits.none"));
        credits.setPrefixComponent(new Span("$"));
        credits.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        credits.setValue(whatIf.credits() == null ? null : whatIf.credits().amount());
        credits.addValueChangeListener(change -> {
            var left = change.getValue();
            boolean wrong = left != null && (left.signum() < 0 || left.precision() > 15 || left.scale() > 6);
            credits.setInvalid(wrong);
            credits.setErrorMessage(getTranslation("plan.credits.wrong"));
            if (!wrong) {
                go(customer, whatIf.withCredits(left == null ? null : new Usd(left)));
            }
        });
        var row = new Div(
                focusable(days, "days"),
                focusable(months, "months"),
                focusable(credits, "credits"),
                box(
                        "plan.uncommitted",
                        limits.noCommitments(),
                        on -> go(
                                customer,
                                whatIf.with(changed(
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
                                whatIf.with(changed(
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
                                whatIf.with(changed(
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
        var box = focusable(new Checkbox(getTranslation(key), on), key);
        box.addValueChangeListener(change -> changed.accept(change.getValue()));
        return box;
    }

    private void go(CustomerId customer, WhatIf whatIf) {
        var query = PlanQuery.query(whatIf);
        if (!scenario.isEmpty()) {
            query = query.merging("scenario", scenario);
        }
        if (steps == Steps.SHAPLEY) {
            query = query.merging("steps", "shapley");
        }
        if (tabled) {
            query = query.merging("as", "table");
        }
        if (!sheet.isEmpty()) {
            query = query.merging("sheet", sheet);
        }
        var shown = query;
        getUI().ifPresent(ui -> ui.navigate("customers/" + customer + "/plan", shown));
    }
}
