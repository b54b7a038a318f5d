package io.cloudroute.web.signin;

import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Directory.Acceptance;
import io.cloudroute.tenancy.PersonId;
import io.cloudroute.tenancy.Seated;
import io.cloudroute.tenancy.Secret;
import io.cloudroute.web.security.Seats;
import io.cloudroute.web.security.SignInSettings;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Invitations: what is offered, and joining after a sign-in. Nobody joins by following a link alone: one button at
/// least is pressed, on the page or before the sign-in.
@Controller
@RequestMapping("/join/{token}")
class JoinController {

    /// The token of the invitation that somebody said they take, before they signed in.
    static final String TAKEN = "join.taken";

    private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

    private final Directory directory;
    private final Seats seats;
    private final SignInSettings settings;
    private final OidcClientInitiatedLogoutSuccessHandler signOut;

    JoinController(
            Directory directory, Seats seats, SignInSettings settings, ClientRegistrationRepository registrations) {
        this.directory = directory;
        this.seats = seats;
        this.settings = settings;
        this.signOut = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        this.signOut.setPostLogoutRedirectUri("{baseUrl}/");
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        PageHeaders.write(response);
        if (takes(token, request)) {
            if (person().isEmpty()) {
                return toSignIn(token, request);
            }
            request.getSession().removeAttribute(TAKEN);
            return accept(token, model, request, response);
        }
        var offer = directory.offer(new Secret(token));
        if (offer.isEmpty()) {
            return invalid(model, response);
        }
        model.addAttribute("offer", offer.get());
        model.addAttribute("token", token);
        model.addAttribute("embedded", settings.provider() == SignInSettings.Provider.EMBEDDED);
        model.addAttribute(
                "me",
                person().flatMap(directory::person).map(Directory.Person::email).orElse(null));
        return "signin/join";
    }

    @PostMapping("/sign-in")
    String signIn(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        PageHeaders.write(response);
        if (directory.offer(new Secret(token)).isEmpty()) {
            return invalid(model, response);
        }
        request.getSession().setAttribute(TAKEN, token);
        return toSignIn(token, request);
    }

    @PostMapping
    String join(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        PageHeaders.write(response);
        return person().isEmpty() ? "redirect:/join/{token}" : accept(token, model, request, response);
    }

    /// Signs out, here and at the provider, so that the link can be opened as somebody else.
    @PostMapping("/sign-out")
    void signOut(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        new SecurityContextLogoutHandler().logout(request, response, authentication);
        signOut.onLogoutSuccess(request, response, authentication);
    }

    private String accept(String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        var person = person().orElseThrow();
        return switch (directory.accept(new Secret(token), person)) {
            case Acceptance.Joined(var seat) -> {
                seats.switchTo(seat.organisation(), request, response);
                yield "redirect:/";
            }
            case Acceptance.NotValid _ -> invalid(model, response);
            case Acceptance.ForSomebodyElse(var invited) -> {
                model.addAttribute("token", token);
                model.addAttribute("invited", invited);
                model.addAttribute(
                        "me",
                        directory.person(person).map(Directory.Person::email).orElse(""));
                yield "signin/somebody-else";
            }
        };
    }

    private static String invalid(Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        model.addAttribute("title", "signin.join.invalid.title");
        model.addAttribute("problem", "signin.join.invalid");
        model.addAttribute("home", true);
        return "signin/notice";
    }

    private static String toSignIn(String token, HttpServletRequest request) {
        request.getSession().setAttribute(SAVED_REQUEST, new SimpleSavedRequest("/join/" + token));
        return "redirect:/oauth2/authorization/cloudroute";
    }

    private static boolean takes(String token, HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && token.equals(session.getAttribute(TAKEN));
    }

    private static Optional<PersonId> person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        @Nullable Object principal = authentication == null ? null : authentication.getPrincipal();
        return principal instanceof Seated seated ? Optional.of(seated.person()) : Optional.empty();
    }
}
