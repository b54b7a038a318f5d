package io.cloudroute.web.signin;

import io.cloudroute.identity.Resets;
import io.cloudroute.tenancy.Secret;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Forgotten passwords, and new ones.
@Controller
@Embedded
class PasswordController {

    private final Resets resets;
    private final ResetMail mail;

    PasswordController(Resets resets, ResetMail mail) {
        this.resets = resets;
        this.mail = mail;
    }

    @GetMapping("/idp/forgotten")
    String forgotten(Model model, @RequestParam(required = false) @Nullable String expired) {
        model.addAttribute("mail", mail.available());
        if (expired != null) {
            model.addAttribute("problem", "signin.expired");
        }
        return "signin/forgotten";
    }

    /// Answers alike, and as fast, whether or not there is such an account.
    @PostMapping("/idp/forgotten")
    String send(@RequestParam String email, Model model, Locale locale) {
        mail.send(email, locale);
        model.addAttribute("title", "signin.forgotten.title");
        model.addAttribute("notice", mail.available() ? "signin.forgotten.sent" : "signin.forgotten.ask");
        return "signin/notice";
    }

    @GetMapping("/idp/new-password")
    String form(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(required = false) @Nullable String expired,
            Model model) {
        if (!resets.valid(new Secret(token))) {
            return invalid(model);
        }
        if (expired != null) {
            model.addAttribute("problem", "signin.expired");
        }
        model.addAttribute("token", token);
        return "signin/new-password";
    }

    @PostMapping("/idp/new-password")
    String change(@RequestParam String token, @RequestParam String password, @RequestParam String again, Model model) {
        if (!password.equals(again)) {
            return refuse(model, token, "signin.password.differs");
        }
        return switch (resets.finish(new Secret(token), password)) {
            case Resets.Outcome.Done _ -> "redirect:/idp/sign-in?changed";
            case Resets.Outcome.NotValid _ -> invalid(model);
            case Resets.Outcome.Weak(var why) -> refuse(model, token, "signin.password." + why);
        };
    }

    private static String refuse(Model model, String token, String problem) {
        model.addAttribute("token", token);
        model.addAttribute("problem", problem);
        return "signin/new-password";
    }

    private static String invalid(Model model) {
        model.addAttribute("title", "signin.new.title");
        model.addAttribute("problem", "signin.new.invalid");
        model.addAttribute("again", true);
        return "signin/notice";
    }
}
