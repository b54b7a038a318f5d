package io.cloudroute.identity;

import static io.cloudroute.identity.db.Tables.ACCOUNTS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// The people of the embedded sign-in, and whether somebody is one of them.
@Component
@EnableConfigurationProperties(AccountSettings.class)
public class Accounts {

    private final DSLContext dsl;
    private final Passwords passwords;
    private final Attempts attempts;
    private final SecondFactors secondFactors;
    private final Clock clock;

    Accounts(
            @Qualifier("infraDsl") DSLContext dsl,
            Passwords passwords,
            Attempts attempts,
            SecondFactors secondFactors,
            Clock clock) {
        this.dsl = dsl;
        this.passwords = passwords;
        this.attempts = attempts;
        this.secondFactors = secondFactors;
        this.clock = clock;
    }

    /// What became of an attempt to sign in. The answers for an address without an account are those of one with.
    public sealed interface SignIn {
        record Wrong() implements SignIn {}

        /// Not looked at, or the last of too many.
        record Locked(Instant until) implements SignIn {}

        /// The password is right, and a code is wanted: [Accounts#checkCode].
        record NeedsCode(Account account) implements SignIn {}

        record Ok(Account account) implements SignIn {}
    }

    /// What became of a new account.
    public sealed interface Creation {
        record Created(Account account) implements Creation {}

        record Taken() implements Creation {}

        record NoAddress() implements Creation {}

        record NoName() implements Creation {}

        record Weak(Weakness why) implements Creation {}
    }

    /// What became of a change of password.
    public sealed interface Change {
        record Changed() implements Change {}

        record Wrong() implements Change {}

        record Locked(Instant until) implements Change {}

        record Weak(Weakness why) implements Change {}
    }

    /// Makes an account. The address is taken as verified: let only somebody choose it who was invited under it.
    public Creation create(String email, String name, String password) {
        var address = address(email);
        if (!address.matches("[^@\\s]+@[^@\\s]+") || address.length() > 320) {
            return new Creation.NoAddress();
        }
        if (name.isBlank() || name.strip().length() > 200) {
            return new Creation.NoName();
        }
        var weakness = passwords.weakness(password, address);
        if (weakness.isPresent()) {
            return new Creation.Weak(weakness.get());
        }
        var id = new AccountId(UUID.randomUUID());
        // As exact as the database keeps it, so that the account reads back the same.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int made = dsl.insertInto(ACCOUNTS)
                .set(ACCOUNTS.ACCOUNT_ID, id)
                .set(ACCOUNTS.EMAIL, address)
                .set(ACCOUNTS.NAME, name.strip())
                .set(ACCOUNTS.PASSWORD_HASH, passwords.hash(password))
                .set(ACCOUNTS.CREATED_AT, now)
                .set(ACCOUNTS.PASSWORD_CHANGED_AT, now)
                .onConflict(ACCOUNTS.EMAIL)
                .doNothing()
                .execute();
        return made == 0
                ? new Creation.Taken()
                : new Creation.Created(new Account(id, address, name.strip(), false, now));
    }

    public Optional<Account> find(AccountId id) {
        return select().where(ACCOUNTS.ACCOUNT_ID.eq(id)).fetchOptional(mapping(Account::new));
    }

    /// Not for screens that anybody may open: it tells who has an account.
    public Optional<Account> find(String email) {
        return select().where(ACCOUNTS.EMAIL.eq(address(email))).fetchOptional(mapping(Account::new));
    }

    /// The first step of a sign-in. Takes as long for an address without an account as for one with.
    public SignIn check(String email, String password) {
        var address = address(email);
        var locked = attempts.begin(address);
        if (locked.isPresent()) {
            return new SignIn.Locked(locked.get());
        }
        if (!passwords.matches(password, hash(address))) {
            return refused(address);
        }
        var account = find(address).orElseThrow();
        if (account.secondFactor()) {
            attempts.takeBack(address);
            return new SignIn.NeedsCode(account);
        }
        attempts.clear(address);
        return new SignIn.Ok(account);
    }

    /// The second step, for whoever gave the right password: a code of the authenticator, or a recovery code. Each
    /// works
    /// once.
    public SignIn checkCode(AccountId id, String code) {
        return withCode(id, () -> secondFactors.spend(id, code));
    }

    /// Turns the second factor off for somebody who is signed in, on the word of the password and one of its codes or
    /// a recovery code. Which of them was wrong is not told, and a wrong password spends no code.
    public SignIn removeSecondFactor(AccountId id, String password, String code) {
        return withCode(
                id,
                () -> find(id).filter(account -> passwords.matches(password, hash(account.email())))
                        .filter(_ -> secondFactors.remove(id, code))
                        .isPresent());
    }

    private SignIn withCode(AccountId id, BooleanSupplier right) {
        var account = find(id).orElse(null);
        if (account == null) {
            return new SignIn.Wrong();
        }
        var locked = attempts.begin(account.email());
        if (locked.isPresent()) {
            return new SignIn.Locked(locked.get());
        }
        if (!right.getAsBoolean()) {
            return refused(account.email());
        }
        attempts.clear(account.email());
        return new SignIn.Ok(account);
    }

    /// Changes the password of somebody who is signed in and knows the current one.
    public Change changePassword(AccountId id, String current, String wanted) {
        var account = find(id).orElse(null);
        if (account == null) {
            return new Change.Wrong();
        }
        var locked = attempts.begin(account.email());
        if (locked.isPresent()) {
            return new Change.Locked(locked.get());
        }
        if (!passwords.matches(current, hash(account.email()))) {
            return attempts.lock(account.email())
                    .<Change>map(Change.Locked::new)
                    .orElseGet(Change.Wrong::new);
        }
        attempts.clear(account.email());
        var weakness = passwords.weakness(wanted, account.email());
        if (weakness.isPresent()) {
            return new Change.Weak(weakness.get());
        }
        setPassword(id, wanted);
        return new Change.Changed();
    }

    /// Gives an account back what it began with: this password, no second factor, no lock. For the demo, whose
    /// passwords are no secret.
    public void begin(AccountId id, String password) {
        var account = find(id).orElseThrow();
        if (!passwords.matches(password, hash(account.email()))) {
            setPassword(id, password);
        }
        secondFactors.forget(id);
        attempts.clear(account.email());
    }

    private void setPassword(AccountId id, String password) {
        dsl.update(ACCOUNTS)
                .set(ACCOUNTS.PASSWORD_HASH, passwords.hash(password))
                .set(ACCOUNTS.PASSWORD_CHANGED_AT, clock.instant())
                .where(ACCOUNTS.ACCOUNT_ID.eq(id))
                .execute();
    }

    private SignIn refused(String address) {
        return attempts.lock(address).<SignIn>map(SignIn.Locked::new).orElseGet(SignIn.Wrong::new);
    }

    private @Nullable String hash(String address) {
        return dsl.select(ACCOUNTS.PASSWORD_HASH)
                .from(ACCOUNTS)
                .where(ACCOUNTS.EMAIL.eq(address))
                .fetchOne(ACCOUNTS.PASSWORD_HASH);
    }

    private SelectJoinStep<Record5<AccountId, String, String, Boolean, Instant>> select() {
        return dsl.select(
                        ACCOUNTS.ACCOUNT_ID,
                        ACCOUNTS.EMAIL,
                        ACCOUNTS.NAME,
                        field(ACCOUNTS.TOTP_CONFIRMED_AT.isNotNull()),
                        ACCOUNTS.PASSWORD_CHANGED_AT)
                .from(ACCOUNTS);
    }

    private static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
