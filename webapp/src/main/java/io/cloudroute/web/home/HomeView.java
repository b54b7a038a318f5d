package io.cloudroute.web.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Model;
import io.cloudroute.pricing.Models;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Organisations.Organisation;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.tenancy.Side;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.ui.ChartData;
import io.cloudroute.ui.CrChart;
import io.cloudroute.usage.Dimension;
import io.cloudroute.usage.Imports;
import io.cloudroute.usage.Spend;
import io.cloudroute.usage.SpendQuestion;
import io.cloudroute.usage.SpendQuestion.Scope;
import io.cloudroute.web.inbox.Waiting;
import io.cloudroute.web.inbox.WaitingList;
import io.cloudroute.web.parts.Empty;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.MoneyLines;
import io.cloudroute.web.parts.Page;
import io.cloudroute.web.parts.StateChip;
import io.cloudroute.web.parts.Table;
import io.cloudroute.web.parts.Tile;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The first screen of each side.
@Route("")
@PermitAll
final class HomeView extends Page implements BeforeEnterObserver {

    /// The days of a month on average, by which a daily cost becomes a run-rate.
    private static final BigDecimal MONTH = new BigDecimal("30.4375");
    private static final int WINDOW = 28;

    private final Organisations organisations;
    private final Spend spend;
    private final Imports imports;
    private final Waiting waiting;
    private final Viewers viewers;

    HomeView(Organisations organisations, Spend spend, Imports imports, Waiting waiting, Viewers viewers) {
        this.imports = imports;
        this.waiting = waiting;
        this.organisations = organisations;
        this.spend = spend;
        this.viewers = viewers;
        title(getTranslation("home.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        viewers.seat().ifPresent(this::show);
    }

    private void show(Seat seat) {
        switch (seat.side()) {
            case CUSTOMER -> customer(seat);
            case PARTNER -> partner(seat);
            case BROKER -> broker(seat);
        }
    }

    /// Before the charts, as on a phone there is no beside.
    private Div waitingAndLatest(Seat seat) {
        var both = new Div(waiting(seat), latest(seat));
        both.addClassName("cr-halves");
        return both;
    }

    private Tile waiting(Seat seat) {
        return new Tile(
                getTranslation("inbox.title"),
                new WaitingList(waiting.of(seat).stream().limit(3).toList()));
    }

    private Tile latest(Seat seat) {
        var names = organisations.customers();
        var list = new Div();
        list.addClassName("cr-list");
        var bills = imports.everywhere(null, 4);
        for (var each : bills) {
            var name = new Anchor("customers/" + each.customer() + "/bills?import=" + each.id(), each.name());
            var whose = names.stream()
                    .filter(found -> seat.side() != Side.CUSTOMER
                            && found.id().value().equals(each.customer().value()))
                    .map(found -> found.name() + " · ")
                    .findFirst()
                    .orElse("");
            var words = new Div(name, new Span(whose + format().time(each.createdAt())));
            words.addClassName("cr-two-lines");
            var row = new Div(words, new StateChip(each));
            row.addClassName("cr-spread");
            list.add(row);
        }
        if (bills.isEmpty()) {
            var nothing = new Paragraph(getTranslation("home.bills.none"));
            nothing.addClassName("cr-note");
            list.add(nothing);
        }
        return new Tile(getTranslation("home.bills"), list);
    }

    private void customer(Seat seat) {
        var customer = new CustomerId(seat.organisation().value());
        title(seat.organisationName());
        var span = spend.span(customer);
        if (span.isEmpty()) {
            context(getTranslation("home.title"));
            add(new Empty(
                    getTranslation("home.empty"),
                    getTranslation("home.empty.what"),
                    link(customer, "bills", "spend.empty.go")));
            add(waitingAndLatest(seat));
            return;
        }
        context(getTranslation(
                "home.context", "Amazon Bedrock", format().date(span.get().last())));
        var months = spend.months(customer);
        var latest = months.getFirst();
        var first = span.get().last().minusDays(WINDOW - 1);
        var window = new SpendQuestion(
                first.isBefore(span.get().first()) ? span.get().first() : first,
                span.get().last(),
                Scope.BEDROCK,
                List.of(Dimension.DIRECTION, Dimension.MODEL),
                "",
                Map.of());
        var kinds = spend.rows(customer, window);
        long days = java.time.temporal.ChronoUnit.DAYS.between(window.from(), window.to()) + 1;
        var runRate = Usd.sum(kinds.stream().map(Spend.Row::gross).toList())
                .times(MONTH)
                .dividedBy(BigDecimal.valueOf(days));
        var money = new Tile(
                getTranslation("home.month", format().month(latest.month())),
                new MoneyLines(latest.gross(), latest.credits(), latest.net(), format()));
        var beside =
                new Span(getTranslation("tieout.beside", format().fact(latest.refunds()), format().fact(latest.tax())));
        beside.addClassName("cr-note");
        money.add(beside);
        add(Tile.row(
                money,
                Tile.figure(
                        getTranslation("home.runrate"),
                        format().estimate(runRate) + " " + getTranslation("per.month"),
                        getTranslation(
                                "home.runrate.what",
                                days,
                                format().date(span.get().last()))),
                Tile.figure(
                        getTranslation("home.bedrock"),
                        share(latest.bedrockGross(), latest.gross()),
                        getTranslation(
                                "home.bedrock.what",
                                format().fact(latest.bedrockGross()),
                                format().fact(latest.gross()))),
                input(kinds)));
        add(waitingAndLatest(seat), trend(months));
    }

    private Tile input(List<Spend.Row> kinds) {
        var cost = Usd.ZERO;
        var tokens = BigDecimal.ZERO;
        var cached = BigDecimal.ZERO;
        for (var kind : kinds) {
            var name = kind.keys().getFirst();
            if (embeds(kind.keys().getLast())) {
                continue;
            }
            if (name.equals("input") || name.startsWith("cache_")) {
                cost = cost.plus(kind.gross());
                tokens = tokens.add(kind.tokens());
            }
            if (name.equals("cache_read")) {
                cached = cached.add(kind.tokens());
            }
        }
        var rate = tokens.signum() == 0
                ? null
                : cost.times(BigDecimal.valueOf(1_000_000)).dividedBy(tokens);
        var hit = tokens.signum() == 0 ? BigDecimal.ZERO : cached.divide(tokens, java.math.MathContext.DECIMAL128);
        return Tile.figure(
                getTranslation("home.rate"),
                format().perMillion(rate),
                getTranslation("home.rate.what", format().share(hit, 0)));
    }

    /// What is embedded is no prompt.
    private static boolean embeds(String model) {
        return Models.standard()
                .find(model)
                .filter(each -> each.kind() == Model.Class.EMBEDDING)
                .isPresent();
    }

    private Tile trend(List<Spend.Month> months) {
        var ordered = months.reversed();
        var categories = ordered.stream()
                .map(month -> new ChartData.Category(month.month().toString(), format().month(month.month())))
                .toList();
        var bedrock = new ArrayList<BigDecimal>();
        var others = new ArrayList<BigDecimal>();
        ordered.forEach(month -> {
            bedrock.add(month.bedrockGross().amount());
            others.add(month.gross().minus(month.bedrockGross()).amount());
        });
        var chart = new CrChart(CrChart.Kind.BARS, getTranslation("home.trend"), getTranslation("dimension.month"));
        chart.palette(List.of("bedrock", "services"));
        chart.show(
                new ChartData(
                        categories,
                        List.of(
                                new ChartData.Series("bedrock", "Bedrock", bedrock),
                                new ChartData.Series("services", getTranslation("spend.other"), others))),
                CrChart.Unit.usd(2));
        var tile = new Tile();
        tile.add(chart);
        return tile;
    }

    private void partner(Seat seat) {
        context(seat.organisationName());
        var customers = organisations.customers();
        if (customers.isEmpty()) {
            add(new Empty(getTranslation("home.customers.none"), getTranslation("home.customers.none.what")));
            add(waitingAndLatest(seat));
            return;
        }
        add(new Tile(getTranslation("home.customers"), spending(customers)), waitingAndLatest(seat));
    }

    private void broker(Seat seat) {
        title(getTranslation("control.title"));
        context(seat.organisationName());
        var all = organisations.all();
        var customers =
                all.stream().filter(each -> each.side() == Side.CUSTOMER).toList();
        long partners = all.stream().filter(each -> each.side() == Side.PARTNER).count();
        var engagements = organisations.engagements();
        long unrouted = customers.stream()
                .filter(customer -> engagements.stream()
                        .noneMatch(each ->
                                each.customer().value().equals(customer.id().value())))
                .count();
        add(Tile.row(
                Tile.figure(
                        getTranslation("home.control.unrouted"),
                        format().count(unrouted),
                        getTranslation("home.control.unrouted.what")),
                Tile.figure(getTranslation("home.control.customers"), format().count(customers.size()), ""),
                Tile.figure(getTranslation("home.control.partners"), format().count(partners), ""),
                Tile.figure(getTranslation("home.control.engagements"), format().count(engagements.size()), "")));
        add(waitingAndLatest(seat), new Tile(getTranslation("home.control.spend"), spending(customers)));
    }

    private Table spending(List<Organisation> customers) {
        var table = new Table(
                        getTranslation("side.CUSTOMER"),
                        getTranslation("home.lastmonth"),
                        getTranslation("home.bedrock"),
                        getTranslation("home.through"),
                        getTranslation("grid.actions"))
                .stacked(1);
        for (var each : customers) {
            var customer = new CustomerId(each.id().value());
            var latest = spend.months(customer).stream().findFirst();
            table.row(new Span(each.name()), new Component[] {
                new Span(latest.map(month -> format().fact(month.gross())).orElse(Format.MISSING)),
                new Span(latest.map(month -> share(month.bedrockGross(), month.gross()))
                        .orElse(Format.MISSING)),
                new Span(spend.span(customer)
                        .map(span -> format().date(span.last()))
                        .orElse(Format.MISSING)),
                link(customer, "spend", "home.customer.open")
            });
        }
        return table;
    }

    private String share(Usd part, Usd whole) {
        return whole.isZero()
                ? Format.MISSING
                : format().share(part.dividedBy(whole.amount()).amount(), 1);
    }

    private Anchor link(CustomerId customer, String place, String key) {
        return new Anchor("customers/" + customer + "/" + place, getTranslation(key));
    }
}
