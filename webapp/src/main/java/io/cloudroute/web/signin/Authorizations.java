package io.cloudroute.web.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/// Codes until they are redeemed, and ID tokens until their owners sign out, in this node's memory: like the session
/// they belong to, which a load balancer keeps on its node, they end with it.
///
/// Bounded in time and number, the oldest going first.
final class Authorizations implements OAuth2AuthorizationService {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final int MOST = 50_000;

    private record Kept(OAuth2Authorization authorization, Instant at) {}

    private final Clock clock;
    private final LinkedHashMap<String, Kept> byId = new LinkedHashMap<>();
    private final Map<String, String> idByToken = new HashMap<>();

    Authorizations(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        remove(authorization);
        byId.put(authorization.getId(), new Kept(authorization, clock.instant()));
        tokens(authorization).forEach(token -> idByToken.put(token, authorization.getId()));
        forgetOld();
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        var known = byId.remove(authorization.getId());
        if (known != null) {
            tokens(known.authorization()).forEach(idByToken::remove);
        }
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findById(String id) {
        var kept = byId.get(id);
        return kept == null ? null : kept.authorization();
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        for (var kind : type == null ? KINDS : List.of(type.getValue())) {
            var id = idByToken.get(kind + " " + token);
            if (id != null) {
                return findById(id);
            }
        }
        return null;
    }

    private void forgetOld() {
        var oldest = clock.instant().minus(KEPT);
        while (!byId.isEmpty()) {
            var first = byId.firstEntry().getValue();
            if (byId.size() <= MOST && first.at().isAfter(oldest)) {
                return;
            }
            remove(first.authorization());
        }
    }

    private static final List<String> KINDS = List.of(
            OAuth2ParameterNames.STATE,
            OAuth2ParameterNames.CODE,
            OAuth2ParameterNames.ACCESS_TOKEN,
            OidcParameterNames.ID_TOKEN);

    private static List<String> tokens(OAuth2Authorization authorization) {
        var tokens = new java.util.ArrayList<String>();
        var state = authorization.<String>getAttribute(OAuth2ParameterNames.STATE);
        if (state != null) {
            tokens.add(OAuth2ParameterNames.STATE + " " + state);
        }
        var code = authorization.getToken(OAuth2AuthorizationCode.class);
        if (code != null) {
            tokens.add(OAuth2ParameterNames.CODE + " " + code.getToken().getTokenValue());
        }
        var access = authorization.getToken(OAuth2AccessToken.class);
        if (access != null) {
            tokens.add(
                    OAuth2ParameterNames.ACCESS_TOKEN + " " + access.getToken().getTokenValue());
        }
        var id = authorization.getToken(OidcIdToken.class);
        if (id != null) {
            tokens.add(OidcParameterNames.ID_TOKEN + " " + id.getToken().getTokenValue());
        }
        return tokens;
    }
}
