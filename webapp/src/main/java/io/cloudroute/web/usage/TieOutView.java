package io.cloudroute.web.usage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Organisations.Organisation;
import io.cloudroute.tenancy.SavedViews;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.ui.CrBar;
import io.cloudroute.usage.Dimension;
import io.cloudroute.usage.Imports;
import io.cloudroute.usage.Rules;
import io.cloudroute.usage.Spend;
import io.cloudroute.usage.TieOut;
import io.cloudroute.web.parts.Address;
import io.cloudroute.web.parts.CustomerPage;
import io.cloudroute.web.parts.Empty;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Listing;
import io.cloudroute.web.parts.MoneyLines;
import io.cloudroute.web.parts.Table;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.web.parts.ViewsMenu;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// Every dollar of a month: what it is, and which part of the Bedrock money is explained.
@Route("customers/:customer/tie-out")
@RolesAllowed({"CUSTOMER", "PARTNER", "BROKER"})
final class TieOutView extends CustomerPage {

    private final TieOut tieOut;
    private final Spend spend;
    private final Rules rules;
    private final SavedViews views;
    private final boolean keeper;
    private final Names names = new Names(this::getTranslation);

    TieOutView(
            Organisations organisations, TieOut tieOut, Spend spend, Rules rules, SavedViews views, Viewers viewers) {
        super(organisations);
        this.tieOut = tieOut;
        this.spend = spend;
        this.rules = rules;
        this.views = views;
        this.keeper = viewers.seat().filter(Imports::keeps).isPresent();
        title(getTranslation("tieout.title"));
    }

    @Override
    protected void show(CustomerId customer, Organisation organisation, BeforeEnterEvent event) {
        var months = spend.months(customer).stream().map(Spend.Month::month).toList();
        if (months.isEmpty()) {
            context(organisation.name());
            add(new Empty(
                    getTranslation("tieout.empty"),
                    getTranslation("tieout.empty.what"),
                    new Anchor("customers/" + customer + "/bills", getTranslation("spend.empty.go"))));
            return;
        }
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("month")
                .orElse("");
        var month = months.stream()
                .filter(each -> each.toString().equals(asked))
                .findFirst()
                .orElse(months.getFirst());
        context(getTranslation("tieout.context", organisation.name(), format().month(month)));
        var address = new Address(event);
        actions(new ViewsMenu(views, "tie-out", address), choice(customer, months, month));
        report(customer, month, address);
    }

    private Select<YearMonth> choice(CustomerId customer, List<YearMonth> months, YearMonth month) {
        var field = new Select<YearMonth>();
        field.setAriaLabel(getTranslation("dimension.month"));
        field.setItems(months);
        field.setItemLabelGenerator(format()::month);
        field.setValue(month);
        field.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                "customers/" + customer + "/tie-out",
                com.vaadin.flow.router.QueryParameters.simple(
                        Map.of("month", change.getValue().toString())))));
        return field;
    }

    private void report(CustomerId customer, YearMonth month, Address address) {
        var report = tieOut.report(customer, month, month);
        var total = report.total();
        var money = new Tile(
                getTranslation("tieout.money"), new MoneyLines(total.gross(), total.credits(), total.net(), format()));
        var beside = new Paragraph(
                getTranslation("tieout.beside", format().fact(total.refunds()), format().fact(total.tax())));
        beside.addClassName("cr-note");
        money.add(beside);
        add(Tile.row(
                money,
                explained(report),
                Tile.figure(
                        getTranslation("tieout.bedrock"),
                        format().fact(report.bedrock()),
                        getTranslation(
                                "tieout.bedrock.what",
                                format().fact(total.gross().minus(report.bedrock())))),
                Tile.figure(
                        getTranslation("tieout.unexplained"),
                        format().fact(report.bedrock().minus(report.explained())),
                        getTranslation(
                                "tieout.unexplained.what", report.residuals().size()))));
        add(unclassified(customer, report), residuals(report, address), payers(report), inForce(customer));
    }

    private Tile explained(TieOut.Report report) {
        var share = report.share() == null ? BigDecimal.ONE : report.share();
        var tile = Tile.figure(
                getTranslation("tieout.share"), format().share(report.share(), 2), getTranslation("tieout.share.what"));
        tile.addComponentAtIndex(2, CrBar.of(share));
        return tile;
    }

    private Tile unclassified(CustomerId customer, TieOut.Report report) {
        if (report.unclassified().isEmpty()) {
            return new Tile(
                    getTranslation("tieout.unclassified"), new Paragraph(getTranslation("tieout.unclassified.none")));
        }
        var table = new Table(
                        getTranslation("dimension.usage-type"),
                        getTranslation("tieout.because"),
                        getTranslation("bills.rows"),
                        getTranslation("bills.amount"),
                        getTranslation("grid.actions"))
                .words(1);
        for (var each : report.unclassified()) {
            var name = new Div(new Span(each.usageType()), new Span(each.product()));
            name.addClassName("cr-two-lines");
            table.row(name, new Component[] {
                new Span(format().said(each.because())),
                new Span(format().count(each.lines())),
                new Span(format().fact(each.cost())),
                keeper ? map(customer, each) : new Span(Format.MISSING)
            });
        }
        return new Tile(getTranslation("tieout.unclassified"), table);
    }

    private Button map(CustomerId customer, TieOut.Unclassified line) {
        var button = new Button(
                getTranslation("rule.map"),
                _ -> new RuleDialog(rules, customer, line.usageType(), line.product(), format(), this::reload).open());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private Tile residuals(TieOut.Report report, Address address) {
        if (report.residuals().isEmpty()) {
            return new Tile(getTranslation("tieout.residuals"), new Paragraph(getTranslation("tieout.residuals.none")));
        }
        var list = new Listing<TieOut.Residual>("residuals", true, address)
                .cell("usage-type", getTranslation("dimension.usage-type"), TieOut.Residual::usageType, this::line)
                .words(
                        "reason",
                        getTranslation("tieout.reason"),
                        each -> getTranslation("tieout.reason." + each.reason()))
                .words(
                        "days",
                        getTranslation("tieout.days"),
                        each -> format().range(each.firstDay(), each.lastDay()),
                        TieOut.Residual::firstDay)
                .number(
                        "billed",
                        getTranslation("tieout.billed"),
                        each -> rate(each.billedPerMillion()),
                        TieOut.Residual::billedPerMillion)
                .number(
                        "book",
                        getTranslation("tieout.book"),
                        each -> rate(each.bookPerMillion()),
                        TieOut.Residual::bookPerMillion)
                .number(
                        "cost",
                        getTranslation("bills.amount"),
                        each -> format().fact(each.cost()),
                        each -> each.cost().amount());
        return new Tile(getTranslation("tieout.residuals"), list.rows(report.residuals()));
    }

    private Div line(TieOut.Residual each) {
        var model = each.model() == null || each.model().isEmpty()
                ? each.product()
                : names.value(Dimension.MODEL, each.model());
        var name = new Div(new Span(each.usageType()), new Span(model));
        name.addClassName("cr-two-lines");
        return name;
    }

    private String rate(@org.jspecify.annotations.Nullable BigDecimal perMillion) {
        return perMillion == null ? Format.MISSING : format().perMillion(new Usd(perMillion));
    }

    private Tile payers(TieOut.Report report) {
        var table = new Table(
                getTranslation("tieout.payer"),
                getTranslation("money.gross"),
                getTranslation("money.credits"),
                getTranslation("money.refunds"),
                getTranslation("money.tax"),
                getTranslation("money.net"));
        for (var payer : report.payers()) {
            var amounts = payer.amounts();
            table.row(
                    payer.payer().isEmpty() ? Format.MISSING : payer.payer(),
                    format().fact(amounts.gross()),
                    format().fact(amounts.credits()),
                    format().fact(amounts.refunds()),
                    format().fact(amounts.tax()),
                    format().fact(amounts.net()));
        }
        return new Tile(getTranslation("tieout.payers"), table);
    }

    private Tile inForce(CustomerId customer) {
        var list = rules.list(customer);
        if (list.isEmpty()) {
            return new Tile(getTranslation("rule.title"), new Paragraph(getTranslation("rule.none")));
        }
        var table = new Table(
                        getTranslation("rule.pattern"), getTranslation("rule.meaning"), getTranslation("grid.actions"))
                .words(1);
        for (var rule : list) {
            var meaning = rule.meaning();
            var direction = meaning.direction() == null ? meaning.kind() : meaning.direction();
            var retire = new Button(getTranslation("rule.retire"), _ -> {
                rules.retire(customer, rule.id());
                reload();
            });
            retire.addThemeVariants(ButtonVariant.SMALL);
            table.row(new Span(rule.usageTypePattern()), new Component[] {
                new Span(names.value(Dimension.MODEL, meaning.model()) + " · "
                        + names.value(Dimension.DIRECTION, direction)),
                keeper ? retire : new Span(Format.MISSING)
            });
        }
        return new Tile(getTranslation("rule.title"), table);
    }
}
