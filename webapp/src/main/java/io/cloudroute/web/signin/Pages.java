package io.cloudroute.web.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;

/// What all pages around a sign-in have in common.
@ControllerAdvice(basePackageClasses = Pages.class)
class Pages {

    @Configuration
    static class Words {
        @Bean
        MessageSource messageSource() {
            var source = new ResourceBundleMessageSource();
            source.setBasenames("messages/signin", "vaadin-i18n/translations");
            source.setDefaultEncoding("UTF-8");
            source.setFallbackToSystemLocale(false);
            source.setAlwaysUseMessageFormat(true);
            return source;
        }
    }

    @ModelAttribute("language")
    String language(Locale locale) {
        return locale.getLanguage().equals("de") ? "de" : "en";
    }

    @ExceptionHandler(PostLimit.Exceeded.class)
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    String wait(Model model, Locale locale, HttpServletResponse response) {
        response.setHeader("Retry-After", "60");
        model.addAttribute("language", language(locale));
        model.addAttribute("problem", "signin.limit");
        return "signin/notice";
    }

    /// Whole minutes until then, at least one.
    static long minutes(Instant until, Clock clock) {
        return Math.max(
                1, Duration.between(clock.instant(), until).plusSeconds(59).toMinutes());
    }
}
