package io.cloudroute.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// No body is held in memory that is longer than this; a bill's streams, and has a limit of its own.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
final class BodyLimit extends OncePerRequestFilter {

    private static final int LONGEST = 16 << 20;

    /// Whether it hands over a bill or a log.
    static boolean streams(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && (request.getRequestURI().endsWith("/imports")
                        || request.getRequestURI().endsWith("/invocation-logs"));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/") || streams(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader("Transfer-Encoding") == null) {
            if (request.getContentLengthLong() <= LONGEST) {
                chain.doFilter(request, response);
            } else {
                refuse(response);
            }
            return;
        }
        var body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length <= LONGEST) {
            chain.doFilter(new RepeatedRequest(request, body), response);
        } else {
            refuse(response);
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        Problems.write(
                response,
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "The body has %d bytes at most.".formatted(LONGEST));
    }
}
