package io.cloudroute.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.cloudroute.Application;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A real Chromium at the running application. All journeys share one application and one browser.
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {

    static final int PORT = freePort();
    private static final String AT = "http://localhost:" + PORT;
    static final Browser BROWSER = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    static {
        // A slow machine is no fault of the product's.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("server.port", () -> PORT);
        registry.add("cloudroute.accounts.max-posts-per-minute", () -> 1000);
        registry.add("cloudroute.demo.load", () -> true);
        registry.add("cloudroute.database.folder", () -> "target/journey-data");
    }

    static String at(String path) {
        return AT + path;
    }

    /// A fresh browser profile of this width.
    Page open(int width, ColorScheme colours, String locale) {
        var context = BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 844 : 1000)
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(locale));
        contexts.add(context);
        context.setDefaultTimeout(60_000);
        context.setDefaultNavigationTimeout(60_000);
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            // A push connection that ends with its session closes with or without a closing frame: it is a race.
            var signedOut = message.text().contains("authenticated HTTP session that has ended")
                    || message.text().contains("Websocket closed, reason:");
            if (!signedOut && (message.type().equals("error") || message.type().equals("warning"))) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("page error: " + error));
        return page;
    }

    Page open() {
        return open(1440, ColorScheme.LIGHT, "en-US");
    }

    /// Goes through the embedded sign-in as one of the demo's people.
    void signIn(Page page, String email) {
        page.navigate(at("/"));
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").fill(io.cloudroute.web.demo.DemoPeople.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(at("/**"));
    }

    /// No violation of WCAG 2.2 AA that axe can find.
    void accessible(Page page) {
        var result = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze();
        assertThat(result.getViolations())
                .as(page.url())
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()))
                                .toList())
                .isEmpty();
    }

    /// What a field says of a wrong entry; its text alone may also be found in what is read out to a screen reader.
    static Locator refusal(Page page) {
        return page.locator("[invalid] > [slot=error-message]");
    }

    /// What the browser is meant to complain of here.
    void meant(String complaint) {
        assertThat(complaints.removeIf(heard -> heard.contains(complaint)))
                .as(complaint)
                .isTrue();
    }

    void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots/" + name + ".png"))
                .setFullPage(true));
    }

    @AfterEach
    void close() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        var heard = List.copyOf(complaints);
        complaints.clear();
        assertThat(heard).as("the browser's console").isEmpty();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
