package io.cloudroute.api;

import io.cloudroute.limit.AddressLimit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
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

    /// @param requestsPerMinute for one address; 0 switches the limit off
    @ConfigurationProperties("cloudroute.api.calculators")
    record Settings(@DefaultValue("120") int requestsPerMinute) {}

    private final AddressLimit limit;

    RateLimit(Settings settings) {
        this.limit = new AddressLimit(settings.requestsPerMinute(), Duration.ofMinutes(1));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return limit.most() == 0 || !request.getRequestURI().startsWith("/api/v1/calculators/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = limit.ask(request.getRemoteAddr());
        response.setHeader("RateLimit-Limit", String.valueOf(limit.most()));
        response.setHeader("RateLimit-Remaining", String.valueOf(answer.remaining()));
        if (answer.admitted()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", String.valueOf(answer.secondsToWait()));
        Problems.write(
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                "This address may ask %d times a minute. Try again in %d seconds."
                        .formatted(limit.most(), answer.secondsToWait()));
    }
}
