package io.cloudroute.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.util.UriComponentsBuilder;

/// Shows a form again whose session has ended since, with a word about it.
final class ExpiredPage implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var page = UriComponentsBuilder.fromPath(request.getRequestURI()).queryParam("expired");
        var token = request.getParameter("token");
        if (token != null) {
            page.queryParam("token", "{token}");
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                token == null
                        ? page.build().toUriString()
                        : page.encode().buildAndExpand(token).toUriString());
    }
}
