package io.cloudroute.api;

import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.usage.Spend;
import io.cloudroute.workload.CallSites;
import io.cloudroute.workload.Workload;
import io.cloudroute.workload.WorkloadId;
import io.cloudroute.workload.Workloads;
import io.cloudroute.workload.Workloads.Outcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A customer's workloads and their money. Every figure is a decimal string.
@RestController
@RequestMapping("/api/v1/customers/{customer}/workloads")
@Tag(name = "Workloads", description = "Whose Bedrock spend is: workloads, and the rules that lead to them.")
class WorkloadsApi {

    private static final String EXAMPLE = "{\"name\": \"Support chat\"}";

    private final Workloads workloads;
    private final CallSites callSites;
    private final Spend spend;
    private final Organisations organisations;

    WorkloadsApi(Workloads workloads, CallSites callSites, Spend spend, Organisations organisations) {
        this.workloads = workloads;
        this.callSites = callSites;
        this.spend = spend;
        this.organisations = organisations;
    }

    /// @param archivedAt null while it is in use
    record Named(
            UUID id,
            String name,
            String createdAt,
            @Nullable String archivedAt) {

        static Named of(Workload workload) {
            return new Named(
                    workload.id().value(),
                    workload.name(),
                    workload.createdAt().toString(),
                    workload.archivedAt() == null ? null : workload.archivedAt().toString());
        }
    }

    /// @param usd of the month
    /// @param callSites in use
    record Owner(Named workload, String usd, long callSites) {}

    /// @param month null before the first bill
    /// @param grossUsd of Bedrock, the sum of all others here
    /// @param unattributedUsd what no rule caught
    record Month(@Nullable String month, String grossUsd, String unattributedUsd, List<Owner> workloads) {}

    @GetMapping
    @Operation(
            summary = "The workloads, with a month's money",
            description =
                    "Bedrock's gross spend of the current bills, before credits, refunds and tax, by the day of use. By name, those in use first. "
                            + "`month` is by default the latest with a bill.")
    Month list(
            @PathVariable UUID customer,
            @Parameter(example = "2026-10") @RequestParam(required = false) @Nullable String month) {
        var whose = seen(customer);
        var asked = month == null
                ? spend.span(whose).map(span -> YearMonth.from(span.last())).orElse(null)
                : month(month);
        var rows = asked == null ? List.<Workloads.Month>of() : workloads.months(whose, asked, asked);
        var sites = callSites.list(whose, null).stream()
                .collect(Collectors.groupingBy(site -> site.workload(), Collectors.counting()));
        return new Month(
                asked == null ? null : asked.toString(),
                Usd.sum(rows.stream().map(Workloads.Month::cost).toList()).toString(),
                money(rows, null),
                workloads.list(whose).stream()
                        .map(each ->
                                new Owner(Named.of(each), money(rows, each.id()), sites.getOrDefault(each.id(), 0L)))
                        .toList());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Make a workload",
            description = "Its name, of 1 to 120 characters, is that of no other in use.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"),
                                            examples = @ExampleObject(name = "workload", value = EXAMPLE))))
    @ApiResponse(responseCode = "201", description = "Made.", useReturnTypeSchema = true)
    ResponseEntity<Named> create(@PathVariable UUID customer, @RequestBody String json) {
        var whose = seen(customer);
        var made = named(whose, workloads.create(whose, name(json)));
        return ResponseEntity.created(URI.create("/api/v1/customers/%s/workloads/%s".formatted(customer, made.id())))
                .body(made);
    }

    @GetMapping("/{workload}")
    @Operation(summary = "One workload")
    Named get(@PathVariable UUID customer, @PathVariable UUID workload) {
        return workloads
                .find(seen(customer), new WorkloadId(workload))
                .map(Named::of)
                .orElseThrow(Problems.NotFound::new);
    }

    @PatchMapping(path = "/{workload}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Rename a workload in use",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"),
                                            examples = @ExampleObject(name = "workload", value = EXAMPLE))))
    Named rename(@PathVariable UUID customer, @PathVariable UUID workload, @RequestBody String json) {
        var whose = seen(customer);
        return named(whose, workloads.rename(whose, new WorkloadId(workload), name(json)));
    }

    @PostMapping("/{workload}/archive")
    @Operation(
            summary = "Take a workload out of use",
            description = "Its past money stays its own. While rules lead to it, it stays in use.")
    Named archive(@PathVariable UUID customer, @PathVariable UUID workload) {
        var whose = seen(customer);
        return named(whose, workloads.archive(whose, new WorkloadId(workload)));
    }

    private Named named(CustomerId customer, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var id) -> Named.of(workloads.find(customer, id).orElseThrow(Problems.NotFound::new));
            case Outcome.NameTaken _ -> throw new Problems.Conflict("Another workload in use has this name.");
            case Outcome.InUse _ -> throw new Problems.Conflict("Rules lead to it. Take them out first.");
            case Outcome.NotFound _ -> throw new Problems.NotFound();
        };
    }

    private static String name(String json) {
        var body = JsonBody.of(json);
        body.known(List.of("name"));
        var name = body.text("name");
        if (name == null || name.isBlank() || name.strip().length() > 120) {
            throw body.wrong("name", "It has 1 to 120 characters.");
        }
        return name;
    }

    private static String money(List<Workloads.Month> rows, @Nullable WorkloadId workload) {
        return Usd.sum(rows.stream()
                        .filter(row -> Objects.equals(row.workload(), workload))
                        .map(Workloads.Month::cost)
                        .toList())
                .toString();
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException _) {
            throw new Problems.Invalid("month", "A month is written YYYY-MM.");
        }
    }

    private CustomerId seen(UUID customer) {
        var id = new CustomerId(customer);
        return organisations.customer(id).map(_ -> id).orElseThrow(Problems.NotFound::new);
    }
}
