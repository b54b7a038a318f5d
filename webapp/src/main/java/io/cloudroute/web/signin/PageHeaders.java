package io.cloudroute.web.signin;

import jakarta.servlet.http.HttpServletResponse;

/// What the pages around a sign-in tell the browser to refuse.
final class PageHeaders {

    /// Without `form-action`: a form's answer leads on to the provider, whose address and whose own providers' are not
    /// ours to know.
    static final String CONTENT_SECURITY =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private PageHeaders() {}

    /// For pages that stand in the screens' chain. The address holds a secret, which no other site is to see.
    static void write(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }
}
