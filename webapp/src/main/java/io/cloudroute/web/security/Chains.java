package io.cloudroute.web.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
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
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/// The filter chains of the application itself: the actuator's, and the screens'. The API's and the embedded sign-in's
/// stand with them.
@Configuration
@EnableConfigurationProperties(SignInSettings.class)
class Chains {

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
                        .access((_, context) -> new AuthorizationDecision(
                                LOOPBACK_4.matches(context.getRequest()) || LOOPBACK_6.matches(context.getRequest()))))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN)))
                .csrf(csrf -> csrf.disable())
                .build();
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
                        "/join/**")
                .permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.oauth2LoginPage("/oauth2/authorization/cloudroute", "{baseUrl}/")
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.oauth2Login(login -> login.userInfoEndpoint(endpoint -> endpoint.oidcUserService(people)));
        http.addFilterBefore(seats, AuthorizationFilter.class);
        http.headers(headers -> headers.referrerPolicy(policy -> policy.policy(
                        org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy
                                .SAME_ORIGIN))
                .contentSecurityPolicy(policy -> policy.policyDirectives(
                        "frame-ancestors 'self'; base-uri 'self'; object-src 'none'; form-action 'self'")));
        return http.build();
    }

    /// The filter belongs to the screens' chain alone.
    @Bean
    FilterRegistrationBean<Seats> seatsRegistration(Seats seats) {
        var registration = new FilterRegistrationBean<>(seats);
        registration.setEnabled(false);
        return registration;
    }
}
