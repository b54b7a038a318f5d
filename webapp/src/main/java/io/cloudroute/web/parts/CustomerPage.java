package io.cloudroute.web.parts;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Organisations.Organisation;

/// A screen about one customer, at `customers/:customer/…`. A customer that is not there and one that the viewer may
/// not see are both
/// "not found".
public abstract class CustomerPage extends Page implements BeforeEnterObserver {

    private final Organisations organisations;

    protected CustomerPage(Organisations organisations) {
        this.organisations = organisations;
    }

    /// Shows the screen for a customer that the viewer may see; called at each navigation, with the URL's query at
    /// hand.
    protected abstract void show(CustomerId customer, Organisation organisation, BeforeEnterEvent event);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("customer").orElse("");
        var organisation = organisations.customers().stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        clear();
        show(new CustomerId(organisation.id().value()), organisation, event);
    }
}
