package io.cloudroute.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.cloudroute.identity.Authenticator;
import io.cloudroute.web.demo.DemoPeople;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What somebody does with their own account, and with a list.
class AccountJourneyIT extends Journey {

    private static final String OTHER = "seven calm badgers";

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void changePassword(Page page, String current, String wanted) {
        page.navigate(at("/account"));
        button(page, "Change the password").click();
        page.getByLabel("Current password").fill(current);
        page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(wanted);
        page.getByLabel("New password again").fill(wanted);
        accessible(page);
        button(page, "Change the password").last().click();
        assertThat(page.getByText("The password is changed")).isVisible();
    }

    @Test
    void a_new_password_ends_the_other_session_and_not_this_one() {
        var elsewhere = open();
        signIn(elsewhere, "vera@northwind.example");
        assertThat(elsewhere.locator("main h1")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(90_000));
        var page = open();
        signIn(page, "vera@northwind.example");
        changePassword(page, DemoPeople.PASSWORD, OTHER);
        elsewhere.navigate(at("/account"));
        assertThat(elsewhere.getByLabel("Password")).isVisible();
        changePassword(page, OTHER, DemoPeople.PASSWORD);
        page.navigate(at("/audit"));
        assertThat(page.locator("main h1")).hasText("Audit");
    }

    @Test
    void an_authenticator_app_is_set_up_and_switched_off() {
        var page = open();
        signIn(page, "ines@cloudroute.example");
        page.navigate(at("/account"));
        button(page, "Set up a second factor").click();
        assertThat(page.locator(".cr-qr svg path").last()).isAttached();
        accessible(page);
        var secret = page.getByLabel("Key", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true))
                .fill(Authenticator.code(secret, Instant.now()));
        button(page, "Switch on").click();
        assertThat(page.locator(".cr-codes li")).hasCount(10);
        var recovery = page.locator(".cr-codes li").first().textContent();
        accessible(page);
        button(page, "Done").click();
        button(page, "Switch off").click();
        page.getByLabel("Current password").fill(DemoPeople.PASSWORD);
        page.getByLabel("Code of the app, or a recovery code").fill(recovery);
        button(page, "Switch off").last().click();
        assertThat(page.getByText("The second factor is off.")).isVisible();
    }

    @Test
    void a_view_of_a_list_is_saved_and_opened_again() {
        var page = open();
        signIn(page, "adrian@cloudroute.example");
        page.navigate(at("/organisations"));
        page.getByLabel("Search this list").first().fill("quill");
        assertThat(page.locator("main").getByText("Brightline Cloud", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(1); // its engagement, in the other list
        page.waitForURL(at("/organisations?q=quill"));
        button(page, "Views").click();
        page.getByText("Save this view").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("The lawyers");
        button(page, "Save").click();
        assertThat(page.getByText("is saved.")).isVisible();
        page.navigate(at("/organisations"));
        assertThat(page.locator("main h1")).hasText("Organisations");
        accessible(page);
        button(page, "Views").click();
        page.getByText("The lawyers").click();
        page.waitForURL(at("/organisations?q=quill"));
    }
}
