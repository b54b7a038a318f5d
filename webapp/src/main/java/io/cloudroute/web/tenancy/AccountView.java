package io.cloudroute.web.tenancy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.cloudroute.tenancy.AccessTokens;
import io.cloudroute.tenancy.AccessTokens.Scope;
import io.cloudroute.tenancy.AccessTokens.Token;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Secret;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.web.parts.Address;
import io.cloudroute.web.parts.Copyable;
import io.cloudroute.web.parts.Listing;
import io.cloudroute.web.parts.Page;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.web.signin.OwnAccount;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One's own account: how one signs in, and tokens for the API.
@Route("account")
@RolesAllowed({"CUSTOMER", "PARTNER", "BROKER"})
final class AccountView extends Page implements BeforeEnterObserver {

    private final AccessTokens tokens;
    private final OwnAccount account;
    private final String organisation;
    private @Nullable Listing<Token> list;
    private final Paragraph none = new Paragraph();

    AccountView(AccessTokens tokens, Viewers viewers, Directory directory, OwnAccount account) {
        this.tokens = tokens;
        this.account = account;
        var seat = viewers.seat().orElseThrow();
        this.organisation = seat.organisationName();
        var person = directory.person(seat.person()).orElseThrow();
        title(getTranslation("account.title"));
        context(person.name() + " · " + person.email());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        list = new Listing<Token>("tokens", true, new Address(event))
                .words("name", getTranslation("token.name"), Token::name)
                .words(
                        "scopes",
                        getTranslation("token.scopes"),
                        token -> String.join(
                                ", ",
                                token.scopes().stream()
                                        .sorted()
                                        .map(this::label)
                                        .toList()))
                .words(
                        "expires",
                        getTranslation("token.expires"),
                        token -> format().day(token.expiresAt()),
                        Token::expiresAt)
                .words(
                        "used",
                        getTranslation("token.used"),
                        token -> token.lastUsedAt() == null
                                ? getTranslation("token.never")
                                : format().time(token.lastUsedAt()),
                        Token::lastUsedAt)
                .actions(token -> {
                    var revoke = new Button(getTranslation("token.revoke"), _ -> {
                        tokens.revoke(token.id());
                        refresh();
                    });
                    revoke.addThemeVariants(ButtonVariant.SMALL);
                    return revoke;
                });
        none.setText(getTranslation("token.none"));
        none.addClassName("cr-note");
        var create = new Button(getTranslation("token.create"), CrIcon.KEY.create(), _ -> new TokenDialog().open());
        var actions = new Div(create);
        actions.addClassName("cr-actions");
        if (account.find().isPresent()) {
            var signIn = new Div(new OwnPassword(account), new OwnSecondFactor(account));
            signIn.addClassName("cr-halves");
            add(signIn);
        } else {
            add(new Tile(getTranslation("account.signin"), new Paragraph(getTranslation("account.signin.elsewhere"))));
        }
        add(new Tile(
                getTranslation("token.title"),
                new Paragraph(getTranslation("token.what", organisation)),
                none,
                list,
                actions));
        refresh();
    }

    private String label(Scope scope) {
        return getTranslation("token.scope." + scope.name());
    }

    private void refresh() {
        var mine = tokens.mine();
        if (list != null) {
            list.rows(mine);
            list.setVisible(!mine.isEmpty());
        }
        none.setVisible(mine.isEmpty());
    }

    private final class TokenDialog extends Dialog {
        TokenDialog() {
            setHeaderTitle(getTranslation("token.create"));
            var name = new TextField(getTranslation("token.name"));
            name.setMaxLength(100);
            name.setWidthFull();
            var scopes = new CheckboxGroup<Scope>(getTranslation("token.scopes"));
            scopes.setItems(Arrays.asList(Scope.values()));
            scopes.setItemLabelGenerator(AccountView.this::label);
            scopes.setValue(Set.of(Scope.READ));
            var days = new Select<Integer>();
            days.setLabel(getTranslation("token.validity"));
            days.setItems(7, 30, 90, 365);
            days.setItemLabelGenerator(count -> getTranslation("token.days", count));
            days.setValue(30);
            var make = new Button(getTranslation("token.create"), _ -> {
                name.setInvalid(name.getValue().isBlank());
                name.setErrorMessage(getTranslation("token.name.missing"));
                scopes.setInvalid(scopes.getValue().isEmpty());
                scopes.setErrorMessage(getTranslation("token.scopes.missing"));
                if (!name.isInvalid() && !scopes.isInvalid()) {
                    show(tokens.create(name.getValue(), scopes.getValue(), Duration.ofDays(days.getValue())));
                    AccountView.this.refresh();
                }
            });
            make.addThemeVariants(ButtonVariant.PRIMARY);
            var form = new Div(name, scopes, days);
            form.addClassName("cr-form");
            add(form);
            getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), make);
        }

        private void show(Secret secret) {
            removeAll();
            getFooter().removeAll();
            add(
                    new Paragraph(getTranslation("token.once")),
                    new Copyable(getTranslation("token.secret"), secret.text()));
            var done = new Button(getTranslation("action.done"), _ -> close());
            done.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(done);
        }
    }
}
