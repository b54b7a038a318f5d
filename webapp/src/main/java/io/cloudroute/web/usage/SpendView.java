package io.cloudroute.web.usage;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Organisations.Organisation;
import io.cloudroute.tenancy.SavedViews;
import io.cloudroute.usage.Dimension;
import io.cloudroute.usage.OpenedRows;
import io.cloudroute.usage.Spend;
import io.cloudroute.usage.SpendQuestion;
import io.cloudroute.usage.SpendQuestion.Scope;
import io.cloudroute.web.parts.Address;
import io.cloudroute.web.parts.Csv;
import io.cloudroute.web.parts.CustomerPage;
import io.cloudroute.web.parts.Empty;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.web.parts.ViewsMenu;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the money goes: any two dimensions at a time, filters and all in the address.
@Route("customers/:customer/spend")
@RolesAllowed({"CUSTOMER", "PARTNER", "BROKER"})
final class SpendView extends CustomerPage {

    private static final List<Dimension> ROWS = List.of(
            Dimension.MODEL,
            Dimension.DIRECTION,
            Dimension.TIER,
            Dimension.ROUTING,
            Dimension.ACCOUNT,
            Dimension.REGION,
            Dimension.PROFILE,
            Dimension.PRINCIPAL,
            Dimension.TAG,
            Dimension.SERVICE,
            Dimension.USAGE_TYPE,
            Dimension.CHARGE_TYPE,
            Dimension.DAY,
            Dimension.WEEK,
            Dimension.MONTH);
    private static final int DEFAULT_DAYS = 92;

    private final Spend spend;
    private final OpenedRows opened;
    private final SavedViews savedViews;
    private final Names names = new Names(this::getTranslation);
    private final Div body = new Div();
    private final Div detail = new Div();
    private SpendUnit unit = SpendUnit.DOLLARS;
    private @Nullable CustomerId customer;
    private @Nullable SpendQuestion question;
    private @Nullable ViewsMenu views;

    SpendView(Organisations organisations, Spend spend, OpenedRows opened, SavedViews savedViews) {
        super(organisations);
        this.spend = spend;
        this.opened = opened;
        this.savedViews = savedViews;
        title(getTranslation("spend.title"));
        body.addClassName("cr-stack");
        detail.addClassName("cr-detail");
        detail.setVisible(false);
    }

    @Override
    protected void show(CustomerId customer, Organisation organisation, BeforeEnterEvent event) {
        this.customer = customer;
        var span = spend.span(customer);
        if (span.isEmpty()) {
            context(organisation.name());
            add(new Empty(
                    getTranslation("spend.empty"),
                    getTranslation("spend.empty.what"),
                    new Anchor("customers/" + customer + "/bills", getTranslation("spend.empty.go"))));
            return;
        }
        var last = span.get().last();
        var first = last.minusDays(DEFAULT_DAYS - 1).isBefore(span.get().first())
                ? span.get().first()
                : last.minusDays(DEFAULT_DAYS - 1);
        var otherwise = new SpendQuestion(
                first, last, Scope.BEDROCK, List.of(Dimension.MODEL, Dimension.DIRECTION), "", Map.of());
        var query = event.getLocation().getQueryParameters().getParameters();
        try {
            question = SpendQuestion.read(query, otherwise);
        } catch (SpendQuestion.InvalidException invalid) {
            Notification.show(
                    getTranslation("spend.invalid", invalid.parameter(), String.valueOf(invalid.getMessage())));
            question = otherwise;
        }
        unit = SpendUnit.of(query.getOrDefault("unit", List.of("")).getFirst());
        views = new ViewsMenu(savedViews, "spend", new Address(event));
        context(getTranslation("spend.context", organisation.name(), format().range(question.from(), question.to())));
        layOut(customer, question);
    }

    private void layOut(CustomerId here, SpendQuestion asked) {
        var total = spend.total(here, asked);
        var explained = total.gross().isZero()
                ? BigDecimal.ONE
                : BigDecimal.ONE.subtract(
                        total.unclassified().dividedBy(total.gross().amount()).amount());
        var badge = new Anchor(
                "customers/" + here + "/tie-out",
                getTranslation("spend.explained", format().share(explained, 1), format().fact(total.unclassified())));
        badge.addClassName("cr-pill");
        if (views != null) {
            actions(badge, views, csv(here, asked));
        }
        detail.removeAll();
        detail.setVisible(false);
        body.removeAll();
        var by = asked.by().stream().filter(each -> !each.isTime()).findFirst().orElse(Dimension.MODEL);
        body.add(
                new SpendFilters(spend, here, asked, unit, this::go),
                new SpendChart(
                        spend,
                        here,
                        asked,
                        by,
                        unit,
                        names,
                        format(),
                        (step, keys) -> open(here, asked.by(List.of(step, by)), keys)),
                pivot(here, asked));
        var frame = new Div(body, detail);
        frame.addClassName("cr-with-detail");
        add(frame);
    }

    private void go(SpendQuestion other) {
        go(other, unit);
    }

    private void go(SpendQuestion other, SpendUnit shown) {
        var query = new LinkedHashMap<>(other.write());
        if (shown != SpendUnit.DOLLARS) {
            query.put("unit", List.of(shown.word()));
        }
        getUI().ifPresent(ui -> ui.navigate("customers/" + customer + "/spend", new QueryParameters(query)));
    }

    private Tile pivot(CustomerId here, SpendQuestion asked) {
        var rows = choice(
                asked.by().getFirst(), "spend.rows", picked -> go(dimensions(here, asked, picked, second(asked))));
        var columns = choice(
                second(asked),
                "spend.columns",
                picked -> go(dimensions(here, asked, asked.by().getFirst(), picked)));
        columns.setEmptySelectionAllowed(true);
        columns.setEmptySelectionCaption(getTranslation("spend.columns.none"));
        var heading = new H2(getTranslation("spend.pivot"));
        heading.addClassName("cr-tile-title");
        var end = new Div(rows, columns);
        if (asked.by().contains(Dimension.TAG)) {
            var tags = new Select<String>();
            tags.setAriaLabel(getTranslation("spend.tag"));
            tags.setItems(spend.tagKeys(here));
            tags.setValue(asked.tag());
            tags.addValueChangeListener(change -> go(new SpendQuestion(
                    asked.from(), asked.to(), asked.scope(), asked.by(), change.getValue(), asked.filters())));
            end.add(tags);
        }
        end.addClassNames("cr-end", "cr-actions");
        var header = new Div(heading, end);
        header.addClassName("cr-tile-header");
        var tile = new Tile();
        var requests = unit == SpendUnit.PER_REQUEST ? spend.requests(here, asked) : List.<Spend.Row>of();
        tile.add(header);
        if (unit == SpendUnit.PER_REQUEST) {
            var why = new Paragraph(getTranslation("spend.requests.what"));
            why.addClassName("cr-note");
            tile.add(why);
        }
        tile.add(new Pivot(
                asked, spend.rows(here, asked), requests, names, format(), unit, keys -> open(here, asked, keys)));
        return tile;
    }

    private Select<Dimension> choice(
            @Nullable Dimension value, String key, java.util.function.Consumer<@Nullable Dimension> picked) {
        var field = new Select<Dimension>();
        field.setAriaLabel(getTranslation(key));
        field.setItems(ROWS);
        field.setItemLabelGenerator(
                each -> each == null ? getTranslation("spend.columns.none") : names.dimension(each));
        field.setValue(value);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                picked.accept(change.getValue());
            }
        });
        return field;
    }

    private static @Nullable Dimension second(SpendQuestion asked) {
        return asked.by().size() > 1 ? asked.by().get(1) : null;
    }

    private SpendQuestion dimensions(
            CustomerId here, SpendQuestion asked, @Nullable Dimension rows, @Nullable Dimension columns) {
        var by = new ArrayList<Dimension>();
        by.add(rows == null ? Dimension.MODEL : rows);
        if (columns != null && columns != by.getFirst()) {
            by.add(columns);
        }
        var tag = asked.tag();
        if (by.contains(Dimension.TAG) && tag.isEmpty()) {
            var keys = spend.tagKeys(here);
            if (keys.isEmpty()) {
                Notification.show(getTranslation("spend.tag.none"));
                return asked;
            }
            tag = keys.getFirst();
        }
        return new SpendQuestion(asked.from(), asked.to(), asked.scope(), by, tag, asked.filters());
    }

    private void open(CustomerId here, SpendQuestion asked, List<String> keys) {
        detail.removeAll();
        detail.add(new OpenedPanel(spend, opened, here, asked, keys, names, format(), () -> detail.setVisible(false)));
        detail.setVisible(true);
    }

    private Anchor csv(CustomerId here, SpendQuestion asked) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = Csv.of(header(asked), lines(here, asked)).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            "spend-%s-%s.csv".formatted(asked.from(), asked.to()),
                            "text/csv",
                            bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                getTranslation("spend.csv"));
        link.addClassName("cr-button");
        return link;
    }

    private List<String> header(SpendQuestion asked) {
        var header = new ArrayList<>(asked.by().stream().map(Dimension::word).toList());
        header.addAll(List.of("gross_usd", "tokens", "usd_per_million_tokens"));
        return header;
    }

    private List<List<String>> lines(CustomerId here, SpendQuestion asked) {
        return spend.rows(here, asked).stream()
                .map(row -> {
                    var line = new ArrayList<>(row.keys());
                    var rate = row.perMillion();
                    line.addAll(List.of(
                            row.gross().toString(),
                            row.tokens().toPlainString(),
                            rate == null ? "" : rate.rounded(6).toString()));
                    return List.<String>copyOf(line);
                })
                .toList();
    }

    static Usd sum(List<Spend.Row> rows) {
        return Usd.sum(rows.stream().map(Spend.Row::gross).toList());
    }
}
