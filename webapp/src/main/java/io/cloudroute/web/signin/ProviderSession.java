package io.cloudroute.web.signin;

import com.vaadin.flow.server.WrappedSession;
import io.cloudroute.identity.Account;
import io.cloudroute.identity.AccountId;
import io.cloudroute.identity.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/// Who is signed in at the provider. It shares the application's HTTP session, under names of its own.
///
/// As a filter: ends the sign-in of an account that is gone or has had a new password since.
final class ProviderSession extends OncePerRequestFilter {

    private static final String CONTEXT = "IDP_CONTEXT";

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final HttpSessionRequestCache requests = new HttpSessionRequestCache();
    private final Accounts accounts;

    ProviderSession(Accounts accounts) {
        this.accounts = accounts;
        contexts.setSpringSecurityContextKey(CONTEXT);
        requests.setSessionAttrName("IDP_SAVED_REQUEST");
    }

    HttpSessionSecurityContextRepository contexts() {
        return contexts;
    }

    HttpSessionRequestCache requests() {
        return requests;
    }

    /// Signs the account in under a new session id. The authority carries the time, which ID tokens tell.
    void signIn(Account account, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                account.id().toString(),
                null,
                List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
        authentication.setDetails(account.passwordChangedAt());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /// Lets this session go on after the password that it changed itself.
    static void keep(WrappedSession session, Instant passwordChangedAt) {
        if (session.getAttribute(CONTEXT) instanceof SecurityContext context
                && context.getAuthentication() instanceof UsernamePasswordAuthenticationToken token) {
            token.setDetails(passwordChangedAt);
            session.setAttribute(CONTEXT, context);
        }
    }

    /// Where the browser was going, as a path of this server: whatever a request claimed to be, it leads nowhere else.
    String destination(HttpServletRequest request, HttpServletResponse response) {
        var saved = requests.getRequest(request, response);
        requests.removeRequest(request, response);
        if (saved == null) {
            return "/";
        }
        var uri = URI.create(saved.getRedirectUrl());
        return "/" + uri.getRawPath().replaceAll("^/+", "")
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getDetails() instanceof Instant passwordChangedAt) {
            var same = accounts.find(AccountId.parse(authentication.getName()))
                    .filter(account -> account.passwordChangedAt().equals(passwordChangedAt))
                    .isPresent();
            if (!same) {
                var nobody = SecurityContextHolder.createEmptyContext();
                SecurityContextHolder.setContext(nobody);
                contexts.saveContext(nobody, request, response);
            }
        }
        chain.doFilter(request, response);
    }
}
