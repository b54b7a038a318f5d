package io.cloudroute;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import io.cloudroute.demo.Container;
import io.cloudroute.demo.DemoBill;
import io.cloudroute.demo.DemoCompany;
import io.cloudroute.tenancy.AccessTokens;
import io.cloudroute.tenancy.AccessTokens.Scope;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.usage.Bills;
import io.cloudroute.workload.CallSiteId;
import io.cloudroute.workload.CallSites;
import io.cloudroute.workload.ProfiledCallSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every service, every endpoint and every screen about a customer, asked by those who must not see it with the right
/// ids and a request that its own people could make: nothing comes back, nothing changes, and "not there" and "not
/// yours" read the same. New methods, endpoints and screens are found by themselves. What the right ids and the good
/// request are worth is shown last: the customer's own people get by with them.
@SpringBootTest(classes = Application.class, properties = "cloudroute.job.enabled=false")
@AutoConfigureMockMvc
@ViewPackages(packages = "io.cloudroute.web")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IsolationTest extends SpringBrowserlessTest {

    /// All that is Acme's is named so.
    private static final String MARK = "Acme-Zircon";

    private static final String UUIDS = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    /// Where the ids in addresses are kept, by what comes before them.
    private static final Map<String, String> COLUMNS = Map.of(
            "imports/{id}", "usage.imports.import_id",
            "invocation-logs/{id}", "workload.log_imports.log_import_id",
            "scenarios/{id}", "plan.scenarios.scenario_id",
            "items/{id}", "plan.items.item_id",
            "workloads/{workload}", "workload.workloads.workload_id",
            "call-sites/{callSite}", "workload.call_sites.call_site_id",
            "workloads/:workload", "workload.workloads.workload_id",
            "call-sites/:callSite", "workload.call_sites.call_site_id");

    private static final String RULES = """
            "rules": [{"workload": "$workload", "conditions": [{"subject": "region", "operator": "is", "values": ["us-east-1"]}]}]}""";

    /// A good body for every write that wants one.
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("POST imports", "This is no bill."),
            Map.entry("POST imports/{id}/answers", "{\"key\": \"payer\", \"yes\": true}"),
            Map.entry("POST invocation-logs", Company.log(6)),
            Map.entry("POST attribution-rules/preview", "{\"from\": \"2026-10\", " + RULES),
            Map.entry("PUT attribution-rules", "{\"version\": 1, " + RULES),
            Map.entry("POST workloads", "{\"name\": \"Another\"}"),
            Map.entry("PATCH workloads/{workload}", "{\"name\": \"A new name\"}"),
            Map.entry("POST workloads/{workload}/call-sites", """
                    {"name": "Another", "fields": {
                     "model": {"value": "amazon.nova-pro-v1:0", "source": "confirmed"},
                     "region": {"value": "us-east-1", "source": "confirmed"},
                     "requestsPerMonth": {"value": "160000", "source": "confirmed"},
                     "prefixTokens": {"value": "5000", "source": "confirmed"},
                     "dynamicTokens": {"value": "7500", "source": "confirmed"},
                     "answerTokens": {"value": "380", "source": "confirmed"}}}"""),
            Map.entry(
                    "PATCH workloads/{workload}/call-sites/{callSite}",
                    "{\"version\": 1, \"fields\": {\"prefixTokens\": {\"value\": \"5\", \"source\": \"confirmed\"}}}"),
            Map.entry("POST workloads/{workload}/call-sites/{callSite}/archive", "{\"version\": 2}"),
            Map.entry("POST scenarios", "{\"name\": \"Another\", \"whatIf\": {}}"),
            Map.entry("PUT scenarios/{id}", "{\"version\": 1, \"name\": \"Changed\", \"whatIf\": {}}"),
            Map.entry("POST plans", "{\"version\": 1, \"name\": \"Another\", \"whatIf\": {}}"),
            Map.entry("PUT plans/items/{id}", "{\"changes\": 1, \"status\": \"agreed\"}"));

    private static final Set<String> WITHOUT_BODY =
            Set.of("POST imports/{id}/retry", "POST workloads/{workload}/archive");

    /// Endpoints that tell the customer's own people that this is not the time: the import is read already, there is no
    /// question to answer, and rules lead to the workload.
    private static final Set<String> NOT_NOW = Set.of(
            "POST imports/{id}/retry",
            "DELETE imports/{id}",
            "POST imports/{id}/answers",
            "POST workloads/{workload}/archive");

    @Autowired
    ApplicationContext context;

    @Autowired
    Directory directory;

    @Autowired
    AccessTokens tokens;

    @Autowired
    CallSites callSites;

    @Autowired
    MockMvc mvc;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    static Company acme;
    static List<Seat> strangers;

    @BeforeEach
    void people(@TempDir Path folder) throws Exception {
        if (acme == null) {
            var personas = new Personas(directory);
            var bill = Files.readAllBytes(
                    DemoBill.write(folder, DemoCompany.QUILLSTONE, LocalDate.of(2026, 11, 15), Container.CSV_GZ)
                            .getLast()
                            .data());
            var small =
                    Bills.cur("2026-10").bedrock(1, Bills.INPUT, "1000", "0.8").csv();
            var globex = new Company(context, "Globex", personas.partner("Other", Role.LEAD), small);
            acme = new Company(context, MARK, personas.partner("Brightline", Role.LEAD), bill);
            strangers = List.of(globex.owner, personas.partner("Unengaged", Role.MANAGER, Role.LEAD));
        }
    }

    private static String blurred(String text) {
        return text.replaceAll(UUIDS, "…");
    }

    @Test
    @Order(1)
    void acme_has_something_of_everything() {
        var empty = acme.everything().entrySet().stream()
                .filter(table -> table.getValue().isEmpty())
                .map(Map.Entry::getKey);
        // a second bill of a month, a change of prices, a log that its job has read, and a key of a client
        assertThat(empty)
                .containsExactlyInAnyOrder(
                        "usage.supersessions", "plan.repricings", "workload.log_profiles", "tenancy.replies");
    }

    private UUID own(String column) {
        return column.equals("owner") ? acme.id.value() : acme.own(column);
    }

    private ProfiledCallSite site() {
        var id = new CallSiteId(acme.own("workload.call_sites.call_site_id"));
        return as(acme.owner, () -> callSites.find(acme.id, id)).orElseThrow();
    }

    @Test
    @Order(2)
    void no_service_answers_a_stranger_about_somebody_elses_customer() {
        var before = acme.everything();
        var site = site();
        for (var stranger : strangers) {
            for (var call : Services.calls(context)) {
                var theirs = as(stranger, () -> Services.outcome(call, this::own, site));
                var nobodys = as(stranger, () -> Services.outcome(call, _ -> UUID.randomUUID(), site));
                assertThat(blurred(theirs)).as(call.name()).doesNotContain(MARK).isEqualTo(blurred(nobodys));
            }
        }
        assertThat(acme.everything()).isEqualTo(before);
    }

    /// Their own marks on what they see apart: the audit takes whatever its own people do.
    @Test
    @Order(3)
    void no_service_lets_somebody_change_what_they_may_only_look_at() {
        var before = acme.everything();
        var site = site();
        for (var call : Services.calls(context)) {
            if (!call.name().startsWith("Audit.record")) {
                as(acme.viewer, () -> Services.outcome(call, this::own, site));
            }
        }
        assertThat(acme.everything()).isEqualTo(before);
    }

    record Endpoint(String method, String path) {

        /// As it is called in this test: without what all addresses begin with.
        String name() {
            return method + " " + path.substring("/api/v1/customers/{customer}/".length());
        }

        boolean writes() {
            return !method.equals("GET");
        }
    }

    /// What takes something away comes last.
    private List<Endpoint> endpoints() {
        var endpoints = new ArrayList<Endpoint>();
        for (var mapping : requestMappingHandlerMapping.getHandlerMethods().keySet()) {
            for (var pattern : mapping.getPathPatternsCondition().getPatternValues()) {
                if (pattern.startsWith("/api/v1/customers/{customer}/")) {
                    for (var method : mapping.getMethodsCondition().getMethods()) {
                        endpoints.add(new Endpoint(method.name(), pattern));
                    }
                }
            }
        }
        endpoints.sort(Comparator.<Endpoint>comparingInt(each -> each.method().equals("DELETE")
                                || each.path().endsWith("archive")
                                || each.name().equals("POST plans")
                        ? 2
                        : each.writes() ? 1 : 0)
                .thenComparing(Endpoint::method)
                .thenComparing(Endpoint::path));
        assertThat(endpoints).hasSizeGreaterThan(30);
        return endpoints;
    }

    private String token(Seat seat) {
        return as(seat, () -> tokens.create("test", Set.of(Scope.READ, Scope.WRITE), Duration.ofDays(1)))
                .text();
    }

    private String ask(Endpoint endpoint, Function<String, UUID> ids, String token) throws Exception {
        var response = respond(endpoint, ids, token);
        return response.getStatus() + " " + response.getContentAsString();
    }

    private MockHttpServletResponse respond(Endpoint endpoint, Function<String, UUID> ids, String token)
            throws Exception {
        var path = endpoint.path()
                .replace("{customer}", ids.apply("owner").toString())
                .replace("{version}", "1");
        path = filled(path, ids);
        assertThat(path).doesNotContain("{");
        var body = BODIES.get(endpoint.name());
        if (body == null) {
            assertThat(!endpoint.writes()
                            || endpoint.method().equals("DELETE")
                            || WITHOUT_BODY.contains(endpoint.name()))
                    .as("a good body for " + endpoint.name())
                    .isTrue();
            body = "";
        }
        var upload = endpoint.name().equals("POST imports") || endpoint.name().equals("POST invocation-logs");
        return mvc.perform(MockMvcRequestBuilders.request(HttpMethod.valueOf(endpoint.method()), path)
                        .header("Authorization", "Bearer " + token)
                        .contentType(upload ? MediaType.APPLICATION_OCTET_STREAM : MediaType.APPLICATION_JSON)
                        .content(body.replace(
                                "$workload",
                                ids.apply("workload.workloads.workload_id").toString())))
                .andReturn()
                .getResponse();
    }

    private static String filled(String path, Function<String, UUID> ids) {
        for (var column : COLUMNS.entrySet()) {
            var place = column.getKey();
            int slash = place.indexOf('/') + 1;
            if (path.contains(place)) {
                path = path.replace(place, place.substring(0, slash) + ids.apply(column.getValue()));
            }
        }
        return path;
    }

    @Test
    @Order(4)
    void no_endpoint_answers_a_stranger_about_somebody_elses_customer() throws Exception {
        var before = acme.everything();
        for (var stranger : strangers) {
            var token = token(stranger);
            for (var endpoint : endpoints()) {
                var theirs = ask(endpoint, this::own, token);
                var nobodys = ask(endpoint, _ -> UUID.randomUUID(), token);
                assertThat(theirs).as(endpoint.name()).startsWith("404 ").doesNotContain(MARK);
                assertThat(blurred(theirs)).as(endpoint.name()).isEqualTo(blurred(nobodys));
            }
        }
        assertThat(acme.everything()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void no_endpoint_lets_somebody_change_what_they_may_only_look_at() throws Exception {
        var token = token(acme.viewer);
        var before = acme.everything();
        before.remove("tenancy.access_tokens"); // it says when it was last used
        for (var endpoint : endpoints()) {
            var answer = ask(endpoint, this::own, token);
            if (!endpoint.name().equals("POST attribution-rules/preview")) {
                assertThat(answer).as(endpoint.name()).startsWith(endpoint.writes() ? "403 " : "200 ");
            }
        }
        var after = acme.everything();
        after.remove("tenancy.access_tokens");
        assertThat(after).isEqualTo(before);
    }

    @Test
    @Order(6)
    void no_screen_shows_a_stranger_somebody_elses_customer() {
        var before = acme.everything();
        for (var template : routes()) {
            for (var stranger : strangers) {
                var theirs = screen(stranger, address(template, this::own));
                var nobodys = screen(stranger, address(template, _ -> UUID.randomUUID()));
                assertThat(theirs).as(template).doesNotContain(MARK);
                assertThat(blurred(theirs)).as(template).isEqualTo(blurred(nobodys));
            }
        }
        assertThat(acme.everything()).isEqualTo(before);
    }

    @Test
    @Order(7)
    void every_screen_about_a_customer_opens_for_its_own_people() {
        for (var template : routes()) {
            if (template.contains(":customer")) {
                assertThat(screen(acme.owner, address(template, this::own)))
                        .as(template)
                        .doesNotContain("There is nothing here");
            }
        }
    }

    /// All but the two that need no sign-in.
    private static List<String> routes() {
        var templates = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .filter(template -> !template.startsWith("diagnose"))
                .toList();
        assertThat(templates).hasSizeGreaterThan(15);
        return templates;
    }

    private static String address(String template, Function<String, UUID> ids) {
        var path = filled(template, ids)
                .replaceAll(":(customer|organisation)", ids.apply("owner").toString());
        assertThat(path).doesNotContain(":");
        return path;
    }

    private String screen(Seat seat, String path) {
        return as(seat, () -> {
            UI.getCurrent().navigate(path);
            var view = getCurrentView();
            return view.getClass().getSimpleName() + " " + view.getElement().getTextRecursively();
        });
    }

    @Test
    @Order(8)
    void every_question_is_answered_to_the_customers_own_people() {
        var site = site();
        var wrong = new TreeMap<String, String>();
        for (var call : Services.questions(context)) {
            var outcome = as(acme.owner, () -> Services.outcome(call, this::own, site));
            if (outcome.matches("(?s)\\[]|Optional.empty|NotFound.*|.*Exception: .*")) {
                wrong.put(call.name(), outcome);
            }
        }
        // what there is nothing of; and those that ask for what no bill has
        assertThat(wrong)
                .containsOnlyKeys(
                        "Imports.supersessions/2",
                        "InvocationLogs.months/1",
                        "InvocationLogs.profile/3",
                        "InvocationLogs.profiles/3",
                        "PlanVersions.repricings/2",
                        "Rules.preview/3",
                        "Spend.series/3");
    }

    @Test
    @Order(9)
    void every_endpoint_answers_the_customers_own_people_as_it_is_described() throws Exception {
        var described = new Described(mvc.perform(MockMvcRequestBuilders.get("/api/v1/openapi"))
                .andReturn()
                .getResponse()
                .getContentAsString());
        var token = token(acme.owner);
        var wrong = new TreeMap<String, String>();
        for (var endpoint : endpoints()) {
            var response = respond(endpoint, this::own, token);
            var answer = response.getStatus() + " " + response.getContentAsString();
            var good = NOT_NOW.contains(endpoint.name()) ? "(?s)409 .*" : "(?s)20[0124] .*";
            if (!answer.matches(good)) {
                wrong.put(endpoint.name(), answer);
            }
            var faults = described.faults(endpoint.method(), endpoint.path(), response);
            if (!faults.isEmpty()) {
                wrong.put(endpoint.name() + " as described", faults.toString());
            }
        }
        assertThat(wrong).isEmpty();
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
}
