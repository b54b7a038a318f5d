package io.cloudroute.web.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cloudroute.lever.Field;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Axis;
import io.cloudroute.pricing.Models;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.pricing.Ttl;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Organisations.Organisation;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.usage.Imports;
import io.cloudroute.web.parts.CustomerPage;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.workload.CallSiteId;
import io.cloudroute.workload.CallSites;
import io.cloudroute.workload.CallSites.Outcome;
import io.cloudroute.workload.InvocationLogs;
import io.cloudroute.workload.Known;
import io.cloudroute.workload.Known.Given;
import io.cloudroute.workload.LogProfile;
import io.cloudroute.workload.ProfiledCallSite;
import io.cloudroute.workload.Sites;
import io.cloudroute.workload.Tie;
import io.cloudroute.workload.WorkloadId;
import io.cloudroute.workload.Workloads;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A call site's profile, field by field, held against what was billed for it.
@Route("customers/:customer/workloads/:workload/call-sites/:callSite")
@RolesAllowed({"CUSTOMER", "PARTNER", "BROKER"})
final class CallSiteView extends CustomerPage {

    private static final Map<String, List<String>> GROUPS = groups();

    /// What a field without a number stands for while it is blank.
    private static final Map<String, String> STANDARD = Map.of(
            "tier", Tier.STANDARD.word(),
            "routing", Routing.REGIONAL.word(),
            "blocksSomeone", "true",
            "staysInRegion", "false",
            "tokensMeasured", "false");

    private final Workloads workloads;
    private final CallSites callSites;
    private final Sites sites;
    private final InvocationLogs logs;
    private final boolean keeper;
    private final Map<String, FieldRow> rows = new LinkedHashMap<>();
    private final Div tied = new Div();
    private final Button save = new Button();

    CallSiteView(
            Organisations organisations,
            Workloads workloads,
            CallSites callSites,
            Sites sites,
            InvocationLogs logs,
            Viewers viewers) {
        super(organisations);
        this.workloads = workloads;
        this.callSites = callSites;
        this.sites = sites;
        this.logs = logs;
        this.keeper = viewers.seat().filter(Imports::keeps).isPresent();
        title(getTranslation("workloads.callSites"));
    }

    private static Map<String, List<String>> groups() {
        var groups = new LinkedHashMap<String, List<String>>();
        groups.put(
                "served", List.of("model", "region", "tier", "routing", "cacheTtl", "blocksSomeone", "staysInRegion"));
        groups.put(
                "requests",
                List.of(
                        "requestsPerMonth",
                        "requestsPerSession",
                        "sessionSpreadMinutes",
                        "requestsPerCacheLifetime",
                        "requestsPerCacheLifetime1h"));
        groups.put(
                "prompt",
                List.of(
                        "prefixTokens",
                        "contextTokens",
                        "recurringContextShare",
                        "historyTokensPerTurn",
                        "dynamicTokens"));
        groups.put("answer", List.of("answerTokens", "surplusTokens", "reasoningTokens", "easyShare"));
        groups.put(
                "corpus",
                List.of(
                        "corpus.documents",
                        "corpus.tokens",
                        "corpus.changedShare",
                        "corpus.reembeddedShare",
                        "corpus.reindexesPerMonth",
                        "corpus.storageUsdPerMonth"));
        groups.put(
                "more",
                List.of(
                        "otherUsdPerRequest",
                        "tokensMeasured",
                        "hourlyProfile",
                        "rates.inputUsdPerMillion",
                        "rates.outputUsdPerMillion",
                        "rates.cacheReadUsdPerMillion",
                        "rates.cacheWrite5mUsdPerMillion",
                        "rates.cacheWrite1hUsdPerMillion",
                        "limits.cacheMinimumTokens",
                        "limits.batch",
                        "limits.batchWithCaching",
                        "limits.flex",
                        "limits.provisioned"));
        return groups;
    }

    @Override
    protected void show(CustomerId customer, Organisation organisation, BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var site = site(
                customer,
                parameters.get("workload").orElse(""),
                parameters.get("callSite").orElse(""));
        var workload = workloads.find(customer, site.workload()).orElseThrow(NotFoundException::new);
        title(site.name());
        context(organisation.name() + " · " + workload.name());
        boolean writable = keeper && site.archivedAt() == null;
        var back = new Anchor("customers/" + customer + "/workloads/" + workload.id(), workload.name());
        back.addClassName("cr-button");
        var actions = new ArrayList<Component>(List.of(back));
        if (writable) {
            actions.add(new Button(getTranslation("workloads.archive"), _ -> archive(customer, site)));
            save.setText(getTranslation("action.save"));
            save.addThemeVariants(ButtonVariant.PRIMARY);
            save.addClickListener(_ -> save(customer, site));
            actions.add(save);
        }
        actions(actions.toArray(Component[]::new));
        rows.clear();
        tied.removeAll();
        var tie = tie(customer, site);
        add(tied);
        if (writable) {
            add(fill(customer, site, tie));
        }
        GROUPS.forEach((group, fields) -> add(group(group, fields, site, writable, tie)));
        hold(site, tie);
    }

    private ProfiledCallSite site(CustomerId customer, String workload, String callSite) {
        try {
            var within = WorkloadId.of(workload);
            return callSites
                    .find(customer, CallSiteId.of(callSite))
                    .filter(found -> found.workload().equals(within))
                    .orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }

    private @Nullable Tie tie(CustomerId customer, ProfiledCallSite site) {
        return sites.of(customer, site.workload()).stream()
                .flatMap(found -> found.ties().stream())
                .filter(each ->
                        each.sites().stream().anyMatch(other -> other.id().equals(site.id())))
                .findFirst()
                .orElse(null);
    }

    private Component group(
            String group, List<String> fields, ProfiledCallSite site, boolean writable, @Nullable Tie tie) {
        var list = new Div();
        list.addClassName("cr-fields");
        for (var field : fields) {
            var number = Field.of(field);
            var row = new FieldRow(
                    field,
                    site.fields().get(field),
                    number.flatMap(Field::standard)
                            .map(BigDecimal::toPlainString)
                            .orElse(STANDARD.getOrDefault(field, "")),
                    number.isPresent(),
                    options(field),
                    writable,
                    format(),
                    () -> hold(site, tie));
            rows.put(field, row);
            list.add(row);
        }
        var title = getTranslation("callsite.group." + group);
        if (fields.stream().noneMatch(site.fields()::containsKey)) {
            var details = new Details(title, list);
            details.addClassName("cr-tile");
            return details;
        }
        return new Tile(title, list);
    }

    /// What a field has to choose from, with a word for each; empty where it is a number or a text of one's own.
    private Map<String, String> options(String field) {
        var options = new LinkedHashMap<String, String>();
        switch (field) {
            case "model" -> Models.standard().all().forEach(model -> options.put(model.id(), model.name()));
            case "tier" -> axes(Tier.values(), options);
            case "routing" -> axes(Routing.values(), options);
            case "cacheTtl" -> axes(Ttl.values(), options);
            case "blocksSomeone",
                    "staysInRegion",
                    "tokensMeasured",
                    "limits.batch",
                    "limits.batchWithCaching",
                    "limits.flex",
                    "limits.provisioned" -> {
                options.put("true", getTranslation("answer.yes"));
                options.put("false", getTranslation("answer.no"));
            }
            default -> {
                // of one's own
            }
        }
        return options;
    }

    private static void axes(Axis[] axes, Map<String, String> options) {
        for (var axis : axes) {
            options.put(axis.word(), axis.word());
        }
    }

    /// What the profile that stands in the rows costs, beside what was billed.
    private void hold(ProfiledCallSite site, @Nullable Tie tie) {
        rows.values().forEach(row -> row.wrong(""));
        tied.removeAll();
        tied.addClassName("cr-stack");
        var modelled = modelled(site);
        Usd others = Usd.ZERO;
        var names = new ArrayList<String>();
        if (tie != null) {
            for (var other : tie.sites()) {
                if (!other.id().equals(site.id())) {
                    names.add(other.name());
                    others = others.plus(cost(other));
                }
            }
        }
        var billed = tie == null ? null : tie.billed();
        var now = tie == null || modelled == null ? null : new Tie(tie.sites(), tie.billed(), modelled.plus(others));
        tied.add(Tile.row(
                Tile.figure(
                        getTranslation("plan.billed"),
                        format().fact(billed),
                        names.isEmpty()
                                ? getTranslation("callsite.billed.what")
                                : getTranslation("callsite.billed.together", String.join(", ", names))),
                Tile.figure(
                        getTranslation("plan.modelled"),
                        format().fact(modelled == null ? null : modelled.plus(others)),
                        getTranslation("callsite.modelled.what")),
                Tile.figure(
                        getTranslation("plan.off"),
                        WorkloadMoney.signed(now == null ? null : now.off(), format()),
                        getTranslation("callsite.off.what"))));
        if (now != null && now.off() != null) {
            var notice = new Paragraph(getTranslation(now.holds() ? "callsite.ties" : "callsite.ties.not"));
            notice.addClassNames("cr-notice", now.holds() ? "cr-notice-pos" : "cr-notice-warn");
            tied.add(notice);
        }
        save.setEnabled(rows.values().stream().anyMatch(FieldRow::isChanged));
    }

    private Usd cost(ProfiledCallSite site) {
        try {
            return sites.modelled(site);
        } catch (InvalidInputException _) {
            return Usd.ZERO;
        }
    }

    private @Nullable Usd modelled(ProfiledCallSite site) {
        var known = new HashMap<String, Known>();
        boolean whole = true;
        for (var row : rows.values()) {
            try {
                row.given()
                        .ifPresent(given -> known.put(
                                row.field(),
                                new Known(
                                        given.value(),
                                        given.low(),
                                        given.high(),
                                        given.source(),
                                        null,
                                        "",
                                        Instant.EPOCH)));
            } catch (IllegalArgumentException wrong) {
                row.wrong(format().said(String.valueOf(wrong.getMessage())));
                whole = false;
            }
        }
        try {
            return whole ? sites.modelled(site.with(known)) : null;
        } catch (InvalidInputException wrong) {
            say(wrong);
            return null;
        }
    }

    private void say(InvalidInputException wrong) {
        var row = rows.get(wrong.field().substring(1).replace('/', '.'));
        if (row == null) {
            Notification.show(format().said(wrong.problem()));
        } else {
            row.wrong(format().said(wrong.problem()));
        }
    }

    private void save(CustomerId customer, ProfiledCallSite site) {
        var given = new HashMap<String, Given>();
        var forgotten = new HashSet<String>();
        for (var row : rows.values()) {
            if (!row.isChanged()) {
                continue;
            }
            try {
                row.given().ifPresentOrElse(value -> given.put(row.field(), value), () -> forgotten.add(row.field()));
            } catch (IllegalArgumentException wrong) {
                row.wrong(format().said(String.valueOf(wrong.getMessage())));
                return;
            }
        }
        try {
            answer(callSites.change(customer, site.id(), site.version(), given, forgotten), "callsite.saved");
        } catch (InvalidInputException wrong) {
            say(wrong);
        }
    }

    private void archive(CustomerId customer, ProfiledCallSite site) {
        var outcome = callSites.archive(customer, site.id(), site.version());
        if (outcome instanceof Outcome.Done) {
            Notification.show(getTranslation("callsite.archived", site.name()));
            getUI().ifPresent(ui -> ui.navigate("customers/" + customer + "/workloads/" + site.workload()));
        } else {
            answer(outcome, "callsite.saved");
        }
    }

    private void answer(Outcome outcome, String done) {
        Notification.show(getTranslation(
                switch (outcome) {
                    case Outcome.Done _ -> done;
                    case Outcome.Outdated _ -> "scenario.outdated";
                    case Outcome.NameTaken _, Outcome.NotNow _, Outcome.NotFound _ -> "workloads.gone";
                }));
        if (outcome instanceof Outcome.Done) {
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }
    }

    /// What the bill or the invocation logs measured, to be looked at before it is saved.
    private Component fill(CustomerId customer, ProfiledCallSite site, @Nullable Tie tie) {
        var bill = new Button(getTranslation("callsite.measure"), CrIcon.REFRESH.create(), _ -> {
            var measured = sites.measured(customer, site);
            if (measured.isEmpty()) {
                Notification.show(getTranslation("callsite.measure.none"));
                return;
            }
            fill(measured.getFirst().fields());
            hold(site, tie);
        });
        var bar = new Div(bill);
        bar.addClassName("cr-actions");
        var months = logs.months(customer);
        if (!months.isEmpty()) {
            var groups = logs.profiles(customer, InvocationLogs.Filter.ALL, months.getFirst());
            var select = new Select<LogProfile>();
            select.setAriaLabel(getTranslation("callsite.log"));
            select.setPlaceholder(getTranslation("callsite.log"));
            select.setItems(groups);
            select.setItemLabelGenerator(each -> "%s · %s · %s · %s"
                    .formatted(
                            each.model(),
                            each.operation(),
                            each.caller().isEmpty()
                                    ? "—"
                                    : each.caller().substring(each.caller().lastIndexOf(':') + 1),
                            getTranslation("callsite.log.requests", format().count(each.requests()))));
            select.setWidth("min(100%, 420px)");
            select.addValueChangeListener(change -> {
                if (change.getValue() != null) {
                    fill(LogFields.of(change.getValue(), this::given));
                    hold(site, tie);
                }
            });
            bar.add(select);
        }
        return bar;
    }

    private Optional<Given> given(Field field) {
        var row = rows.get(field.id());
        return row == null ? Optional.empty() : row.given();
    }

    private void fill(Map<String, Given> fields) {
        fields.forEach((field, given) -> {
            var row = rows.get(field);
            if (row != null) {
                row.fill(given);
            }
        });
    }
}
