package io.cloudroute.web.pricing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Axis;
import io.cloudroute.pricing.Model;
import io.cloudroute.pricing.Models;
import io.cloudroute.pricing.Price;
import io.cloudroute.pricing.PriceDrafts;
import io.cloudroute.pricing.Prices;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Page;
import io.cloudroute.web.parts.Table;
import io.cloudroute.web.parts.Tile;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

/// The price book, for the broker: everybody there may read it, administrators change it.
@Route("prices")
@RolesAllowed("BROKER")
final class PricesView extends Page implements BeforeEnterObserver {

    private final Prices prices;
    private final PriceDrafts drafts;
    private final boolean admin;
    private final Clock clock;
    private final TextField model = new TextField();
    private final Select<Tier> tier = new Select<>();
    private final Select<Routing> routing = new Select<>();
    private final DatePicker day = new DatePicker();
    private final Grid<Price> grid = new Grid<>();
    private final Div detail = new Div();
    private final Div open = new Div();

    PricesView(Prices prices, PriceDrafts drafts, Viewers viewers, Clock clock) {
        this.prices = prices;
        this.drafts = drafts;
        this.clock = clock;
        this.admin = viewers.seat().filter(seat -> seat.has(Role.ADMIN)).isPresent();
        title(getTranslation("pricing.title"));
        context(getTranslation("pricing.context"));
        detail.addClassName("cr-detail");
        detail.setVisible(false);
        open.addClassName("cr-stack");
        columns();
        filters();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        model.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("model")
                .orElse(""));
        day.setValue(LocalDate.now(clock));
        var export = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = prices.export().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "prices.csv", "text/csv", bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                getTranslation("pricing.export"));
        export.addClassName("cr-button");
        if (admin) {
            actions(
                    export,
                    new Button(
                            getTranslation("pricing.import"),
                            CrIcon.UPLOAD.create(),
                            _ -> new PriceUpload(drafts, this::showDrafts).open()));
        } else {
            actions(export);
        }
        var fields = new Div(model, tier, routing, day);
        fields.addClassName("cr-filters");
        var frame = new Div(new Tile(getTranslation("pricing.prices"), grid), detail);
        frame.addClassName("cr-with-detail");
        add(open, fields, frame);
        showDrafts();
        search();
    }

    private void columns() {
        grid.addColumn(price -> name(price.key().model()))
                .setHeader(getTranslation("dimension.model"))
                .setFlexGrow(3);
        grid.addColumn(price ->
                        getTranslation("direction." + price.key().direction().word())
                                + (price.key().ttl() == null
                                        ? ""
                                        : " " + price.key().ttl().word()))
                .setHeader(getTranslation("dimension.direction"));
        grid.addColumn(price -> getTranslation("tier." + price.key().tier().word()))
                .setHeader(getTranslation("dimension.tier"));
        grid.addColumn(price ->
                        getTranslation("routing." + price.key().routing().word()))
                .setHeader(getTranslation("dimension.routing"));
        grid.addColumn(price -> price.key().region()).setHeader(getTranslation("dimension.region"));
        grid.addColumn(price ->
                        getTranslation("pricing.of." + price.key().context().word()))
                .setHeader(getTranslation("pricing.of"));
        grid.addColumn(price -> format().perMillion(new Usd(price.usdPerMillion())))
                .setHeader(getTranslation("spend.unit.PER_MILLION"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(price -> getTranslation("pricing.evidence." + price.evidence()))
                .setHeader(getTranslation("pricing.evidence"));
        grid.setHeight("560px");
        grid.addSelectionListener(
                selection -> selection.getFirstSelectedItem().ifPresentOrElse(this::show, this::hide));
    }

    private void filters() {
        model.setPlaceholder(getTranslation("pricing.search"));
        model.setAriaLabel(getTranslation("pricing.search"));
        model.setPrefixComponent(CrIcon.SEARCH.create());
        model.setValueChangeMode(ValueChangeMode.LAZY);
        model.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.getPage()
                        .getHistory()
                        .replaceState(
                                null,
                                model.isEmpty()
                                        ? "prices"
                                        : "prices?model="
                                                + java.net.URLEncoder.encode(
                                                        model.getValue(), StandardCharsets.UTF_8)));
                search();
            }
        });
        choice(tier, "dimension.tier", Tier.values());
        choice(routing, "dimension.routing", Routing.values());
        day.setAriaLabel(getTranslation("pricing.day"));
        day.setClearButtonVisible(true);
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                search();
            }
        });
    }

    private <E extends Enum<E> & Axis> void choice(Select<E> field, String label, E[] values) {
        field.setAriaLabel(getTranslation(label));
        field.setPlaceholder(getTranslation(label));
        field.setItems(values);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("pricing.any"));
        field.setItemLabelGenerator(each -> each == null
                ? getTranslation("pricing.any")
                : getTranslation((each instanceof Tier ? "tier." : "routing.") + each.word()));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                search();
            }
        });
    }

    private void search() {
        hide();
        grid.setItems(prices.search(
                new Prices.Search(model.getValue(), null, tier.getValue(), routing.getValue(), day.getValue())));
    }

    private static String name(String model) {
        return Models.standard().find(model).map(Model::name).orElse(model);
    }

    private void hide() {
        detail.setVisible(false);
    }

    private void show(Price price) {
        detail.removeAll();
        var title = new H2(name(price.key().model()));
        title.addClassName("cr-tile-title");
        var close = new Button(CrIcon.X.create(), _ -> {
            grid.deselectAll();
            hide();
        });
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("action.close"));
        var head = new Div(title, close);
        head.addClassName("cr-detail-header");
        var source = new Paragraph(getTranslation("pricing.source", price.source(), format().date(price.checkedOn())));
        source.addClassName("cr-note");
        detail.add(head, source, new H3(getTranslation("pricing.history")), history(price));
        var differing = prices.disagreements(price.key().model());
        if (!differing.isEmpty()) {
            var table = new Table(
                    getTranslation("pricing.field"), getTranslation("pricing.ours"), getTranslation("pricing.other"));
            differing.forEach(each -> table.row(
                    each.field() + " · " + each.otherSource(),
                    format().perMillion(new Usd(each.usdPerMillion())),
                    each.otherUsdPerMillion() == null
                            ? Format.MISSING
                            : format().perMillion(new Usd(each.otherUsdPerMillion()))));
            detail.add(new H3(getTranslation("pricing.disagreements")), table);
        }
        if (admin) {
            var change = new Button(
                    getTranslation("pricing.change"),
                    CrIcon.PENCIL.create(),
                    _ -> new PriceChange(drafts, price, clock, this::showDrafts).open());
            change.addThemeVariants(ButtonVariant.PRIMARY);
            var row = new Div(change);
            row.addClassName("cr-actions");
            detail.add(row);
        }
        detail.setVisible(true);
    }

    private Table history(Price price) {
        var table = new Table(getTranslation("pricing.days"), getTranslation("spend.unit.PER_MILLION"));
        for (var each : prices.history(price.key())) {
            var days = each.to() == null
                    ? getTranslation("pricing.from", format().date(each.from()))
                    : format().range(each.from(), each.to().minusDays(1));
            table.row(days, format().perMillion(new Usd(each.usdPerMillion())));
        }
        return table;
    }

    private void showDrafts() {
        open.removeAll();
        if (admin) {
            drafts.open()
                    .forEach(draft -> open.add(new DraftTile(drafts, draft, format(), () -> {
                        showDrafts();
                        search();
                    })));
        }
    }
}
