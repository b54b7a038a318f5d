package io.cloudroute.api;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.cloudroute.Application;
import io.cloudroute.Described;
import io.cloudroute.Personas;
import io.cloudroute.tenancy.AccessTokens;
import io.cloudroute.tenancy.AccessTokens.Scope;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.usage.Import;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/// What all writes and lists of the API have in common, shown on the price book's.
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
class ApiTest {

    @Autowired
    Directory directory;

    @Autowired
    AccessTokens tokens;

    @Autowired
    MockMvc mvc;

    String admin;
    String customer;
    CustomerId acme;
    String model;

    @BeforeEach
    void people() {
        var personas = new Personas(directory);
        admin = token(personas.broker(Role.ADMIN));
        var owner = personas.customer("Acme", Role.OWNER);
        acme = Personas.customerId(owner);
        customer = token(owner);
        model = "acme.model-" + UUID.randomUUID();
    }

    private String token(Seat seat) {
        return as(seat, () -> tokens.create("test", Set.of(Scope.READ, Scope.WRITE), Duration.ofDays(1)))
                .text();
    }

    private MockHttpServletResponse ask(
            HttpMethod method, String path, String token, String key, String type, String body) throws Exception {
        var request = MockMvcRequestBuilders.request(method, URI.create(path))
                .header("Authorization", "Bearer " + token)
                .contentType(type)
                .content(body);
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse get(String path, String token) throws Exception {
        return ask(HttpMethod.GET, path, token, "", "application/json", "");
    }

    private MockHttpServletResponse post(String path, String key, String body) throws Exception {
        return ask(HttpMethod.POST, path, admin, key, "application/json", body);
    }

    private String draft(String price) {
        return """
                {"title": "A test", "changes": [{"model": "%s", "direction": "input", "usdPerMillion": %s,
                 "effectiveFrom": "2026-10-01", "source": "a letter"}]}""".formatted(model, price);
    }

    @Test
    void an_unknown_field_is_refused_by_name() throws Exception {
        var answer = post("/api/v1/calculators/usage", "", """
                {"lines": [{"usageType": "x", "quantitty": "1"}]}""");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("lines[0].quantitty").contains("not known");
    }

    @Test
    void a_price_goes_from_draft_to_everybody() throws Exception {
        var made = post("/api/v1/price-drafts", "", draft("\"1.25\""));
        assertThat(made.getStatus()).isEqualTo(201);
        assertThat(JsonPath.<String>read(made.getContentAsString(), "$.changes[0].effect"))
                .isEqualTo("begins");
        var path = String.valueOf(made.getHeader("Location"));
        assertThat(get("/api/v1/prices?model=" + model, customer).getContentAsString())
                .isEqualTo("{\"items\":[],\"next\":null}");
        assertThat(post(path + "/publish", "", "").getContentAsString()).isEqualTo("{\"prices\":1}");
        assertThat(post(path + "/publish", "", "").getStatus()).isEqualTo(409);
        var found = get("/api/v1/prices?model=" + model, customer).getContentAsString();
        assertThat(JsonPath.<String>read(found, "$.items[0].usdPerMillion")).isEqualTo("1.25");
        assertThat(JsonPath.<String>read(found, "$.items[0].source")).isEqualTo("a letter");
        assertThat(get("/api/v1/prices?day=2026-09-30&model=" + model, customer).getContentAsString())
                .contains("\"items\":[]");
        assertThat(get("/api/v1/prices/history?direction=input&model=" + model, customer)
                        .getContentAsString())
                .contains("1.25");
        assertThat(get("/api/v1/prices/export", customer).getContentAsString()).contains(model);
    }

    @Test
    void a_draft_says_which_change_is_wrong_and_why() throws Exception {
        var answer = post("/api/v1/price-drafts", "", draft("\"-1\""));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString())
                .contains("changes[0].usdPerMillion")
                .contains("negative");
        var csv = ask(
                HttpMethod.POST,
                "/api/v1/price-drafts?title=File",
                admin,
                "",
                "text/csv",
                "model,direction,usd_per_million,effective_from,source\nx,input,cheap,2026-10-01,me\n");
        assertThat(csv.getStatus()).isEqualTo(400);
        assertThat(csv.getContentAsString()).contains("line 2, column usd_per_million");
    }

    @Test
    void who_is_not_the_brokers_administrator_drafts_nothing() throws Exception {
        for (var path : List.of("/api/v1/price-drafts", "/api/v1/price-drafts/" + UUID.randomUUID())) {
            assertThat(get(path, customer).getStatus()).isEqualTo(403);
        }
        assertThat(ask(HttpMethod.POST, "/api/v1/price-drafts", customer, "", "application/json", draft("\"1\""))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void a_list_goes_on_at_its_cursor_until_each_entry_was_seen_once() throws Exception {
        var whole = JsonPath.<List<Object>>read(
                get("/api/v1/prices?model=haiku&limit=200", customer).getContentAsString(), "$.items");
        assertThat(whole).hasSizeGreaterThan(7);
        var seen = new ArrayList<Object>();
        var path = "/api/v1/prices?model=haiku&limit=7";
        var next = "";
        while (next != null) {
            var page = get(path + "&cursor=" + next, customer).getContentAsString();
            seen.addAll(JsonPath.<List<Object>>read(page, "$.items"));
            next = JsonPath.read(page, "$.next");
        }
        assertThat(seen.subList(0, whole.size())).isEqualTo(whole);
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(get(path + "&cursor=bm9uc2Vuc2U", customer).getStatus()).isEqualTo(400);
    }

    @Test
    void a_write_with_a_key_is_done_once_and_answers_the_same_again() throws Exception {
        var key = UUID.randomUUID().toString();
        var first = post("/api/v1/price-drafts", key, draft("\"2\""));
        var again = post("/api/v1/price-drafts", key, draft("\"2\""));
        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(again.getHeader("Idempotency-Replayed")).isEqualTo("true");
        var open = JsonPath.<List<Object>>read(
                get("/api/v1/price-drafts", admin).getContentAsString(), "$[*].changes[?(@.model == '" + model + "')]");
        assertThat(open).hasSize(1);
        var other = post("/api/v1/price-drafts", key, draft("\"3\""));
        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(post("/api/v1/price-drafts", " ", draft("\"3\"")).getStatus())
                .isEqualTo(400);
        var theirs = ask(HttpMethod.POST, "/api/v1/price-drafts", customer, key, "application/json", draft("\"2\""));
        assertThat(theirs.getStatus()).as("another's key is another key").isEqualTo(403);
    }

    @Test
    void a_bill_that_was_handed_over_with_a_key_is_known_again_by_its_content() throws Exception {

        var path = "/api/v1/customers/" + acme + "/imports?name=bill.csv";
        var key = UUID.randomUUID().toString();
        var bill = "This is no bill, " + key;
        var first = ask(HttpMethod.POST, path, customer, key, "application/octet-stream", bill);
        assertThat(first.getStatus()).isEqualTo(202);
        var id = JsonPath.<String>read(first.getContentAsString(), "$.id");
        var again = ask(HttpMethod.POST, path, customer, key, "application/octet-stream", bill);
        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(JsonPath.<String>read(again.getContentAsString(), "$.id")).isEqualTo(id);
        var other = ask(HttpMethod.POST, path, customer, key, "application/octet-stream", bill + "!");
        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(other.getContentAsString()).contains("key-taken");
    }

    @Test
    void an_upload_that_nobody_named_is_called_as_its_first_file() throws Exception {
        var path = "/api/v1/customers/" + acme + "/imports";
        var body = """
                --x\r
                Content-Disposition: form-data; name="about"\r
                \r
                this month\r
                --x\r
                Content-Disposition: form-data; name="bill"; filename="part-1.csv"\r
                \r
                no bill: one\r
                --x\r
                Content-Disposition: form-data; name="bill"; filename="part-2.csv"\r
                \r
                no bill: two\r
                --x--\r
                """;
        var files = ask(HttpMethod.POST, path, customer, "", "multipart/form-data; boundary=x", body);
        assertThat(files.getStatus()).isEqualTo(202);
        assertThat(JsonPath.<String>read(files.getContentAsString(), "$.name")).isEqualTo("part-1.csv");
        assertThat(JsonPath.<List<String>>read(files.getContentAsString(), "$.parts[*].name"))
                .containsExactly("part-1.csv", "part-2.csv");
        var named = ask(
                HttpMethod.POST,
                path + "?name=November",
                customer,
                "",
                "multipart/form-data; boundary=x",
                body.replace("two", "three"));
        assertThat(JsonPath.<String>read(named.getContentAsString(), "$.name")).isEqualTo("November");
    }

    @Test
    void an_answer_names_an_open_question() throws Exception {
        var path = "/api/v1/customers/" + acme + "/imports";
        var bill = ask(HttpMethod.POST, path, customer, "", "application/octet-stream", "No bill to ask about");
        var id = JsonPath.<String>read(bill.getContentAsString(), "$.id");
        var answers = path + "/" + id + "/answers";
        for (var wrong : List.of(
                "{\"yes\": true}", "{\"key\": \"payer:1\"}", "{\"key\": \"payer:1\", \"yes\": true, \"foo\": 1}")) {
            problem(400, ask(HttpMethod.POST, answers, customer, "", "application/json", wrong));
        }
        var right = "{\"key\": \"payer:1\", \"yes\": true}";
        problem(409, ask(HttpMethod.POST, answers, customer, "", "application/json", right));
        var read = new Import.Question.OtherPayer("100200300400", List.of("222233334444"));
        var json = JsonMapper.shared().writerFor(Import.Question.class).writeValueAsString(read);
        assertThat(JsonPath.<String>read(json, "$.key")).isEqualTo(read.key());
        assertThat(JsonMapper.shared().readValue(json, Import.Question.class)).isEqualTo(read);
    }

    @Test
    void an_upload_with_nothing_in_it_gives_its_key_back() throws Exception {

        var path = "/api/v1/customers/" + acme + "/imports";
        var key = UUID.randomUUID().toString();
        var before = get(path, customer).getContentAsString();
        problem(400, ask(HttpMethod.POST, path, customer, key, "multipart/form-data; boundary=x", "--x--\r\n"));
        problem(400, ask(HttpMethod.POST, path, customer, key, "multipart/form-data; boundary=x", """
                --x\r
                Content-Disposition: form-data; name="about"\r
                \r
                no file\r
                --x--\r
                """));
        problem(400, ask(HttpMethod.POST, path, customer, key, "application/octet-stream", ""));
        problem(415, ask(HttpMethod.POST, path, customer, key, "application/json", "{}"));
        assertThat(get(path, customer).getContentAsString()).isEqualTo(before);
        var whole = ask(HttpMethod.POST, path, customer, key, "application/octet-stream", "Still no bill, " + key);
        assertThat(whole.getStatus()).isEqualTo(202);
    }

    @Test
    void the_description_says_how_to_sign_in_to_filter_and_to_repeat() throws Exception {
        var api = get("/api/v1/openapi", customer).getContentAsString();
        assertThat(JsonPath.<String>read(api, "$.openapi")).startsWith("3.1");
        assertThat(JsonPath.<String>read(api, "$.components.securitySchemes.token.scheme"))
                .isEqualTo("bearer");
        assertThat(JsonPath.<List<String>>read(
                        api, "$.paths['/api/v1/customers/{customer}/spend'].get.parameters[*].name"))
                .contains("by", "from", "to", "scope", "model", "tag-value", "charge-type", "cursor", "limit")
                .doesNotHaveDuplicates();
        assertThat(JsonPath.<List<String>>read(api, "$.paths['/api/v1/price-drafts'].post.parameters[*].name"))
                .contains("Idempotency-Key");
        assertThat(JsonPath.<List<Object>>read(api, "$.paths['/api/v1/calculators/usage'].post.security"))
                .isEmpty();
    }

    @Test
    void the_description_tells_of_each_operation_its_name_its_answer_and_its_refusals() throws Exception {
        var api = get("/api/v1/openapi", customer).getContentAsString();
        assertThat(JsonPath.<String>read(api, "$.info.title")).isEqualTo("CloudRoute");
        assertThat(JsonPath.<List<String>>read(api, "$.paths[*][*].operationId"))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches("[a-z]+[A-Za-z]+"));
        for (var operation : JsonPath.<List<Map<String, Object>>>read(api, "$.paths[*][*]")) {
            var name = String.valueOf(operation.get("operationId"));
            var responses = JsonPath.<Map<String, Map<String, Object>>>read(operation, "$.responses");
            assertThat(responses.keySet()).as(name).contains("400", "default");
            var good = responses.keySet().stream()
                    .filter(each -> each.startsWith("2"))
                    .toList();
            assertThat(good).as(name).isNotEmpty();
            for (var status : good) {
                var content = responses.get(status).get("content");
                if (status.equals("204")) {
                    assertThat(content).as(name).isNull();
                } else {
                    assertThat(JsonPath.<Map<String, Object>>read(content, "$").keySet())
                            .as(name)
                            .isSubsetOf("application/json", "text/csv")
                            .isNotEmpty();
                }
            }
        }
        assertThat(api).doesNotContain("*/*");
    }

    @Test
    void what_goes_wrong_is_as_it_is_described() throws Exception {
        var described = new Described(get("/api/v1/openapi", customer).getContentAsString());
        var drafts = "/api/v1/price-drafts";
        assertThat(described.faults("GET", "/api/v1/me", get("/api/v1/me", customer)))
                .isEmpty();
        assertThat(described.faults("GET", "/api/v1/prices", get("/api/v1/prices?limit=3", customer)))
                .isEmpty();
        assertThat(described.faults("GET", "/api/v1/me", get("/api/v1/me", "none")))
                .isEmpty();
        assertThat(described.faults("POST", drafts, post(drafts, "", draft("\"1\""))))
                .isEmpty();
        assertThat(described.faults("POST", drafts, post(drafts, "", draft("\"-1\""))))
                .isEmpty();
        assertThat(described.faults("GET", drafts, get(drafts, customer))).isEmpty();
        assertThat(described.faults("GET", drafts, get(drafts, admin))).isEmpty();
        assertThat(described.faults("GET", drafts + "/{id}", get(drafts + "/" + UUID.randomUUID(), admin)))
                .isEmpty();
        assertThat(described.faults("POST", "/api/v1/calculators/usage", post("/api/v1/calculators/usage", "", """
                        {"lines": [{"usageType": "USE1-NovaPro-output-tokens", "quantity": "1000", "date": "2026-10-15"},
                         {"usageType": "nothing-known"}]}""")))
                .isEmpty();
    }

    @Test
    void every_refusal_is_a_problem() throws Exception {
        var imports = "/api/v1/customers/" + acme + "/imports";
        var drafts = "/api/v1/price-drafts";
        problem(404, get("/api/v1/nope", customer));
        problem(404, get("/api/nope", customer));
        problem(404, post("/api/v1/calculators/nope", "", "{}"));
        problem(404, get("/api/swagger-ui/nope", customer));
        problem(405, ask(HttpMethod.DELETE, "/api/v1/me", admin, "", "application/json", ""));
        problem(405, ask(HttpMethod.DELETE, "/api/v1/me", admin, "key", "application/json", ""));
        problem(405, ask(HttpMethod.DELETE, "/api/v1/me", admin, "key", "application/json", ""));
        problem(415, ask(HttpMethod.POST, drafts, admin, "", "image/png", "x"));
        problem(400, get("/api/v1/prices?model=%00", customer));
        problem(400, ask(HttpMethod.POST, imports + "?name=%00", customer, "", "text/csv", "a"));
        problem(400, post(drafts, "", draft("\"1\"").replace("A test", "A\\u0000test")));
        problem(400, ask(HttpMethod.POST, imports, customer, "", "multipart/form-data", "x"));
        problem(400, ask(HttpMethod.POST, imports, customer, "", "multipart/form-data; boundary=b", "--b\r\nx"));
        assertThat(get("/api/swagger-ui/index.html", customer).getStatus()).isEqualTo(200);
    }

    private static void problem(int status, MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        var said = JsonPath.<Map<String, Object>>read(answer.getContentAsString(), "$");
        assertThat(said).containsEntry("status", status).containsKeys("title", "detail");
    }

    @Test
    void usage_is_answered_in_the_words_of_bills_or_with_a_reason() throws Exception {
        var answer = post("/api/v1/calculators/usage", "", """
                {"lines": [{"usageType": "USE1-NovaPro-output-tokens", "quantity": "1000", "date": "2026-10-15"},
                 {"usageType": "nothing-known"}]}""").getContentAsString();
        assertThat(JsonPath.<Map<String, Object>>read(answer, "$.lines[0]"))
                .containsEntry("classified", true)
                .containsEntry("direction", "output")
                .containsEntry("tokens", "1000000")
                .containsEntry("ratePerMillionUsd", "3.2")
                .containsEntry("listCostUsd", "3.2")
                .containsEntry("customModel", null)
                .containsEntry("ttl", null);
        assertThat(JsonPath.<Map<String, Object>>read(answer, "$.lines[1]"))
                .containsEntry("classified", false)
                .containsEntry("region", null)
                .containsEntry("listCostUsd", null)
                .hasEntrySatisfying("reason", reason -> assertThat(reason).isNotNull());
    }

    @Test
    void a_line_that_cannot_be_read_does_not_spoil_the_others() throws Exception {
        var path = "/api/v1/calculators/usage";
        var answer = post(path, "", """
                {"lines": [{"usageType": "USE1-NovaPro-input-tokens", "quantity": "-1"},
                 {"usageType": "USE1-NovaPro-input-tokens", "quantity": "a lot"},
                 {"usageType": "USE1-NovaPro-input-tokens", "quantity": "1e999999999"},
                 {"usageType": "USE1-NovaPro-input-tokens", "quantity": "%s"},
                 {"usageType": "USE1-NovaPro-input-tokens", "date": "2026-02-30"},
                 {"usageType": "%s"}, {"product": "x"}, null,
                 {"usageType": "USE1-NovaPro-input-tokens", "quantity": "1e3", "date": "2026-10-15"}]}""".formatted("1".repeat(61), "x".repeat(1_001)));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(new Described(get("/api/v1/openapi", customer).getContentAsString()).faults("POST", path, answer))
                .isEmpty();
        var said = answer.getContentAsString();
        assertThat(JsonPath.<List<Boolean>>read(said, "$.lines[*].classified"))
                .containsExactly(false, false, false, false, false, false, false, false, true);
        assertThat(JsonPath.<List<String>>read(said, "$.lines[0:8].reason"))
                .doesNotContainNull()
                .contains("“-1” is no quantity: a decimal of at least 0", "“2026-02-30” is no day such as 2026-10-15");
        assertThat(JsonPath.<String>read(said, "$.lines[8].tokens")).isEqualTo("1000000");
    }
}
