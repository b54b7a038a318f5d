package io.cloudroute.web.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.tenancy.Side;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.usage.Spend;
import io.cloudroute.web.inbox.Waiting;
import io.cloudroute.web.inbox.WaitingChanged;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.security.Seats;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The frame: side navigation by role, the organisation one works in, search, language, colours, and the way out.
@Layout
@PermitAll
public final class Shell extends AppLayout implements BeforeEnterObserver, AfterNavigationObserver {

    private final Directory directory;
    private final Organisations organisations;
    private final Seats seats;
    private final AuthenticationContext authentication;
    private final OpenScreens screens;
    private final Optional<Seat> seat;
    private final Waiting waiting;
    private final Spend spend;
    private final Bell bell = new Bell();
    private final Span asOf = new Span();
    private final Div navigation = new Div();
    private Optional<String> shownCustomer = Optional.empty();
    private @Nullable Registration changes;

    Shell(
            Directory directory,
            Organisations organisations,
            Viewers viewers,
            Seats seats,
            AuthenticationContext authentication,
            OpenScreens screens,
            Waiting waiting,
            Spend spend) {
        this.directory = directory;
        this.organisations = organisations;
        this.seats = seats;
        this.authentication = authentication;
        this.screens = screens;
        this.waiting = waiting;
        this.spend = spend;
        asOf.addClassName("cr-data-to");
        asOf.setVisible(false);
        this.seat = viewers.seat();
        addClassName("cr-shell");
        setPrimarySection(Section.DRAWER);
        navigation.addClassName("cr-nav");
        addToDrawer(brand(), navigation);
        seat.ifPresent(this::furnish);
    }

    private void furnish(Seat seat) {
        fillNavigation(seat, Optional.empty());
        addToDrawer(person(seat));
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("nav.menu"));
        var end = new Div(asOf, bell);
        end.addClassName("cr-topbar-end");
        var bar = new Div(switcher(seat), searchButton(seat), end);
        bar.addClassName("cr-topbar");
        addToNavbar(toggle, bar);
        demo(seat);
    }

    private void demo(Seat seat) {
        var here = organisations.all().stream()
                .filter(each -> each.id().equals(seat.organisation()))
                .anyMatch(Organisations.Organisation::demo);
        if (here) {
            var banner = new Div(new Span(getTranslation("nav.demo")), new Code("./run --reset-demo"));
            banner.addClassName("cr-demo");
            addToDrawer(banner);
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        seat.ifPresent(here -> screens.opened(attach.getUI(), here));
        changes = ComponentUtil.addListener(attach.getUI(), WaitingChanged.class, _ -> look());
    }

    /// Somebody who belongs nowhere sees why, and nothing else.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (seat.isEmpty() && event.getNavigationTarget() != NoSeatView.class) {
            event.forwardTo(NoSeatView.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var customer = event.getRouteParameters().get("customer");
        if (!customer.equals(shownCustomer)) {
            shownCustomer = customer;
            seat.ifPresent(here -> fillNavigation(here, customer));
        }
        look();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (changes != null) {
            changes.remove();
        }
        super.onDetach(detach);
    }

    private void look() {
        seat.ifPresent(here -> {
            bell.show(waiting.of(here));
            asOf(here, shownCustomer);
        });
    }

    /// How far the current customer's data goes.
    private void asOf(Seat seat, Optional<String> shown) {
        var customer = shown.flatMap(this::customer)
                .map(Organisations.Organisation::id)
                .or(() -> seat.side() == Side.CUSTOMER ? Optional.of(seat.organisation()) : Optional.empty());
        var last = customer.flatMap(found -> spend.span(new CustomerId(found.value())))
                .map(Spend.Span::last);
        asOf.setVisible(last.isPresent());
        last.ifPresent(day -> asOf.setText(getTranslation("nav.asof", new Format(getLocale()).date(day))));
    }

    private Component brand() {
        var mark = new Image("cloudroute/logo.svg", "");
        mark.addClassName("cr-brand-mark");
        var link = new Anchor("/", mark, new Span("CloudRoute"));
        link.addClassName("cr-brand");
        return new Header(link);
    }

    private void fillNavigation(Seat seat, Optional<String> customer) {
        navigation.removeAll();
        var nav = new Nav();
        nav.setAriaLabel(getTranslation("nav.label"));
        for (var group : Navigation.of(seat).groups()) {
            nav.add(sideNav(group.title().isEmpty() ? "" : getTranslation(group.title()), group.places()));
        }
        if (seat.side() != Side.CUSTOMER) {
            customer.flatMap(this::customer)
                    .ifPresent(found -> nav.add(sideNav(found.name(), Navigation.inside(found.id()))));
        }
        navigation.add(nav);
    }

    private Optional<Organisations.Organisation> customer(String id) {
        return organisations.customers().stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst();
    }

    private SideNav sideNav(String label, Iterable<Navigation.Place> places) {
        var group = new SideNav();
        if (!label.isEmpty()) {
            group.setLabel(label);
        }
        for (var place : places) {
            var item = new SideNavItem(
                    getTranslation(place.title()), place.path(), place.icon().create());
            item.setMatchNested(!place.path().isEmpty());
            group.addItem(item);
        }
        return group;
    }

    private Component person(Seat seat) {
        var name = directory.person(seat.person()).map(Directory.Person::name).orElse("");
        var roles = String.join(
                ", ",
                seat.roles().stream()
                        .map(role -> getTranslation("role." + role.name()))
                        .toList());
        var words = new Div(new Span(name), new Span(roles));
        words.addClassName("cr-person-words");
        var avatar = new Avatar(name);
        avatar.setAbbreviation(Format.initials(name));
        var button = button(new Div(avatar, words));
        button.addClassName("cr-person");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addItem(getTranslation("account.title"), _ -> getUI().ifPresent(ui -> ui.navigate("account")));
        menu.addItem(getTranslation("nav.language"), _ -> preferLocale(seat, other(getLocale())));
        menu.addItem(getTranslation("nav.colours"), _ -> toggleColours(seat));
        menu.addItem(getTranslation("nav.signout"), _ -> authentication.logout());
        var footer = new Div(button);
        footer.addClassName("cr-drawer-footer");
        return footer;
    }

    /// A button with words in it, which is not what [Button] takes a component for: an icon alone.
    private static Button button(Div content) {
        var button = new Button();
        button.getElement().appendChild(content.getElement());
        return button;
    }

    private static Locale other(Locale locale) {
        return locale.getLanguage().equals("de") ? Locale.ENGLISH : Locale.GERMAN;
    }

    private void preferLocale(Seat seat, Locale locale) {
        var person = directory.person(seat.person()).orElseThrow();
        directory.prefer(seat.person(), locale.getLanguage(), person.colourScheme());
        getUI().ifPresent(ui -> {
            ui.getSession().setLocale(locale);
            ui.setLocale(locale);
            ui.getPage().reload();
        });
    }

    private void toggleColours(Seat seat) {
        getUI().ifPresent(ui -> {
            var dark = Appearance.isDark(ui);
            var person = directory.person(seat.person()).orElseThrow();
            directory.prefer(seat.person(), person.locale(), dark ? "light" : "dark");
            Appearance.set(ui, !dark);
        });
    }

    private Component switcher(Seat seat) {
        var words = new Span(seat.organisationName());
        var avatar = new Avatar(seat.organisationName());
        avatar.setAbbreviation(Format.initials(seat.organisationName()));
        avatar.addClassName("cr-organisation-mark");
        var button = button(new Div(avatar, words, CrIcon.CHEVRONS_UP_DOWN.create()));
        button.addClassName("cr-switcher");
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        for (var other : directory.seats(seat.person())) {
            var item = menu.addItem(other.organisationName(), _ -> switchTo(other.organisation()));
            item.setCheckable(true);
            item.setChecked(other.organisation().equals(seat.organisation()));
        }
        return button;
    }

    private void switchTo(OrganisationId organisation) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        if (seats.switchTo(organisation, request, response)) {
            getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
        }
    }

    private Component searchButton(Seat seat) {
        var key = new Span("Ctrl K");
        key.addClassName("cr-key");
        // With the blank between them, what is seen is what is heard.
        var button =
                button(new Div(CrIcon.SEARCH.create(), new Span(getTranslation("nav.search")), new Text(" "), key));
        button.addClassName("cr-search");
        button.setAriaLabel(getTranslation("nav.search") + " Ctrl K"); // on a phone its words are not shown
        button.addClickListener(_ -> new Palette(seat, organisations).open());
        Shortcuts.addShortcutListener(
                        this, () -> new Palette(seat, organisations).open(), Key.KEY_K, KeyModifier.CONTROL)
                .setBrowserDefaultAllowed(false);
        return button;
    }
}
