package io.cloudroute.api;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/// Gives problems the API's form where no controller was reached: no such path, no such method, refused by a filter.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
final class Refusals implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        if (!(asked instanceof HttpServletRequest request)
                || !(answer instanceof HttpServletResponse response)
                || !request.getRequestURI().startsWith("/api/")) {
            chain.doFilter(asked, answer);
            return;
        }
        try {
            chain.doFilter(request, new Answer(response));
        } catch (IOException | ServletException | RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
            response.reset();
            refuse(response, HttpStatus.INTERNAL_SERVER_ERROR);
        }
    }

    private static final class Answer extends HttpServletResponseWrapper {

        Answer(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            var known = HttpStatus.resolve(status);
            refuse((HttpServletResponse) getResponse(), known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known);
        }

        @Override
        public void sendError(int status, @Nullable String message) throws IOException {
            sendError(status);
        }
    }

    private static void refuse(HttpServletResponse response, HttpStatus status) throws IOException {
        switch (status) {
            case NOT_FOUND -> Problems.write(response, status, "not-found", Problems.NOT_FOUND);
            case METHOD_NOT_ALLOWED ->
                Problems.write(
                        response, status, "method-not-allowed", "This path takes " + response.getHeader("Allow") + ".");
            case INTERNAL_SERVER_ERROR -> Problems.write(response, status, "failed", Problems.FAILED);
            default ->
                Problems.write(
                        response,
                        status,
                        status.is4xxClientError() ? "invalid-request" : "failed",
                        status.getReasonPhrase() + ".");
        }
    }

    /// What nobody answers below `/api` is not a screen.
    @Component
    static final class Unknown extends AbstractHandlerMapping {

        Unknown() {
            setOrder(100);
        }

        @Override
        protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
            var path = request.getRequestURI();
            return path.startsWith("/api/") && !path.startsWith("/api/swagger-ui/")
                    ? (HttpRequestHandler) (_, response) -> refuse(response, HttpStatus.NOT_FOUND)
                    : null;
        }
    }
}
