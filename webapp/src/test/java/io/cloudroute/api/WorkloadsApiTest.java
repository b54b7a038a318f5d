package io.cloudroute.api;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.cloudroute.Application;
import io.cloudroute.Personas;
import io.cloudroute.tenancy.AccessTokens;
import io.cloudroute.tenancy.AccessTokens.Scope;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.usage.Bills;
import io.cloudroute.usage.HandedOver;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@SpringBootTest(classes = Application.class, properties = "cloudroute.job.enabled=false")
@AutoConfigureMockMvc
class WorkloadsApiTest {

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
    void bill() {
        personas = new Personas(directory);
        acme = personas.customer("Acme", Role.OWNER, Role.FINOPS);
        token = token(acme);
        handedOver.bill(
                acme,
                Bills.cur("2026-10")
                        .bedrock(1, Bills.INPUT, "1", "10.25")
                        .bedrock(2, Bills.OUTPUT, "1", "20")
                        .csv());
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

    private MockHttpServletResponse ask(HttpMethod method, String path, String body) throws Exception {
        return ask(method, path, token, body);
    }

    private static <T> T read(MockHttpServletResponse response, String path) throws Exception {
        return JsonPath.read(response.getContentAsString(), path);
    }

    private String made(String name) throws Exception {
        var made = ask(HttpMethod.POST, "workloads", "{\"name\": \"" + name + "\"}");
        assertThat(made.getStatus()).isEqualTo(201);
        String id = read(made, "$.id");
        assertThat(made.getHeader("Location")).endsWith("/workloads/" + id);
        return id;
    }

    private static String rule(String workload, String value) {
        return """
                {"workload": "%s", "conditions": [{"subject": "usage-type", "operator": "is", "values": ["%s"]}]}""".formatted(workload, value);
    }

    @Test
    void a_rule_is_previewed_saved_and_brings_its_workload_money() throws Exception {
        var chat = made("Chat");
        var list = "[" + rule(chat, Bills.OUTPUT) + "]";
        var preview = ask(
                HttpMethod.POST, "attribution-rules/preview", "{\"from\": \"2026-10\", \"rules\": %s}".formatted(list));
        assertThat(JsonPath.<List<String>>read(preview.getContentAsString(), "$.caught[*].usd"))
                .containsExactly("20", "10.25");
        assertThat(JsonPath.<List<String>>read(preview.getContentAsString(), "$.moved[*].to"))
                .containsExactly(chat);
        var saved = ask(
                HttpMethod.PUT,
                "attribution-rules",
                "{\"version\": 0, \"from\": \"2026-10\", \"rules\": %s}".formatted(list));
        assertThat(saved.getContentAsString())
                .isEqualTo(
                        "{\"version\":1,\"series\":1,\"moved\":[{\"month\":\"2026-10\",\"from\":null,\"to\":\"%s\",\"usd\":\"20\"}]}"
                                .formatted(chat));
        var money = ask(HttpMethod.GET, "workloads?month=2026-10", "");
        assertThat(WorkloadsApiTest.<String>read(money, "$.grossUsd")).isEqualTo("30.25");
        assertThat(WorkloadsApiTest.<String>read(money, "$.unattributedUsd")).isEqualTo("10.25");
        assertThat(WorkloadsApiTest.<String>read(money, "$.workloads[0].usd")).isEqualTo("20");
        var current = ask(HttpMethod.GET, "attribution-rules", "");
        assertThat(current.getHeader("ETag")).isEqualTo("\"1\"");
        assertThat(WorkloadsApiTest.<String>read(current, "$.rules[0].conditions[0].subject"))
                .isEqualTo("usage-type");
        assertThat(ask(HttpMethod.POST, "workloads/" + chat + "/archive", "").getStatus())
                .isEqualTo(409);
    }

    @Test
    void of_two_who_save_the_second_is_told() throws Exception {
        assertThat(ask(HttpMethod.PUT, "attribution-rules", "{\"version\": 0, \"rules\": []}")
                        .getStatus())
                .isEqualTo(200);
        var second = ask(HttpMethod.PUT, "attribution-rules", "{\"version\": 0, \"rules\": []}");
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString()).contains("version 1");
    }

    @Test
    void a_workload_is_renamed_and_archived_and_its_name_is_its_own() throws Exception {
        var chat = made("Chat");
        made("Batch");
        assertThat(ask(HttpMethod.PATCH, "workloads/" + chat, "{\"name\": \"batch\"}")
                        .getStatus())
                .isEqualTo(409);
        assertThat(WorkloadsApiTest.<String>read(
                        ask(HttpMethod.PATCH, "workloads/" + chat, "{\"name\": \"Support\"}"), "$.name"))
                .isEqualTo("Support");
        var gone = ask(HttpMethod.POST, "workloads/" + chat + "/archive", "");
        assertThat(WorkloadsApiTest.<String>read(gone, "$.archivedAt")).isNotNull();
        assertThat(ask(HttpMethod.PATCH, "workloads/" + chat, "{\"name\": \"Chat\"}")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void what_is_wrong_is_named_where_it_stands() throws Exception {
        var chat = made("Chat");
        wrong("{\"version\": 0, \"rules\": [{\"workload\": \"x\", \"conditions\": []}]}", "/rules/0/workload");
        wrong(
                "{\"version\": 0, \"rules\": [{\"workload\": \"%s\", \"conditions\": []}]}".formatted(chat),
                "/rules/0/conditions");
        wrong(
                "{\"version\": 0, \"rules\": [%s]}".formatted(rule(chat, "x").replace("usage-type", "colour")),
                "/rules/0/conditions/0/subject");
        wrong(
                "{\"version\": 0, \"rules\": [%s]}".formatted(rule(chat, "x").replace("usage-type", "tag")),
                "/rules/0/conditions/0/tag");
        wrong(
                "{\"version\": 0, \"rules\": [%s]}".formatted(rule(chat, "x").replace("[\"x\"]", "[]")),
                "/rules/0/conditions/0/values");
        wrong(
                "{\"version\": 0, \"rules\": [%s]}".formatted(rule("0199e5b0-0000-7000-8000-000000000001", "x")),
                "/rules/0/workload");
        wrong("{\"version\": 0, \"rules\": [], \"form\": \"2026-10\"}", "/form");
        wrong("{\"version\": 0, \"rules\": [], \"from\": \"October\"}", "/from");
        wrong("{\"rules\": []}", "/version");
        wrong("{\"version\": 0}", "/rules");
    }

    private void wrong(String body, String field) throws Exception {
        var answer = ask(HttpMethod.PUT, "attribution-rules", body);
        assertThat(answer.getStatus()).as(body).isEqualTo(400);
        assertThat(WorkloadsApiTest.<String>read(answer, "$.errors[0].field")).isEqualTo(field);
    }

    @Test
    void another_customer_sees_nothing_and_a_looker_changes_nothing() throws Exception {
        var chat = made("Chat");
        var stranger = token(personas.customer("Globex", Role.OWNER, Role.FINOPS));
        for (var path : List.of("workloads", "workloads/" + chat, "attribution-rules")) {
            assertThat(ask(HttpMethod.GET, path, stranger, "").getStatus()).isEqualTo(404);
        }
        assertThat(ask(HttpMethod.PUT, "attribution-rules", stranger, "{\"version\": 0, \"rules\": []}")
                        .getStatus())
                .isEqualTo(404);
        var looker = token(personas.member(acme.organisation(), Role.VIEWER));
        assertThat(ask(HttpMethod.GET, "workloads", looker, "").getContentAsString())
                .contains("Chat");
        assertThat(ask(HttpMethod.POST, "workloads", looker, "{\"name\": \"Mine\"}")
                        .getStatus())
                .isEqualTo(403);
        assertThat(ask(HttpMethod.PUT, "attribution-rules", looker, "{\"version\": 0, \"rules\": []}")
                        .getStatus())
                .isEqualTo(403);
    }
}
