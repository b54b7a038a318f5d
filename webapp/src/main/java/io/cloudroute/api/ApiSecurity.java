package io.cloudroute.api;

import io.cloudroute.tenancy.AccessTokens.Scope;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.PersonId;
import io.cloudroute.tenancy.Replies;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.tenancy.Secret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// The API's own chain: no session, no cookie; a personal access token (`crp_…`) or a JWT of the sign-in provider.
///
/// A JWT's bearer who belongs to several organisations names one in the header `CloudRoute-Organisation`: which one
/// they opened last in a browser is nothing to a program.
@Configuration
class ApiSecurity {

    static final String ORGANISATION_HEADER = "CloudRoute-Organisation";

    private final Directory directory;
    private final ObjectProvider<JwtDecoder> decoder;

    ApiSecurity(Directory directory, ObjectProvider<JwtDecoder> decoder) {
        this.directory = directory;
        this.decoder = decoder;
    }

    @Bean
    @Order(10)
    SecurityFilterChain apiChain(HttpSecurity http, Replies replies) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/v1/calculators/**",
                                "/api/v1/openapi",
                                "/api/v1/openapi/**",
                                "/api/v1/openapi.yaml",
                                "/api/docs",
                                "/api/docs/**",
                                "/api/swagger-ui/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/**")
                        .hasAuthority("SCOPE_" + Scope.READ.claim())
                        .anyRequest()
                        .hasAuthority("SCOPE_" + Scope.WRITE.claim()))
                .oauth2ResourceServer(
                        server -> server.authenticationManagerResolver(_ -> (AuthenticationManager) this::authenticate)
                                .authenticationEntryPoint((request, response, failure) ->
                                        refuse(request, response, HttpStatus.UNAUTHORIZED, failure)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, failure) ->
                                refuse(request, response, HttpStatus.UNAUTHORIZED, failure))
                        .accessDeniedHandler((request, response, failure) ->
                                refuse(request, response, HttpStatus.FORBIDDEN, failure)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .addFilterAfter(new Idempotency(replies), AuthorizationFilter.class)
                .addFilterAfter(new Refusals(), Idempotency.class)
                .build();
    }

    private Authentication authenticate(Authentication asked) throws AuthenticationException {
        var token = ((BearerTokenAuthenticationToken) asked).getToken();
        return token.startsWith("crp_") ? personal(token) : provided(token);
    }

    private Authentication personal(String token) {
        var found = directory
                .token(new Secret(token))
                .orElseThrow(() -> new InvalidBearerTokenException("The access token is unknown, expired or revoked."));
        var authorities = new ArrayList<GrantedAuthority>();
        found.scopes()
                .forEach(scope -> authorities.add(new SimpleGrantedAuthority(
                        "SCOPE_" + Scope.valueOf(scope).claim())));
        return seated(found.seat().person(), Optional.of(found.seat()), authorities);
    }

    private Authentication provided(String token) {
        var jwts = decoder.getIfAvailable();
        if (jwts == null) {
            throw new InvalidBearerTokenException("This installation takes personal access tokens only.");
        }
        try {
            var jwt = jwts.decode(token);
            var person = directory
                    .known(String.valueOf(jwt.getIssuer()), String.valueOf(jwt.getSubject()))
                    .orElseThrow(() -> new InvalidBearerTokenException(
                            "Sign in through the browser once before you use the API."));
            var authorities = new ArrayList<GrantedAuthority>();
            scopes(jwt).forEach(scope -> authorities.add(new SimpleGrantedAuthority("SCOPE_" + scope)));
            return seated(person, chosen(person), authorities);
        } catch (JwtException failure) {
            throw new InvalidBearerTokenException("The token is not valid: " + failure.getMessage(), failure);
        }
    }

    /// The bearer has several organisations, and names none.
    private static final class UnclearOrganisationException extends AuthenticationException {
        UnclearOrganisationException() {
            super("You belong to several organisations. Name one by its id in the header " + ORGANISATION_HEADER + ".");
        }
    }

    private Optional<Seat> chosen(PersonId person) {
        var named = organisationHeader();
        var seats = directory.seats(person).stream()
                .filter(seat -> named == null || seat.organisation().equals(named))
                .toList();
        if (seats.size() > 1) {
            throw new UnclearOrganisationException();
        }
        return seats.stream().findFirst();
    }

    private static @Nullable OrganisationId organisationHeader() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return null;
        }
        var header = attributes.getRequest().getHeader(ORGANISATION_HEADER);
        try {
            return header == null ? null : OrganisationId.of(header);
        } catch (IllegalArgumentException _) {
            return new OrganisationId(new UUID(0, 0));
        }
    }

    /// Some providers say `scope`, others `scp`; some in a list, others in one text.
    static Set<String> scopes(Jwt jwt) {
        return Stream.of("scope", "scp")
                .flatMap(claim -> switch (jwt.getClaims().get(claim)) {
                    case String text -> Stream.of(text.split(" "));
                    case Collection<?> many -> many.stream().map(String::valueOf);
                    case null, default -> Stream.empty();
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Authentication seated(
            PersonId person, Optional<Seat> seat, Collection<GrantedAuthority> authorities) {
        seat.ifPresent(here -> {
            authorities.add(new SimpleGrantedAuthority("ROLE_" + here.side()));
            here.roles().forEach(role -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role.authority())));
        });
        return UsernamePasswordAuthenticationToken.authenticated(new ApiUser(person, seat), null, authorities);
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, Exception failure)
            throws IOException {
        if (failure instanceof UnclearOrganisationException) {
            Problems.write(
                    response, HttpStatus.BAD_REQUEST, "organisation-missing", String.valueOf(failure.getMessage()));
            return;
        }
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        var detail = status == HttpStatus.UNAUTHORIZED
                ? (failure instanceof InvalidBearerTokenException
                        ? failure.getMessage()
                        : "Give a token: Authorization: Bearer …")
                : "The token's scopes or roles do not allow this.";
        Problems.write(
                response,
                status,
                status == HttpStatus.UNAUTHORIZED ? "unauthorized" : "forbidden",
                String.valueOf(detail));
    }
}
