package io.cloudroute.web.security;

import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Side;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How people sign in.
///
/// @param provider `embedded`, or `oidc` for the provider in `spring.security.oauth2.client.*` under the id
/// `cloudroute`
/// @param groupsClaim the claim with the person's groups
/// @param organisationClaim the claim that names the person's organisation, as CloudRoute knows it
/// @param mappings which group gives which roles; a person becomes a member only of the organisation that the claim
/// names
@ConfigurationProperties("cloudroute.sign-in")
public record SignInSettings(
        @DefaultValue("embedded") Provider provider,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue("organisation") String organisationClaim,
        @DefaultValue List<Mapping> mappings) {

    public enum Provider {
        EMBEDDED,
        OIDC
    }

    /// Whether people sign in here, and not at a provider of their organisation's own.
    public boolean embedded() {
        return provider == Provider.EMBEDDED;
    }

    public record Mapping(String group, Side side, Set<Role> roles) {
        public Mapping {
            if (roles.isEmpty() || roles.stream().anyMatch(role -> role.side() != side)) {
                throw new IllegalArgumentException(
                        "the roles of group %s must be a %s's: %s".formatted(group, side, roles));
            }
        }
    }
}
