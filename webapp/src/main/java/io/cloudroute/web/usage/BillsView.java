package io.cloudroute.web.usage;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Organisations.Organisation;
import io.cloudroute.tenancy.SavedViews;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.usage.Import;
import io.cloudroute.usage.ImportId;
import io.cloudroute.usage.Imports;
import io.cloudroute.web.inbox.WaitingChanged;
import io.cloudroute.web.parts.Address;
import io.cloudroute.web.parts.CustomerPage;
import io.cloudroute.web.parts.Empty;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Listing;
import io.cloudroute.web.parts.StateChip;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.web.parts.ViewsMenu;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Handing over bills, and what became of each.
@Route("customers/:customer/bills")
@RolesAllowed({"CUSTOMER", "PARTNER", "BROKER"})
final class BillsView extends CustomerPage {

    private static final int PAGE = 50;
    private static final Set<Import.State> POLLED = EnumSet.of(Import.State.QUEUED, Import.State.READING);

    private final Imports imports;
    private final boolean keeper;
    private final SavedViews views;
    private final Div detail = new Div();
    private final Div content = new Div();
    private final Button more = new Button();
    private List<Import> shown = List.of();
    private Optional<Import> opened = Optional.empty();
    private int pages = 1;
    private @Nullable Address address;
    private @Nullable Listing<Import> grid;
    private @Nullable CustomerId customer;
    private @Nullable DropZone zone;
    private volatile @Nullable ImportId selected;
    private @Nullable Registration polling;

    BillsView(Organisations organisations, Imports imports, SavedViews views, Viewers viewers) {
        super(organisations);
        this.imports = imports;
        this.views = views;
        this.keeper = viewers.seat().filter(Imports::keeps).isPresent();
        title(getTranslation("bills.title"));
        content.addClassName("cr-with-detail");
        detail.addClassName("cr-detail");
        detail.setVisible(false);
        more.setText(getTranslation("bills.more"));
        more.addClickListener(_ -> {
            pages++;
            refresh();
        });
    }

    @Override
    protected void show(CustomerId customer, Organisation organisation, BeforeEnterEvent event) {
        this.customer = customer;
        this.address = new Address(event);
        this.selected = address.get("import").flatMap(BillsView::id).orElse(null);
        this.grid = list(address);
        this.shown = List.of();
        this.opened = Optional.empty();
        detail.removeAll();
        detail.setVisible(false);
        content.removeAll();
        actions(new ViewsMenu(views, "bills", address));
        context(getTranslation("bills.context", organisation.name()));
        if (keeper) {
            zone = new DropZone(imports, customer, () -> Optional.ofNullable(selected), this::handed, this::refresh);
            add(zone);
        }
        add(content);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        polling = attach.getUI().addPollListener(_ -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (polling != null) {
            polling.remove();
        }
        detach.getUI().setPollInterval(-1);
        super.onDetach(detach);
    }

    private static Optional<ImportId> id(String text) {
        try {
            return Optional.of(ImportId.of(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Listing<Import> list(Address address) {
        return new Listing<Import>("bills", true, address)
                .words("name", getTranslation("bills.name"), Import::name)
                .cell(
                        "state",
                        getTranslation("bills.state"),
                        each -> StateChip.words(this, each),
                        each -> new StateChip(each))
                .words(
                        "format",
                        getTranslation("bills.format"),
                        each -> each.format() == null
                                ? Format.MISSING
                                : getTranslation("bills.format." + each.format()))
                .words("at", getTranslation("bills.at"), each -> format().time(each.createdAt()), Import::createdAt)
                .number(
                        "rows",
                        getTranslation("bills.rows"),
                        each -> each.rows() == 0 ? Format.MISSING : format().count(each.rows()),
                        Import::rows)
                .number("bytes", getTranslation("bills.bytes"), each -> format().bytes(each.bytes()), Import::bytes)
                .opens(each -> choose(each.id()), each -> each.id().equals(selected));
    }

    private void choose(@Nullable ImportId id) {
        selected = id;
        if (zone != null) {
            zone.look(id);
        }
        if (address != null) {
            address.put("import", id == null ? null : id.toString());
        }
        layOut();
    }

    private void handed(ImportId id) {
        choose(id);
        refresh();
    }

    private void refresh() {
        if (customer == null) {
            return;
        }
        var here = customer;
        var list = new ArrayList<Import>();
        for (int page = 0; page < pages; page++) {
            var next = imports.list(here, list.isEmpty() ? null : list.getLast().id(), PAGE);
            list.addAll(next);
            more.setVisible(next.size() == PAGE);
        }
        if (!list.equals(shown) || content.getChildren().findAny().isEmpty()) {
            shown = List.copyOf(list);
            layOut();
            getUI().ifPresent(WaitingChanged::tell);
        }
        getUI().ifPresent(ui -> ui.setPollInterval(pollInterval()));
    }

    /// Milliseconds; -1 for never.
    private int pollInterval() {
        if (shown.stream().anyMatch(each -> POLLED.contains(each.state()))) {
            return 1_000;
        }
        return shown.stream().anyMatch(each -> each.state() == Import.State.RECEIVING) ? 10_000 : -1;
    }

    /// What has not changed stays as it is: somebody may be about to press a button of it.
    private void layOut() {
        if (shown.isEmpty() || grid == null) {
            content.removeAll();
            content.add(new Empty(
                    getTranslation("bills.empty"), getTranslation(keeper ? "bills.empty.what" : "bills.empty.viewer")));
            return;
        }
        grid.rows(shown);
        if (grid.getParent().isEmpty()) {
            content.removeAll();
            content.add(new Tile(getTranslation("bills.list"), grid, more), detail);
        }
        var its = shown.stream().filter(each -> each.id().equals(selected)).findFirst();
        if (!its.equals(opened)) {
            opened = its;
            detail.removeAll();
            detail.setVisible(its.isPresent());
            its.ifPresent(this::open);
        }
    }

    private void open(Import opened) {
        detail.add(new ImportDetail(
                opened,
                keeper,
                format(),
                imports.supersessions(opened.customer(), 200).stream()
                        .filter(each -> each.after().equals(opened.id()))
                        .toList(),
                new ImportDetail.Commands() {
                    @Override
                    public void answer(String key, boolean yes) {
                        tell(imports.answer(opened.customer(), opened.id(), key, yes));
                    }

                    @Override
                    public void read() {
                        tell(imports.queue(opened.customer(), opened.id()));
                        stop();
                    }

                    private void stop() {
                        if (zone != null) {
                            zone.stop(opened.id());
                        }
                    }

                    @Override
                    public void retry() {
                        tell(imports.retry(opened.customer(), opened.id()));
                    }

                    @Override
                    public void cancel() {
                        tell(imports.cancel(opened.customer(), opened.id()));
                        stop();
                    }

                    @Override
                    public void close() {
                        choose(null);
                    }
                }));
    }

    private void tell(Imports.Outcome outcome) {
        switch (outcome) {
            case Imports.Outcome.Done _ -> {}
            case Imports.Outcome.Same same -> choose(same.earlier());
            case Imports.Outcome.Empty _ -> Notification.show(getTranslation("bills.nothing"));
            case Imports.Outcome.NotNow(var state) ->
                Notification.show(getTranslation("bills.notnow", getTranslation("bills.state." + state)));
            case Imports.Outcome.NotFound _ -> Notification.show(getTranslation("notfound.heading"));
        }
        refresh();
    }
}
