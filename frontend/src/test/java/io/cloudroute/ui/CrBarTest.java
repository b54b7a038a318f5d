package io.cloudroute.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CrBarTest {

    @Test
    void a_bar_stays_within_its_track() {
        assertThat(value(CrBar.of(new BigDecimal("1.7")))).isEqualTo("1.0000");
        assertThat(value(CrBar.of(new BigDecimal("-0.2")))).isEqualTo("0.0000");
        assertThat(value(CrBar.of(new BigDecimal("0.49215")))).isEqualTo("0.4922");
    }

    @Test
    void a_bar_wears_one_tone() {
        var bar = CrBar.of(BigDecimal.ONE).tone(CrBar.Tone.WARN).tone(CrBar.Tone.NEG);

        assertThat(bar.getClassNames()).containsExactlyInAnyOrder("cr-bar", "cr-bar-neg");
    }

    private static String value(CrBar bar) {
        return bar.getStyle().get("--cr-value");
    }
}
