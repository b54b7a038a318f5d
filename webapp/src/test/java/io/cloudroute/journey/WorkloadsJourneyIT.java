package io.cloudroute.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// From a workload's name to its money, and what somebody sees who may only look.
class WorkloadsJourneyIT extends Journey {

    private static final double PATIENCE = 90_000;

    private String customer(Page page) {
        var place = page.locator("vaadin-side-nav-item[path$='/workloads']").first();
        place.waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.ATTACHED)
                .setTimeout(PATIENCE));
        var path = place.getAttribute("path");
        return path.substring(0, path.lastIndexOf('/'));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void the_partner_makes_a_workload_and_a_rule_looks_saves_and_sees_the_money() {
        var page = open();
        signIn(page, "marta@brightline.example");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Open").setExact(true))
                .click();
        var customer = customer(page);
        page.navigate(at("/" + customer + "/bills"));
        page.getByText("Done").nth(2).waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        page.navigate(at("/" + customer + "/workloads"));
        assertThat(page.locator("th").getByText("Unattributed")).isVisible();
        accessible(page);
        var name = "Guardrails " + UUID.randomUUID();
        button(page, "New workload").click();
        page.getByLabel("Workload", new Page.GetByLabelOptions().setExact(true)).fill(name);
        button(page, "Save").click();
        assertThat(page.locator("th").getByText(name)).isVisible();
        page.navigate(at("/" + customer + "/workloads/rules"));
        button(page, "Add a rule").click();
        var cards = page.locator(".cr-list > li");
        assertThat(cards).hasCount(4);
        var card = cards.last();
        card.locator("vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .click();
        card.locator("vaadin-select").nth(1).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Usage type"))
                .click();
        card.locator("vaadin-select").nth(2).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("contains"))
                .click();
        // What was a choice of values becomes a field of one's own.
        assertThat(card.locator(".cr-condition vaadin-text-field")).isVisible();
        card.getByLabel("Value", new Locator.GetByLabelOptions().setExact(true)).fill("Guardrail");
        card.getByLabel("Value", new Locator.GetByLabelOptions().setExact(true)).press("Tab");
        assertThat(button(page, "Save")).isHidden();
        for (int at = cards.count() - 1; at > 0; at--) {
            cards.nth(at).getByLabel("Move up").click();
            assertThat(cards.nth(at - 1).locator("vaadin-select-value-button").first())
                    .containsText(name);
        }
        button(page, "Preview").click();
        assertThat(page.getByText("1. " + name)).isVisible();
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Unattributed"))
                        .first())
                .isVisible();
        accessible(page);
        button(page, "Save").click();
        assertThat(page.getByText("attributed anew")).isVisible();
        page.navigate(at("/" + customer + "/workloads"));
        page.locator("th").getByText(name).click();
        assertThat(page.locator("main h1")).hasText(name);
        assertThat(page.locator(".cr-figure").first()).not().hasText("$0.00");
        accessible(page);
    }

    @Test
    void who_may_only_look_reads_the_rules_and_changes_nothing() {
        var page = open(390, ColorScheme.DARK, "en-US");
        signIn(page, "vera@northwind.example");
        page.locator("main h1").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        var customer = customer(page);
        page.navigate(at("/" + customer + "/workloads"));
        assertThat(page.locator("main h1")).hasText("Workloads");
        assertThat(button(page, "New workload")).hasCount(0);
        page.navigate(at("/" + customer + "/workloads/rules"));
        assertThat(page.locator("main h1")).hasText("Attribution rules");
        assertThat(button(page, "Add a rule")).hasCount(0);
        assertThat(button(page, "Save")).hasCount(0);
        accessible(page);
    }
}
