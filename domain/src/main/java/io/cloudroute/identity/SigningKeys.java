package io.cloudroute.identity;

import static io.cloudroute.identity.db.Tables.SIGNING_KEYS;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The keys that tokens are signed with, shared by all nodes, the same after a restart.
@Component
@Transactional("infra")
public class SigningKeys {

    /// How long a replaced key still verifies: longer than any token lives.
    private static final Duration RETIREMENT = Duration.ofDays(1);

    private static final int RSA_BITS = 3072;

    private final DSLContext dsl;
    private final Seal seal;
    private final AccountSettings settings;
    private final Clock clock;

    SigningKeys(@Qualifier("infraDsl") DSLContext dsl, Seal seal, AccountSettings settings, Clock clock) {
        this.dsl = dsl;
        this.seal = seal;
        this.settings = settings;
        this.clock = clock;
    }

    /// Those that may verify, the one that signs first. The first call of an installation makes one, and one that has
    /// grown old is replaced.
    public List<SigningKey> published() {
        var newest = clock.instant().minus(settings.signingKeyAge());
        if (!hasActive(newest)) {
            lock();
            if (!hasActive(newest)) {
                replace();
            }
        }
        return dsl.selectFrom(SIGNING_KEYS)
                .where(SIGNING_KEYS
                        .RETIRED_AT
                        .isNull()
                        .or(SIGNING_KEYS.RETIRED_AT.gt(clock.instant().minus(RETIREMENT))))
                .orderBy(SIGNING_KEYS.RETIRED_AT.desc().nullsFirst())
                .fetch(row -> open(row.getKeyId(), row.getSealedKey()));
    }

    /// Replaces the key that signs; the old one verifies for another day.
    public void rotate() {
        lock();
        replace();
    }

    private boolean hasActive(Instant newerThan) {
        return dsl.fetchExists(
                SIGNING_KEYS, SIGNING_KEYS.RETIRED_AT.isNull().and(SIGNING_KEYS.CREATED_AT.gt(newerThan)));
    }

    private void lock() {
        dsl.query("select pg_advisory_xact_lock(hashtextextended('identity.signing_keys', 0))")
                .execute();
    }

    private void replace() {
        var now = clock.instant();
        dsl.update(SIGNING_KEYS)
                .set(SIGNING_KEYS.RETIRED_AT, now)
                .where(SIGNING_KEYS.RETIRED_AT.isNull())
                .execute();
        dsl.deleteFrom(SIGNING_KEYS)
                .where(SIGNING_KEYS.RETIRED_AT.lt(now.minus(RETIREMENT)))
                .execute();
        var id = UUID.randomUUID().toString();
        dsl.insertInto(SIGNING_KEYS)
                .set(SIGNING_KEYS.KEY_ID, id)
                .set(SIGNING_KEYS.SEALED_KEY, seal.close(generate(), purpose(id)))
                .set(SIGNING_KEYS.CREATED_AT, now)
                .execute();
    }

    private SigningKey open(String id, byte[] sealed) {
        try {
            var factory = KeyFactory.getInstance("RSA");
            var secret =
                    (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(seal.open(sealed, purpose(id))));
            var open = (RSAPublicKey)
                    factory.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
            return new SigningKey(id, open, secret);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            return generator.generateKeyPair().getPrivate().getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String purpose(String id) {
        return "signing key " + id;
    }
}
