package io.cloudroute.web.signin;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.cloudroute.identity.SigningKey;
import io.cloudroute.identity.SigningKeys;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The installation's keys as tokens want them, read again every minute, and when a token names one that another node
/// has just made.
final class Keys implements JWKSource<SecurityContext> {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private record Read(List<JWK> keys, Instant at) {}

    private final SigningKeys keys;
    private final Clock clock;
    private volatile @Nullable Read last;

    Keys(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        read();
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        var found = selector.select(new JWKSet(current(FRESH)));
        return found.isEmpty() ? selector.select(new JWKSet(current(PAUSE))) : found;
    }

    /// The `kid` of the key that signs.
    String active() {
        return current(FRESH).getFirst().getKeyID();
    }

    private List<JWK> current(Duration age) {
        var before = last;
        return before == null || before.at().isBefore(clock.instant().minus(age)) ? read() : before.keys();
    }

    private List<JWK> read() {
        var read = keys.published().stream().map(Keys::jwk).toList();
        last = new Read(read, clock.instant());
        return read;
    }

    private static JWK jwk(SigningKey key) {
        return new RSAKey.Builder(key.publicKey())
                .privateKey(key.privateKey())
                .keyID(key.id())
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .build();
    }
}
