package io.cloudroute.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// From a call site's profile to the plan that the customer agrees to.
class PlanJourneyIT extends Journey {

    private static final double PATIENCE = 90_000;

    /// Where the customer's screens begin, once its bills are read.
    private String customer(Page page) {
        var place = page.locator("vaadin-side-nav-item[path$='/workloads']").first();
        place.waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.ATTACHED)
                .setTimeout(PATIENCE));
        var path = place.getAttribute("path");
        var customer = path.substring(0, path.lastIndexOf('/'));
        page.navigate(at("/" + customer + "/bills"));
        page.getByText("Done").nth(2).waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        return customer;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private String asPartner(Page page) {
        signIn(page, "marta@brightline.example");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Open").setExact(true))
                .click();
        return customer(page);
    }

    private void openHelpChat(Page page, String customer) {
        page.navigate(at("/" + customer + "/workloads"));
        page.locator("th").getByText("Support chat").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Help chat"))
                .click();
        assertThat(page.locator("main h1")).hasText("Help chat");
    }

    @Test
    void the_finops_engineer_holds_a_profile_against_the_bill() {
        var page = open();
        signIn(page, "tomas@northwind.example");
        openHelpChat(page, customer(page));
        assertThat(page.getByText("The profile costs what was billed")).isVisible();
        assertThat(button(page, "Save")).isDisabled();
        accessible(page);
        field(page, "Fixed prefix, tokens").fill("9000");
        field(page, "Fixed prefix, tokens").press("Tab");
        assertThat(page.getByText("off from the bill by more than 5 %")).isVisible();
        assertThat(button(page, "Save")).isEnabled();
        field(page, "Fixed prefix, tokens").fill("nine");
        field(page, "Fixed prefix, tokens").press("Tab");
        assertThat(refusal(page)).hasText("It is no decimal number.");
        field(page, "Fixed prefix, tokens").fill("5001");
        field(page, "Fixed prefix, tokens").press("Tab");
        assertThat(page.getByText("The profile costs what was billed")).isVisible();
        button(page, "Confirm Fixed prefix, tokens").click();
        button(page, "Save").click();
        assertThat(page.getByText("Saved.")).isVisible();
        assertThat(field(page, "Fixed prefix, tokens")).hasValue("5001");
        assertThat(button(page, "Confirm Fixed prefix, tokens")).hasCount(0);
    }

    @Test
    void a_what_if_becomes_the_plan_and_is_agreed_on() throws IOException {
        var page = open();
        var customer = asPartner(page);
        page.navigate(at("/" + customer + "/scenarios"));
        page.getByLabel("Compare No risk to the answers").check();
        assertThat(page.getByText("Side by side")).isVisible();
        accessible(page);
        page.navigate(at("/" + customer + "/plan"));
        assertThat(page.locator("main").getByText("Help chat").first()).isVisible();
        button(page, "Make it the plan").click();
        var name = "Winter " + UUID.randomUUID();
        field(page, "Name of the plan").fill(name);
        button(page, "Make it the plan").last().click();
        page.waitForURL(at("/" + customer + "/board"));
        assertThat(page.getByText(name)).isVisible();
        accessible(page);
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Proposed"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cache the fixed prompt"))
                .click();
        field(page, "Owner").fill("Lena");
        page.locator(".cr-detail vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Agreed"))
                .click();
        button(page, "Save").click();
        var agreed = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Agreed"));
        assertThat(agreed.getByText("Cache the fixed prompt")).isVisible();
        assertThat(agreed.getByText("Lena")).isVisible();

        var paper = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PDF"))
                .click());
        try (var pdf = Loader.loadPDF(Files.readAllBytes(paper.path()))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(name)
                    .contains("Northwind Support GmbH")
                    .contains("Cache the fixed prompt")
                    .contains("Help chat")
                    .contains("Agreed")
                    .contains("OpenSearch Serverless");
        }
        var csv = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV"))
                .click());
        assertThat(Files.readString(csv.path())).contains("prompt-caching").contains("Help chat");

        var owner = open(390, ColorScheme.DARK, "en-US");
        signIn(owner, "lena@northwind.example");
        owner.locator("main h1").waitFor();
        owner.navigate(at("/" + customer + "/board?as=list"));
        assertThat(owner.locator("tr", new Page.LocatorOptions().setHasText("Cache the fixed prompt"))
                        .getByText("Agreed"))
                .isVisible();
        accessible(owner);
    }

    @Test
    void who_may_only_look_changes_neither_profile_nor_plan() {
        var page = open(390, ColorScheme.DARK, "en-US");
        signIn(page, "vera@northwind.example");
        page.locator("main h1").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        var customer = customer(page);
        openHelpChat(page, customer);
        assertThat(button(page, "Save")).hasCount(0);
        assertThat(field(page, "Fixed prefix, tokens")).not().isEditable();
        accessible(page);
        page.navigate(at("/" + customer + "/plan"));
        assertThat(page.locator("main h1")).hasText("Plan");
        assertThat(button(page, "Make it the plan")).hasCount(0);
        assertThat(button(page, "Save as scenario")).hasCount(0);
    }
}
