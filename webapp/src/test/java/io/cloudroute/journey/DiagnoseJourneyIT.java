package io.cloudroute.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.cloudroute.demo.Container;
import io.cloudroute.demo.DemoBill;
import io.cloudroute.demo.DemoCompany;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The diagnosis: for anybody at the door, and for a customer's own people.
class DiagnoseJourneyIT extends Journey {

    private static final double PATIENCE = 90_000;

    @TempDir
    static Path folder;

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void headline(Page page, String words) {
        assertThat(page.locator(".cr-headline"))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    @Test
    void anybody_tries_the_example_on_a_phone() {
        var page = open(390, ColorScheme.LIGHT, "en-US");
        page.navigate(at("/diagnose"));
        assertThat(page.locator("h1")).containsText("What should you do first");
        accessible(page);
        button(page, "Try the example").click();
        headline(page, "a month can go");
        assertThat(page.getByText("The three biggest levers", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        accessible(page);
    }

    @Test
    void four_numbers_are_shared_read_by_the_link_and_ended_in_german_and_dark() {
        var page = open(1440, ColorScheme.DARK, "de-DE");
        page.navigate(at("/diagnose"));
        button(page, "Diagnostizieren").click();
        headline(page, "im Monat sind einzusparen");
        accessible(page);
        button(page, "Per Link teilen").click();
        var link = page.locator(".cr-copyable input").inputValue();
        var token = link.substring(link.lastIndexOf('/') + 1);
        assertTrue(token.length() > 40, link);
        var friend = open(390, ColorScheme.DARK, "en-US");
        friend.navigate(at("/diagnose/" + token));
        headline(friend, "a month can go");
        accessible(friend);
        button(page, "Nicht mehr teilen").click();
        assertThat(page.getByText("funktioniert nicht mehr")).isVisible();
        friend.reload();
        assertThat(friend.getByText("There is nothing behind this link")).isVisible();
    }

    @Test
    void a_bill_is_diagnosed_and_rubbish_refused_without_signing_in() throws IOException {
        var page = open();
        page.navigate(at("/diagnose"));
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "rubbish.csv", "text/csv", "hello,world\n1,2\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".cr-notice-neg"))
                .containsText("no bill", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        accessible(page);
        var bill = DemoBill.write(folder, DemoCompany.NORTHWIND, LocalDate.of(2026, 11, 15), Container.PARQUET)
                .getLast()
                .data();
        page.locator("vaadin-upload input[type=file]").setInputFiles(bill);
        headline(page, "a month can go");
        assertThat(page.getByText("31 days")).isVisible();
        assertThat(page.getByText("Claude Sonnet 4.5").first()).isVisible();
        accessible(page);
    }

    @Test
    void the_finops_engineer_is_led_from_a_finding_to_the_spend_that_proves_it() {
        var page = open();
        signIn(page, "tomas@northwind.example");
        var place = page.locator("vaadin-side-nav-item[path$='diagnosis']").first();
        place.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        var path = place.getAttribute("path");
        page.navigate(at("/" + path));
        for (int look = 0; look < 30 && page.locator(".cr-headline").count() == 0; look++) {
            page.waitForTimeout(2_000); // the demo's bills are still being read
            page.reload();
        }
        headline(page, "a month can go");
        accessible(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cache reads of input"))
                .click();
        assertThat(page.locator("main h1")).hasText("Where it goes");
        var stranger = open();
        signIn(stranger, "camille@quillstone.example");
        assertThat(stranger.locator("main h1"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        stranger.navigate(at("/" + path));
        assertThat(stranger.getByText("There is nothing here")).isVisible();
    }
}
