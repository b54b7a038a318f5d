package io.cloudroute.identity;

import static io.cloudroute.identity.db.Tables.ACCOUNTS;
import static io.cloudroute.identity.db.Tables.PASSWORD_RESETS;

import io.cloudroute.tenancy.Secret;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Links to a new password: each works once and for an hour, and a newer one voids the older.
@Component
@Transactional("infra")
public class Resets {

    private final DSLContext dsl;
    private final Passwords passwords;
    private final Attempts attempts;
    private final AccountSettings settings;
    private final Clock clock;

    Resets(
            @Qualifier("infraDsl") DSLContext dsl,
            Passwords passwords,
            Attempts attempts,
            AccountSettings settings,
            Clock clock) {
        this.dsl = dsl;
        this.passwords = passwords;
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
    }

    /// What became of a new password.
    public sealed interface Outcome {
        record Done() implements Outcome {}

        /// The token is unknown, expired, used or replaced: which, is not told.
        record NotValid() implements Outcome {}

        record Weak(Weakness why) implements Outcome {}
    }

    /// Makes a token for the account's owner; only for whoever can prove to be that, or vouches for them.
    public Secret begin(AccountId account) {
        var token = Secret.random("crr");
        var expires = clock.instant().plus(settings.resetValidity());
        dsl.insertInto(PASSWORD_RESETS)
                .set(PASSWORD_RESETS.ACCOUNT_ID, account)
                .set(PASSWORD_RESETS.TOKEN_HASH, token.hash())
                .set(PASSWORD_RESETS.EXPIRES_AT, expires)
                .onConflict(PASSWORD_RESETS.ACCOUNT_ID)
                .doUpdate()
                .set(PASSWORD_RESETS.TOKEN_HASH, token.hash())
                .set(PASSWORD_RESETS.EXPIRES_AT, expires)
                .execute();
        return token;
    }

    /// Whether the token still works.
    @Transactional(value = "infra", readOnly = true)
    public boolean valid(Secret token) {
        return account(token).isPresent();
    }

    /// Sets the new password, spends the token and lifts a lock. The second factor stays.
    public Outcome finish(Secret token, String password) {
        var account = account(token).orElse(null);
        if (account == null) {
            return new Outcome.NotValid();
        }
        var email = dsl.select(ACCOUNTS.EMAIL)
                .from(ACCOUNTS)
                .where(ACCOUNTS.ACCOUNT_ID.eq(account))
                .fetchSingle(ACCOUNTS.EMAIL);
        var weakness = passwords.weakness(password, email);
        if (weakness.isPresent()) {
            return new Outcome.Weak(weakness.get());
        }
        int spent = dsl.deleteFrom(PASSWORD_RESETS)
                .where(PASSWORD_RESETS.TOKEN_HASH.eq(token.hash()))
                .execute();
        if (spent == 0) {
            return new Outcome.NotValid();
        }
        dsl.update(ACCOUNTS)
                .set(ACCOUNTS.PASSWORD_HASH, passwords.hash(password))
                .set(ACCOUNTS.PASSWORD_CHANGED_AT, clock.instant())
                .where(ACCOUNTS.ACCOUNT_ID.eq(account))
                .execute();
        attempts.clear(email);
        return new Outcome.Done();
    }

    private Optional<AccountId> account(Secret token) {
        return dsl.select(PASSWORD_RESETS.ACCOUNT_ID)
                .from(PASSWORD_RESETS)
                .where(PASSWORD_RESETS.TOKEN_HASH.eq(token.hash()), PASSWORD_RESETS.EXPIRES_AT.gt(clock.instant()))
                .fetchOptional(PASSWORD_RESETS.ACCOUNT_ID);
    }
}
