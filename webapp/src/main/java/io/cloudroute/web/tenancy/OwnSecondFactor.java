package io.cloudroute.web.tenancy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.cloudroute.identity.Accounts.SignIn;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.web.parts.Copyable;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.web.signin.OwnAccount;
import java.util.List;

/// The second factor of an embedded account: the codes of an authenticator app after the password.
final class OwnSecondFactor extends Composite<Div> {

    private final OwnAccount account;

    OwnSecondFactor(OwnAccount account) {
        this.account = account;
        show();
    }

    private void show() {
        boolean on = account.find().orElseThrow().secondFactor();
        var title = new H2(getTranslation("account.factor"));
        title.addClassName("cr-tile-title");
        var header = new Div(
                title,
                on
                        ? Tile.chip(getTranslation("account.factor.on"), "pos")
                        : Tile.chip(getTranslation("account.factor.off"), "neutral"));
        header.addClassName("cr-tile-header");
        var actions = new Div(
                on
                        ? new Button(getTranslation("account.factor.remove"), _ -> new RemoveDialog().open())
                        : new Button(
                                getTranslation("account.factor.begin"), CrIcon.SHIELD_CHECK.create(), _ -> begin()));
        actions.addClassName("cr-actions");
        var tile = new Tile();
        tile.add(
                header,
                new Paragraph(
                        on
                                ? getTranslation("account.factor.left", account.recoveryCodesLeft())
                                : getTranslation("account.factor.what")),
                actions);
        getContent().removeAll();
        getContent().add(tile);
    }

    private void begin() {
        account.beginSecondFactor().ifPresentOrElse(setUp -> new SetUpDialog(setUp).open(), this::show);
    }

    private TextField codeField(String key) {
        var code = new TextField(getTranslation(key));
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.setWidthFull();
        return code;
    }

    private final class SetUpDialog extends Dialog {

        SetUpDialog(OwnAccount.SetUp setUp) {
            setHeaderTitle(getTranslation("account.factor.begin"));
            var picture = new Svg(setUp.svg());
            picture.addClassName("cr-qr");
            picture.getElement().setAttribute("role", "img");
            picture.getElement().setAttribute("aria-label", getTranslation("account.factor.picture"));
            var code = codeField("account.factor.code");
            code.setHelperText(getTranslation("account.factor.code.what"));
            var form = new Div(
                    new Paragraph(getTranslation("account.factor.scan")),
                    picture,
                    new Copyable(getTranslation("account.factor.secret"), setUp.secret()),
                    code);
            form.addClassName("cr-form");
            add(form);
            var confirm = new Button(
                    getTranslation("account.factor.confirm"),
                    _ -> account.confirmSecondFactor(code.getValue()).ifPresentOrElse(this::recovery, () -> {
                        code.setErrorMessage(getTranslation("account.factor.code.wrong"));
                        code.setInvalid(true);
                    }));
            confirm.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), confirm);
        }

        private void recovery(List<String> codes) {
            removeAll();
            getFooter().removeAll();
            setHeaderTitle(getTranslation("account.factor.recovery"));
            var list = new UnorderedList(codes.stream().map(ListItem::new).toArray(ListItem[]::new));
            list.addClassName("cr-codes");
            add(
                    new Paragraph(getTranslation("account.factor.recovery.what")),
                    list,
                    new Copyable(getTranslation("account.factor.recovery"), String.join(" ", codes)));
            var done = new Button(getTranslation("action.done"), _ -> close());
            done.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(done);
            show();
        }
    }

    private final class RemoveDialog extends Dialog {

        RemoveDialog() {
            setHeaderTitle(getTranslation("account.factor.remove"));
            var password = new PasswordField(getTranslation("account.password.current"));
            password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
            password.setWidthFull();
            var code = codeField("account.factor.either");
            var form = new Div(new Paragraph(getTranslation("account.factor.remove.what")), password, code);
            form.addClassName("cr-form");
            add(form);
            var remove = new Button(getTranslation("account.factor.remove"), _ -> {
                switch (account.removeSecondFactor(password.getValue(), code.getValue())) {
                    case SignIn.Ok _ -> {
                        close();
                        show();
                        Notification.show(getTranslation("account.factor.removed"));
                    }
                    case SignIn.Locked(var until) ->
                        refuse(code, getTranslation("account.locked", new Format(getLocale()).time(until)));
                    case SignIn.Wrong _ -> refuse(code, getTranslation("account.factor.remove.wrong"));
                    case SignIn.NeedsCode _ -> refuse(code, getTranslation("account.factor.remove.wrong"));
                }
            });
            remove.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), remove);
        }

        private void refuse(TextField code, String why) {
            code.setErrorMessage(why);
            code.setInvalid(true);
        }
    }
}
