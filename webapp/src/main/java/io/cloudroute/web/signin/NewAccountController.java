package io.cloudroute.web.signin;

import io.cloudroute.identity.Accounts;
import io.cloudroute.identity.Accounts.Creation;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Directory.Offer;
import io.cloudroute.tenancy.Secret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// An account for whoever holds an invitation: there is no other way to one.
@Controller
@Embedded
class NewAccountController {

    private static final String ANYBODY = "*";

    private final Directory directory;
    private final Accounts accounts;
    private final ProviderSession session;

    NewAccountController(Directory directory, Accounts accounts, ProviderSession session) {
        this.directory = directory;
        this.accounts = accounts;
        this.session = session;
    }

    @GetMapping("/idp/join")
    String form(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(required = false) @Nullable String expired,
            Model model) {
        var offer = directory.offer(new Secret(token)).orElse(null);
        if (offer == null) {
            return "redirect:/join/invalid";
        }
        if (expired != null) {
            model.addAttribute("problem", "signin.expired");
        }
        return show(model, offer, token);
    }

    @PostMapping("/idp/join")
    String create(
            @RequestParam String token,
            @RequestParam(defaultValue = "") String email,
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var offer = directory.offer(new Secret(token)).orElse(null);
        if (offer == null) {
            return "redirect:/join/invalid";
        }
        model.addAttribute("name", name);
        model.addAttribute("email", email);
        if (!password.equals(again)) {
            return refuse(model, offer, token, "signin.password.differs");
        }
        var address = offer.email().equals(ANYBODY) ? email : offer.email();
        return switch (accounts.create(address, name, password)) {
            case Creation.Created(var account) -> {
                session.signIn(account, request, response);
                request.getSession().setAttribute(JoinController.TAKEN, token);
                yield "redirect:/join/" + token;
            }
            case Creation.Taken _ -> refuse(model, offer, token, "signin.account.taken");
            case Creation.NoAddress _ -> refuse(model, offer, token, "signin.account.address");
            case Creation.NoName _ -> refuse(model, offer, token, "signin.account.name");
            case Creation.Weak(var why) -> refuse(model, offer, token, "signin.password." + why);
        };
    }

    private static String refuse(Model model, Offer offer, String token, String problem) {
        model.addAttribute("problem", problem);
        return show(model, offer, token);
    }

    private static String show(Model model, Offer offer, String token) {
        model.addAttribute("token", token);
        model.addAttribute("offer", offer);
        model.addAttribute("anybody", offer.email().equals(ANYBODY));
        return "signin/account";
    }
}
