package io.cloudroute.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Each persona at its own screens, with the demo's bills: what is there, accessible, and with a quiet console.
class ScreensJourneyIT extends Journey {

    private static final double PATIENCE = 90_000;

    private Page home(String email, Page page) {
        signIn(page, email);
        assertThat(page.locator("main h1"))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(PATIENCE));
        return page;
    }

    /// Opens a place of the side navigation, by the end of its path.
    private void go(Page page, String end, String title) {
        var path = page.locator("vaadin-side-nav-item[path$='" + end + "']")
                .first()
                .getAttribute("path");
        page.navigate(at("/" + path));
        assertThat(page.locator("main h1"))
                .hasText(
                        title,
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
                                .setTimeout(PATIENCE));
    }

    private void loaded(Page page) {
        go(page, "bills", "Bills");
        page.getByText("Done").nth(2).waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    }

    @Test
    void the_finops_engineer_reads_where_it_goes_down_to_the_rows_and_ties_it_out() {
        var page = home("tomas@northwind.example", open());
        loaded(page);
        accessible(page);
        go(page, "spend", "Where it goes");
        assertThat(page.locator(".cr-table").getByText("Claude Sonnet 4.5")).isVisible();
        accessible(page);
        page.locator("button.cr-door").first().click();
        var row = page.locator(".cr-detail .cr-row").first();
        assertThat(row)
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(PATIENCE));
        row.locator("summary").click();
        assertThat(row.locator("dt").getByText("line_item_usage_type", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        accessible(page);
        go(page, "tie-out", "Tie-out");
        assertThat(page.getByText("EUC1-KnowledgeBase-Storage-Hours").first()).isVisible();
        accessible(page);
    }

    @Test
    void a_plan_is_read_down_to_its_arithmetic_and_changed_in_the_address() {
        var page = home("tomas@northwind.example", open());
        loaded(page);
        go(page, "plan", "Plan");
        assertThat(page.getByText("Saving a month")).isVisible();
        assertThat(page.locator("cr-chart").nth(1)).isVisible();
        accessible(page);
        page.locator("button.cr-door").first().click();
        assertThat(page.locator(".cr-detail").getByText("The arithmetic")).isVisible();
        accessible(page);
        page.getByText("No risk to quality").click();
        page.waitForURL("**/plan?riskless=yes*");
        assertThat(page.getByText("needs an evaluation")).hasCount(0);
        go(page, "logs", "Invocation logs");
        accessible(page);
    }

    @Test
    void rubbish_is_refused_with_what_and_what_to_do() {
        var page = home("camille@quillstone.example", open());
        go(page, "bills", "Bills");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "rubbish.csv", "text/csv", "hello,world\n1,2\n".getBytes(StandardCharsets.UTF_8)));
        page.getByText("This is no bill that can be read").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        assertThat(page.locator("vaadin-upload-file")).hasCount(0);
        accessible(page);
    }

    @Test
    void the_rows_of_a_focus_bill_show_what_counted() {
        var page = home("camille@quillstone.example", open());
        go(page, "spend", "Where it goes");
        page.locator("button.cr-door").first().click();
        var costs = page.locator(".cr-detail .cr-row > .cr-spread:first-child > :last-child");
        assertThat(costs.first())
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(PATIENCE));
        for (var cost : costs.allTextContents()) {
            org.assertj.core.api.Assertions.assertThat(new BigDecimal(cost)).isPositive();
        }
        var day = page.locator("vaadin-date-picker input").first();
        assertThat(day).hasValue(Pattern.compile("1 [A-Z][a-z]{2} 20[0-9]{2}"));
        day.fill("31 Feb 2026");
        day.press("Enter");
        assertThat(refusal(page)).containsText("That is no day.");
        assertThat(page.locator(".cr-detail .cr-row")).hasCount(25);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("$ per M tokens"))
                .click();
        assertThat(page.locator("cr-chart").first()).isVisible();
        accessible(page);
    }

    @Test
    void an_export_of_which_a_part_is_missing_waits_for_it() {
        var page = home("camille@quillstone.example", open());
        go(page, "bills", "Bills");
        breakOff(page, "second.csv");
        var files = page.locator("vaadin-upload input[type=file]");
        files.setInputFiles(new FilePayload[] {part("first.csv"), part("second.csv")});
        assertThat(page.getByText("Not every part arrived: second.csv").first()).isVisible();
        assertThat(page.locator(".cr-detail").getByText("Receiving")).isVisible();
        accessible(page);
        page.locator(".cr-detail")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel the import"))
                .click();
        assertThat(page.locator("vaadin-upload-file")).hasCount(0);
        go(page, "bills", "Bills");
        files.setInputFiles(new FilePayload[] {part("first.csv"), part("second.csv")});
        assertThat(page.locator(".cr-detail").getByText("Receiving")).isVisible();
        page.unroute("**/*upload*");
        meant("net::ERR_FAILED");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again"))
                .first()
                .click();
        page.locator(".cr-detail")
                .getByText("This is no bill that can be read")
                .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        assertThat(page.locator(".cr-detail").getByText("first.csv, second.csv"))
                .isVisible();
        files.setInputFiles(part("third.csv"));
        assertThat(page.locator(".cr-detail h2")).hasText("third.csv");
    }

    @Test
    void what_has_arrived_of_an_export_goes_on_after_a_reload_or_is_read_as_it_is() {
        var page = home("camille@quillstone.example", open());
        go(page, "bills", "Bills");
        breakOff(page, "lost.csv");
        var files = page.locator("vaadin-upload input[type=file]");
        files.setInputFiles(new FilePayload[] {part("kept.csv"), part("lost.csv")});
        assertThat(page.getByText("Not every part arrived: lost.csv").first()).isVisible();
        meant("net::ERR_FAILED");
        page.waitForURL("**/bills?import=*");
        page.reload();
        var detail = page.locator(".cr-detail");
        assertThat(detail.getByText("kept.csv").first()).isVisible();
        files.setInputFiles(new FilePayload[] {part("later.csv"), part("lost.csv")});
        assertThat(detail.getByText("kept.csv, later.csv")).isVisible();
        meant("net::ERR_FAILED");
        detail.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Read what has arrived"))
                .click();
        detail.getByText("This is no bill that can be read").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        assertThat(detail.getByText("kept.csv, later.csv")).isVisible();
        assertThat(page.locator("vaadin-upload-file")).hasCount(0);
    }

    /// Has the upload of this file fail on its way.
    private static void breakOff(Page page, String name) {
        page.route("**/*upload*", route -> {
            if (String.valueOf(route.request().headers()).contains(name)) {
                route.abort();
            } else {
                route.resume();
            }
        });
    }

    private static FilePayload part(String name) {
        return new FilePayload(name, "text/csv", ("no bill: " + name).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_founder_sees_the_first_numbers_in_german_and_dark_on_a_phone() {
        var page = open(390, ColorScheme.DARK, "de-DE");
        page.navigate(at("/"));
        page.locator("input[type=email]").fill("lena@northwind.example");
        page.locator("input[type=password]").fill("cloudroute-demo");
        page.locator("form button").first().click();
        assertThat(page.getByText("Brutto").first())
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(PATIENCE));
        accessible(page);
    }

    @Test
    void the_partner_opens_the_customer_it_is_engaged_with_and_no_other() {
        var page = home("marta@brightline.example", open());
        assertThat(page.getByText("Northwind Support GmbH").first()).isVisible();
        assertThat(page.getByText("Quillstone Legal SAS")).isHidden();
        accessible(page);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Open").setExact(true))
                .click();
        assertThat(page.locator("main h1")).hasText("Where it goes");
    }

    @Test
    void the_brokers_administrator_keeps_prices_people_and_organisations() {
        var page = home("adrian@cloudroute.example", open());
        accessible(page);
        for (var place : List.of(
                List.of("prices", "Price book"),
                List.of("models", "Models"),
                List.of("organisations", "Organisations"),
                List.of("people", "People"),
                List.of("jobs", "Imports and jobs"),
                List.of("audit", "Audit"))) {
            go(page, place.getFirst(), place.getLast());
            accessible(page);
        }
        page.navigate(at("/account"));
        assertThat(page.locator("main h1")).hasText("Your account");
        accessible(page);
    }

    @Test
    void the_brokers_administrator_corrects_what_a_model_can_do() {
        var page = home("adrian@cloudroute.example", open());
        go(page, "models", "Models");
        page.getByLabel("Change: Shortest prefix that is cached, amazon.nova-pro")
                .click();
        page.getByLabel("Tokens").fill("0");
        page.getByLabel("Source").fill("Our own measurement");
        accessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(refusal(page)).containsText("Give whole tokens");
        page.getByLabel("Tokens").fill("900");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        var row = page.locator("tr", new Page.LocatorOptions().setHasText("amazon.nova-pro"))
                .first();
        assertThat(row).containsText("900 tokens");
        assertThat(row).containsText("Our own measurement; entered here");
        page.getByLabel("Change: Shortest prefix that is cached, amazon.nova-pro")
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Back to the standard"))
                .click();
        assertThat(row).containsText("1,024 tokens");
    }
}
