package io.cloudroute.web.tenancy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import io.cloudroute.identity.Accounts.Change;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.web.signin.OwnAccount;

/// The password of an embedded account, to be changed by whoever knows it.
final class OwnPassword extends Composite<Div> {

    private final OwnAccount account;
    private final Paragraph since = new Paragraph();

    OwnPassword(OwnAccount account) {
        this.account = account;
        since.addClassName("cr-note");
        var change = new Button(
                getTranslation("account.password.change"), CrIcon.LOCK.create(), _ -> new ChangeDialog().open());
        var actions = new Div(change);
        actions.addClassName("cr-actions");
        getContent().add(new Tile(getTranslation("account.password"), since, actions));
        refresh();
    }

    private void refresh() {
        var changedAt = account.find().orElseThrow().passwordChangedAt();
        since.setText(getTranslation("account.password.since", new Format(getLocale()).time(changedAt)));
    }

    private final class ChangeDialog extends Dialog {

        private final PasswordField current = field("account.password.current", Autocomplete.CURRENT_PASSWORD);
        private final PasswordField wanted = field("account.password.new", Autocomplete.NEW_PASSWORD);
        private final PasswordField again = field("account.password.again", Autocomplete.NEW_PASSWORD);

        ChangeDialog() {
            setHeaderTitle(getTranslation("account.password.change"));
            wanted.setHelperText(getTranslation("account.password.rules"));
            var form = new Div(new Paragraph(getTranslation("account.password.what")), current, wanted, again);
            form.addClassName("cr-form");
            add(form);
            var save = new Button(getTranslation("account.password.change"), _ -> change());
            save.addThemeVariants(ButtonVariant.PRIMARY);
            save.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
            getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), save);
        }

        private PasswordField field(String key, Autocomplete autocomplete) {
            var field = new PasswordField(getTranslation(key));
            field.setAutocomplete(autocomplete);
            field.setWidthFull();
            return field;
        }

        private void change() {
            refuse(again, !again.getValue().equals(wanted.getValue()), "account.password.differs");
            if (again.isInvalid()) {
                return;
            }
            var outcome = account.changePassword(current.getValue(), wanted.getValue());
            refuse(current, outcome instanceof Change.Wrong, "account.password.wrong");
            switch (outcome) {
                case Change.Changed _ -> {
                    close();
                    refresh();
                    Notification.show(getTranslation("account.password.changed"));
                }
                case Change.Wrong _ -> {}
                case Change.Locked(var until) -> {
                    refuse(current, true, "account.locked");
                    current.setErrorMessage(getTranslation("account.locked", new Format(getLocale()).time(until)));
                }
                case Change.Weak(var why) -> refuse(wanted, true, "account.password." + why);
            }
        }

        private void refuse(PasswordField field, boolean wrong, String key) {
            field.setErrorMessage(getTranslation(key));
            field.setInvalid(wrong);
        }
    }
}
