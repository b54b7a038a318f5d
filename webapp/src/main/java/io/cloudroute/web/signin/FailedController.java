package io.cloudroute.web.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A sign-in that the provider, or what it says of somebody, did not let through. It does not start anew by itself:
/// the provider might answer the same for ever.
@Controller
class FailedController {

    private static final Set<String> KNOWN = Set.of("email_missing", "email_unverified", "access_denied");

    @GetMapping("/sign-in/failed")
    String failed(@RequestParam(defaultValue = "") String why, Model model, HttpServletResponse response) {
        PageHeaders.write(response);
        model.addAttribute("title", "signin.failed.title");
        model.addAttribute("problem", KNOWN.contains(why) ? "signin.failed." + why : "signin.failed.other");
        return "signin/notice";
    }
}
