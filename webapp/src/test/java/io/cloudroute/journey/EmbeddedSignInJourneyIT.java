package io.cloudroute.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.cloudroute.identity.Account;
import io.cloudroute.identity.Accounts;
import io.cloudroute.identity.Accounts.Creation;
import io.cloudroute.identity.Authenticator;
import io.cloudroute.identity.Resets;
import io.cloudroute.identity.SecondFactors;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Coming in and going out at the installation's own provider.
class EmbeddedSignInJourneyIT extends Journey {

    private static final String PASSWORD = "three wise herons";

    @Autowired
    Accounts accounts;

    @Autowired
    SecondFactors secondFactors;

    @Autowired
    Resets resets;

    @Autowired
    Directory directory;

    OrganisationId acme;
    String acmeName;
    Account anna;

    @BeforeEach
    void people() {
        acmeName = "Acme " + UUID.randomUUID().toString().substring(0, 8);
        acme = directory.found(Side.CUSTOMER, acmeName, false);
        anna = member("Anna", acme);
    }

    @Test
    void somebody_signs_in_and_out_and_another_comes_in_through_the_same_browser() {
        var globexName = "Globex " + UUID.randomUUID().toString().substring(0, 8);
        var bob = member("Bob", directory.found(Side.CUSTOMER, globexName, false));
        var page = open();
        page.navigate(at("/"));
        accessible(page);
        submit(page, anna.email(), "three wise storks");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("is not right");
        accessible(page);
        submit(page, anna.email(), PASSWORD);
        works(page, acmeName);
        page.locator(".cr-person").click();
        page.getByText("Sign out").click();
        page.waitForURL(Pattern.compile(".*/idp/sign-in.*"));
        page.navigate(at("/"));
        assertThat(page.getByLabel("Password")).isVisible();
        submit(page, bob.email(), PASSWORD);
        works(page, globexName);
    }

    @Test
    void a_failed_sign_in_says_so_and_does_not_start_anew_by_itself() {
        var page = open();
        page.navigate(at("/login/oauth2/code/cloudroute?error=access_denied&state=unknown"));
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Sign-in failed");
        accessible(page);
        page.getByRole(AriaRole.LINK).click();
        assertThat(page.getByLabel("Password")).isVisible();
    }

    @Test
    void too_many_wrong_passwords_lock_the_address() {
        var page = open();
        page.navigate(at("/"));
        for (int time = 0; time < 5; time++) {
            submit(page, anna.email(), "three wise storks");
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        }
        submit(page, anna.email(), PASSWORD);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Try again in 15 minutes");
    }

    @Test
    void a_code_is_asked_for_and_a_recovery_code_helps_out() {
        var secret = secondFactors.begin(anna.id()).orElseThrow().secret();
        var recovery = secondFactors
                .confirm(anna.id(), Authenticator.code(secret, Instant.now()))
                .orElseThrow();
        var page = open();
        page.navigate(at("/"));
        submit(page, anna.email(), PASSWORD);
        assertThat(page.getByLabel("Code")).isFocused();
        accessible(page);
        page.getByLabel("Code").fill("000000");
        button(page, "Continue").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("not right");
        page.getByLabel("Code").fill(recovery.getFirst());
        button(page, "Continue").click();
        works(page, acmeName);
    }

    @Test
    void a_link_leads_to_a_new_password_once() {
        var page = open();
        page.navigate(at("/idp/forgotten"));
        assertThat(page.getByText("they can make a link")).isVisible();
        accessible(page);
        var link = at("/idp/new-password?token=" + resets.begin(anna.id()).text());
        page.navigate(link);
        accessible(page);
        page.getByLabel("New password").fill("qwertyuiop123");
        page.getByLabel("The same once more").fill("qwertyuiop123");
        button(page, "Save the password").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choose another");
        page.getByLabel("New password").fill("four even wiser herons");
        page.getByLabel("The same once more").fill("four even wiser herons");
        button(page, "Save the password").click();
        submit(page, anna.email(), "four even wiser herons");
        works(page, acmeName);
        page.navigate(link);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("does not work any more");
    }

    @Test
    void a_new_person_joins_by_invitation_on_a_dark_phone_in_german() {
        var token = directory.firstInvitation(acme, Role.OWNER, Duration.ofDays(1));
        var email = UUID.randomUUID() + "@example.com";
        var page = open(390, ColorScheme.DARK, "de-DE");
        page.navigate(at("/join/" + token.text()));
        assertThat(page.getByRole(AriaRole.HEADING)).hasText(acmeName + " beitreten");
        accessible(page);
        screenshot(page, "join-phone-dark");
        page.getByText("Konto anlegen").click();
        page.getByLabel("E-Mail").fill(email);
        page.getByLabel("Ihr Name").fill("Nora Neu");
        page.getByLabel("Passwort").fill("fünf weise Reiher");
        page.getByLabel("Noch einmal dasselbe").fill("fünf weise Reiher");
        accessible(page);
        screenshot(page, "account-phone-dark");
        button(page, "Konto anlegen und beitreten").click();
        works(page, acmeName);
        var account = accounts.find(email).orElseThrow();
        var person =
                directory.known(Directory.EMBEDDED, account.id().toString()).orElseThrow();
        assertThat(directory.seat(person, acme).orElseThrow().roles()).containsExactly(Role.OWNER);
    }

    @Test
    void somebody_with_an_account_joins_after_signing_in() {
        var globexName = "Globex " + UUID.randomUUID().toString().substring(0, 8);
        var globex = directory.found(Side.CUSTOMER, globexName, false);
        var token = directory.firstInvitation(globex, Role.FINOPS, Duration.ofDays(1));
        var page = open();
        page.navigate(at("/join/" + token.text()));
        screenshot(page, "join");
        button(page, "I have an account: sign in").click();
        screenshot(page, "sign-in");
        submit(page, anna.email(), PASSWORD);
        works(page, globexName);
    }

    @Test
    void somebody_who_is_signed_in_joins_with_one_button() {
        var globexName = "Globex " + UUID.randomUUID().toString().substring(0, 8);
        var globex = directory.found(Side.CUSTOMER, globexName, false);
        var token = directory.firstInvitation(globex, Role.FINOPS, Duration.ofDays(1));
        var page = open();
        page.navigate(at("/"));
        submit(page, anna.email(), PASSWORD);
        works(page, acmeName);
        page.navigate(at("/join/" + token.text()));
        button(page, "Join as " + anna.email()).click();
        works(page, globexName);
    }

    private Account member(String name, OrganisationId organisation) {
        var email = UUID.randomUUID() + "@example.com";
        var account = ((Creation.Created) accounts.create(email, name, PASSWORD)).account();
        var person = directory.signIn(Directory.EMBEDDED, account.id().toString(), email, name);
        directory.join(organisation, person, Set.of(Role.OWNER));
        return account;
    }

    private static void submit(Page page, String email, String password) {
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").fill(password);
        button(page, "Sign in").click();
    }

    private static void works(Page page, String organisation) {
        page.waitForURL(Pattern.compile("^" + Pattern.quote(at("/")) + "(\\?continue)?$"));
        page.navigate(at("/account"));
        assertThat(page.locator("vaadin-app-layout")).isVisible();
        assertThat(page.getByText(organisation).first()).isAttached();
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
