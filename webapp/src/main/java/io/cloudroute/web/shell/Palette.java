package io.cloudroute.web.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.tenancy.Side;
import io.cloudroute.ui.CrIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The command palette: type a few letters, press Enter, be there.
final class Palette extends Dialog {

    private record Entry(String title, String path, CrIcon icon) {}

    private final List<Entry> entries = new ArrayList<>();
    private final ListBox<Entry> found = new ListBox<>();
    private final Paragraph nothing = new Paragraph(getTranslation("nav.nothing"));

    Palette(Seat seat, Organisations organisations) {
        addClassName("cr-palette");
        setHeaderTitle(getTranslation("nav.search"));
        for (var place : Navigation.of(seat).places()) {
            entries.add(new Entry(getTranslation(place.title()), place.path(), place.icon()));
        }
        entries.add(new Entry(getTranslation("account.title"), "account", CrIcon.SETTINGS));
        if (seat.side() != Side.CUSTOMER) {
            for (var customer : organisations.customers()) {
                for (var place : Navigation.inside(customer.id())) {
                    entries.add(new Entry(
                            customer.name() + " · " + getTranslation(place.title()), place.path(), place.icon()));
                }
            }
        }
        var field = new TextField();
        field.setPlaceholder(getTranslation("nav.search.hint"));
        field.setAriaLabel(getTranslation("nav.search"));
        field.setWidthFull();
        field.setAutofocus(true);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(change -> show(change.getValue()));
        found.getElement().setAttribute("aria-label", getTranslation("nav.search"));
        found.setRenderer(new ComponentRenderer<>(entry -> {
            var row = new Div(entry.icon().create(), new Span(entry.title()));
            row.addClassName("cr-palette-row");
            return row;
        }));
        found.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(change.getValue());
            }
        });
        nothing.addClassName("cr-note");
        add(field, found, nothing);
        Shortcuts.addShortcutListener(
                this, () -> found.getListDataView().getItems().findFirst().ifPresent(this::go), Key.ENTER);
        show("");
    }

    private void show(String text) {
        var words = text.toLowerCase(Locale.ROOT).strip().split("\\s+");
        found.setItems(entries.stream()
                .filter(entry -> {
                    var title = entry.title().toLowerCase(Locale.ROOT);
                    return List.of(words).stream().allMatch(title::contains);
                })
                .limit(12)
                .toList());
        nothing.setVisible(found.getListDataView().getItemCount() == 0);
    }

    private void go(Entry entry) {
        close();
        getUI().or(() -> java.util.Optional.ofNullable(com.vaadin.flow.component.UI.getCurrent()))
                .ifPresent(ui -> ui.navigate(entry.path()));
    }
}
