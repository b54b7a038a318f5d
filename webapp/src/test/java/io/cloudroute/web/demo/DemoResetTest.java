package io.cloudroute.web.demo;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.Application;
import io.cloudroute.Personas;
import io.cloudroute.identity.Accounts;
import io.cloudroute.identity.Accounts.SignIn;
import io.cloudroute.tenancy.AccessTokens;
import io.cloudroute.tenancy.AccessTokens.Scope;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.SavedViews;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.tenancy.Side;
import io.cloudroute.usage.Import;
import io.cloudroute.usage.Imports;
import io.cloudroute.workload.AttributionRules;
import io.cloudroute.workload.Workload;
import io.cloudroute.workload.Workloads;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        classes = Application.class,
        properties = {"cloudroute.demo.load=true", "cloudroute.job.enabled=false"})
class DemoResetTest {

    @Autowired
    Welcome welcome;

    @Autowired
    DemoOrganisations demo;

    @Autowired
    Directory directory;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    AccessTokens tokens;

    @Autowired
    SavedViews views;

    @Autowired
    Imports imports;

    @Autowired
    Workloads workloads;

    @Autowired
    AttributionRules rules;

    private Seat seat(String email) {
        return directory.seats(demo.person(email).orElseThrow()).getFirst();
    }

    private void add(Seat seat) {
        as(seat, () -> {
            tokens.create("mine", Set.of(Scope.READ), Duration.ofDays(1));
            views.save("bills", "Mine", "q=x");
            organisations.invite(seat.organisation(), "new@example.com", Set.of(Role.VIEWER));
            workloads.create(Personas.customerId(seat), "Another");
            return imports.begin(Personas.customerId(seat), "Extra");
        });
    }

    private void has(Seat seat, int invitations, int tokenCount, int viewCount, String... bills) {
        as(seat, () -> {
            assertThat(organisations.invitations(seat.organisation())).hasSize(invitations);
            assertThat(tokens.mine()).hasSize(tokenCount);
            assertThat(views.list("bills")).hasSize(viewCount);
            assertThat(imports.list(Personas.customerId(seat), null, 50))
                    .extracting(Import::name)
                    .hasSize(bills.length)
                    .allSatisfy(name -> assertThat(bills).anyMatch(name::startsWith));
        });
    }

    private List<String> workloadsOf(Seat seat) {
        return as(
                seat,
                () -> workloads.list(Personas.customerId(seat)).stream()
                        .map(Workload::name)
                        .toList());
    }

    @Test
    void the_demo_is_as_at_first_and_other_organisations_stay_as_they_are() {
        var personas = new Personas(directory);
        var lena = seat("lena@northwind.example");
        var acme = personas.customer("Acme", Role.OWNER);
        add(lena);
        add(acme);
        personas.member(lena.organisation(), Role.FINOPS);
        var vera = seat("vera@northwind.example");
        as(lena, () -> organisations.changeRoles(lena.organisation(), vera.person(), Set.of(Role.OWNER)));
        as(
                lena,
                () -> organisations.suspend(
                        lena.organisation(), seat("tomas@northwind.example").person(), true));
        var account = accounts.find("lena@northwind.example").orElseThrow();
        accounts.changePassword(account.id(), DemoPeople.PASSWORD, "quite another one");
        has(lena, 1, 1, 1, "Helpline", "Helpline", "Helpline", "Extra");
        assertThat(workloadsOf(lena)).contains("Another");

        welcome.demo(true);

        has(seat("lena@northwind.example"), 0, 0, 0, "Helpline", "Helpline", "Helpline");
        assertThat(workloadsOf(lena)).containsExactly("Knowledge base", "Support chat", "Ticket classification");
        assertThat(as(lena, () -> rules.current(Personas.customerId(lena)))).satisfies(list -> {
            assertThat(list.version()).isEqualTo(1);
            assertThat(list.rules()).hasSize(3);
        });
        assertThat(workloadsOf(seat("camille@quillstone.example"))).isEmpty();
        assertThat(seat("vera@northwind.example").roles()).containsExactly(Role.VIEWER);
        assertThat(seat("tomas@northwind.example").roles()).containsExactly(Role.FINOPS);
        assertThat(as(seat("lena@northwind.example"), () -> organisations.members(lena.organisation())))
                .hasSize(3);
        assertThat(accounts.check("lena@northwind.example", DemoPeople.PASSWORD))
                .isInstanceOf(SignIn.Ok.class);
        assertThat(as(seat("marta@brightline.example"), () -> organisations.customers()))
                .extracting(Organisations.Organisation::id)
                .containsExactly(lena.organisation());
        assertThat(directory.organisation(Side.CUSTOMER, DemoPeople.NORTHWIND)).contains(lena.organisation());

        has(acme, 1, 1, 1, "Extra");
    }

    @Test
    void without_a_reset_a_demo_that_is_there_is_left_alone() {
        var camille = seat("camille@quillstone.example");
        as(camille, () -> views.save("bills", "Kept", "q=x"));
        welcome.demo(false);
        assertThat(as(camille, () -> views.list("bills"))).hasSize(1);
    }
}
