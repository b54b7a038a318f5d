package io.cloudroute.api;

import io.cloudroute.api.LeverAnswers.PlanAnswer;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.plan.ItemId;
import io.cloudroute.plan.PlanItem;
import io.cloudroute.plan.PlanVersion;
import io.cloudroute.plan.PlanVersions;
import io.cloudroute.plan.PlanVersions.Outcome;
import io.cloudroute.plan.PlanVersions.Promotion;
import io.cloudroute.plan.ScenarioId;
import io.cloudroute.plan.Scenarios;
import io.cloudroute.plan.Status;
import io.cloudroute.plan.WhatIf;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The plan that was promoted, version by version, and its items.
@RestController
@RequestMapping("/api/v1/customers/{customer}/plans")
@Tag(name = "Plans", description = "Scenarios that became the plan, and how far each lever has come.")
class PlansApi {

    private final PlanVersions plans;
    private final Scenarios scenarios;
    private final Organisations organisations;

    PlansApi(PlanVersions plans, Scenarios scenarios, Organisations organisations) {
        this.plans = plans;
        this.scenarios = scenarios;
        this.organisations = organisations;
    }

    record Head(int version, String name, String note, String promotedAt, String savingUsdMonth) {}

    /// @param changes to be named when it is changed
    /// @param reason why it was dropped
    record Item(
            UUID id,
            String lever,
            String callSite,
            String status,
            @Nullable String reason,
            String owner,
            @Nullable String startsOn,
            @Nullable String dueOn,
            int changes) {}

    record Rate(
            String model,
            String region,
            String tier,
            String routing,
            String inputUsdPerMillion,
            String outputUsdPerMillion,
            @Nullable String cacheReadUsdPerMillion) {}

    /// @param rates that the figures rest on
    record Whole(
            int version,
            String name,
            String note,
            String promotedAt,
            String from,
            String to,
            String pricedOn,
            WhatIfBody whatIf,
            List<PlanApi.Site> callSites,
            String leftUsdMonth,
            PlanAnswer plan,
            List<Rate> rates,
            List<Item> items) {}

    /// @param version that is the plan now; 0 for none
    /// @param scenario to be promoted; else `whatIf` is
    record Promoted(
            @Nullable Integer version,
            @Nullable String name,
            @Nullable String note,
            @Nullable String scenario,
            @Nullable WhatIfBody whatIf) {}

    record Wish(
            @Nullable Integer changes,
            @Nullable String status,
            @Nullable String owner,
            @Nullable String startsOn,
            @Nullable String dueOn,
            @Nullable String note) {}

    record Change(int number, String status, String note, String by, String at) {}

    record Moved(String lever, String callSite, String oldSavingUsdMonth, String newSavingUsdMonth) {}

    record Repriced(
            String at, String pricedOn, String oldSavingUsdMonth, String newSavingUsdMonth, List<Moved> moved) {}

    @GetMapping
    @Operation(summary = "The versions, the plan first")
    List<Head> list(@PathVariable UUID customer) {
        return plans.list(seen(customer)).stream()
                .map(each -> new Head(
                        each.version(),
                        each.name(),
                        each.note(),
                        each.promotedAt().toString(),
                        each.document().result().savingUsdMonth().toString()))
                .toList();
    }

    @PostMapping
    @Operation(
            summary = "Make a scenario or a what-if the plan",
            description =
                    "`version` is the one that is the plan now, 0 for none. Call sites, rates and figures are frozen with it. Items keep their status as far as what was agreed on still holds: the same settings and, until they are live, the same rates.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(
                                                            "{\"version\": 0, \"name\": \"Autumn\", \"note\": \"\", \"whatIf\": {\"noQualityRisk\": true}}"))))
    @ApiResponse(responseCode = "201", description = "Made.", useReturnTypeSchema = true)
    ResponseEntity<Whole> promote(@PathVariable UUID customer, @RequestBody Promoted wish) {
        var whose = seen(customer);
        var name = WhatIfBody.text("name", wish.name());
        if (name.strip().length() > PlanVersions.NAME_LENGTH) {
            throw new Problems.Invalid("name", "It has 1 to %d characters.".formatted(PlanVersions.NAME_LENGTH));
        }
        var note = wish.note() == null ? "" : wish.note();
        if (note.length() > PlanVersions.NOTE_LENGTH) {
            throw new Problems.Invalid("note", "It has at most %d characters.".formatted(PlanVersions.NOTE_LENGTH));
        }
        try {
            return switch (plans.promote(
                    whose, whatIf(whose, wish), wish.version() == null ? 0 : wish.version(), name, note)) {
                case Promotion.Done(var plan, var _) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(whole(whose, plan));
                case Promotion.Nothing _ ->
                    throw new Problems.Conflict("There is nothing that saves, or no priced usage to rest on.");
                case Promotion.Outdated(var latest) ->
                    throw new Problems.Conflict("Version %d is the plan now.".formatted(latest));
            };
        } catch (InvalidInputException wrong) {
            throw new Problems.Invalid("whatIf" + wrong.field().replace('/', '.'), wrong.problem());
        }
    }

    private WhatIf whatIf(CustomerId customer, Promoted wish) {
        if (wish.scenario() == null) {
            return wish.whatIf() == null ? WhatIf.BEST : wish.whatIf().whatIf();
        }
        try {
            return scenarios
                    .find(customer, ScenarioId.of(wish.scenario()))
                    .orElseThrow(() -> new Problems.Invalid("scenario", "There is no such scenario."))
                    .whatIf();
        } catch (IllegalArgumentException _) {
            throw new Problems.Invalid("scenario", "It is the id of a scenario.");
        }
    }

    @GetMapping("/{version}")
    @Operation(summary = "One version: what it rests on, its figures, and its items")
    Whole get(@PathVariable UUID customer, @PathVariable int version) {
        var whose = seen(customer);
        return whole(whose, plans.find(whose, version).orElseThrow(Problems.NotFound::new));
    }

    @GetMapping("/{version}/repricings")
    @Operation(summary = "What changes of prices made of a version, the latest first")
    List<Repriced> repricings(@PathVariable UUID customer, @PathVariable int version) {
        return plans.repricings(seen(customer), version).stream()
                .map(each -> new Repriced(
                        each.at().toString(),
                        each.moves().pricedOn().toString(),
                        each.moves().oldSaving().toString(),
                        each.moves().newSaving().toString(),
                        each.moves().moved().stream()
                                .map(moved -> new Moved(
                                        moved.lever().id(),
                                        moved.callSite(),
                                        moved.oldSaving().toString(),
                                        moved.newSaving().toString()))
                                .toList()))
                .toList();
    }

    @PutMapping("/items/{id}")
    @Operation(
            summary = "Move an item on, or say who sees to it and when",
            description = "`changes` is the count that was seen. What is `dropped` needs a `note` that says why.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(
                                                            "{\"changes\": 1, \"status\": \"agreed\", \"owner\": \"Mara\", \"dueOn\": \"2026-12-15\"}"))))
    Item change(@PathVariable UUID customer, @PathVariable UUID id, @RequestBody Wish wish) {
        var whose = seen(customer);
        if (wish.changes() == null) {
            throw new Problems.Invalid("changes", "It is missing.");
        }
        PlanVersions.Wish asked;
        try {
            asked = new PlanVersions.Wish(
                    status(wish.status()),
                    wish.owner() == null ? "" : wish.owner(),
                    day("startsOn", wish.startsOn()),
                    day("dueOn", wish.dueOn()),
                    wish.note() == null ? "" : wish.note());
        } catch (IllegalArgumentException wrong) {
            throw new Problems.Invalid("body", wrong.getMessage() + ".");
        }
        return switch (plans.change(whose, new ItemId(id), wish.changes(), asked)) {
            case Outcome.Done(var item) -> item(item);
            case Outcome.Outdated(var item) ->
                throw new Problems.Conflict("It was changed meanwhile: %d changes.".formatted(item.changes()));
            case Outcome.Impossible(var from, var to) ->
                throw new Problems.Conflict("From %s it goes to %s, and not to %s."
                        .formatted(
                                word(from),
                                from.next().stream().map(PlansApi::word).collect(Collectors.joining(", ")),
                                word(to)));
            case Outcome.Past _ -> throw new Problems.Conflict("A later version is the plan now.");
            case Outcome.NotFound _ -> throw new Problems.NotFound();
        };
    }

    @GetMapping("/items/{id}/history")
    @Operation(summary = "What happened to an item, the latest first")
    List<Change> history(@PathVariable UUID customer, @PathVariable UUID id) {
        var whose = seen(customer);
        if (plans.item(whose, new ItemId(id)).isEmpty()) {
            throw new Problems.NotFound();
        }
        return plans.history(whose, new ItemId(id)).stream()
                .map(each -> new Change(
                        each.number(),
                        word(each.status()),
                        each.note(),
                        each.by(),
                        each.at().toString()))
                .toList();
    }

    private Whole whole(CustomerId customer, PlanVersion plan) {
        var document = plan.document();
        return new Whole(
                plan.version(),
                plan.name(),
                plan.note(),
                plan.promotedAt().toString(),
                document.first().toString(),
                document.last().toString(),
                document.pricedOn().toString(),
                WhatIfBody.of(document.whatIf()),
                document.sites().stream().map(PlanApi.Site::of).toList(),
                document.rest().toString(),
                PlanAnswer.of(
                        document.result(),
                        document.range(),
                        document.limits(),
                        null,
                        null,
                        document.whatIf().credits()),
                document.rates().stream()
                        .map(rate -> new Rate(
                                rate.model(),
                                rate.region(),
                                rate.tier().word(),
                                rate.routing().word(),
                                rate.card().input().toPlainString(),
                                rate.card().output().toPlainString(),
                                rate.card().cacheRead() == null
                                        ? null
                                        : rate.card().cacheRead().toPlainString()))
                        .toList(),
                plans.items(customer, plan.version()).stream()
                        .map(PlansApi::item)
                        .toList());
    }

    private static Item item(PlanItem item) {
        return new Item(
                item.id().value(),
                item.lever().id(),
                item.callSite(),
                word(item.status()),
                item.reason(),
                item.owner(),
                item.startsOn() == null ? null : item.startsOn().toString(),
                item.dueOn() == null ? null : item.dueOn().toString(),
                item.changes());
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static Status status(@Nullable String text) {
        return Arrays.stream(Status.values())
                .filter(each -> word(each).equals(text))
                .findFirst()
                .orElseThrow(() -> new Problems.Invalid(
                        "status",
                        Arrays.stream(Status.values())
                                .map(PlansApi::word)
                                .collect(Collectors.joining(", ", "It is one of ", "."))));
    }

    private static @Nullable LocalDate day(String field, @Nullable String text) {
        return text == null ? null : PricesApi.day(field, text);
    }

    private CustomerId seen(UUID customer) {
        var id = new CustomerId(customer);
        return organisations.customer(id).map(_ -> id).orElseThrow(Problems.NotFound::new);
    }
}
