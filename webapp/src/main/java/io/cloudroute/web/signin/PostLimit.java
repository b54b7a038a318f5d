package io.cloudroute.web.signin;

import io.cloudroute.identity.AccountSettings;
import io.cloudroute.limit.AddressLimit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Slows down whoever posts forms in bulk.
@Component
class PostLimit implements HandlerInterceptor, WebMvcConfigurer {

    private final AddressLimit limit;

    PostLimit(AccountSettings settings) {
        this.limit = new AddressLimit(settings.maxPostsPerMinute(), Duration.ofMinutes(1));
    }

    /// More than the limit came from one address.
    static final class Exceeded extends RuntimeException {}

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/idp/**", "/join/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST")
                && !limit.ask(request.getRemoteAddr()).admitted()) {
            throw new Exceeded();
        }
        return true;
    }
}
