package io.cloudroute.web.demo;

import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Side;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says, once everything is up, where CloudRoute is and how to get in.
@Component
@EnableConfigurationProperties(DemoSettings.class)
class Welcome {

    private final Directory directory;
    private final DemoOrganisations demo;
    private final DemoBills bills;
    private final DemoSettings settings;
    private final String baseUrl;

    Welcome(
            Directory directory,
            DemoOrganisations demo,
            DemoBills bills,
            DemoSettings settings,
            @Value("${cloudroute.base-url}") String baseUrl) {
        this.directory = directory;
        this.demo = demo;
        this.bills = bills;
        this.settings = settings;
        this.baseUrl = baseUrl;
    }

    /// @param anew whether what was done in the demo is taken out of it first
    void demo(boolean anew) {
        if (anew && demo.isThere()) {
            demo.empty();
        }
        if ((anew || !demo.isThere()) && demo.make()) {
            bills.handOver();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void welcome() {
        if (settings.load()) {
            demo(settings.reset());
        }
        var words = new StringBuilder("\n\n  CloudRoute is at ")
                .append(baseUrl)
                .append("\n  Without signing in: ")
                .append(baseUrl)
                .append("/diagnose\n");
        if (demo.isThere()) {
            words.append("\n  The demo's people; everybody's password is ")
                    .append(DemoPeople.PASSWORD)
                    .append("\n");
            for (var person : DemoPeople.all()) {
                words.append("    %-28s %s, %s%n".formatted(person.email(), person.name(), person.organisation()));
            }
        }
        var broker = directory.broker().orElseGet(() -> directory.found(Side.BROKER, "CloudRoute", false));
        if (!directory.staffed(broker, Role.ADMIN)) {
            var token = directory.firstInvitation(broker, Role.ADMIN, Duration.ofDays(1));
            words.append("\n  There is no administrator yet. This link makes the first one, once, within a day:\n    ")
                    .append(baseUrl)
                    .append("/join/")
                    .append(token.text())
                    .append('\n');
        }
        // Not through the log: the link is a secret, and logs are kept and passed on.
        System.out.println(words);
    }
}
