package io.cloudroute.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.DomainTest;
import io.cloudroute.MovingClock;
import io.cloudroute.identity.Accounts.Change;
import io.cloudroute.identity.Accounts.Creation;
import io.cloudroute.identity.Accounts.SignIn;
import io.cloudroute.tenancy.Secret;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DomainTest
@Import(MovingClock.Instead.class)
class AccountsTest {

    private static final String RIGHT = "three wise herons";
    private static final String WRONG = "three wise storks";

    @Autowired
    Accounts accounts;

    @Autowired
    SecondFactors secondFactors;

    @Autowired
    Resets resets;

    @Autowired
    MovingClock clock;

    String email;
    Account anna;

    @BeforeEach
    void account() {
        email = UUID.randomUUID() + "@example.com";
        anna = ((Creation.Created) accounts.create(email, "Anna", RIGHT)).account();
    }

    @Test
    void the_right_password_signs_in_however_the_address_is_written() {
        assertThat(accounts.check("  " + email.toUpperCase(java.util.Locale.ROOT), RIGHT))
                .isEqualTo(new SignIn.Ok(anna));
        assertThat(accounts.check(email, WRONG)).isInstanceOf(SignIn.Wrong.class);
        assertThat(accounts.check(email, "")).isInstanceOf(SignIn.Wrong.class);
        assertThat(accounts.check(email, RIGHT + "x".repeat(100))).isInstanceOf(SignIn.Wrong.class);
    }

    @Test
    void an_address_has_one_account() {
        assertThat(accounts.create(email.toUpperCase(java.util.Locale.ROOT), "Another", RIGHT))
                .isInstanceOf(Creation.Taken.class);
    }

    @Test
    void weak_passwords_are_refused_each_with_its_reason() {
        assertThat(weakness("elevenchars")).isEqualTo(Weakness.TOO_SHORT);
        assertThat(weakness("ä".repeat(20) + "heron" + "öü".repeat(13))).isEqualTo(Weakness.TOO_LONG);
        assertThat(weakness("Bob.Builder@Example.com")).isEqualTo(Weakness.IS_EMAIL);
        assertThat(weakness("my bob.builder 1")).isEqualTo(Weakness.IS_EMAIL);
        assertThat(weakness("PasswordPassword")).isEqualTo(Weakness.COMMON);
        assertThat(weakness("abcabcabcabcab")).isEqualTo(Weakness.COMMON);
        assertThat(weakness("qwertyuiop123")).isEqualTo(Weakness.COMMON);
    }

    private Weakness weakness(String password) {
        return ((Creation.Weak) accounts.create("bob.builder@example.com", "Bob", password)).why();
    }

    @Test
    void five_wrong_passwords_lock_for_a_quarter_of_an_hour_even_the_right_one() {
        for (int time = 0; time < 4; time++) {
            assertThat(accounts.check(email, WRONG)).isInstanceOf(SignIn.Wrong.class);
        }
        var until = clock.instant().plus(Duration.ofMinutes(15));
        assertThat(accounts.check(email, WRONG)).isEqualTo(new SignIn.Locked(until));
        assertThat(accounts.check(email, RIGHT)).isEqualTo(new SignIn.Locked(until));
        clock.pass(Duration.ofMinutes(15));
        assertThat(accounts.check(email, RIGHT)).isInstanceOf(SignIn.Ok.class);
        assertThat(accounts.check(email, WRONG)).isInstanceOf(SignIn.Wrong.class);
    }

    @Test
    void the_fifth_attempt_may_still_be_the_right_one_and_clears_the_count() {
        for (int round = 0; round < 2; round++) {
            for (int time = 0; time < 4; time++) {
                accounts.check(email, WRONG);
            }
            assertThat(accounts.check(email, RIGHT)).isInstanceOf(SignIn.Ok.class);
        }
    }

    @Test
    void guesses_made_at_once_are_counted_one_by_one() throws Exception {
        try (var pool = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var guesses = IntStream.range(0, 12)
                    .mapToObj(_ -> pool.submit(() -> accounts.check(email, WRONG)))
                    .toList();
            int looked = 0;
            for (var guess : guesses) {
                if (guess.get() instanceof SignIn.Wrong) {
                    looked++;
                }
            }
            assertThat(looked).isLessThanOrEqualTo(4);
        }
        assertThat(accounts.check(email, RIGHT)).isInstanceOf(SignIn.Locked.class);
    }

    @Test
    void an_address_without_an_account_gets_the_same_answers_as_one_with() {
        var nobody = UUID.randomUUID() + "@example.com";
        for (int time = 0; time < 7; time++) {
            assertThat(accounts.check(nobody, WRONG)).isEqualTo(accounts.check(email, WRONG));
        }
    }

    @Test
    void a_changed_password_replaces_the_old_one() {
        assertThat(accounts.changePassword(anna.id(), WRONG, "a new and better one"))
                .isInstanceOf(Change.Wrong.class);
        assertThat(accounts.changePassword(anna.id(), RIGHT, "short")).isEqualTo(new Change.Weak(Weakness.TOO_SHORT));
        assertThat(accounts.changePassword(anna.id(), RIGHT, "a new and better one"))
                .isInstanceOf(Change.Changed.class);
        assertThat(accounts.check(email, RIGHT)).isInstanceOf(SignIn.Wrong.class);
        assertThat(accounts.check(email, "a new and better one")).isInstanceOf(SignIn.Ok.class);
    }

    @Test
    void a_link_to_a_new_password_works_once_and_for_an_hour_and_a_newer_one_voids_it() {
        var first = resets.begin(anna.id());
        var second = resets.begin(anna.id());
        assertThat(resets.finish(first, "a new and better one")).isInstanceOf(Resets.Outcome.NotValid.class);
        assertThat(resets.finish(second, "short")).isEqualTo(new Resets.Outcome.Weak(Weakness.TOO_SHORT));
        assertThat(resets.finish(second, "a new and better one")).isInstanceOf(Resets.Outcome.Done.class);
        assertThat(resets.finish(second, "yet another good one")).isInstanceOf(Resets.Outcome.NotValid.class);
        assertThat(accounts.check(email, "a new and better one")).isInstanceOf(SignIn.Ok.class);
        var late = resets.begin(anna.id());
        clock.pass(Duration.ofHours(1));
        assertThat(resets.valid(late)).isFalse();
        assertThat(resets.finish(late, "yet another good one")).isInstanceOf(Resets.Outcome.NotValid.class);
        assertThat(resets.valid(new Secret(""))).isFalse();
    }

    @Test
    void a_new_password_by_link_lifts_the_lock() {
        for (int time = 0; time < 5; time++) {
            accounts.check(email, WRONG);
        }
        resets.finish(resets.begin(anna.id()), "a new and better one");
        assertThat(accounts.check(email, "a new and better one")).isInstanceOf(SignIn.Ok.class);
    }

    @Test
    void codes_follow_rfc_6238() {
        var secret = "12345678901234567890".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        assertThat(Totp.code(secret, 59 / 30)).isEqualTo("287082");
        assertThat(Totp.code(secret, 1111111109L / 30)).isEqualTo("081804");
        assertThat(Totp.code(secret, 20000000000L / 30)).isEqualTo("353130");
        assertThat(Totp.base32(secret)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void after_the_second_factor_is_confirmed_a_code_is_wanted_and_none_works_twice() {
        var secret = begin();
        assertThat(accounts.check(email, RIGHT)).isInstanceOf(SignIn.Ok.class);
        assertThat(secondFactors.confirm(anna.id(), "000000")).isEmpty();
        assertThat(secondFactors.confirm(anna.id(), code(secret))).isPresent();
        assertThat(accounts.check(email, RIGHT)).isInstanceOf(SignIn.NeedsCode.class);
        assertThat(accounts.checkCode(anna.id(), code(secret)))
                .describedAs("the code that confirmed")
                .isInstanceOf(SignIn.Wrong.class);
        clock.pass(Duration.ofSeconds(30));
        var code = code(secret);
        assertThat(accounts.checkCode(anna.id(), code)).isInstanceOf(SignIn.Ok.class);
        assertThat(accounts.checkCode(anna.id(), code)).isInstanceOf(SignIn.Wrong.class);
    }

    @Test
    void a_code_of_long_ago_is_refused_and_a_neighbouring_one_is_taken() {
        var secret = confirmed();
        clock.pass(Duration.ofMinutes(10));
        var old = code(secret);
        clock.pass(Duration.ofSeconds(60));
        assertThat(accounts.checkCode(anna.id(), old)).isInstanceOf(SignIn.Wrong.class);
        var last = code(secret);
        clock.pass(Duration.ofSeconds(30));
        assertThat(accounts.checkCode(anna.id(), last)).isInstanceOf(SignIn.Ok.class);
    }

    @Test
    void knowing_the_password_does_not_buy_endless_guesses_at_the_code() {
        confirmed();
        SignIn answer = new SignIn.Wrong();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(accounts.check(email, RIGHT)).isInstanceOf(SignIn.NeedsCode.class);
            answer = accounts.checkCode(anna.id(), "abcdef");
        }
        assertThat(answer).isInstanceOf(SignIn.Locked.class);
        assertThat(accounts.check(email, RIGHT)).isInstanceOf(SignIn.Locked.class);
    }

    @Test
    void a_recovery_code_works_once_with_or_without_its_dashes() {
        begin();
        var codes = recoveryCodes();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(accounts.checkCode(
                        anna.id(), codes.getFirst().replace("-", "").toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(SignIn.Ok.class);
        assertThat(accounts.checkCode(anna.id(), codes.getFirst())).isInstanceOf(SignIn.Wrong.class);
        assertThat(secondFactors.recoveryCodesLeft(anna.id())).isEqualTo(9);
    }

    @Test
    void one_persons_code_is_no_other_persons() {
        var secret = confirmed();
        var bob = ((Creation.Created) accounts.create(UUID.randomUUID() + "@example.com", "Bob", RIGHT)).account();
        secondFactors.begin(bob.id());
        clock.pass(Duration.ofSeconds(30));
        assertThat(secondFactors.confirm(bob.id(), code(secret))).isEmpty();
        assertThat(accounts.checkCode(bob.id(), code(secret))).isInstanceOf(SignIn.Wrong.class);
    }

    @Test
    void a_second_factor_is_neither_replaced_nor_removed_without_a_code() {
        var secret = confirmed();
        assertThat(secondFactors.begin(anna.id())).isEmpty();
        assertThat(accounts.removeSecondFactor(anna.id(), RIGHT, "000000")).isInstanceOf(SignIn.Wrong.class);
        clock.pass(Duration.ofSeconds(30));
        assertThat(accounts.removeSecondFactor(anna.id(), "not the password", code(secret)))
                .isInstanceOf(SignIn.Wrong.class);
        assertThat(accounts.removeSecondFactor(anna.id(), RIGHT, code(secret))).isInstanceOf(SignIn.Ok.class);
        assertThat(accounts.check(email, RIGHT)).isInstanceOf(SignIn.Ok.class);
        assertThat(secondFactors.recoveryCodesLeft(anna.id())).isZero();
    }

    private String begin() {
        return secondFactors.begin(anna.id()).orElseThrow().secret();
    }

    private String confirmed() {
        var secret = begin();
        assertThat(secondFactors.confirm(anna.id(), code(secret))).isPresent();
        return secret;
    }

    private List<String> recoveryCodes() {
        var secret = begin();
        return secondFactors.confirm(anna.id(), code(secret)).orElseThrow();
    }

    private String code(String secret) {
        return Authenticator.code(secret, clock.instant());
    }
}
