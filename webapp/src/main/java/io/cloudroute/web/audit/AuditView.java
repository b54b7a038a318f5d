package io.cloudroute.web.audit;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.cloudroute.audit.Audit;
import io.cloudroute.audit.Audit.Event;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.SavedViews;
import io.cloudroute.web.parts.Address;
import io.cloudroute.web.parts.Empty;
import io.cloudroute.web.parts.Listing;
import io.cloudroute.web.parts.Page;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.web.parts.ViewsMenu;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who did what, newest first.
@Route("audit")
@RolesAllowed({"CUSTOMER", "PARTNER", "BROKER"})
final class AuditView extends Page implements BeforeEnterObserver {

    private final Audit audit;
    private final SavedViews views;
    private final Organisations organisations;
    private final Clock clock;

    AuditView(Audit audit, SavedViews views, Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.audit = audit;
        this.views = views;
        this.clock = clock;
        title(getTranslation("audit.title"));
        context(getTranslation("audit.context"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var now = clock.instant().plusSeconds(1);
        if (audit.latest(now, 1).isEmpty()) {
            add(new Empty(getTranslation("audit.empty"), getTranslation("audit.empty.what")));
            return;
        }
        var address = new Address(event);
        var names = organisations.names();
        var owners = organisations.all().stream()
                .collect(Collectors.toMap(each -> each.id(), Organisations.Organisation::name));
        actions(new ViewsMenu(views, "audit", address));
        add(new Tile(
                getTranslation("audit.events"),
                new Listing<Event>("audit", true, address)
                        .words(
                                "what",
                                getTranslation("audit.what"),
                                each -> getTranslation("audit.action." + each.action()))
                        .words(
                                "at",
                                getTranslation("audit.at"),
                                each -> format().time(each.at()).replace(' ', '\u00a0'),
                                Event::at)
                        .words("by", getTranslation("audit.by"), each -> by(each, names))
                        .words(
                                "organisation",
                                getTranslation("audit.organisation"),
                                each -> owners.getOrDefault(each.organisation(), ""))
                        .words("subject", getTranslation("audit.subject"), each -> subject(each, names))
                        .words("detail", getTranslation("audit.detail"), AuditView::detail)
                        .pages(last -> audit.latest(last == null ? now : last.at(), Listing.PAGE))));
    }

    private String by(Event event, Map<UUID, String> names) {
        var side = getTranslation("side." + event.side());
        var name = event.actor() == null ? null : names.get(event.actor());
        return name == null ? side : name + " · " + side;
    }

    /// A person by name, where it is one.
    private static String subject(Event event, Map<UUID, String> names) {
        try {
            return names.getOrDefault(UUID.fromString(event.subject()), event.subject());
        } catch (IllegalArgumentException _) {
            return event.subject();
        }
    }

    private static String detail(Event event) {
        return event.detail().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
