package io.cloudroute.web.security;

import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.OrganisationId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Keeps the seat of whoever is signed in as the directory knows it at each request: a suspended member is out at once,
/// and changed roles
/// hold at once.
@Component
public class Seats extends OncePerRequestFilter {

    private final Directory directory;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Seats(Directory directory) {
        this.directory = directory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof OAuth2AuthenticationToken token
                && token.getPrincipal() instanceof SignedIn someone) {
            var now = someone.seat().flatMap(seat -> directory.seat(someone.person(), seat.organisation()));
            if (someone.seat().isPresent() && now.isEmpty()) {
                request.getSession().invalidate();
                SecurityContextHolder.clearContext();
            } else if (!now.equals(someone.seat())) {
                take(token, someone.in(now), request, response);
            }
        }
        chain.doFilter(request, response);
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
