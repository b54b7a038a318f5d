package io.cloudroute.web.tenancy;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cloudroute.identity.MemberResets;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.web.parts.Page;
import io.cloudroute.web.security.SignInSettings;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/// The people of any organisation, for the broker's administrators.
@Route("organisations/:organisation/people")
@RolesAllowed("BROKER_ADMIN")
final class OrganisationPeopleView extends Page implements BeforeEnterObserver {

    private final Organisations organisations;
    private final Optional<MemberResets> resets;

    OrganisationPeopleView(Organisations organisations, MemberResets resets, SignInSettings settings) {
        this.organisations = organisations;
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
        add(new Members(organisations, resets, found.id(), found.side()));
    }
}
