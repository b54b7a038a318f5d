package io.cloudroute.api;

import io.cloudroute.tenancy.Replies;
import io.cloudroute.tenancy.Replies.Standing;
import io.cloudroute.tenancy.Seat;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// A write that names an `Idempotency-Key` is done once: its repetition within a day gets the first answer again.
/// An answer that says "try again" (a server's error, or too many requests) is not kept.
///
/// Handing over a bill keeps its key with the import instead, since its body is not read twice.
final class Idempotency extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";

    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final Replies replies;

    Idempotency(Replies replies) {
        this.replies = replies;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null
                || !WRITES.contains(request.getMethod())
                || request.getRequestURI().startsWith("/api/v1/calculators/")
                || BodyLimit.streams(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !(authentication.getPrincipal() instanceof ApiUser user)
                || user.seat().isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var key = request.getHeader(HEADER);
        if (key.isBlank() || key.length() > 200) {
            Problems.write(
                    response, HttpStatus.BAD_REQUEST, "invalid-request", HEADER + ": It has 1 to 200 characters.");
            return;
        }
        var body = request.getInputStream().readAllBytes(); // no longer than BodyLimit allows
        var seat = user.seat().get();
        switch (replies.begin(seat, key, all(request, body))) {
            case Standing.Fresh _ -> work(seat, key, new RepeatedRequest(request, body), response, chain);
            case Standing.Answered(var reply) -> {
                response.setStatus(reply.status());
                response.setHeader("Idempotency-Replayed", "true");
                if (reply.contentType() != null) {
                    response.setContentType(reply.contentType());
                }
                if (reply.location() != null) {
                    response.setHeader("Location", reply.location());
                }
                response.getOutputStream().write(reply.body());
            }
            case Standing.AtWork _ -> {
                response.setHeader("Retry-After", "1");
                Problems.write(
                        response,
                        HttpStatus.CONFLICT,
                        "conflict",
                        "The first request with this key is still at work. Try again in a second.");
            }
            case Standing.Taken _ ->
                Problems.write(response, HttpStatus.UNPROCESSABLE_CONTENT, "key-taken", Problems.KEY_TAKEN);
        }
    }

    private void work(
            Seat seat, String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caught = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            chain.doFilter(request, caught);
            int status = caught.getStatus();
            if (status < 500 && status != HttpStatus.TOO_MANY_REQUESTS.value()) {
                replies.keep(
                        seat,
                        key,
                        new Replies.Reply(
                                status,
                                caught.getContentType(),
                                caught.getHeader("Location"),
                                caught.getContentAsByteArray()));
                kept = true;
            }
        } finally {
            if (!kept) {
                replies.forget(seat, key);
            }
        }
        caught.copyBodyToResponse();
    }

    private static byte[] all(HttpServletRequest request, byte[] body) {
        var all = new ByteArrayOutputStream();
        all.writeBytes((request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n"
                        + request.getContentType() + "\n")
                .getBytes(StandardCharsets.UTF_8));
        all.writeBytes(body);
        return all.toByteArray();
    }
}
