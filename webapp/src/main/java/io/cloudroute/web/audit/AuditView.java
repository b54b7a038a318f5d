package io.cloudroute.web.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Route;
import io.cloudroute.audit.Audit;
import io.cloudroute.audit.Audit.Event;
import io.cloudroute.web.parts.Empty;
import io.cloudroute.web.parts.Page;
import io.cloudroute.web.parts.Tile;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Who did what, newest first.
@Route("audit")
@RolesAllowed({"CUSTOMER", "PARTNER", "BROKER"})
final class AuditView extends Page {

    private static final int PAGE = 100;

    private final Audit audit;
    private final Grid<Event> grid = new Grid<>();
    private final List<Event> shown = new ArrayList<>();
    private final Button more = new Button();

    AuditView(Audit audit, Clock clock) {
        this.audit = audit;
        title(getTranslation("audit.title"));
        context(getTranslation("audit.context"));
        grid.addColumn(event -> format().time(event.at()))
                .setHeader(getTranslation("audit.at"))
                .setAutoWidth(true);
        grid.addColumn(event -> getTranslation("side." + event.side()))
                .setHeader(getTranslation("audit.by"))
                .setAutoWidth(true);
        grid.addColumn(event -> getTranslation("audit.action." + event.action()))
                .setHeader(getTranslation("audit.what"))
                .setAutoWidth(true);
        grid.addColumn(Event::subject)
                .setHeader(getTranslation("audit.subject"))
                .setFlexGrow(2);
        grid.addColumn(event -> event.detail().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining(", ")))
                .setHeader(getTranslation("audit.detail"))
                .setFlexGrow(2);
        grid.setAllRowsVisible(true);
        more.setText(getTranslation("audit.more"));
        more.addClickListener(_ -> load(shown.getLast().at()));
        load(clock.instant().plusSeconds(1));
        if (shown.isEmpty()) {
            add(new Empty(getTranslation("audit.empty"), getTranslation("audit.empty.what")));
        } else {
            add(new Tile(getTranslation("audit.events"), grid, more));
        }
    }

    private void load(Instant before) {
        var page = audit.latest(before, PAGE);
        shown.addAll(page);
        grid.setItems(shown);
        more.setVisible(page.size() == PAGE);
    }
}
