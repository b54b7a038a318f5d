package io.cloudroute.web.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import io.cloudroute.tenancy.SavedViews;
import io.cloudroute.ui.CrIcon;

/// The views of a screen that one keeps: what its address says about filters, order, columns and selection, by name.
public final class ViewsMenu extends Composite<Div> {

    private final SavedViews views;
    private final String screen;
    private final Address address;
    private final ContextMenu menu;

    /// @param screen the screen's word; views of one screen are not offered on another
    public ViewsMenu(SavedViews views, String screen, Address address) {
        this.views = views;
        this.screen = screen;
        this.address = address;
        var button = new Button(getTranslation("view.title"), CrIcon.BOOKMARK.create());
        menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        getContent().add(button);
        fill();
    }

    private void fill() {
        menu.removeAll();
        var list = views.list(screen);
        for (var view : list) {
            menu.addItem(view.name(), _ -> address.go(view.query()));
        }
        menu.addItem(getTranslation("view.first"), _ -> address.go(""));
        menu.addSeparator();
        menu.addItem(getTranslation("view.save"), _ -> new SaveDialog().open());
        if (!list.isEmpty()) {
            menu.addItem(getTranslation("view.manage"), _ -> new ManageDialog().open());
        }
    }

    private final class SaveDialog extends Dialog {
        SaveDialog() {
            setHeaderTitle(getTranslation("view.save"));
            var name = new TextField(getTranslation("view.name"));
            name.setMaxLength(SavedViews.NAME_LENGTH);
            name.setWidthFull();
            name.setAutofocus(true);
            var form = new Div(new Paragraph(getTranslation("view.what")), name);
            form.addClassName("cr-form");
            add(form);
            var save = new Button(getTranslation("action.save"), _ -> {
                name.setInvalid(name.getValue().isBlank());
                name.setErrorMessage(getTranslation("view.name.missing"));
                if (name.isInvalid()) {
                    return;
                }
                switch (views.save(screen, name.getValue(), address.query())) {
                    case SAVED -> {
                        close();
                        fill();
                        Notification.show(
                                getTranslation("view.saved", name.getValue().strip()));
                    }
                    case TOO_MANY -> refuse(name, getTranslation("view.many", SavedViews.MOST));
                    case TOO_LONG -> refuse(name, getTranslation("view.long"));
                }
            });
            save.addThemeVariants(ButtonVariant.PRIMARY);
            save.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
            getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), save);
        }

        private void refuse(TextField name, String why) {
            name.setErrorMessage(why);
            name.setInvalid(true);
        }
    }

    private final class ManageDialog extends Dialog {
        ManageDialog() {
            setHeaderTitle(getTranslation("view.manage"));
            rows();
            getFooter().add(new Button(getTranslation("action.done"), _ -> close()));
        }

        private void rows() {
            removeAll();
            var list = new Div();
            list.addClassName("cr-list");
            for (var view : views.list(screen)) {
                var delete = new Button(CrIcon.TRASH.create(), _ -> {
                    views.delete(screen, view.name());
                    fill();
                    rows();
                });
                delete.setAriaLabel(getTranslation("view.delete", view.name()));
                var row = new Div(new Span(view.name()), delete);
                row.addClassName("cr-spread");
                list.add(row);
            }
            add(list);
        }
    }
}
