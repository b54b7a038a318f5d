package io.cloudroute.web.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.cloudroute.Application;
import io.cloudroute.Personas;
import io.cloudroute.identity.Account;
import io.cloudroute.identity.Accounts;
import io.cloudroute.identity.Accounts.Creation;
import io.cloudroute.identity.Accounts.SignIn;
import io.cloudroute.identity.Authenticator;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.web.security.SignedIn;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

@SpringBootTest(classes = Application.class)
@ViewPackages(packages = "io.cloudroute.web")
class AccountViewTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "three wise herons";

    @Autowired
    Directory directory;

    @Autowired
    Accounts accounts;

    Account account;
    Seat owner;

    @BeforeEach
    void person() {
        owner = new Personas(directory).customer("Acme " + UUID.randomUUID(), Role.OWNER);
        var email = UUID.randomUUID() + "@example.com";
        account = ((Creation.Created) accounts.create(email, "Mia Moor", PASSWORD)).account();
        var person = directory.signIn(Directory.EMBEDDED, account.id().toString(), email, "Mia Moor");
        directory.join(owner.organisation(), person, Set.of(Role.VIEWER));
        var seat = directory.seat(person.id(), owner.organisation()).orElseThrow();
        var token = new OidcIdToken(
                "token",
                Instant.now(),
                Instant.now().plusSeconds(600),
                Map.of("sub", account.id().toString()));
        var user = new DefaultOidcUser(java.util.List.of(), token);
        var principal = new SignedIn(user, person.id(), Optional.of(seat));
        SecurityContextHolder.getContext()
                .setAuthentication(new OAuth2AuthenticationToken(principal, principal.getAuthorities(), "cloudroute"));
        UI.getCurrent().navigate("account");
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    private PasswordField password(String label) {
        return find(PasswordField.class).withLabel(label).single();
    }

    private void press(String words) {
        var buttons = $(Button.class).withText(words).all();
        test(buttons.getLast()).click();
    }

    private void changePassword(String current, String wanted, String again) {
        press("Change the password");
        password("Current password").setValue(current);
        password("New password").setValue(wanted);
        password("New password again").setValue(again);
        press("Change the password");
    }

    @Test
    void whoever_knows_the_password_changes_it() {
        changePassword(PASSWORD, "four quiet otters", "four quiet otters");
        assertThat(accounts.check(account.email(), "four quiet otters")).isInstanceOf(SignIn.Ok.class);
    }

    @Test
    void a_wrong_current_a_weak_and_a_mistyped_password_are_refused_at_their_field() {
        changePassword(PASSWORD, "four quiet otters", "four quiet otter");
        assertThat(password("New password again").isInvalid()).isTrue();
        password("New password again").setValue("four quiet otters");
        password("Current password").setValue("not mine");
        press("Change the password");
        assertThat(password("Current password").isInvalid()).isTrue();
        password("Current password").setValue(PASSWORD);
        password("New password").setValue("short");
        password("New password again").setValue("short");
        press("Change the password");
        assertThat(password("New password").getErrorMessage()).isEqualTo("It needs at least 12 characters.");
        assertThat(accounts.check(account.email(), PASSWORD)).isInstanceOf(SignIn.Ok.class);
    }

    @Test
    void a_second_factor_is_set_up_by_its_first_code_and_switched_off_by_password_and_code() {
        press("Set up a second factor");
        var secret = $(TextField.class).withLabel("Key").single().getValue();
        $(TextField.class).withLabel("Code").single().setValue("000000");
        press("Switch on");
        assertThat($(TextField.class).withLabel("Code").single().isInvalid()).isTrue();
        $(TextField.class).withLabel("Code").single().setValue(Authenticator.code(secret, Instant.now()));
        press("Switch on");
        assertThat(accounts.check(account.email(), PASSWORD)).isInstanceOf(SignIn.NeedsCode.class);
        var recovery = $(TextField.class)
                .withLabel("Recovery codes")
                .single()
                .getValue()
                .split(" ");
        assertThat(recovery).hasSize(10);
        press("Done");

        press("Switch off");
        password("Current password").setValue("not mine");
        $(TextField.class)
                .withLabel("Code of the app, or a recovery code")
                .single()
                .setValue(recovery[0]);
        press("Switch off");
        assertThat(accounts.find(account.id()).orElseThrow().secondFactor()).isTrue();
        password("Current password").setValue(PASSWORD);
        press("Switch off");
        assertThat(accounts.find(account.id()).orElseThrow().secondFactor()).isFalse();
    }

    @Test
    void whoever_signs_in_at_another_provider_is_told_that_it_keeps_these() {
        Personas.as(owner, () -> {
            UI.getCurrent().navigate("audit");
            UI.getCurrent().navigate("account");
            assertThat($(Button.class).withText("Change the password").exists()).isFalse();
            assertThat(getCurrentView().getElement().getTextRecursively())
                    .contains("Your password and your second factor are kept there");
        });
    }

    @Test
    void the_owner_makes_a_password_link_for_a_member_and_a_viewer_has_no_such_screen() {
        UI.getCurrent().navigate("people");
        assertThat(getCurrentView()).isNotInstanceOf(PeopleView.class);
        Personas.as(owner, () -> {
            UI.getCurrent().navigate("people");
            test($(Button.class).withText("Password link").all().getFirst()).click();
            assertThat($(Dialog.class).single().getElement().getTextRecursively())
                    .contains("Send this link to Mia Moor");
        });
    }
}
