package io.cloudroute.tenancy;

import static io.cloudroute.Personas.as;
import static io.cloudroute.tenancy.db.Tables.MEMBERSHIPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.audit.Audit;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class WallsTest {

    @Autowired
    Directory directory;

    @Autowired
    Organisations organisations;

    @Autowired
    AccessTokens tokens;

    @Autowired
    Audit audit;

    @Autowired
    DSLContext dsl;

    @Autowired
    PlatformTransactionManager transactions;

    Personas personas;
    Seat acme;
    Seat globex;
    Seat brightline;
    Seat broker;

    @BeforeEach
    void people() {
        personas = new Personas(directory);
        acme = personas.customer("Acme");
        globex = personas.customer("Globex");
        brightline = personas.partner("Brightline");
        broker = personas.broker();
    }

    @Test
    void without_a_viewer_no_sql_is_sent() {
        assertThatThrownBy(() -> organisations.all()).isInstanceOf(NoViewerException.class);
        assertThatThrownBy(() -> dsl.selectFrom(MEMBERSHIPS).fetch()).isInstanceOf(NoViewerException.class);
    }

    @Test
    void a_customer_sees_its_own_organisation_and_no_one_elses() {
        assertThat(as(acme, () -> organisations.all()))
                .extracting(Organisations.Organisation::id)
                .containsExactly(acme.organisation());
        assertThat(as(acme, () -> organisations.members(globex.organisation()))).isEmpty();
        assertThat(as(acme, () -> organisations.members(acme.organisation()))).hasSize(1);
    }

    @Test
    void a_partner_sees_a_customer_only_while_it_is_engaged() {
        assertThat(as(brightline, () -> organisations.customers())).isEmpty();
        personas.engage(acme, brightline);
        assertThat(as(brightline, () -> organisations.customers()))
                .extracting(Organisations.Organisation::id)
                .containsExactly(acme.organisation());
        var engagement = as(broker, () -> organisations.engagements()).stream()
                .filter(each ->
                        each.partner().value().equals(brightline.organisation().value()))
                .findFirst()
                .orElseThrow();
        as(broker, () -> organisations.disengage(engagement.customer(), engagement.id()));
        assertThat(as(brightline, () -> organisations.customers())).isEmpty();
    }

    @Test
    void a_wrong_sides_command_with_the_right_ids_changes_nothing() {
        var other = personas.member(acme.organisation(), Role.FINOPS);
        assertThat(as(globex, () -> organisations.suspend(acme.organisation(), other.person(), true)))
                .isInstanceOf(Organisations.Outcome.NotFound.class);
        assertThat(as(brightline, () -> organisations.suspend(acme.organisation(), other.person(), true)))
                .isInstanceOf(Organisations.Outcome.NotFound.class);
        assertThat(as(globex, () -> organisations.invite(acme.organisation(), "eve@example.com", Set.of(Role.OWNER))))
                .isEmpty();
        assertThatThrownBy(() -> as(other, () -> organisations.suspend(acme.organisation(), acme.person(), true)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(directory.seat(other.person(), acme.organisation())).isPresent();
    }

    @Test
    void a_suspended_member_sees_nothing_from_the_next_transaction_on() {
        var other = personas.member(acme.organisation(), Role.OWNER);
        assertThat(as(other, () -> organisations.all())).hasSize(1);
        as(acme, () -> organisations.suspend(acme.organisation(), other.person(), true));
        assertThatThrownBy(() -> as(other, () -> organisations.all())).isInstanceOf(NoViewerException.class);
    }

    @Test
    void the_last_keeper_cannot_be_suspended_or_demoted() {
        assertThat(as(acme, () -> organisations.suspend(acme.organisation(), acme.person(), true)))
                .isInstanceOf(Organisations.Outcome.LastKeeper.class);
        assertThat(as(acme, () -> organisations.changeRoles(acme.organisation(), acme.person(), Set.of(Role.VIEWER))))
                .isInstanceOf(Organisations.Outcome.LastKeeper.class);
    }

    @Test
    void an_invitation_is_accepted_once_and_by_the_invited_address() {
        var token = as(acme, () -> organisations.invite(acme.organisation(), "New@Example.com", Set.of(Role.VIEWER)))
                .orElseThrow();
        var wrong = directory.signIn("https://idp.test", UUID.randomUUID().toString(), "other@example.com", "Other");
        var right = directory.signIn("https://idp.test", UUID.randomUUID().toString(), "new@example.com", "New");
        assertThat(directory.accept(token, wrong.id())).isInstanceOf(Directory.Acceptance.ForSomebodyElse.class);
        assertThat(directory.accept(token, right.id())).isInstanceOf(Directory.Acceptance.Joined.class);
        assertThat(directory.accept(token, right.id())).isInstanceOf(Directory.Acceptance.NotValid.class);
        assertThat(directory.seat(right.id(), acme.organisation()).orElseThrow().roles())
                .containsExactly(Role.VIEWER);
    }

    @Test
    void a_token_works_until_it_is_revoked_and_is_its_makers_alone() {
        var secret = as(acme, () -> tokens.create("ci", Set.of(AccessTokens.Scope.READ), java.time.Duration.ofDays(1)));
        assertThat(directory.token(secret)).isPresent();
        var colleague = personas.member(acme.organisation(), Role.OWNER);
        var token = as(acme, () -> tokens.mine()).getFirst();
        assertThat(as(colleague, () -> tokens.mine())).isEmpty();
        assertThat(as(colleague, () -> tokens.revoke(token.id()))).isFalse();
        assertThat(as(globex, () -> tokens.revoke(token.id()))).isFalse();
        assertThat(directory.token(secret)).isPresent();
        assertThat(as(acme, () -> tokens.revoke(token.id()))).isTrue();
        assertThat(directory.token(secret)).isEmpty();
    }

    @Test
    void what_was_done_is_recorded_and_seen_by_its_tenant_only() {
        as(acme, () -> organisations.invite(acme.organisation(), "x@example.com", Set.of(Role.VIEWER)));
        assertThat(as(acme, () -> audit.latest(Instant.now().plusSeconds(60), 10)))
                .extracting(Audit.Event::action)
                .contains("member.invite");
        assertThat(as(globex, () -> audit.latest(Instant.now().plusSeconds(60), 10)))
                .isEmpty();
    }

    @Test
    void a_pooled_connection_remembers_nothing() {
        as(acme, () -> organisations.all());
        var template = new TransactionTemplate(transactions);
        for (var seat : List.of(globex, brightline, acme)) {
            var own = as(
                    seat,
                    () -> template.execute(
                            _ -> dsl.fetchValue(
                                    "select coalesce(nullif(current_setting('app.customer', true), ''), current_setting('app.partner', true))")));
            assertThat(own).isEqualTo(seat.organisation().toString());
        }
    }
}
