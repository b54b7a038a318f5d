package io.cloudroute.web.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cloudroute.web.parts.Empty;
import io.cloudroute.web.parts.Page;

/// What is not there, and what is not yours: they read the same.
@AnonymousAllowed
final class NotFoundView extends Page implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        clear();
        title(getTranslation("notfound.title"));
        add(new Empty(
                getTranslation("notfound.heading"),
                getTranslation("notfound.what"),
                new Anchor("/", getTranslation("notfound.home"))));
        return 404;
    }
}
