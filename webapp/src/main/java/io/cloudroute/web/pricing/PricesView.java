package io.cloudroute.web.pricing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import io.cloudroute.pricing.PriceKey;
import io.cloudroute.pricing.Prices;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.SavedViews;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.web.parts.Address;
import io.cloudroute.web.parts.DayField;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Listing;
import io.cloudroute.web.parts.Page;
import io.cloudroute.web.parts.Table;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.web.parts.ViewsMenu;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
    private final DayField day = new DayField(null);
    private final SavedViews savedViews;
    private @Nullable Address address;
    private @Nullable Listing<Price> list;
    private @Nullable PriceKey opened;
    private final Div detail = new Div();
    private final Div open = new Div();

    PricesView(Prices prices, PriceDrafts drafts, SavedViews savedViews, Viewers viewers, Clock clock) {
        this.savedViews = savedViews;
        this.prices = prices;
        this.drafts = drafts;
        this.clock = clock;
        this.admin = viewers.seat().filter(seat -> seat.has(Role.ADMIN)).isPresent();
        title(getTranslation("pricing.title"));
        context(getTranslation("pricing.context"));
        detail.addClassName("cr-detail");
        detail.setVisible(false);
        open.addClassName("cr-stack");
        filters();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var here = new Address(event);
        address = here;
        list = list(here);
        model.setValue(here.get("model").orElse(""));
        tier.setValue(asked(here, "tier", Tier.values()));
        routing.setValue(asked(here, "routing", Routing.values()));
        day.setValue(day(here));
        var export = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = prices.export().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "prices.csv", "text/csv", bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                getTranslation("pricing.export"));
        export.addClassName("cr-button");
        var views = new ViewsMenu(savedViews, "prices", here);
        if (admin) {
            actions(
                    views,
                    export,
                    new Button(
                            getTranslation("pricing.import"),
                            CrIcon.UPLOAD.create(),
                            _ -> new PriceUpload(drafts, this::showDrafts).open()));
        } else {
            actions(views, export);
        }
        var fields = new Div(model, tier, routing, day);
        fields.addClassName("cr-filters");
        var frame = new Div(new Tile(getTranslation("pricing.prices"), list), detail);
        frame.addClassName("cr-with-detail");
        add(open, fields, frame);
        showDrafts();
        search();
    }

    private Listing<Price> list(Address address) {
        return new Listing<Price>("prices", true, address)
                .words(
                        "model",
                        getTranslation("dimension.model"),
                        each -> name(each.key().model()))
                .words("direction", getTranslation("dimension.direction"), this::direction)
                .words(
                        "tier",
                        getTranslation("dimension.tier"),
                        each -> getTranslation("tier." + each.key().tier().word()))
                .words(
                        "routing",
                        getTranslation("dimension.routing"),
                        each -> getTranslation("routing." + each.key().routing().word()))
                .words(
                        "region",
                        getTranslation("dimension.region"),
                        each -> each.key().region())
                .words(
                        "context",
                        getTranslation("pricing.of"),
                        each -> getTranslation(
                                "pricing.of." + each.key().context().word()))
                .number(
                        "price",
                        getTranslation("spend.unit.PER_MILLION"),
                        each -> format().perMillion(new Usd(each.usdPerMillion())),
                        Price::usdPerMillion)
                .words(
                        "evidence",
                        getTranslation("pricing.evidence"),
                        each -> getTranslation("pricing.evidence." + each.evidence()))
                .opens(this::show, each -> each.key().equals(opened));
    }

    private String direction(Price price) {
        var ttl = price.key().ttl();
        return getTranslation("direction." + price.key().direction().word()) + (ttl == null ? "" : " " + ttl.word());
    }

    private void filters() {
        model.setPlaceholder(getTranslation("pricing.search"));
        model.setAriaLabel(getTranslation("pricing.search"));
        model.setPrefixComponent(CrIcon.SEARCH.create());
        model.setValueChangeMode(ValueChangeMode.LAZY);
        model.addValueChangeListener(change -> told(change.isFromClient(), "model", change.getValue()));
        choice(tier, "dimension.tier", Tier.values());
        choice(routing, "dimension.routing", Routing.values());
        day.setAriaLabel(getTranslation("pricing.day"));
        day.setClearButtonVisible(true);
        day.addValueChangeListener(change -> told(
                change.isFromClient() && !day.unreadable(),
                "day",
                change.getValue() == null ? "any" : change.getValue().toString()));
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
        field.addValueChangeListener(change -> told(
                change.isFromClient(),
                label.substring("dimension.".length()),
                change.getValue() == null ? null : change.getValue().word()));
    }

    private void told(boolean byHand, String key, @Nullable String value) {
        if (byHand && address != null) {
            address.put(key, value);
            search();
        }
    }

    private static <E extends Enum<E> & Axis> @Nullable E asked(Address address, String key, E[] values) {
        return Arrays.stream(values)
                .filter(each -> each.word().equals(address.get(key).orElse("")))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate day(Address address) {
        var text = address.get("day").orElse("");
        try {
            return text.equals("any") ? null : text.isEmpty() ? LocalDate.now(clock) : LocalDate.parse(text);
        } catch (DateTimeException _) {
            return LocalDate.now(clock);
        }
    }

    private void search() {
        if (list == null) {
            return;
        }
        hide();
        list.rows(prices.search(
                new Prices.Search(model.getValue(), null, tier.getValue(), routing.getValue(), day.getValue())));
    }

    private static String name(String model) {
        return Models.standard().find(model).map(Model::name).orElse(model);
    }

    private void hide() {
        opened = null;
        detail.setVisible(false);
    }

    private void refresh() {
        if (list != null) {
            list.refresh();
        }
    }

    private void show(Price price) {
        detail.removeAll();
        var title = new H2(name(price.key().model()));
        title.addClassName("cr-tile-title");
        var close = new Button(CrIcon.X.create(), _ -> {
            hide();
            refresh();
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
        opened = price.key();
        refresh();
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
