package io.cloudroute;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A clock that stands until a test moves it.
public final class MovingClock extends Clock {

    private Instant now = Instant.parse("2026-11-23T10:00:00Z");

    @TestConfiguration(proxyBeanMethods = false)
    public static class Instead {
        @Bean
        @Primary
        MovingClock movingClock() {
            return new MovingClock();
        }
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("everything is UTC here");
    }
}
