package io.cloudroute.identity;

import static io.cloudroute.identity.db.Tables.ATTEMPTS;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Counts wrong sign-ins by address and locks an address that has too many, whether or not it has an account.
///
/// An attempt is counted before it is checked, in one statement, so that guesses made at once are counted one by one.
/// Each statement is its own transaction: no connection waits while a password is hashed.
@Component
class Attempts {

    private static final Duration KEPT = Duration.ofDays(1);

    private final DSLContext dsl;
    private final AccountSettings settings;
    private final Clock clock;

    Attempts(@Qualifier("infraDsl") DSLContext dsl, AccountSettings settings, Clock clock) {
        this.dsl = dsl;
        this.settings = settings;
        this.clock = clock;
    }

    /// Counts one attempt as failed until it turns out otherwise; the end of the lock when it may not be made at all.
    Optional<Instant> begin(String email) {
        var now = clock.instant();
        var afresh = ATTEMPTS.LOCKED_UNTIL.isNotNull().or(ATTEMPTS.CHANGED_AT.lt(now.minus(settings.lockOut())));
        var failures = when(afresh, inline(1)).otherwise(ATTEMPTS.FAILURES.plus(1));
        var end = now.plus(settings.lockOut());
        int counted = dsl.insertInto(ATTEMPTS)
                .set(ATTEMPTS.EMAIL_HASH, hash(email))
                .set(ATTEMPTS.FAILURES, 1)
                .set(ATTEMPTS.LOCKED_UNTIL, settings.maxFailures() == 1 ? end : null)
                .set(ATTEMPTS.CHANGED_AT, now)
                .onConflict(ATTEMPTS.EMAIL_HASH)
                .doUpdate()
                .set(ATTEMPTS.FAILURES, failures)
                .set(
                        ATTEMPTS.LOCKED_UNTIL,
                        when(failures.ge(settings.maxFailures()), end).otherwise((Instant) null))
                .set(ATTEMPTS.CHANGED_AT, now)
                .where(ATTEMPTS.LOCKED_UNTIL.isNull().or(ATTEMPTS.LOCKED_UNTIL.le(now)))
                .execute();
        return counted == 1 ? Optional.empty() : Optional.of(lock(email).orElse(now));
    }

    /// The end of the address's lock, if it is locked now.
    Optional<Instant> lock(String email) {
        return dsl.select(ATTEMPTS.LOCKED_UNTIL)
                .from(ATTEMPTS)
                .where(ATTEMPTS.EMAIL_HASH.eq(hash(email)), ATTEMPTS.LOCKED_UNTIL.gt(clock.instant()))
                .fetchOptional(ATTEMPTS.LOCKED_UNTIL);
    }

    /// Takes back the one attempt just counted: the password was right, and a code is still to come.
    void takeBack(String email) {
        dsl.update(ATTEMPTS)
                .set(ATTEMPTS.FAILURES, ATTEMPTS.FAILURES.minus(1))
                .set(ATTEMPTS.LOCKED_UNTIL, (Instant) null)
                .where(ATTEMPTS.EMAIL_HASH.eq(hash(email)))
                .execute();
    }

    /// Forgets the address's failures, and everybody's that no longer matter.
    void clear(String email) {
        dsl.deleteFrom(ATTEMPTS)
                .where(ATTEMPTS.EMAIL_HASH
                        .eq(hash(email))
                        .or(ATTEMPTS.CHANGED_AT.lt(clock.instant().minus(KEPT.plus(settings.lockOut())))))
                .execute();
    }

    private static byte[] hash(String email) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(email.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
