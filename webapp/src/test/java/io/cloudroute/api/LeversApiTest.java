package io.cloudroute.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.cloudroute.Application;
import io.cloudroute.lever.Lever;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = Application.class, properties = "cloudroute.api.calculators.requests-per-minute=0")
@AutoConfigureMockMvc
class LeversApiTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    MockMvc mvc;

    private MockHttpServletResponse ask(String path, String body) throws Exception {
        return mvc.perform(post("/api/v1/calculators/" + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
    }

    private JsonNode answer(String path, String body) throws Exception {
        var response = ask(path, body);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        return JSON.readTree(response.getContentAsString());
    }

    private static BigDecimal number(JsonNode node, String field) {
        return new BigDecimal(node.get(field).stringValue());
    }

    static Stream<String> levers() {
        return Stream.of(Lever.values()).map(Lever::id);
    }

    private static String example(String lever) {
        return Map.ofEntries(
                        Map.entry("right-sizing", LeverExamples.RIGHT_SIZING),
                        Map.entry("routing", LeverExamples.ROUTING),
                        Map.entry("global-profile", LeverExamples.GLOBAL_PROFILE),
                        Map.entry("prompt-caching", LeverExamples.PROMPT_CACHING),
                        Map.entry("batch", LeverExamples.BATCH),
                        Map.entry("flex", LeverExamples.FLEX),
                        Map.entry("output-discipline", LeverExamples.OUTPUT_DISCIPLINE),
                        Map.entry("rag", LeverExamples.RAG),
                        Map.entry("provisioned-throughput", LeverExamples.PROVISIONED_THROUGHPUT),
                        Map.entry("reserved-tier", LeverExamples.RESERVED_TIER),
                        Map.entry("distillation", LeverExamples.DISTILLATION),
                        Map.entry("embeddings", LeverExamples.EMBEDDINGS))
                .get(lever);
    }

    /// Before and after are the sums of their terms, so that anybody can check them by hand.
    @ParameterizedTest
    @MethodSource("levers")
    void each_levers_example_saves_and_its_terms_add_up(String lever) throws Exception {
        var answer = answer("levers/" + lever, example(lever));
        assertThat(answer.get("applicable").booleanValue())
                .as(answer.toString())
                .isTrue();
        assertThat(number(answer, "savingUsdMonth")).isPositive();
        assertThat(number(answer, "beforeUsdMonth").subtract(number(answer, "afterUsdMonth")))
                .isEqualByComparingTo(number(answer, "savingUsdMonth"));
        for (var part : new String[] {"before", "after"}) {
            var sum = BigDecimal.ZERO;
            for (var term : answer.get("terms")) {
                if (term.get("part").stringValue().equals(part)) {
                    sum = sum.add(number(term, "value"));
                }
            }
            assertThat(sum.setScale(5, RoundingMode.HALF_EVEN))
                    .isEqualByComparingTo(number(answer, part + "UsdMonth").setScale(5, RoundingMode.HALF_EVEN));
        }
        assertThat(answer.get("parameters").size()).isPositive();
    }

    @Test
    void the_documentation_has_an_example_for_each_lever() throws Exception {
        var document = JSON.readTree(
                mvc.perform(get("/api/v1/openapi")).andReturn().getResponse().getContentAsString());
        var examples = document.at(
                "/paths/~1api~1v1~1calculators~1levers~1{lever}/post/requestBody/content/application~1json/examples");
        assertThat(examples.propertyNames()).containsExactlyInAnyOrderElementsOf(levers().toList());
    }

    @Test
    void a_plan_adds_up_and_the_same_seed_gives_the_same_answer() throws Exception {
        var plan = answer("plan", LeverExamples.GIVEN_PLAN);
        var saving = number(plan, "savingUsdMonth");
        for (var kind : new String[] {"sequentialSavingUsdMonth", "shapleySavingUsdMonth"}) {
            var sum = BigDecimal.ZERO;
            for (var lever : plan.get("levers")) {
                sum = sum.add(number(lever, kind));
            }
            assertThat(sum).isEqualByComparingTo(saving);
        }
        assertThat(plan.get("sharedCharges").get(0).get("name").stringValue()).isEqualTo("opensearch-serverless");
        assertThat(number(plan.get("sharedCharges").get(0), "usdMonth")).isEqualByComparingTo("350.4");
        var ranges = plan.get("uncertainty");
        assertThat(number(ranges, "p10UsdMonth")).isLessThan(number(ranges, "p50UsdMonth"));
        assertThat(number(ranges, "p50UsdMonth")).isLessThan(number(ranges, "p90UsdMonth"));
        assertThat(ranges.get("generator").stringValue()).isEqualTo("L64X128MixRandom");
        assertThat(ranges.get("movers").size()).isPositive();
        assertThat(answer("plan", LeverExamples.GIVEN_PLAN)).isEqualTo(plan);
    }

    @Test
    void a_search_keeps_to_its_limits_and_says_what_less_effort_buys() throws Exception {
        var plan = answer("plan", LeverExamples.SEARCH);
        assertThat(number(plan, "effortDays")).isLessThanOrEqualTo(new BigDecimal("15"));
        assertThat(plan.get("commitmentMonths").intValue()).isZero();
        var frontier = plan.get("search").get("frontier");
        assertThat(frontier.size()).isGreaterThan(3);
        assertThat(number(frontier.get(frontier.size() - 1), "shareOfBest")).isEqualByComparingTo("1");
        assertThat(plan.get("exclusions").toString())
                .contains("somebody-waits", "prefix-below-minimum", "stays-in-region");
    }

    @Test
    void a_lever_that_is_excluded_says_by_which_and_why() throws Exception {
        var plan = answer("plan", """
                {"callSites": [{"id": "a", "rates": {"inputUsdPerMillion": 3, "outputUsdPerMillion": 15, "cacheReadUsdPerMillion": 0.3,
                   "cacheWrite5mUsdPerMillion": 3.75}, "requestsPerMonth": 1000, "prefixTokens": 5000, "requestsPerSession": 10,
                   "blocksSomeone": false}],
                 "levers": [{"lever": "batch", "callSite": "a"}, {"lever": "prompt-caching", "callSite": "a"}]}""");
        var exclusion = plan.get("exclusions").get(0);
        assertThat(exclusion.get("lever").stringValue()).isEqualTo("batch");
        assertThat(exclusion.get("excludedBy").stringValue()).isEqualTo("prompt-caching");
        assertThat(exclusion.get("reason").stringValue()).isEqualTo("batch-drops-cache");
        assertThat(exclusion.get("source").stringValue()).contains("AWS");
        assertThat(plan.get("levers").get(0).get("applicable").booleanValue()).isFalse();
        assertThat(number(plan.get("levers").get(0), "sequentialSavingUsdMonth"))
                .isZero();
        assertThat(number(plan.get("levers").get(0), "shapleySavingUsdMonth")).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            levers/batch           | {"callSite": {"requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0", "requests": 2}} | /callSite/requests
            levers/batch           | {"callSite": {"requestsPerMonth": -1, "model": "amazon.nova-pro-v1:0"}} | /callSite/requestsPerMonth
            levers/batch           | {"callSite": {"requestsPerMonth": "1e99", "model": "amazon.nova-pro-v1:0"}} | /callSite/requestsPerMonth
            levers/batch           | {"callSite": {"requestsPerMonth": "many", "model": "amazon.nova-pro-v1:0"}} | /callSite/requestsPerMonth
            levers/batch           | {"callSite": {"model": "amazon.nova-pro-v1:0"}} | /callSite/requestsPerMonth
            levers/batch           | {"callSite": {"requestsPerMonth": 1}} | /callSite/model
            levers/batch           | {"callSite": {"requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0", "rates": {"inputUsdPerMillion": 1, "outputUsdPerMillion": 1}}} | /callSite/rates
            levers/batch           | {"callSite": {"requestsPerMonth": 1, "rates": {"inputUsdPerMillion": -1, "outputUsdPerMillion": 1}}} | /callSite/rates/inputUsdPerMillion
            levers/batch           | {"callSite": {"requestsPerMonth": 1, "rates": {"inputUsdPerMillion": 1}}} | /callSite/rates/outputUsdPerMillion
            levers/batch           | {"callSite": {"requestsPerMonth": 1, "model": "acme.best"}} | /callSite/model
            levers/batch           | {"callSite": {"requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0", "easyShare": 1.5}} | /callSite/easyShare
            levers/batch           | {"callSite": {"requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0", "corpus": {"pages": 1}}} | /callSite/corpus/pages
            levers/batch           | {"callSite": {"requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0", "hourlyProfile": [1, 2]}} | /callSite/hourlyProfile
            levers/batch           | {"callSite": {"requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0"}, "parameters": {"discount": 1}} | /parameters/discount
            levers/batch           | {"callSite": {"requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0"}, "parameters": {"share": 2}} | /parameters/share
            levers/prompt-caching  | {"callSite": {"requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0"}, "parameters": {"ttl": "2h"}} | /parameters/ttl
            levers/prompt-caching  | {"callSite": {"requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0"}, "parameters": {"checkpoints": 5}} | /parameters/checkpoints
            levers/routing         | {"callSite": {"requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0"}, "parameters": {"easyShare": {"low": 0.5, "likely": 0.4, "high": 0.6}}} | /parameters/easyShare
            levers/routing         | {"callSite": {"requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0"}, "parameters": {"model": "acme.best"}} | /parameters/model
            levers/credits         | {"callSite": {"requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0"}} | lever
            levers/batch           | {"callSite": [] | /
            levers/batch           | {} | /callSite
            plan                   | {"callSites": []} | /callSites
            plan                   | {"callSites": [{"id": "a", "requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0"}], "levers": [{"lever": "batch", "callSite": "b"}]} | /levers/0/callSite
            plan                   | {"callSites": [{"id": "a", "requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0"}], "levers": [{"lever": "batch", "callSite": "a", "parameters": {"share": -1}}]} | /levers/0/parameters/share
            plan                   | {"callSites": [{"id": "a", "requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0"}], "levers": [{"lever": "batch", "callSite": "a"}, {"lever": "batch", "callSite": "a"}]} | /levers/1
            plan                   | {"callSites": [{"id": "a", "requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0"}, {"id": "a", "requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0"}]} | /callSites/1/id
            plan                   | {"callSites": [{"id": "a", "requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0"}], "limits": {"months": 0}} | /limits/months
            plan                   | {"callSites": [{"id": "a", "requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0"}], "limits": {"days": 0}} | /limits/days
            plan                   | {"callSites": [{"id": "a", "requestsPerMonth": 1, "model": "amazon.nova-pro-v1:0", "tier": "reserved"}], "search": true} | /callSites/0/model
            """)
    void what_is_wrong_is_named_by_its_pointer(String path, String body, String pointer) throws Exception {
        var response = ask(path, body);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(400);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        var problem = JSON.readTree(response.getContentAsString());
        assertThat(problem.get("errors").get(0).get("field").stringValue()).isEqualTo(pointer);
    }

    /// Reading it as a number takes seconds.
    @Test
    @Timeout(5)
    void a_text_of_very_many_digits_is_no_number() throws Exception {
        var body =
                "{\"callSite\": {\"requestsPerMonth\": 1, \"model\": \"amazon.nova-pro-v1:0\"}, \"parameters\": {\"ttl\": \""
                        + "9".repeat(900_000) + "\"}}";
        assertThat(ask("levers/prompt-caching", body).getStatus()).isEqualTo(400);
    }

    @Test
    void numbers_keep_every_digit_as_numbers_and_as_strings() throws Exception {
        var site = """
                {"callSite": {"rates": {"inputUsdPerMillion": %s, "outputUsdPerMillion": 0}, "requestsPerMonth": 1000000,
                  "dynamicTokens": 1, "blocksSomeone": false}}""";
        assertThat(answer("levers/batch", site.formatted("0.123457"))
                        .get("afterUsdMonth")
                        .stringValue())
                .isEqualTo("0.061728");
        assertThat(answer("levers/batch", site.formatted("\"0.123457\"")))
                .isEqualTo(answer("levers/batch", site.formatted("0.123457")));
    }
}
