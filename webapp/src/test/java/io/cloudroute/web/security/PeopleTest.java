package io.cloudroute.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudroute.Application;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Side;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

@SpringBootTest(classes = Application.class)
class PeopleTest {

    private static final String GROUP = "bedrock-owners";

    @Autowired
    Directory directory;

    private final String name = "Mapped " + UUID.randomUUID();

    private Set<OrganisationId> joined(Map<String, Object> claims) {
        var settings = new SignInSettings(
                SignInSettings.Provider.OIDC,
                "groups",
                "organisation",
                List.of(new SignInSettings.Mapping(GROUP, Side.CUSTOMER, Set.of(Role.OWNER))));
        var all = new HashMap<String, Object>(Map.of(
                "iss",
                "https://id.example",
                "sub",
                UUID.randomUUID().toString(),
                "email",
                UUID.randomUUID() + "@id.example"));
        all.putAll(claims);
        var now = Instant.now();
        var token = new OidcIdToken("token", now, now.plusSeconds(60), all);
        var client = ClientRegistration.withRegistrationId("id")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientId("cloudroute")
                .redirectUri("http://localhost/login")
                .authorizationUri("https://id.example/authorize")
                .tokenUri("https://id.example/token")
                .build();
        var access = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "access", now, now.plusSeconds(60));
        var user = (SignedIn) new People(directory, settings).loadUser(new OidcUserRequest(client, access, token));
        return directory.seats(user.person()).stream()
                .map(io.cloudroute.tenancy.Seat::organisation)
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void a_mapped_group_joins_the_organisation_that_a_claim_names() {
        var found = directory.found(Side.CUSTOMER, name, false);
        assertThat(joined(Map.of("groups", List.of(GROUP), "organisation", name)))
                .containsExactly(found);
        assertThat(joined(Map.of("groups", List.of(GROUP), "organisation", found.toString())))
                .containsExactly(found);
    }

    @Test
    void without_a_named_organisation_a_mapped_group_joins_none() {
        directory.found(Side.CUSTOMER, name, false);
        assertThat(joined(Map.of("groups", List.of(GROUP)))).isEmpty();
        assertThat(joined(Map.of("groups", List.of(GROUP), "organisation", name + "!")))
                .isEmpty();
        assertThat(joined(Map.of("groups", List.of("others"), "organisation", name)))
                .isEmpty();
    }

    private static Map<String, Object> claims(String subject, String group, OrganisationId organisation) {
        return Map.of("sub", subject, "groups", List.of(group), "organisation", organisation.toString());
    }

    private Set<Role> roles(String subject, OrganisationId organisation) {
        var person = directory.known("https://id.example", subject).orElseThrow();
        return directory.seat(person, organisation).orElseThrow().roles();
    }

    @Test
    void who_loses_the_group_loses_the_seat_until_it_comes_back() {
        var found = directory.found(Side.CUSTOMER, name, false);
        assertThat(joined(claims(name, GROUP, found))).containsExactly(found);
        assertThat(joined(claims(name, "others", found))).isEmpty();
        assertThat(joined(claims(name, GROUP, found))).containsExactly(found);
    }

    @Test
    void roles_that_were_changed_here_stay_and_so_does_a_membership_that_came_about_here() {
        var found = directory.found(Side.CUSTOMER, name, false);
        joined(claims(name, GROUP, found));
        var person = directory
                .person(directory.known("https://id.example", name).orElseThrow())
                .orElseThrow();
        directory.join(found, person, Set.of(Role.VIEWER));
        joined(claims(name, GROUP, found));
        assertThat(roles(name, found)).containsExactly(Role.VIEWER);
        var invited = directory.found(Side.CUSTOMER, name + " too", false);
        directory.join(invited, person, Set.of(Role.FINOPS));
        assertThat(joined(claims(name, "others", found))).containsExactly(invited);
    }

    @Test
    void a_name_that_two_organisations_have_names_none() {
        directory.found(Side.CUSTOMER, name, false);
        directory.found(Side.CUSTOMER, name, false);
        assertThat(joined(Map.of("groups", List.of(GROUP), "organisation", name)))
                .isEmpty();
    }

    @Test
    void an_address_that_is_not_verified_is_refused() {
        assertThatThrownBy(() -> joined(Map.of("email_verified", false)))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }
}
