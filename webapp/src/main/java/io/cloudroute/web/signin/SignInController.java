package io.cloudroute.web.signin;

import io.cloudroute.identity.Account;
import io.cloudroute.identity.AccountId;
import io.cloudroute.identity.Accounts;
import io.cloudroute.identity.Accounts.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/// Password, then code.
@Controller
@Embedded
class SignInController {

    private static final String PENDING = "idp.pending";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /// Somebody who gave the right password and owes a code.
    record Pending(AccountId account, Instant since) {}

    private final Accounts accounts;
    private final ProviderSession session;
    private final Clock clock;

    SignInController(Accounts accounts, ProviderSession session, Clock clock) {
        this.accounts = accounts;
        this.session = session;
        this.clock = clock;
    }

    @GetMapping("/idp/sign-in")
    String form(
            Model model,
            @RequestParam(required = false) @Nullable String expired,
            @RequestParam(required = false) @Nullable String changed) {
        if (expired != null) {
            model.addAttribute("problem", "signin.expired");
        } else if (changed != null) {
            model.addAttribute("notice", "signin.changed");
        }
        return "signin/sign-in";
    }

    @PostMapping("/idp/sign-in")
    String signIn(
            @RequestParam String email,
            @RequestParam String password,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (accounts.check(email, password)) {
            case SignIn.Ok(var account) -> in(account, request, response);
            case SignIn.NeedsCode(var account) -> {
                request.getSession().setAttribute(PENDING, new Pending(account.id(), clock.instant()));
                yield "redirect:/idp/code";
            }
            case SignIn.Wrong _ -> refuse(model, "signin.wrong", email);
            case SignIn.Locked(var until) -> {
                model.addAttribute("minutes", Pages.minutes(until, clock));
                yield refuse(model, "signin.locked", email);
            }
        };
    }

    @GetMapping("/idp/code")
    String codeForm(@SessionAttribute(name = PENDING, required = false) @Nullable Pending pending) {
        return waiting(pending) ? "signin/code" : "redirect:/idp/sign-in";
    }

    @PostMapping("/idp/code")
    String code(
            @SessionAttribute(name = PENDING, required = false) @Nullable Pending pending,
            @RequestParam String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (pending == null || !waiting(pending)) {
            return "redirect:/idp/sign-in?expired";
        }
        return switch (accounts.checkCode(pending.account(), code)) {
            case SignIn.Ok(var account) -> {
                request.getSession().removeAttribute(PENDING);
                yield in(account, request, response);
            }
            case SignIn.Locked(var until) -> {
                request.getSession().removeAttribute(PENDING);
                model.addAttribute("minutes", Pages.minutes(until, clock));
                yield refuse(model, "signin.locked", "");
            }
            case SignIn.Wrong _, SignIn.NeedsCode _ -> {
                model.addAttribute("problem", "signin.code.wrong");
                yield "signin/code";
            }
        };
    }

    @GetMapping("/idp/signed-out")
    String signedOut(Model model) {
        model.addAttribute("title", "signin.out.title");
        model.addAttribute("notice", "signin.out");
        return "signin/notice";
    }

    private String in(Account account, HttpServletRequest request, HttpServletResponse response) {
        session.signIn(account, request, response);
        return "redirect:" + session.destination(request, response);
    }

    private boolean waiting(@Nullable Pending pending) {
        return pending != null && pending.since().plus(PATIENCE).isAfter(clock.instant());
    }

    private static String refuse(Model model, String problem, String email) {
        model.addAttribute("problem", problem);
        model.addAttribute("email", email);
        return "signin/sign-in";
    }
}
