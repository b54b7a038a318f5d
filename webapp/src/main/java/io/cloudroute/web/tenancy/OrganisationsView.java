package io.cloudroute.web.tenancy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Organisations.Engagement;
import io.cloudroute.tenancy.Organisations.Organisation;
import io.cloudroute.tenancy.PartnerId;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.SavedViews;
import io.cloudroute.tenancy.Side;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.web.parts.Address;
import io.cloudroute.web.parts.Listing;
import io.cloudroute.web.parts.Page;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.web.parts.ViewsMenu;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every organisation of the installation, and which partner works with which customer.
@Route("organisations")
@RolesAllowed("BROKER")
final class OrganisationsView extends Page implements BeforeEnterObserver {

    private final Organisations organisations;
    private final SavedViews views;
    private final boolean admin;
    private final boolean operations;
    private @Nullable Listing<Organisation> all;
    private @Nullable Listing<Engagement> active;

    OrganisationsView(Organisations organisations, SavedViews views, Viewers viewers) {
        this.organisations = organisations;
        this.views = views;
        var seat = viewers.seat().orElseThrow();
        this.admin = seat.has(Role.ADMIN);
        this.operations = admin || seat.has(Role.OPERATIONS);
        title(getTranslation("organisations.title"));
        context(getTranslation("organisations.context"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var address = new Address(event);
        var views = new ViewsMenu(this.views, "organisations", address);
        if (admin) {
            var found = new Button(getTranslation("organisations.found"), _ -> new FoundDialog().open());
            found.addThemeVariants(ButtonVariant.PRIMARY);
            actions(views, new Button(getTranslation("engagement.begin"), _ -> new EngageDialog().open()), found);
        } else if (operations) {
            actions(views, new Button(getTranslation("engagement.begin"), _ -> new EngageDialog().open()));
        } else {
            actions(views);
        }
        all = new Listing<Organisation>("organisations", true, address)
                .words("name", getTranslation("organisations.name"), Organisation::name)
                .words("side", getTranslation("organisations.side"), each -> getTranslation("side." + each.side()))
                .words(
                        "since",
                        getTranslation("organisations.since"),
                        each -> format().day(each.createdAt()),
                        Organisation::createdAt)
                .actions(this::actions);
        active = new Listing<Engagement>("engagements", false, address)
                .words("customer", getTranslation("side.CUSTOMER"), Engagement::customerName)
                .words("partner", getTranslation("side.PARTNER"), Engagement::partnerName)
                .words(
                        "since",
                        getTranslation("organisations.since"),
                        each -> format().day(each.since()),
                        Engagement::since);
        if (operations) {
            active.actions(each -> small("engagement.end", () -> {
                organisations.disengage(each.customer(), each.id());
                refresh();
            }));
        }
        add(new Tile(getTranslation("organisations.all"), all), new Tile(getTranslation("engagement.active"), active));
        refresh();
    }

    private void refresh() {
        if (all != null && active != null) {
            all.rows(organisations.all());
            active.rows(organisations.engagements());
        }
    }

    private com.vaadin.flow.component.html.Div actions(Organisation organisation) {
        var row = new com.vaadin.flow.component.html.Div();
        row.addClassName("cr-actions");
        if (admin) {
            row.add(small(
                    "organisations.people",
                    () -> getUI().ifPresent(ui -> ui.navigate(
                            OrganisationPeopleView.class,
                            new RouteParam("organisation", organisation.id().toString())))));
        }
        if (organisation.side() == Side.CUSTOMER) {
            row.add(small(
                    "organisations.spend",
                    () -> getUI().ifPresent(ui -> ui.navigate("customers/" + organisation.id() + "/spend"))));
        }
        return row;
    }

    private Button small(String key, Runnable command) {
        var button = new Button(getTranslation(key), _ -> command.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private final class FoundDialog extends Dialog {
        FoundDialog() {
            setHeaderTitle(getTranslation("organisations.found"));
            var name = new TextField(getTranslation("organisations.name"));
            name.setMaxLength(200);
            name.setWidthFull();
            var side = new RadioButtonGroup<Side>(getTranslation("organisations.side"));
            side.setItems(Side.CUSTOMER, Side.PARTNER);
            side.setItemLabelGenerator(each -> getTranslation("side." + each.name()));
            side.setValue(Side.CUSTOMER);
            var save = new Button(getTranslation("action.save"), _ -> {
                if (name.getValue().isBlank()) {
                    name.setInvalid(true);
                    name.setErrorMessage(getTranslation("organisations.name.missing"));
                    return;
                }
                organisations.found(side.getValue(), name.getValue());
                close();
                refresh();
            });
            save.addThemeVariants(ButtonVariant.PRIMARY);
            add(name, side);
            getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), save);
        }
    }

    private final class EngageDialog extends Dialog {
        EngageDialog() {
            setHeaderTitle(getTranslation("engagement.begin"));
            var customer = choice(Side.CUSTOMER);
            var partner = choice(Side.PARTNER);
            var save = new Button(getTranslation("action.save"), _ -> {
                for (var field : List.of(customer, partner)) {
                    field.setInvalid(field.isEmpty());
                    field.setErrorMessage(getTranslation("engagement.choose"));
                }
                if (!customer.isInvalid() && !partner.isInvalid()) {
                    organisations.engage(
                            new CustomerId(customer.getValue().id().value()),
                            new PartnerId(partner.getValue().id().value()));
                    close();
                    refresh();
                }
            });
            save.addThemeVariants(ButtonVariant.PRIMARY);
            add(customer, partner);
            getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), save);
        }

        private ComboBox<Organisation> choice(Side side) {
            var field = new ComboBox<Organisation>(getTranslation("side." + side.name()));
            field.setItems(organisations.all().stream()
                    .filter(each -> each.side() == side)
                    .toList());
            field.setItemLabelGenerator(Organisation::name);
            field.setWidthFull();
            return field;
        }
    }
}
