package io.cloudroute.api;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Limits what one address may ask of the calculators, which need no token.
@Component
@EnableConfigurationProperties(RateLimit.Settings.class)
class RateLimit extends OncePerRequestFilter {

    private static final int REMEMBERED = 50_000;

    /// @param requestsPerMinute for one address; 0 switches the limit off
    @ConfigurationProperties("cloudroute.api.calculators")
    record Settings(@DefaultValue("120") int requestsPerMinute) {}

    private final Settings settings;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    RateLimit(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return settings.requestsPerMinute() == 0 || !request.getRequestURI().startsWith("/api/v1/calculators/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var probe =
                buckets.computeIfAbsent(request.getRemoteAddr(), _ -> bucket()).tryConsumeAndReturnRemaining(1);
        response.setHeader("RateLimit-Limit", String.valueOf(settings.requestsPerMinute()));
        response.setHeader("RateLimit-Remaining", String.valueOf(probe.getRemainingTokens()));
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = Math.ceilDiv(probe.getNanosToWaitForRefill(), 1_000_000_000L);
        response.setHeader("Retry-After", String.valueOf(seconds));
        Problems.write(
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                "This address may ask %d times a minute. Try again in %d seconds."
                        .formatted(settings.requestsPerMinute(), seconds));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(settings.requestsPerMinute())
                        .refillGreedy(settings.requestsPerMinute(), Duration.ofMinutes(1))
                        .build())
                .build();
    }
}
