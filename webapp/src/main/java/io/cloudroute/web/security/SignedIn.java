package io.cloudroute.web.security;

import io.cloudroute.tenancy.PersonId;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.tenancy.Seated;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Somebody who signed in through the browser, in the seat they took.
public record SignedIn(OidcUser user, PersonId person, Optional<Seat> seat) implements OidcUser, Seated {

    SignedIn in(Optional<Seat> other) {
        return new SignedIn(user, person, other);
    }

    /// The authorities of a seat: its side, and its roles.
    static List<GrantedAuthority> authorities(Seat seat) {
        var authorities = new java.util.ArrayList<GrantedAuthority>();
        authorities.add(new SimpleGrantedAuthority("ROLE_" + seat.side()));
        seat.roles().forEach(role -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role.authority())));
        return List.copyOf(authorities);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return seat.map(SignedIn::authorities).orElse(List.of());
    }

    @Override
    public Map<String, Object> getClaims() {
        return user.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return user.getUserInfo();
    }

    @Override
    public OidcIdToken getIdToken() {
        return user.getIdToken();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return user.getAttributes();
    }

    @Override
    public String getName() {
        return user.getName();
    }
}
