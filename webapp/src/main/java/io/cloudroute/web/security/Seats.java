package io.cloudroute.web.security;

import com.vaadin.flow.server.WrappedSession;
import io.cloudroute.identity.AccountId;
import io.cloudroute.identity.Accounts;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.OrganisationId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Keeps the seat of whoever is signed in as the directory knows it at each request: a suspended member is out at once,
/// changed roles hold at once, and a new password ends the sessions that did not set it.
@Component
public class Seats extends OncePerRequestFilter {

    private static final String PASSWORD = "cr.password-changed-at";

    private final Directory directory;
    private final Accounts accounts;
    private final SignInSettings settings;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Seats(Directory directory, Accounts accounts, SignInSettings settings) {
        this.directory = directory;
        this.accounts = accounts;
        this.settings = settings;
    }

    /// Lets this session go on after the password that it changed itself.
    public static void keep(WrappedSession session, Instant passwordChangedAt) {
        session.setAttribute(PASSWORD, passwordChangedAt);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof OAuth2AuthenticationToken token
                && token.getPrincipal() instanceof SignedIn someone) {
            var now = someone.seat().flatMap(seat -> directory.seat(someone.person(), seat.organisation()));
            if ((someone.seat().isPresent() && now.isEmpty()) || outdated(someone, request.getSession())) {
                request.getSession().invalidate();
                SecurityContextHolder.clearContext();
            } else if (!now.equals(someone.seat())) {
                take(token, someone.in(now), request, response);
            }
        }
        chain.doFilter(request, response);
    }

    /// Whether the account had a new password since this session began, by another session or a link.
    private boolean outdated(SignedIn someone, HttpSession session) {
        if (!settings.embedded()) {
            return false;
        }
        var account = accounts.find(AccountId.parse(someone.getName()));
        if (account.isEmpty()) {
            return true;
        }
        var changedAt = account.get().passwordChangedAt();
        if (session.getAttribute(PASSWORD) instanceof Instant known) {
            return !known.equals(changedAt);
        }
        var signedInAt = Objects.requireNonNull(someone.getIdToken().getIssuedAt());
        session.setAttribute(PASSWORD, changedAt);
        return changedAt.truncatedTo(ChronoUnit.SECONDS).isAfter(signedInAt); // tokens tell whole seconds
    }

    /// Moves whoever is signed in to another of their organisations; false when they may not act there.
    public boolean switchTo(OrganisationId organisation, HttpServletRequest request, HttpServletResponse response) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof OAuth2AuthenticationToken token)
                || !(token.getPrincipal() instanceof SignedIn someone)) {
            return false;
        }
        var seat = directory.seat(someone.person(), organisation);
        if (seat.isEmpty()) {
            return false;
        }
        directory.choose(someone.person(), organisation);
        take(token, someone.in(Optional.of(seat.get())), request, response);
        return true;
    }

    private void take(
            OAuth2AuthenticationToken token,
            SignedIn someone,
            HttpServletRequest request,
            HttpServletResponse response) {
        var renewed = new OAuth2AuthenticationToken(
                someone, someone.getAuthorities(), token.getAuthorizedClientRegistrationId());
        renewed.setDetails(token.getDetails());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(renewed);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
