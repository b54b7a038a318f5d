package io.cloudroute.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.PlanResult;
import io.cloudroute.money.Usd;
import io.cloudroute.plan.ItemId;
import io.cloudroute.plan.PlanItem;
import io.cloudroute.plan.PlanVersion;
import io.cloudroute.plan.PlanVersions;
import io.cloudroute.plan.Status;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Organisations.Organisation;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.usage.Imports;
import io.cloudroute.web.parts.Csv;
import io.cloudroute.web.parts.CustomerPage;
import io.cloudroute.web.parts.Empty;
import io.cloudroute.web.parts.Segments;
import io.cloudroute.web.parts.Table;
import io.cloudroute.web.parts.Tile;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The plan that was promoted: its figures, and how far each lever has come, as a board or as a list.
@Route("customers/:customer/board")
@RolesAllowed({"CUSTOMER", "PARTNER", "BROKER"})
final class BoardView extends CustomerPage {

    private final PlanVersions plans;
    private final boolean keeper;
    private final Div content = new Div();
    private final Div detail = new Div();

    BoardView(Organisations organisations, PlanVersions plans, Viewers viewers) {
        super(organisations);
        this.plans = plans;
        this.keeper = viewers.seat().filter(Imports::keeps).isPresent();
        title(getTranslation("board.title"));
        content.addClassName("cr-stack");
        detail.addClassName("cr-detail");
    }

    @Override
    protected void show(CustomerId customer, Organisation organisation, BeforeEnterEvent event) {
        var versions = plans.list(customer);
        if (versions.isEmpty()) {
            context(organisation.name());
            add(new Empty(
                    getTranslation("board.empty"),
                    getTranslation("board.empty.what"),
                    new Anchor("customers/" + customer + "/plan", getTranslation("scenario.plan"))));
            return;
        }
        var query = event.getLocation().getQueryParameters();
        var asked = query.getSingleParameter("version").orElse("");
        var plan = versions.stream()
                .filter(each -> String.valueOf(each.version()).equals(asked))
                .findFirst()
                .orElse(versions.getFirst());
        boolean list = query.getSingleParameter("as").filter("list"::equals).isPresent();
        boolean latest = plan == versions.getFirst();
        context(getTranslation(
                "board.context", organisation.name(), plan.name(), plan.version(), format().time(plan.promotedAt())));
        var items = plans.items(customer, plan.version());
        var words = words(plan);
        actions(version(customer, versions, plan, list), pdf(organisation, plan, items, words), csv(plan, items));
        detail.removeAll();
        detail.setVisible(false);
        content.removeAll();
        var frame = new Div(content, detail);
        frame.addClassName("cr-with-detail");
        add(frame);
        if (!latest) {
            content.add(notice(getTranslation("board.past", versions.getFirst().version()), false));
        }
        if (!plan.note().isEmpty()) {
            content.add(notice(plan.note(), false));
        }
        var off = plan.document().sites().stream().filter(site -> !site.holds()).count();
        if (off > 0) {
            content.add(notice(getTranslation("plan.off.what", off), true));
        }
        content.add(new PlanFigures(
                plan.document().billed(),
                plan.document().result(),
                plan.document().range(),
                words));
        var dropped =
                items.stream().filter(item -> item.status() == Status.DROPPED).toList();
        if (!dropped.isEmpty()) {
            var lost = Usd.sum(dropped.stream().map(item -> saving(plan, item)).toList());
            content.add(notice(getTranslation("board.dropped", dropped.size(), format().estimate(lost)), true));
        }
        plans.repricings(customer, plan.version()).stream()
                .findFirst()
                .ifPresent(repricing -> content.add(new Repriced(repricing, format(), words)));
        var shape = new Segments<>(
                List.of(false, true),
                each -> getTranslation(each ? "board.list" : "board.board"),
                list,
                each -> go(customer, plan.version(), each));
        var row = new Div(shape);
        row.addClassName("cr-actions");
        content.add(row);
        Function<PlanItem, Runnable> opener = item -> () -> open(customer, item.id(), words, latest);
        content.add(list ? list(plan, items, words, opener) : board(plan, items, words, opener));
    }

    private PlanWords words(PlanVersion plan) {
        return new PlanWords(
                format(),
                this::getTranslation,
                plan.document().callSites().stream().collect(Collectors.toMap(CallSite::id, Function.identity())));
    }

    private static Component notice(String text, boolean warns) {
        var notice = new Paragraph(text);
        notice.addClassName("cr-notice");
        if (warns) {
            notice.addClassName("cr-notice-warn");
        }
        return notice;
    }

    private Component version(CustomerId customer, List<PlanVersion> versions, PlanVersion plan, boolean list) {
        var select = new Select<Integer>();
        select.setAriaLabel(getTranslation("board.version"));
        select.setItems(versions.stream().map(PlanVersion::version).toList());
        select.setItemLabelGenerator(each -> getTranslation("board.version.one", each));
        select.setValue(plan.version());
        select.addValueChangeListener(change -> go(customer, change.getValue(), list));
        return select;
    }

    private Component board(
            PlanVersion plan, List<PlanItem> items, PlanWords words, Function<PlanItem, Runnable> opener) {
        var board = new Div();
        board.addClassName("cr-board");
        for (var status : Status.values()) {
            var its = items.stream().filter(item -> item.status() == status).toList();
            var title = new H3(getTranslation("status." + status));
            title.addClassName("cr-label");
            var sum = new Span(
                    its.isEmpty()
                            ? ""
                            : words.format()
                                    .estimate(Usd.sum(its.stream()
                                            .map(item -> saving(plan, item))
                                            .toList())));
            sum.addClassNames("cr-number", "cr-note");
            var head = new Div(title, sum);
            head.addClassName("cr-spread");
            var column = new Div(head);
            column.addClassName("cr-board-column");
            column.getElement().setAttribute("role", "group");
            column.getElement().setAttribute("aria-label", getTranslation("status." + status));
            for (var item : its) {
                column.add(card(plan, item, words, opener.apply(item)));
            }
            board.add(column);
        }
        return board;
    }

    private Component card(PlanVersion plan, PlanItem item, PlanWords words, Runnable open) {
        var name = new NativeButton(words.lever(item.lever()), _ -> open.run());
        name.addClassName("cr-door");
        var site = new Div(words.site(item.callSite()));
        site.addClassName("cr-note");
        var money = new Span(words.format().fact(saving(plan, item)));
        money.addClassNames("cr-number", "cr-pos");
        var who = new Span(due(item));
        who.addClassName("cr-note");
        var foot = new Div(money, who);
        foot.addClassName("cr-spread");
        var card = new Div(name, site, foot);
        card.addClassName("cr-card");
        return card;
    }

    private String due(PlanItem item) {
        var due = item.dueOn() == null ? "" : format().date(item.dueOn());
        return item.owner().isEmpty() ? due : due.isEmpty() ? item.owner() : item.owner() + " · " + due;
    }

    private Component list(
            PlanVersion plan, List<PlanItem> items, PlanWords words, Function<PlanItem, Runnable> opener) {
        var table = new Table(
                        getTranslation("plan.lever"),
                        getTranslation("plan.site"),
                        getTranslation("board.status"),
                        getTranslation("board.owner"),
                        getTranslation("board.starts"),
                        getTranslation("board.due"),
                        getTranslation("plan.sequential"),
                        getTranslation("plan.shapley"),
                        getTranslation("plan.effort"))
                .words(1, 2, 3, 4, 5)
                .stacked(2);
        for (var item : items) {
            var open = opener.apply(item);
            var door = new NativeButton(words.lever(item.lever()), _ -> open.run());
            door.addClassName("cr-door");
            var part = part(plan, item);
            table.row(
                    door,
                    new Span(words.site(item.callSite())),
                    Tile.chip(getTranslation("status." + item.status()), kind(item.status())),
                    new Span(item.owner()),
                    new Span(item.startsOn() == null ? "" : format().date(item.startsOn())),
                    new Span(item.dueOn() == null ? "" : format().date(item.dueOn())),
                    new Span(words.format().fact(part.sequentialUsdMonth())),
                    new Span(words.format().fact(part.shapleyUsdMonth())),
                    new Span(words.days(part.effect().effortDays())));
        }
        var tile = new Tile();
        tile.add(table);
        return tile;
    }

    static String kind(Status status) {
        return switch (status) {
            case PROPOSED -> "neutral";
            case AGREED, EVALUATING -> "warn";
            case LIVE -> "pos";
            case VERIFIED -> "verified";
            case DROPPED -> "neg";
        };
    }

    private static PlanResult.Part part(PlanVersion plan, PlanItem item) {
        return plan.document().result().levers().stream()
                .filter(each -> each.chosen().lever() == item.lever()
                        && each.chosen().callSite().equals(item.callSite()))
                .findFirst()
                .orElseThrow();
    }

    private static Usd saving(PlanVersion plan, PlanItem item) {
        return part(plan, item).sequentialUsdMonth();
    }

    private void open(CustomerId customer, ItemId id, PlanWords words, boolean latest) {
        var item = plans.item(customer, id).orElse(null);
        detail.removeAll();
        if (item != null) {
            detail.add(new ItemSheet(
                    customer,
                    item,
                    plans,
                    format(),
                    words,
                    keeper && latest,
                    () -> detail.setVisible(false),
                    () -> again(customer)));
        }
        detail.setVisible(item != null);
    }

    private void again(CustomerId customer) {
        getUI().ifPresent(ui -> {
            var location = ui.getActiveViewLocation();
            ui.navigate("customers/" + customer + "/board", location.getQueryParameters());
        });
    }

    private Anchor csv(PlanVersion plan, List<PlanItem> items) {
        return download(
                "csv",
                "spend.csv",
                "text/csv",
                plan,
                () -> Csv.of(PlanCsv.BOARD_HEADER, PlanCsv.lines(plan.document().result(), items))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private Anchor pdf(Organisation customer, PlanVersion plan, List<PlanItem> items, PlanWords words) {
        return download(
                "pdf",
                "board.pdf",
                "application/pdf",
                plan,
                () -> new PlanPdf(customer.name(), plan, items, words).bytes());
    }

    private Anchor download(String ending, String key, String type, PlanVersion plan, Supplier<byte[]> content) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = content.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            "plan-%d.%s".formatted(plan.version(), ending),
                            type,
                            bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                getTranslation(key));
        link.addClassName("cr-button");
        return link;
    }

    private void go(CustomerId customer, int version, boolean list) {
        getUI().ifPresent(ui -> ui.navigate(
                "customers/" + customer + "/board",
                new QueryParameters(
                        Map.of("version", List.of(String.valueOf(version)), "as", List.of(list ? "list" : "board")))));
    }
}
