package io.cloudroute.identity;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.identity.MemberResets.Outcome;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DomainTest
class MemberResetsTest {

    @Autowired
    Directory directory;

    @Autowired
    Accounts accounts;

    @Autowired
    Resets resets;

    @Autowired
    MemberResets links;

    Personas personas;
    Seat owner;
    Directory.Person member;

    @BeforeEach
    void people() {
        personas = new Personas(directory);
        owner = personas.customer("Acme " + UUID.randomUUID());
        var email = UUID.randomUUID() + "@example.com";
        accounts.create(email, "Mia", "three wise herons");
        member = directory.signIn("embedded", UUID.randomUUID().toString(), email, "Mia");
        directory.join(owner.organisation(), member, Set.of(Role.VIEWER));
    }

    @Test
    void the_owner_gives_a_member_a_link() {
        var made = (Outcome.Made) as(owner, () -> links.link(owner.organisation(), member.id()));
        assertThat(resets.finish(made.token(), "a new and better one")).isInstanceOf(Resets.Outcome.Done.class);
        assertThat(accounts.check(member.email(), "a new and better one")).isInstanceOf(Accounts.SignIn.Ok.class);
    }

    @Test
    void somebody_who_works_elsewhere_too_gets_a_link_from_the_broker_only() {
        var other = personas.customer("Globex");
        directory.join(other.organisation(), member, Set.of(Role.OWNER));
        assertThat(as(owner, () -> links.link(owner.organisation(), member.id())))
                .isInstanceOf(Outcome.BelongsElsewhere.class);
        assertThat(as(personas.broker(), () -> links.link(owner.organisation(), member.id())))
                .isInstanceOf(Outcome.Made.class);
    }

    @Test
    void another_organisations_owner_finds_nobody_and_a_viewer_is_refused() {
        var other = personas.customer("Globex");
        assertThat(as(other, () -> links.link(owner.organisation(), member.id())))
                .isInstanceOf(Outcome.NotFound.class);
        var viewer = personas.member(owner.organisation(), Role.VIEWER);
        assertThatThrownBy(() -> as(viewer, () -> links.link(owner.organisation(), member.id())))
                .isInstanceOf(AccessDeniedException.class);
    }
}
