package io.cloudroute.web.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.cloudroute.web.parts.Empty;
import io.cloudroute.web.parts.Page;
import jakarta.annotation.security.PermitAll;

/// For somebody who signed in but belongs to no organisation, or no longer does.
@Route("no-organisation")
@PermitAll
final class NoSeatView extends Page {

    NoSeatView(AuthenticationContext authentication) {
        title(getTranslation("noseat.title"));
        add(new Empty(
                getTranslation("noseat.heading"),
                getTranslation("noseat.what"),
                new Button(getTranslation("nav.signout"), _ -> authentication.logout())));
    }
}
