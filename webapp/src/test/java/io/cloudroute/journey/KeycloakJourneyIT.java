package io.cloudroute.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cloudroute.Application;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Side;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Coming in and going out at a provider of the organisation's own.
@EnabledIfSystemProperty(named = "keycloak.home", matches = ".+", disabledReason = "asked for with -Dkeycloak")
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
class KeycloakJourneyIT {

    private static final int APPLICATION_PORT = Journey.freePort();
    private static final String APPLICATION = "http://localhost:" + APPLICATION_PORT;

    private static Keycloak keycloak;

    @Autowired
    Directory directory;

    @Value("${spring.security.oauth2.client.provider.cloudroute.issuer-uri}")
    String issuer;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) throws IOException, InterruptedException {
        keycloak = Keycloak.start(Path.of(System.getProperty("keycloak.home")), Journey.freePort(), APPLICATION);
        registry.add("server.port", () -> APPLICATION_PORT);
        registry.add("cloudroute.demo.load", () -> false);
        registry.add("cloudroute.sign-in.provider", () -> "oidc");
        registry.add("spring.security.oauth2.client.provider.cloudroute.issuer-uri", keycloak::issuer);
        var client = "spring.security.oauth2.client.registration.cloudroute.";
        registry.add(client + "client-id", () -> "cloudroute");
        registry.add(client + "client-authentication-method", () -> "none");
        registry.add(client + "authorization-grant-type", () -> "authorization_code");
        registry.add(client + "scope", () -> "openid,profile,email");
        mapping(registry, 0, "acme-owners", "CUSTOMER", "OWNER");
        mapping(registry, 1, "brightline-managers", "PARTNER", "MANAGER");
    }

    private static void mapping(DynamicPropertyRegistry registry, int index, String group, String side, String roles) {
        var key = "cloudroute.sign-in.mappings[%d].".formatted(index);
        registry.add(key + "group", () -> group);
        registry.add(key + "side", () -> side);
        registry.add(key + "roles", () -> roles);
    }

    BrowserContext context;

    @BeforeEach
    void browser() {
        context = Journey.BROWSER.newContext(new Browser.NewContextOptions().setLocale("en-US"));
    }

    @AfterEach
    void close() {
        context.close();
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @BeforeEach
    void organisations() {
        if (directory.organisation(Side.CUSTOMER, "Acme").isEmpty()) {
            directory.found(Side.CUSTOMER, "Acme", false);
            directory.found(Side.PARTNER, "Brightline", false);
        }
    }

    @Test
    void groups_seat_people_where_their_organisation_claim_says_and_they_sign_out_at_the_provider_too() {
        var page = context.newPage();
        page.navigate(APPLICATION + "/");
        submit(page, "anna");
        works(page, "Acme");
        page.locator(".cr-person").click();
        page.getByText("Sign out").click();
        page.waitForURL(Pattern.compile(Pattern.quote(issuer) + ".*"));
        submit(page, "bob");
        works(page, "Brightline");
    }

    @Test
    void somebody_without_a_mapped_group_has_no_seat_until_invited() {
        var page = context.newPage();
        page.navigate(APPLICATION + "/");
        submit(page, "dora");
        assertThat(page.getByText("You belong to no organisation yet")).isVisible();
        var acme = directory.organisation(Side.CUSTOMER, "Acme").orElseThrow();
        page.navigate(APPLICATION + "/join/"
                + directory
                        .firstInvitation(acme, Role.VIEWER, Duration.ofDays(1))
                        .text());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Join as dora@elsewhere.example"))
                .click();
        works(page, "Acme");
    }

    @Test
    void an_invitation_leads_through_the_provider_and_back() {
        var initech = directory.found(Side.CUSTOMER, "Initech", false);
        var page = context.newPage();
        page.navigate(APPLICATION + "/join/"
                + directory
                        .firstInvitation(initech, Role.FINOPS, Duration.ofDays(1))
                        .text());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in and join"))
                .click();
        submit(page, "carla");
        works(page, "Initech");
    }

    @Test
    void nothing_of_the_embedded_provider_is_there() {
        var page = context.newPage();
        page.navigate(APPLICATION + "/idp/sign-in");
        page.waitForURL(Pattern.compile(Pattern.quote(issuer) + ".*"));
        var keys = page.request().get(APPLICATION + "/oauth2/jwks");
        assertThat(keys.text()).doesNotContain("\"keys\"");
    }

    private static void submit(Page page, String name) {
        page.getByLabel("Username or email").fill(name);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(name + " for the trial");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign In"))
                .click();
    }

    private static void works(Page page, String organisation) {
        page.waitForURL(Pattern.compile("^" + Pattern.quote(APPLICATION + "/") + "(\\?continue)?$"));
        page.navigate(APPLICATION + "/account");
        assertThat(page.locator("vaadin-app-layout")).isVisible();
        assertThat(page.getByText(organisation).first()).isAttached();
    }
}
