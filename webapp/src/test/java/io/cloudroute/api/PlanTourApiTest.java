package io.cloudroute.api;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jayway.jsonpath.JsonPath;
import io.cloudroute.Application;
import io.cloudroute.Personas;
import io.cloudroute.demo.Container;
import io.cloudroute.demo.DemoBill;
import io.cloudroute.demo.DemoCompany;
import io.cloudroute.tenancy.AccessTokens;
import io.cloudroute.tenancy.AccessTokens.Scope;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.usage.HandedOver;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/// From rules to a promoted plan by the API alone, for a customer that enriches and embeds by batch at night.
@SpringBootTest(classes = Application.class, properties = "cloudroute.job.enabled=false")
@AutoConfigureMockMvc
class PlanTourApiTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    Directory directory;

    @Autowired
    AccessTokens tokens;

    @Autowired
    HandedOver handedOver;

    @Autowired
    MockMvc mvc;

    Personas personas;
    Seat acme;
    String token;

    @BeforeEach
    void bill(@TempDir Path folder) throws Exception {
        personas = new Personas(directory);
        acme = personas.customer("Acme", Role.OWNER, Role.FINOPS);
        var lead = personas.partner("Brightline", Role.LEAD);
        personas.engage(acme, lead);
        token = token(lead);
        handedOver.bill(
                acme,
                Files.readAllBytes(
                        DemoBill.write(folder, DemoCompany.QUILLSTONE, LocalDate.of(2026, 11, 15), Container.CSV_GZ)
                                .getLast()
                                .data()));
    }

    private String token(Seat seat) {
        return as(seat, () -> tokens.create("test", Set.of(Scope.READ, Scope.WRITE), Duration.ofDays(1)))
                .text();
    }

    private MockHttpServletResponse ask(HttpMethod method, String path, String whose, String body) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.request(
                                method, "/api/v1/customers/%s/%s".formatted(acme.organisation(), path))
                        .header("Authorization", "Bearer " + whose)
                        .contentType("application/json")
                        .content(body))
                .andReturn()
                .getResponse();
    }

    private String done(HttpMethod method, String path, String body) throws Exception {
        var response = ask(method, path, token, body);
        assertThat(response.getStatus()).as(response.getContentAsString()).isBetween(200, 299);
        return response.getContentAsString();
    }

    private static <T> T read(String json, String path) {
        return JsonPath.read(json, path);
    }

    private static BigDecimal number(String json, String path) {
        return new BigDecimal(JsonPath.<String>read(json, path));
    }

    private String workload(String name) throws Exception {
        return read(done(HttpMethod.POST, "workloads", "{\"name\": \"" + name + "\"}"), "$.id");
    }

    private static String rule(String workload, String profile) {
        return """
                {"workload": "%s", "conditions": [{"subject": "resource", "operator": "contains", "values": ["%s"]}]}""".formatted(workload, profile);
    }

    /// Takes over what the bill tells of the workload's dearest usage.
    private String takenOver(String workload, String name, Map<String, String> confirmed) throws Exception {
        var listed = done(HttpMethod.GET, "workloads/" + workload + "/call-sites", "");
        Map<String, Object> proposal = read(listed, "$.proposals[0]");
        var made = done(
                HttpMethod.POST,
                "workloads/" + workload + "/call-sites",
                JSON.writeValueAsString(
                        Map.of("name", name, "scope", proposal.get("scope"), "fields", proposal.get("fields"))));
        var fields = new TreeMap<String, Object>();
        confirmed.forEach((field, value) -> fields.put(field, Map.of("value", value, "source", "confirmed")));
        var changed = done(
                HttpMethod.PATCH,
                "workloads/%s/call-sites/%s".formatted(workload, PlanTourApiTest.<String>read(made, "$.id")),
                JSON.writeValueAsString(Map.of("version", 1, "fields", fields)));
        assertThat(PlanTourApiTest.<Integer>read(changed, "$.version")).isEqualTo(2);
        return read(made, "$.id");
    }

    @Test
    void from_rules_to_a_promoted_plan() throws Exception {
        var enrichment = workload("Enrichment");
        var assistant = workload("Assistant");
        var review = workload("Review");
        done(
                HttpMethod.PUT,
                "attribution-rules",
                "{\"version\": 0, \"from\": \"2026-10\", \"rules\": [%s, %s, %s]}"
                        .formatted(
                                rule(enrichment, "dsrenr5b7n2q"),
                                rule(assistant, "dsrask9t4k6w"),
                                rule(review, "dsrrev3m8x1z")));
        takenOver(assistant, "Clause questions", Map.of());
        // the partner knows the answers' length, so the bill's tokens tell how many requests there are
        var proposed = done(HttpMethod.GET, "workloads/" + review + "/call-sites", "");
        var output = number(proposed, "$.proposals[0].fields.requestsPerMonth.value")
                .multiply(number(proposed, "$.proposals[0].fields.answerTokens.value")
                        .add(number(proposed, "$.proposals[0].fields.surplusTokens.value")));
        var requests = output.divide(new BigDecimal("900"), 0, RoundingMode.HALF_EVEN);
        takenOver(
                review,
                "Hard clauses",
                Map.of(
                        "blocksSomeone", "false",
                        "requestsPerMonth", requests.toPlainString(),
                        "prefixTokens", "0",
                        "dynamicTokens", "9000",
                        "answerTokens", "900",
                        "surplusTokens", "0"));
        takenOver(enrichment, "Enrichment by night", Map.of("blocksSomeone", "false"));

        ties(assistant, "0.11", "4600", "1.375", "150", "1.1", "1900", "5.5", "420");
        ties(review, "0", "0", "0", "0", "1.1", "9000", "5.5", "900");
        ties(enrichment, "0", "0", "0", "0", "0.55", "2400", "2.75", "350");

        var plan = done(HttpMethod.GET, "plan", "");
        List<String> names = read(plan, "$.callSites[*].id");
        assertThat(names).contains("Clause questions", "Hard clauses", "Enrichment by night");
        List<String> levers = read(plan, "$.plan.levers[?(@.callSite == 'Hard clauses')].lever");
        assertThat(levers).as("what nobody waits for").contains("batch");
        assertThat(JsonPath.<List<String>>read(plan, "$.plan.levers[?(@.callSite == 'Enrichment by night')].lever"))
                .as("it is by batch already")
                .doesNotContain("batch");

        var scenario = done(
                HttpMethod.POST,
                "scenarios",
                "{\"name\": \"No risk\", \"shared\": true, \"whatIf\": {\"noQualityRisk\": true}}");
        var careful = done(HttpMethod.GET, "scenarios/" + PlanTourApiTest.<String>read(scenario, "$.id") + "/plan", "");
        assertThat(number(careful, "$.plan.savingUsdMonth")).isPositive();
        assertThat(number(careful, "$.plan.savingUsdMonth")).isLessThanOrEqualTo(number(plan, "$.plan.savingUsdMonth"));

        var promoted = done(
                HttpMethod.POST,
                "plans",
                "{\"version\": 0, \"name\": \"First\", \"note\": \"by API\", \"scenario\": \"%s\"}"
                        .formatted(PlanTourApiTest.<String>read(scenario, "$.id")));
        assertThat(PlanTourApiTest.<Integer>read(promoted, "$.version")).isEqualTo(1);
        assertThat(number(promoted, "$.plan.savingUsdMonth"))
                .isEqualByComparingTo(number(careful, "$.plan.savingUsdMonth"));
        var item = PlanTourApiTest.<String>read(promoted, "$.items[0].id");
        done(
                HttpMethod.PUT,
                "plans/items/" + item,
                "{\"changes\": 1, \"status\": \"agreed\", \"owner\": \"Marta\", \"dueOn\": \"2026-12-15\", \"note\": \"as talked about\"}");
        var history = done(HttpMethod.GET, "plans/items/" + item + "/history", "");
        assertThat(JsonPath.<List<String>>read(history, "$[*].status")).contains("proposed", "agreed");
        var second = ask(
                HttpMethod.PUT,
                "plans/items/" + item,
                token,
                "{\"changes\": 1, \"status\": \"evaluating\", \"owner\": \"\", \"note\": \"\"}");
        assertThat(second.getStatus()).as("somebody else was faster").isEqualTo(409);

        nobodyElse(assistant, scenario, item);
    }

    /// The call site's modelled month, by a calculator: requests times the sum of tokens times rates.
    private void ties(String workload, String... ratesAndTokens) throws Exception {
        var listed = done(HttpMethod.GET, "workloads/" + workload + "/call-sites", "");
        var each = BigDecimal.ZERO;
        for (int i = 0; i < ratesAndTokens.length; i += 2) {
            each = each.add(new BigDecimal(ratesAndTokens[i]).multiply(new BigDecimal(ratesAndTokens[i + 1])));
        }
        var modelled = number(listed, "$.ties[0].modelledUsd");
        var billed = number(listed, "$.ties[0].billedUsd");
        assertThat(JsonPath.<Boolean>read(listed, "$.ties[0].holds")).isTrue();
        assertThat(modelled).isCloseTo(billed, within(billed.multiply(new BigDecimal("0.02"))));
        var answer = number(listed, "$.callSites[0].fields.answerTokens.value")
                .add(number(listed, "$.callSites[0].fields.surplusTokens.value"));
        var requests = number(listed, "$.callSites[0].fields.requestsPerMonth.value");
        // a bill has no requests: their number follows from an assumed answer, and the tokens of each from theirs
        var real = requests.multiply(answer).divide(new BigDecimal(ratesAndTokens[7]), 6, RoundingMode.HALF_EVEN);
        var byHand = real.multiply(each).movePointLeft(6);
        assertThat(modelled).isCloseTo(byHand, within(byHand.multiply(new BigDecimal("0.02"))));
    }

    private void nobodyElse(String workload, String scenario, String item) throws Exception {
        var stranger = token(personas.customer("Globex", Role.OWNER, Role.FINOPS));
        for (var path : List.of(
                "workloads/" + workload + "/call-sites",
                "plan",
                "plans",
                "plans/1",
                "plans/items/" + item + "/history",
                "scenarios",
                "scenarios/" + PlanTourApiTest.<String>read(scenario, "$.id") + "/plan")) {
            assertThat(ask(HttpMethod.GET, path, stranger, "").getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(ask(HttpMethod.POST, "plans", stranger, "{\"version\": 1, \"name\": \"Mine\", \"whatIf\": {}}")
                        .getStatus())
                .isEqualTo(404);
        var looker = token(personas.member(acme.organisation(), Role.VIEWER));
        assertThat(ask(HttpMethod.GET, "plans/1", looker, "").getStatus()).isEqualTo(200);
        assertThat(ask(HttpMethod.POST, "plans", looker, "{\"version\": 1, \"name\": \"Mine\", \"whatIf\": {}}")
                        .getStatus())
                .isEqualTo(403);
        assertThat(ask(
                                HttpMethod.POST,
                                "workloads/" + workload + "/call-sites",
                                looker,
                                "{\"name\": \"Mine\", \"fields\": {}}")
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void what_is_wrong_with_a_call_site_is_named() throws Exception {
        var path = "workloads/" + workload("Chat") + "/call-sites";
        wrong(path, "{\"fields\": {}}", "/name");
        wrong(path, "{\"name\": \"A\", \"colour\": 1}", "/colour");
        wrong(
                path,
                "{\"name\": \"A\", \"fields\": {\"model\": {\"value\": \"x\", \"source\": \"heard\"}}}",
                "/fields/model/source");
        wrong(path, "{\"name\": \"A\", \"fields\": {\"model\": {\"source\": \"measured\"}}}", "/fields/model/value");
        wrong(
                path,
                "{\"name\": \"A\", \"fields\": {\"model\": {\"value\": \"m\", \"source\": \"measured\"}}}",
                "/fields/model/source");
        wrong(
                path,
                "{\"name\": \"A\", \"fields\": {\"model\": {\"value\": \"m\", \"source\": \"confirmed\"}}}",
                "/fields/requestsPerMonth");
        wrong(path, """
                {"name": "A", "fields": {"model": {"value": "m", "source": "confirmed"},
                 "requestsPerMonth": {"value": "5", "low": "6", "high": "7", "source": "estimated"}}}""", "/fields/requestsPerMonth");
        wrong(path, """
                {"name": "A", "fields": {"requestsPerMonth": {"value": "5", "low": "4", "source": "estimated"}}}""", "/fields/requestsPerMonth/low");
        wrong(
                path,
                "{\"name\": \"A\", \"fields\": {\"prefix\": {\"value\": \"5\", \"source\": \"confirmed\"}}}",
                "/fields/prefix");
        assertThat(JsonPath.<List<Object>>read(done(HttpMethod.GET, path, ""), "$.callSites"))
                .as("nothing was left behind")
                .isEmpty();
    }

    private void wrong(String path, String body, String field) throws Exception {
        var answer = ask(HttpMethod.POST, path, token, body);
        assertThat(answer.getStatus()).as(body).isEqualTo(400);
        assertThat(PlanTourApiTest.<String>read(answer.getContentAsString(), "$.errors[0].field"))
                .isEqualTo(field);
    }
}
