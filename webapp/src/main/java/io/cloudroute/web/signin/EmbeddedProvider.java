package io.cloudroute.web.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.cloudroute.identity.AccountId;
import io.cloudroute.identity.Accounts;
import io.cloudroute.identity.SigningKeys;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// An OpenID provider within the application, for installations that have none of their own. The application signs in
/// at it as it would at any other.
@Configuration
@Embedded
class EmbeddedProvider {

    static final String CLIENT = "cloudroute";
    private static final String READ = "cloudroute.read";
    private static final String WRITE = "cloudroute.write";

    @Bean
    ProviderSession providerSession(Accounts accounts) {
        return new ProviderSession(accounts);
    }

    /// The filter belongs to the provider's chains alone.
    @Bean
    FilterRegistrationBean<ProviderSession> providerSessionRegistration(ProviderSession session) {
        var registration = new FilterRegistrationBean<>(session);
        registration.setEnabled(false);
        return registration;
    }

    /// The protocol: authorize, token, keys, discovery, logout.
    @Bean
    @Order(1)
    SecurityFilterChain protocolChain(HttpSecurity http, ProviderSession session) {
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            // Whoever cannot be signed out any more, because the node forgot them, is signed out already.
            server.oidc(oidc -> oidc.logoutEndpoint(logout -> logout.errorResponseHandler(
                    (request, response, _) -> response.sendRedirect(request.getContextPath() + "/idp/signed-out"))));
        });
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(session.contexts()))
                .requestCache(cache -> cache.requestCache(session.requests()))
                .addFilterAfter(session, SecurityContextHolderFilter.class)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/idp/sign-in")))
                .build();
    }

    /// The pages.
    @Bean
    @Order(2)
    SecurityFilterChain providerPagesChain(HttpSecurity http, ProviderSession session) {
        return http.securityMatcher("/idp/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(session.contexts()))
                .requestCache(cache -> cache.requestCache(session.requests()))
                .csrf(Customizer.withDefaults())
                .exceptionHandling(handling -> handling.accessDeniedHandler(new ExpiredPage()))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(PageHeaders.CONTENT_SECURITY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(Addresses addresses) {
        return AuthorizationServerSettings.builder().issuer(addresses.base()).build();
    }

    @Bean
    Authorizations authorizations(Clock clock) {
        return new Authorizations(clock);
    }

    @Bean
    Keys signingKeySource(SigningKeys keys, Clock clock) {
        return new Keys(keys, clock);
    }

    /// Reads tokens for the API: signed here, by this issuer, for the API, and not yet expired.
    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys, Addresses addresses) {
        var decoder = (NimbusJwtDecoder) OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(addresses.base()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(addresses.api()))));
        return decoder;
    }

    @Bean
    RegisteredClientRepository registeredClients(Addresses addresses) {
        return new InMemoryRegisteredClientRepository(application(addresses), commandLine());
    }

    private static RegisteredClient application(Addresses addresses) {
        return publicClient(CLIENT)
                .redirectUris(
                        uris -> addresses.bases().forEach(base -> uris.add(base + "/login/oauth2/code/" + CLIENT)))
                .postLogoutRedirectUris(uris -> addresses.bases().forEach(base -> uris.add(base + "/")))
                .scopes(scopes -> scopes.addAll(List.of(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL)))
                .build();
    }

    /// Programs on a person's own machine; RFC 8252 lets them listen on any port of it.
    private static RegisteredClient commandLine() {
        return publicClient("cloudroute-cli")
                .redirectUri("http://127.0.0.1/callback")
                .redirectUri("http://[::1]/callback")
                .scopes(scopes -> scopes.addAll(List.of(OidcScopes.OPENID, READ, WRITE)))
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofHours(1))
                        .build())
                .build();
    }

    private static RegisteredClient.Builder publicClient(String id) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(Accounts accounts, Keys keys, Addresses addresses) {
        return token -> {
            token.getJwsHeader().keyId(keys.active());
            Authentication principal = Objects.requireNonNull(token.getPrincipal());
            var account = accounts.find(AccountId.parse(principal.getName()))
                    .orElseThrow(() -> new IllegalStateException("the account is gone"));
            token.getClaims()
                    .subject(account.id().toString())
                    .claim("email", account.email())
                    .claim("email_verified", true)
                    .claim("name", account.name());
            if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
                var scopes = token.getAuthorizedScopes();
                var forApi = scopes.contains(READ) || scopes.contains(WRITE);
                token.getClaims().audience(List.of(forApi ? addresses.api() : CLIENT));
            }
        };
    }

    /// Spelled out: discovery would call this server before it listens.
    @Bean
    ClientRegistrationRepository clientRegistrations(Addresses addresses) {
        var base = addresses.base();
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(CLIENT)
                .clientId(CLIENT)
                .clientName("CloudRoute")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri((addresses.loopback() ? "{baseUrl}" : base) + "/login/oauth2/code/{registrationId}")
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL)
                .issuerUri(base)
                .authorizationUri(base + "/oauth2/authorize")
                .tokenUri(addresses.self() + "/oauth2/token")
                .jwkSetUri(addresses.self() + "/oauth2/jwks")
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", base + "/connect/logout"))
                .build());
    }
}
