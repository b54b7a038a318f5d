package io.cloudroute.identity;

import static io.cloudroute.identity.db.Tables.ACCOUNTS;
import static io.cloudroute.identity.db.Tables.RECOVERY_CODES;

import io.cloudroute.tenancy.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The codes of an authenticator app that may be asked for after the password, and the recovery codes for its loss.
@Component
@Transactional("infra")
public class SecondFactors {

    private static final int RECOVERY_CODES_MADE = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DSLContext dsl;
    private final Seal seal;
    private final Clock clock;

    SecondFactors(@Qualifier("infraDsl") DSLContext dsl, Seal seal, Clock clock) {
        this.dsl = dsl;
        this.seal = seal;
        this.clock = clock;
    }

    /// What an authenticator app needs, shown while it is set up.
    ///
    /// @param secret in Base32, to be typed where no picture can be taken
    /// @param address the `otpauth:` address that the picture holds
    public record SetUp(String secret, String address) {
        /// Never the secret itself.
        @Override
        public String toString() {
            return "SetUp[…]";
        }
    }

    /// Begins anew with a fresh secret, which counts only once it is confirmed.
    ///
    /// @return empty when there is no such account, or it has a confirmed second factor: remove that first
    public Optional<SetUp> begin(AccountId account) {
        var secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return dsl.update(ACCOUNTS)
                .set(ACCOUNTS.TOTP_SECRET, seal.close(secret, purpose(account)))
                .set(ACCOUNTS.TOTP_LAST_STEP, (Long) null)
                .where(ACCOUNTS.ACCOUNT_ID.eq(account), ACCOUNTS.TOTP_CONFIRMED_AT.isNull())
                .returningResult(ACCOUNTS.EMAIL)
                .fetchOptional(row -> setUp(row.value1(), Totp.base32(secret)));
    }

    /// Turns the second factor on when the code shows that the app has the secret.
    ///
    /// @return the recovery codes, shown this once; empty when the code is wrong
    public Optional<List<String>> confirm(AccountId account, String code) {
        if (!spendTotp(account, digits(code))) {
            return Optional.empty();
        }
        int confirmed = dsl.update(ACCOUNTS)
                .set(ACCOUNTS.TOTP_CONFIRMED_AT, clock.instant())
                .where(ACCOUNTS.ACCOUNT_ID.eq(account), ACCOUNTS.TOTP_CONFIRMED_AT.isNull())
                .execute();
        return confirmed == 0 ? Optional.empty() : Optional.of(freshRecoveryCodes(account));
    }

    /// Turns the second factor off, on the word of one of its own codes or a recovery code.
    boolean remove(AccountId account, String code) {
        if (!spend(account, code)) {
            return false;
        }
        forget(account);
        return true;
    }

    void forget(AccountId account) {
        dsl.update(ACCOUNTS)
                .set(ACCOUNTS.TOTP_SECRET, (byte[]) null)
                .set(ACCOUNTS.TOTP_CONFIRMED_AT, (Instant) null)
                .set(ACCOUNTS.TOTP_LAST_STEP, (Long) null)
                .where(ACCOUNTS.ACCOUNT_ID.eq(account))
                .execute();
        dsl.deleteFrom(RECOVERY_CODES)
                .where(RECOVERY_CODES.ACCOUNT_ID.eq(account))
                .execute();
    }

    /// How many recovery codes are left.
    @Transactional(value = "infra", readOnly = true)
    public int recoveryCodesLeft(AccountId account) {
        return dsl.fetchCount(RECOVERY_CODES, RECOVERY_CODES.ACCOUNT_ID.eq(account));
    }

    /// Whether this is a code of the account's confirmed second factor that was not used before; it is used now.
    boolean spend(AccountId account, String code) {
        var confirmed =
                dsl.fetchExists(ACCOUNTS, ACCOUNTS.ACCOUNT_ID.eq(account).and(ACCOUNTS.TOTP_CONFIRMED_AT.isNotNull()));
        return confirmed && (spendTotp(account, digits(code)) || spendRecovery(account, code));
    }

    private boolean spendTotp(AccountId account, String code) {
        var secret = dsl.select(ACCOUNTS.TOTP_SECRET)
                .from(ACCOUNTS)
                .where(ACCOUNTS.ACCOUNT_ID.eq(account))
                .fetchOne(ACCOUNTS.TOTP_SECRET);
        if (secret == null) {
            return false;
        }
        var step = Totp.step(seal.open(secret, purpose(account)), code, clock.instant());
        return step.isPresent()
                && dsl.update(ACCOUNTS)
                                .set(ACCOUNTS.TOTP_LAST_STEP, step.getAsLong())
                                .where(
                                        ACCOUNTS.ACCOUNT_ID.eq(account),
                                        ACCOUNTS.TOTP_LAST_STEP
                                                .isNull()
                                                .or(ACCOUNTS.TOTP_LAST_STEP.lt(step.getAsLong())))
                                .execute()
                        == 1;
    }

    private boolean spendRecovery(AccountId account, String code) {
        return dsl.deleteFrom(RECOVERY_CODES)
                        .where(
                                RECOVERY_CODES.ACCOUNT_ID.eq(account),
                                RECOVERY_CODES.CODE_HASH.eq(hash(code.replaceAll("[\\s-]", ""))))
                        .execute()
                == 1;
    }

    private List<String> freshRecoveryCodes(AccountId account) {
        dsl.deleteFrom(RECOVERY_CODES)
                .where(RECOVERY_CODES.ACCOUNT_ID.eq(account))
                .execute();
        var codes = new ArrayList<String>();
        for (int made = 0; made < RECOVERY_CODES_MADE; made++) {
            var bytes = new byte[10];
            RANDOM.nextBytes(bytes);
            var text = Totp.base32(bytes).toLowerCase(Locale.ROOT);
            dsl.insertInto(RECOVERY_CODES, RECOVERY_CODES.ACCOUNT_ID, RECOVERY_CODES.CODE_HASH)
                    .values(account, hash(text))
                    .execute();
            codes.add(text.replaceAll("(.{4})(?!$)", "$1-"));
        }
        return List.copyOf(codes);
    }

    private static SetUp setUp(String email, String secret) {
        var label = URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20");
        return new SetUp(secret, "otpauth://totp/CloudRoute:%s?secret=%s&issuer=CloudRoute".formatted(label, secret));
    }

    private static String purpose(AccountId account) {
        return "second factor of " + account;
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }

    private static byte[] hash(String code) {
        return new Secret(code.toLowerCase(Locale.ROOT)).hash();
    }
}
