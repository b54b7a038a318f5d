package io.cloudroute.web.tenancy;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cloudroute.identity.MemberResets;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.SavedViews;
import io.cloudroute.web.parts.Address;
import io.cloudroute.web.parts.Page;
import io.cloudroute.web.parts.ViewsMenu;
import io.cloudroute.web.security.SignInSettings;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/// The people of any organisation, for the broker's administrators.
@Route("organisations/:organisation/people")
@RolesAllowed("BROKER_ADMIN")
final class OrganisationPeopleView extends Page implements BeforeEnterObserver {

    private final Organisations organisations;
    private final Optional<MemberResets> resets;
    private final SavedViews views;

    OrganisationPeopleView(
            Organisations organisations, MemberResets resets, SavedViews views, SignInSettings settings) {
        this.organisations = organisations;
        this.views = views;
        this.resets = settings.embedded() ? Optional.of(resets) : Optional.empty();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("organisation").orElse("");
        var found = organisations.all().stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        clear();
        title(found.name());
        context(getTranslation("people.title"));
        var address = new Address(event);
        actions(new ViewsMenu(views, "people", address));
        add(new Members(organisations, resets, found.id(), found.side(), address));
    }
}
