package io.cloudroute.web.home;

import com.vaadin.flow.router.Route;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.web.parts.Page;
import jakarta.annotation.security.PermitAll;

/// The first screen.
@Route("")
@PermitAll
final class HomeView extends Page {

    HomeView(Organisations organisations, Viewers viewers) {
        var seat = viewers.seat();
        title(getTranslation("home.title"));
        seat.ifPresent(here -> context(here.organisationName()));
    }
}
