package io.cloudroute.web.security;

import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Side;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/// Makes a person with a seat of a provider's user.
@Component
class People extends OidcUserService {

    private final Directory directory;
    private final SignInSettings settings;

    People(Directory directory, SignInSettings settings) {
        this.directory = directory;
        this.settings = settings;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) throws OAuth2AuthenticationException {
        var user = super.loadUser(request);
        var email = user.getEmail();
        if (email == null || email.isBlank()) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error("email_missing", "The sign-in provider gave no e-mail address.", null));
        }
        if (Boolean.FALSE.equals(user.getEmailVerified())) {
            throw new OAuth2AuthenticationException(new OAuth2Error(
                    "email_unverified", "The sign-in provider has not verified the e-mail address.", null));
        }
        var name = user.getFullName() == null ? email : user.getFullName();
        var token = request.getIdToken();
        var person = directory.signIn(
                Objects.requireNonNull(token.getIssuer()).toString(),
                Objects.requireNonNull(token.getSubject()),
                email,
                name);
        directory.claimed(person, granted(user));
        return new SignedIn(
                user, person.id(), directory.seats(person.id()).stream().findFirst());
    }

    private Map<OrganisationId, Set<Role>> granted(OidcUser user) {
        var granted = new HashMap<OrganisationId, Set<Role>>();
        var groups = texts(user.getClaim(settings.groupsClaim()));
        for (var name : texts(user.getClaim(settings.organisationClaim()))) {
            for (var side : Side.values()) {
                var roles = roles(groups, side);
                if (!roles.isEmpty()) {
                    directory.organisation(side, name).ifPresent(found -> granted.put(found, roles));
                }
            }
        }
        return granted;
    }

    private Set<Role> roles(Collection<String> groups, Side side) {
        var roles = EnumSet.noneOf(Role.class);
        settings.mappings().stream()
                .filter(mapping -> mapping.side() == side && groups.contains(mapping.group()))
                .forEach(mapping -> roles.addAll(mapping.roles()));
        return roles;
    }

    private static List<String> texts(@org.jspecify.annotations.Nullable Object claim) {
        return switch (claim) {
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            case String one -> List.of(one);
            case null, default -> List.of();
        };
    }
}
