package io.cloudroute.web.tenancy;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.cloudroute.identity.MemberResets;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.SavedViews;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.web.parts.Address;
import io.cloudroute.web.parts.Page;
import io.cloudroute.web.parts.ViewsMenu;
import io.cloudroute.web.security.SignInSettings;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/// The people of one's own organisation.
@Route("people")
@RolesAllowed({"CUSTOMER_OWNER", "PARTNER_MANAGER", "BROKER_ADMIN"})
final class PeopleView extends Page implements BeforeEnterObserver {

    private final Organisations organisations;
    private final Optional<MemberResets> resets;
    private final SavedViews views;
    private final Seat seat;

    PeopleView(
            Organisations organisations,
            MemberResets resets,
            SavedViews views,
            SignInSettings settings,
            Viewers viewers) {
        this.organisations = organisations;
        this.views = views;
        this.resets = settings.embedded() ? Optional.of(resets) : Optional.empty();
        this.seat = viewers.seat().orElseThrow();
        title(getTranslation("people.title"));
        context(seat.organisationName());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var address = new Address(event);
        actions(new ViewsMenu(views, "people", address));
        add(new Members(organisations, resets, seat.organisation(), seat.side(), address));
    }
}
