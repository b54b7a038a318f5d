package io.cloudroute.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AddressLimitTest {

    private final AddressLimit limit = new AddressLimit(2, Duration.ofDays(1));

    @Test
    void each_address_may_ask_so_often_and_is_told_when_again() {
        assertThat(limit.ask("192.0.2.1")).isEqualTo(new AddressLimit.Answer(true, 1, 0));
        assertThat(limit.ask("192.0.2.1").admitted()).isTrue();
        var refused = limit.ask("192.0.2.1");
        assertThat(refused.admitted()).isFalse();
        assertThat(refused.secondsToWait()).isBetween(1L, Duration.ofDays(1).toSeconds());
        assertThat(limit.ask("192.0.2.2").admitted()).isTrue();
    }

    @Test
    void the_addresses_of_one_household_count_together() {
        assertThat(limit.ask("2001:db8:1:2::1").admitted()).isTrue();
        assertThat(limit.ask("2001:db8:1:2:ffff:ffff:ffff:ffff").admitted()).isTrue();
        assertThat(limit.ask("2001:db8:1:2:3::").admitted()).isFalse();
        assertThat(limit.ask("2001:db8:1:3::1").admitted()).isTrue();
        assertThat(limit.ask("not: an address").admitted()).isTrue();
    }

    @Test
    void nought_switches_it_off() {
        var off = new AddressLimit(0, Duration.ofDays(1));
        for (int i = 0; i < 10; i++) {
            assertThat(off.ask("192.0.2.1").admitted()).isTrue();
        }
    }
}
