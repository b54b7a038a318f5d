package io.cloudroute.api;

import io.cloudroute.api.PlanApi.Planned;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.plan.Bases;
import io.cloudroute.plan.Proposal;
import io.cloudroute.plan.ScenarioId;
import io.cloudroute.plan.Scenarios;
import io.cloudroute.plan.Scenarios.Outcome;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.workload.Diagnoses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What-ifs that are kept by name.
@RestController
@RequestMapping("/api/v1/customers/{customer}/scenarios")
@Tag(name = "Scenarios", description = "What-ifs that are kept by name, shared in the engagement or one's own.")
class ScenariosApi {

    private final Scenarios scenarios;
    private final Bases bases;
    private final Diagnoses diagnoses;
    private final Organisations organisations;

    ScenariosApi(Scenarios scenarios, Bases bases, Diagnoses diagnoses, Organisations organisations) {
        this.scenarios = scenarios;
        this.bases = bases;
        this.diagnoses = diagnoses;
        this.organisations = organisations;
    }

    /// @param own whether it is the viewer's organisation's
    /// @param version to be named when it is changed
    record Scenario(
            UUID id, String name, boolean shared, boolean own, int version, String changedAt, WhatIfBody whatIf) {}

    /// @param shared with everybody in the engagement; true unless given
    record Wish(
            @Nullable String name,
            @Nullable Boolean shared,
            @Nullable WhatIfBody whatIf,
            @Nullable Integer version) {}

    @GetMapping
    @Operation(summary = "The scenarios that the viewer sees, by name")
    List<Scenario> list(@PathVariable UUID customer) {
        return scenarios.list(seen(customer)).stream().map(this::answer).toList();
    }

    @PostMapping
    @Operation(
            summary = "Keep a what-if",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(WhatIfBody.EXAMPLE))))
    @ApiResponse(responseCode = "201", description = "Made.", useReturnTypeSchema = true)
    ResponseEntity<Scenario> create(@PathVariable UUID customer, @RequestBody Wish wish) {
        var created = answer(
                scenarios.create(seen(customer), name(wish), whatIf(wish), !Boolean.FALSE.equals(wish.shared())));
        return ResponseEntity.status(HttpStatus.CREATED).body(created);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One scenario")
    Scenario get(@PathVariable UUID customer, @PathVariable UUID id) {
        return answer(scenarios.find(seen(customer), new ScenarioId(id)).orElseThrow(Problems.NotFound::new));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Change a scenario",
            description = "`version` is the one that was seen; when somebody was faster, nothing changes.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(
                                                            "{\"version\": 1, \"name\": \"Bold\", \"shared\": true, \"whatIf\": {}}"))))
    Scenario change(@PathVariable UUID customer, @PathVariable UUID id, @RequestBody Wish wish) {
        if (wish.version() == null) {
            throw new Problems.Invalid("version", "It is missing.");
        }
        return answer(scenarios.change(
                seen(customer),
                new ScenarioId(id),
                wish.version(),
                name(wish),
                whatIf(wish),
                !Boolean.FALSE.equals(wish.shared())));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Delete a scenario of one's own organisation")
    @ApiResponse(responseCode = "204", description = "Deleted.")
    ResponseEntity<Void> delete(@PathVariable UUID customer, @PathVariable UUID id) {
        if (!scenarios.delete(seen(customer), new ScenarioId(id))) {
            throw new Problems.NotFound();
        }
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/{id}/plan")
    @Operation(
            summary = "The best plan for a scenario",
            description = "Over the latest four weeks that bills speak of, at today's prices.")
    Planned plan(@PathVariable UUID customer, @PathVariable UUID id) {
        var whose = seen(customer);
        var scenario = scenarios.find(whose, new ScenarioId(id)).orElseThrow(Problems.NotFound::new);
        var basis = bases.of(whose)
                .orElseThrow(() -> new Problems.Conflict("There is no priced Bedrock usage to plan for yet."));
        try {
            return PlanApi.planned(basis, Proposal.of(basis.callSites(), scenario.whatIf(), diagnoses.market()));
        } catch (InvalidInputException wrong) {
            throw new Problems.Conflict("A setting of the scenario cannot be any more: " + wrong.getMessage());
        }
    }

    private Scenario answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var scenario) -> answer(scenario);
            case Outcome.Outdated(var scenario) ->
                throw new Problems.Conflict(
                        "It was changed meanwhile: version %d is there.".formatted(scenario.version()));
            case Outcome.NameTaken _ -> throw new Problems.Conflict("There is a scenario of this name.");
            case Outcome.TooMany _ ->
                throw new Problems.Conflict("There are %d scenarios: delete some.".formatted(Scenarios.MOST));
            case Outcome.NotFound _ -> throw new Problems.NotFound();
        };
    }

    private Scenario answer(io.cloudroute.plan.Scenario scenario) {
        return new Scenario(
                scenario.id().value(),
                scenario.name(),
                scenario.shared(),
                scenarios.own(scenario),
                scenario.version(),
                scenario.changedAt().toString(),
                WhatIfBody.of(scenario.whatIf()));
    }

    private static String name(Wish wish) {
        var name = WhatIfBody.text("name", wish.name());
        if (name.strip().length() > Scenarios.NAME_LENGTH) {
            throw new Problems.Invalid("name", "It has 1 to %d characters.".formatted(Scenarios.NAME_LENGTH));
        }
        return name;
    }

    private static io.cloudroute.plan.WhatIf whatIf(Wish wish) {
        return wish.whatIf() == null
                ? io.cloudroute.plan.WhatIf.BEST
                : wish.whatIf().whatIf();
    }

    private CustomerId seen(UUID customer) {
        var id = new CustomerId(customer);
        return organisations.customer(id).map(_ -> id).orElseThrow(Problems.NotFound::new);
    }
}
