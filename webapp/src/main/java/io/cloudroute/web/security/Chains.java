package io.cloudroute.web.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/// The filter chains of the application itself: the actuator's, and the screens'. The API's and the embedded sign-in's
/// stand with them.
@Configuration
@EnableConfigurationProperties(SignInSettings.class)
class Chains {

    private static final Logger LOG = LoggerFactory.getLogger(Chains.class);
    private static final IpAddressMatcher LOOPBACK_4 = new IpAddressMatcher("127.0.0.0/8");
    private static final IpAddressMatcher LOOPBACK_6 = new IpAddressMatcher("::1");

    /// Health is for everybody; the metrics are for whoever scrapes on this machine.
    @Bean
    @Order(20)
    SecurityFilterChain actuatorChain(HttpSecurity http) {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**", "/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .access((_, context) -> new AuthorizationDecision(fromThisMachine(context.getRequest()))))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN)))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /// What a proxy on this machine passes on comes from elsewhere.
    private static boolean fromThisMachine(HttpServletRequest request) {
        return (LOOPBACK_4.matches(request) || LOOPBACK_6.matches(request))
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
    }

    @Bean
    @Order(100)
    SecurityFilterChain screensChain(HttpSecurity http, People people, Seats seats) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/cloudroute/**",
                        "/icons/**",
                        "/favicon.ico",
                        "/favicon.svg",
                        "/robots.txt",
                        "/error",
                        "/join/**",
                        "/sign-in/failed")
                .permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.oauth2LoginPage("/oauth2/authorization/cloudroute", "{baseUrl}/")
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.oauth2Login(login -> login.userInfoEndpoint(endpoint -> endpoint.oidcUserService(people))
                .failureHandler((request, response, failure) -> {
                    LOG.info("Sign-in failed: {}", failure.getMessage());
                    response.sendRedirect(request.getContextPath() + "/sign-in/failed?why=" + why(failure));
                }));
        http.addFilterBefore(seats, AuthorizationFilter.class);
        http.headers(headers -> headers.referrerPolicy(policy -> policy.policy(
                        org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy
                                .SAME_ORIGIN))
                .contentSecurityPolicy(policy -> policy.policyDirectives(
                        "frame-ancestors 'self'; base-uri 'self'; object-src 'none'; form-action 'self'")));
        return http.build();
    }

    private static String why(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException oauth2
                        && oauth2.getError().getErrorCode().matches("[a-z_]{1,40}")
                ? oauth2.getError().getErrorCode()
                : "other";
    }

    /// The filter belongs to the screens' chain alone.
    @Bean
    FilterRegistrationBean<Seats> seatsRegistration(Seats seats) {
        var registration = new FilterRegistrationBean<>(seats);
        registration.setEnabled(false);
        return registration;
    }
}
