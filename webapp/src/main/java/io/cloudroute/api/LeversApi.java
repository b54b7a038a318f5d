package io.cloudroute.api;

import io.cloudroute.api.LeverAnswers.LeverAnswer;
import io.cloudroute.api.LeverAnswers.PlanAnswer;
import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.Chosen;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.lever.Levers;
import io.cloudroute.lever.Market;
import io.cloudroute.lever.Planner;
import io.cloudroute.lever.Plans;
import io.cloudroute.lever.Search;
import io.cloudroute.lever.Simulation;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Models;
import io.cloudroute.pricing.Prices;
import io.cloudroute.workload.ModelFacts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What levers do to call sites, without a token and without keeping anything.
@RestController
@RequestMapping("/api/v1/calculators")
@Tag(name = "Calculators")
class LeversApi {

    private static final int MOST_CALL_SITES = 25;
    private static final int MOST_LEVERS = 150;

    private final Prices prices;
    private final ModelFacts facts;
    private final Clock clock;

    LeversApi(Prices prices, ModelFacts facts, Clock clock) {
        this.prices = prices;
        this.facts = facts;
        this.clock = clock;
    }

    private Market market() {
        return new Market(prices.book(), Models.standard(), facts.capabilities(), LocalDate.now(clock));
    }

    @PostMapping(path = "/levers/{lever}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What one lever does to one call site",
            description = LeverExamples.LEVER,
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"),
                                            examples = {
                                                @ExampleObject(
                                                        name = "right-sizing",
                                                        value = LeverExamples.RIGHT_SIZING),
                                                @ExampleObject(name = "routing", value = LeverExamples.ROUTING),
                                                @ExampleObject(
                                                        name = "global-profile",
                                                        value = LeverExamples.GLOBAL_PROFILE),
                                                @ExampleObject(
                                                        name = "prompt-caching",
                                                        value = LeverExamples.PROMPT_CACHING),
                                                @ExampleObject(name = "batch", value = LeverExamples.BATCH),
                                                @ExampleObject(name = "flex", value = LeverExamples.FLEX),
                                                @ExampleObject(
                                                        name = "output-discipline",
                                                        value = LeverExamples.OUTPUT_DISCIPLINE),
                                                @ExampleObject(name = "rag", value = LeverExamples.RAG),
                                                @ExampleObject(
                                                        name = "provisioned-throughput",
                                                        value = LeverExamples.PROVISIONED_THROUGHPUT),
                                                @ExampleObject(
                                                        name = "reserved-tier",
                                                        value = LeverExamples.RESERVED_TIER),
                                                @ExampleObject(
                                                        name = "distillation",
                                                        value = LeverExamples.DISTILLATION),
                                                @ExampleObject(name = "embeddings", value = LeverExamples.EMBEDDINGS)
                                            })))
    LeverAnswer lever(@PathVariable String lever, @RequestBody String json) {
        var id = LeverBody.lever(lever, new Problems.Invalid("lever", "It is one of " + LeverBody.ids() + "."));
        var body = JsonBody.of(json);
        body.known(List.of("callSite", "parameters"));
        var at = body.object("callSite");
        if (at == null) {
            throw body.wrong("callSite", "It is missing.");
        }
        var site = LeverBody.callSite(at, "call-site");
        var settings = LeverBody.settings(body.object("parameters"));
        var levers = new Levers(market());
        var parameters = below("/callSite", () -> levers.parameters(id, site, settings));
        below("/callSite", () -> levers.usdMonth(site));
        return LeverAnswer.of(id, below("/parameters", () -> levers.calculate(site, id, settings)), parameters);
    }

    @PostMapping(path = "/plan", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What a plan saves, lever by lever, or the best plan there is",
            description = LeverExamples.PLAN,
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"),
                                            examples = {
                                                @ExampleObject(name = "given", value = LeverExamples.GIVEN_PLAN),
                                                @ExampleObject(name = "search", value = LeverExamples.SEARCH)
                                            })))
    PlanAnswer plan(@RequestBody String json) {
        var body = JsonBody.of(json);
        body.known(List.of("callSites", "levers", "limits", "seed", "search", "creditsUsd"));
        var sites = new ArrayList<CallSite>();
        for (var site : body.objects("callSites")) {
            sites.add(LeverBody.callSite(site, null));
        }
        if (sites.isEmpty() || sites.size() > MOST_CALL_SITES) {
            throw body.wrong("callSites", "There are from 1 to %d.".formatted(MOST_CALL_SITES));
        }
        var levers = new ArrayList<Chosen>();
        for (var lever : body.objects("levers")) {
            levers.add(LeverBody.chosen(lever));
        }
        if (levers.size() > MOST_LEVERS) {
            throw body.wrong("levers", "There are at most %d.".formatted(MOST_LEVERS));
        }
        var limits = LeverBody.planLimits(body.object("limits"));
        long seed = seed(body, body.number("seed"));
        boolean search = body.flag("search", false);
        var credits = body.number("creditsUsd");
        return below("", () -> {
            var market = market();
            var plans = new Plans(market);
            Search found = null;
            var options = levers;
            if (search) {
                var planner = new Planner(market);
                options = levers.isEmpty() ? all(planner, sites) : levers;
                found = planner.search(sites, options, limits);
            }
            List<Chosen> chosen = found == null ? levers : found.best();
            return PlanAnswer.of(
                    plans.evaluate(sites, chosen, limits),
                    new Simulation(market).run(sites, chosen, limits, Simulation.DRAWS, seed),
                    limits,
                    found,
                    found == null ? null : plans.refusals(sites, options, limits),
                    credits == null ? null : new Usd(credits));
        });
    }

    private static ArrayList<Chosen> all(Planner planner, List<CallSite> sites) {
        var options = new ArrayList<Chosen>();
        for (int i = 0; i < sites.size(); i++) {
            var site = sites.get(i);
            options.addAll(planner.options(site));
        }
        return options;
    }

    private static long seed(JsonBody body, @Nullable BigDecimal number) {
        try {
            return number == null ? 1 : number.longValueExact();
        } catch (ArithmeticException _) {
            throw body.wrong("seed", "It is a whole number of 64 bits.");
        }
    }

    private static <T> T below(String pointer, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidInputException wrong) {
            throw new Problems.Invalid(pointer + wrong.field(), wrong.problem());
        }
    }
}
