package io.cloudroute;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import io.cloudroute.tenancy.AccessTokens;
import io.cloudroute.tenancy.AccessTokens.Scope;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route and every API endpoint about a customer, as the wrong side with the right ids: nothing comes back, and
/// "not there" and "not
/// yours" read the same. New routes and endpoints are found by themselves.
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
@ViewPackages(packages = "io.cloudroute.web")
class IsolationTest extends SpringBrowserlessTest {

    @Autowired
    Directory directory;

    @Autowired
    AccessTokens tokens;

    @Autowired
    MockMvc mvc;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    Seat acme;
    List<Seat> strangers;

    @BeforeEach
    void people() {
        var personas = new Personas(directory);
        acme = personas.customer("Acme", Role.OWNER, Role.FINOPS);
        strangers = List.of(
                personas.customer("Globex", Role.OWNER, Role.FINOPS),
                personas.partner("Unengaged", Role.MANAGER, Role.LEAD));
    }

    private List<String> routes() {
        var templates = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .filter(template -> template.contains(":customer") || template.contains(":organisation"))
                .toList();
        assertThat(templates).hasSizeGreaterThanOrEqualTo(2);
        return templates;
    }

    @Test
    void no_route_shows_a_stranger_somebody_elses_customer() {
        for (var template : routes()) {
            for (var stranger : strangers) {
                var theirs = screen(
                        stranger,
                        template.replaceAll(
                                ":(customer|organisation)", acme.organisation().toString()));
                var nobodys = screen(
                        stranger,
                        template.replaceAll(
                                ":(customer|organisation)", UUID.randomUUID().toString()));
                assertThat(theirs).as(template).doesNotContain("Acme").isEqualTo(nobodys);
            }
        }
    }

    @Test
    void every_route_about_a_customer_opens_for_its_own_people() {
        for (var template : routes()) {
            if (template.contains(":customer") && template.indexOf(':') == template.lastIndexOf(':')) {
                var own = screen(
                        acme, template.replace(":customer", acme.organisation().toString()));
                assertThat(own).as(template).doesNotContain("There is nothing here");
            }
        }
    }

    private String screen(Seat seat, String path) {
        return as(seat, () -> {
            UI.getCurrent().navigate(path);
            var view = getCurrentView();
            return view.getClass().getSimpleName() + " " + view.getElement().getTextRecursively();
        });
    }

    @Test
    void no_endpoint_answers_a_stranger_about_somebody_elses_customer() throws Exception {
        var endpoints = new ArrayList<String>();
        for (var mapping : requestMappingHandlerMapping.getHandlerMethods().keySet()) {
            for (var pattern : mapping.getPathPatternsCondition().getPatternValues()) {
                if (pattern.startsWith("/api/") && pattern.contains("{customer}")) {
                    for (var method : mapping.getMethodsCondition().getMethods()) {
                        endpoints.add(method + " " + pattern);
                    }
                }
            }
        }
        assertThat(endpoints).isNotEmpty();
        for (var stranger : strangers) {
            var token = as(stranger, () -> tokens.create("test", Set.of(Scope.READ, Scope.WRITE), Duration.ofDays(1)))
                    .text();
            for (var endpoint : endpoints) {
                var theirs = ask(endpoint, acme.organisation().value(), token);
                var nobodys = ask(endpoint, UUID.randomUUID(), token);
                assertThat(theirs).as(endpoint).isEqualTo(nobodys);
                assertThat(theirs).as(endpoint).matches("(?s)40[04] .*");
            }
        }
    }

    @Test
    void no_endpoint_answers_without_a_token() throws Exception {
        for (var mapping : requestMappingHandlerMapping.getHandlerMethods().keySet()) {
            for (var pattern : mapping.getPathPatternsCondition().getPatternValues()) {
                if (pattern.startsWith("/api/v1/")
                        && !pattern.startsWith("/api/v1/calculators/")
                        && !pattern.startsWith("/api/v1/openapi")) {
                    for (var method : mapping.getMethodsCondition().getMethods()) {
                        var answer = mvc.perform(MockMvcRequestBuilders.request(
                                        HttpMethod.valueOf(method.name()),
                                        pattern.replaceAll(
                                                "\\{[^}]+}", UUID.randomUUID().toString())))
                                .andReturn()
                                .getResponse();
                        assertThat(answer.getStatus())
                                .as(method + " " + pattern)
                                .isEqualTo(401);
                        assertThat(answer.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                    }
                }
            }
        }
    }

    private String ask(String endpoint, UUID customer, String token) throws Exception {
        var parts = endpoint.split(" ");
        var path =
                parts[1].replace("{customer}", customer.toString()).replaceAll("\\{[^}]+}", new UUID(0, 7).toString());
        var response = mvc.perform(MockMvcRequestBuilders.request(HttpMethod.valueOf(parts[0]), path)
                        .header("Authorization", "Bearer " + token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andReturn()
                .getResponse();
        return response.getStatus() + " " + response.getContentAsString().replace(customer.toString(), "…");
    }
}
