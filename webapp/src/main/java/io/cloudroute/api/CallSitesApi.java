package io.cloudroute.api;

import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.workload.CallSiteId;
import io.cloudroute.workload.CallSites;
import io.cloudroute.workload.CallSites.Outcome;
import io.cloudroute.workload.Known.Given;
import io.cloudroute.workload.Known.Source;
import io.cloudroute.workload.ProfiledCallSite;
import io.cloudroute.workload.ProfiledCallSite.Scope;
import io.cloudroute.workload.Sites;
import io.cloudroute.workload.Sites.Tied;
import io.cloudroute.workload.WorkloadId;
import io.cloudroute.workload.Workloads;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.springframework.web.bind.annotation.RestController;

/// The call sites of a workload, held against what was billed for them. Every figure is a decimal string.
@RestController
@RequestMapping("/api/v1/customers/{customer}/workloads/{workload}/call-sites")
@Tag(name = "Workloads")
class CallSitesApi {

    private static final String FIELDS =
            " `fields` are named as in a call site of the calculators; a dot leads into an object, as in `corpus.tokens`. Each has a `value` as text, a `source` "
                    + "(measured, estimated or confirmed), and while it is estimated perhaps a `low` and a `high`. Measured is what bills and logs say: only what a proposal gives so.";
    private static final String CREATE = """
            {"name": "Ticket answers", "scope": {"models": ["anthropic.claude-sonnet-4-5-20250929-v1:0"], "tier": "standard"},
             "fields": {"model": {"value": "anthropic.claude-sonnet-4-5-20250929-v1:0", "source": "confirmed"},
                        "region": {"value": "eu-central-1", "source": "confirmed"},
                        "requestsPerMonth": {"value": "160000", "low": "150000", "high": "170000", "source": "estimated"},
                        "prefixTokens": {"value": "5000", "source": "confirmed"},
                        "dynamicTokens": {"value": "7500", "source": "estimated"},
                        "answerTokens": {"value": "380", "source": "confirmed"}}}""";
    private static final String CHANGE = """
            {"version": 3, "fields": {"prefixTokens": {"value": "5200", "source": "confirmed"}}, "forget": ["easyShare"]}""";
    private static final String VERSION = "{\"version\": 3}";

    private final CallSites callSites;
    private final Workloads workloads;
    private final Sites sites;
    private final Organisations organisations;

    CallSitesApi(CallSites callSites, Workloads workloads, Sites sites, Organisations organisations) {
        this.callSites = callSites;
        this.workloads = workloads;
        this.sites = sites;
        this.organisations = organisations;
    }

    /// @param models ids of the catalogue; none for all
    /// @param tier null for every tier, as is routing
    record ScopeBody(
            List<String> models,
            @Nullable String tier,
            @Nullable String routing) {

        static ScopeBody of(Scope scope) {
            return new ScopeBody(
                    scope.models(),
                    scope.tier() == null ? null : scope.tier().word(),
                    scope.routing() == null ? null : scope.routing().word());
        }
    }

    /// @param by the organisation whose people said so
    record FieldBody(
            String value,
            @Nullable String low,
            @Nullable String high,
            String source,
            @Nullable String by,
            @Nullable String at) {}

    /// @param archivedAt null while it is in use
    record SiteBody(
            UUID id,
            UUID workload,
            String name,
            int version,
            ScopeBody scope,
            Map<String, FieldBody> fields,
            @Nullable String archivedAt) {

        static SiteBody of(ProfiledCallSite site) {
            var fields = new TreeMap<String, FieldBody>();
            site.fields()
                    .forEach((name, known) -> fields.put(
                            name,
                            new FieldBody(
                                    known.value(),
                                    plain(known.low()),
                                    plain(known.high()),
                                    word(known.source()),
                                    known.organisation().isEmpty() ? null : known.organisation(),
                                    known.at().toString())));
            return new SiteBody(
                    site.id().value(),
                    site.workload().value(),
                    site.name(),
                    site.version(),
                    ScopeBody.of(site.scope()),
                    fields,
                    site.archivedAt() == null ? null : site.archivedAt().toString());
        }
    }

    /// @param modelledUsd null where a profile has no price
    /// @param off modelled against billed, as a share of the bill; null where either says nothing
    /// @param holds whether they are within 5 % of each other
    record TieBody(
            List<UUID> callSites,
            String billedUsd,
            @Nullable String modelledUsd,
            @Nullable String off,
            boolean holds) {}

    /// What usage that no call site covers tells of one.
    record ProposalBody(String name, String billedUsd, ScopeBody scope, Map<String, FieldBody> fields) {}

    /// @param first of the days that were measured; null before the first bill, as are the others
    /// @param billedUsd a month for the workload, at the rate of these days
    /// @param leftUsd what neither call sites nor proposals stand for
    record Listed(
            List<SiteBody> callSites,
            @Nullable String first,
            @Nullable String last,
            @Nullable String billedUsd,
            List<TieBody> ties,
            List<ProposalBody> proposals,
            @Nullable String leftUsd) {}

    @GetMapping
    @Operation(
            summary = "The call sites in use, held against the bill",
            description =
                    "Money is a month's, at the rate of the latest four weeks. Call sites that share their usage are held against the bill together. "
                            + "`proposals` say what the bill tells of usage that no call site stands for.")
    Listed list(@PathVariable UUID customer, @PathVariable UUID workload) {
        var whose = seen(customer);
        var within = within(whose, workload);
        var all = callSites.list(whose, within).stream().map(SiteBody::of).toList();
        return sites.of(whose, within)
                .map(tied -> listed(all, tied))
                .orElseGet(() -> new Listed(all, null, null, null, List.of(), List.of(), null));
    }

    private static Listed listed(List<SiteBody> all, Tied tied) {
        return new Listed(
                all,
                tied.first().toString(),
                tied.last().toString(),
                tied.billed().toString(),
                tied.ties().stream()
                        .map(tie -> new TieBody(
                                tie.sites().stream()
                                        .map(site -> site.id().value())
                                        .toList(),
                                tie.billed().toString(),
                                text(tie.modelled()),
                                plain(tie.off()),
                                tie.holds()))
                        .toList(),
                tied.others().sites().stream()
                        .map(site -> {
                            var fields = new LinkedHashMap<String, FieldBody>();
                            site.fields()
                                    .forEach((name, given) -> fields.put(
                                            name,
                                            new FieldBody(
                                                    given.value(),
                                                    plain(given.low()),
                                                    plain(given.high()),
                                                    word(given.source()),
                                                    null,
                                                    null)));
                            return new ProposalBody(
                                    site.callSite().id(), site.billed().toString(), ScopeBody.of(site.scope()), fields);
                        })
                        .toList(),
                tied.others().left().toString());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Describe a call site",
            description =
                    "Its name, of 1 to 200 characters, is that of no other of the customer's in use: plans name it so. `scope` says which of the workload's usage it "
                            + "stands for; without it, for all."
                            + FIELDS,
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"),
                                            examples = @ExampleObject(name = "callSite", value = CREATE))))
    @ApiResponse(responseCode = "201", description = "Made.", useReturnTypeSchema = true)
    ResponseEntity<SiteBody> create(
            @PathVariable UUID customer, @PathVariable UUID workload, @RequestBody String json) {
        var whose = seen(customer);
        var within = within(whose, workload);
        var body = JsonBody.of(json);
        body.known(List.of("name", "scope", "fields"));
        var name = body.text("name");
        if (name == null || name.isBlank() || name.strip().length() > 200) {
            throw body.wrong("name", "It has 1 to 200 characters.");
        }
        var scope = scope(body.object("scope"));
        var fields = fields(body);
        refuseWhatIsNotMeasured(whose, within, scope, fields);
        var made = command(body, () -> callSites.create(whose, within, name, scope, fields));
        return ResponseEntity.created(URI.create(
                        "/api/v1/customers/%s/workloads/%s/call-sites/%s".formatted(customer, workload, made.id())))
                .body(made);
    }

    @GetMapping("/{callSite}")
    @Operation(summary = "One call site, and how each field is known")
    SiteBody get(@PathVariable UUID customer, @PathVariable UUID workload, @PathVariable UUID callSite) {
        return SiteBody.of(site(seen(customer), workload, callSite));
    }

    @PatchMapping(path = "/{callSite}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Change what is known of a call site",
            description =
                    "Sets these fields and forgets those of `forget`. `version` is that of the call site that was read: 409 when somebody changed it meanwhile."
                            + FIELDS,
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"),
                                            examples = @ExampleObject(name = "change", value = CHANGE))))
    SiteBody change(
            @PathVariable UUID customer,
            @PathVariable UUID workload,
            @PathVariable UUID callSite,
            @RequestBody String json) {
        var whose = seen(customer);
        var site = site(whose, workload, callSite);
        var body = JsonBody.of(json);
        body.known(List.of("version", "fields", "forget"));
        int version = body.whole("version", body.needed("version"));
        var fields = fields(body);
        refuseWhatIsNotMeasured(whose, site.workload(), site.scope(), fields);
        Set<String> forgotten = new HashSet<>(body.texts("forget"));
        return command(body, () -> callSites.change(whose, site.id(), version, fields, forgotten));
    }

    @PostMapping(path = "/{callSite}/archive", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Take a call site out of use",
            description = "Its name is free again, and its usage is told by the bill alone.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"),
                                            examples = @ExampleObject(name = "archive", value = VERSION))))
    SiteBody archive(
            @PathVariable UUID customer,
            @PathVariable UUID workload,
            @PathVariable UUID callSite,
            @RequestBody String json) {
        var whose = seen(customer);
        var site = site(whose, workload, callSite);
        var body = JsonBody.of(json);
        body.known(List.of("version"));
        int version = body.whole("version", body.needed("version"));
        return command(body, () -> callSites.archive(whose, site.id(), version));
    }

    private interface Command {
        Outcome run();
    }

    private static SiteBody command(JsonBody body, Command command) {
        try {
            return switch (command.run()) {
                case Outcome.Done(var site) -> SiteBody.of(site);
                case Outcome.Outdated(var site) ->
                    throw new Problems.Conflict("Somebody changed it meanwhile: it is at version %d. Read it again."
                            .formatted(site.version()));
                case Outcome.NameTaken _ -> throw new Problems.Conflict("Another call site in use has this name.");
                case Outcome.NotNow _ -> throw new Problems.Conflict("It is out of use.");
                case Outcome.NotFound _ -> throw new Problems.NotFound();
            };
        } catch (InvalidInputException wrong) {
            throw new Problems.Invalid("/fields/" + wrong.field().substring(1).replace('/', '.'), wrong.problem());
        }
    }

    private static Scope scope(@Nullable JsonBody body) {
        if (body == null) {
            return Scope.ALL;
        }
        body.known(List.of("models", "tier", "routing"));
        var models = body.texts("models");
        if (models.size() > 100 || models.stream().anyMatch(model -> model.isBlank() || model.length() > 200)) {
            throw body.wrong("models", "There are 100 ids at most, of at most 200 characters.");
        }
        return new Scope(models, body.axis("tier", Tier.class), body.axis("routing", Routing.class));
    }

    private static Map<String, Given> fields(JsonBody body) {
        var fields = body.object("fields");
        var given = new LinkedHashMap<String, Given>();
        if (fields == null) {
            return given;
        }
        for (var name : fields.names()) {
            var field = fields.object(name);
            if (field == null) {
                throw fields.wrong(name, "It is missing.");
            }
            field.known(List.of("value", "low", "high", "source", "by", "at"));
            var value = field.text("value");
            if (value == null || value.isBlank()) {
                throw field.wrong("value", "It is missing.");
            }
            var source = field.text("source");
            var known = Arrays.stream(Source.values())
                    .filter(each -> word(each).equals(source))
                    .findFirst()
                    .orElseThrow(() -> field.wrong(
                            "source",
                            "It is one of "
                                    + Arrays.stream(Source.values())
                                            .map(CallSitesApi::word)
                                            .collect(Collectors.joining(", "))
                                    + "."));
            try {
                given.put(name, new Given(value.strip(), field.number("low"), field.number("high"), known));
            } catch (IllegalArgumentException _) {
                throw field.wrong("low", "A range has a low and a high, and is an estimate.");
            }
        }
        return given;
    }

    /// Measured is what bills and logs say, and nobody else.
    private void refuseWhatIsNotMeasured(
            CustomerId customer, WorkloadId workload, Scope scope, Map<String, Given> fields) {
        if (fields.values().stream().noneMatch(given -> given.source() == Source.MEASURED)) {
            return;
        }
        var told = sites.measured(customer, workload, scope).stream()
                .flatMap(site -> site.fields().entrySet().stream())
                .toList();
        fields.forEach((name, given) -> {
            if (given.source() == Source.MEASURED && !told.contains(Map.entry(name, given))) {
                throw new Problems.Invalid(
                        "/fields/" + name + "/source",
                        "Neither a bill nor a log says so: only what the proposals give as measured is. Say estimated or confirmed.");
            }
        });
    }

    private ProfiledCallSite site(CustomerId customer, UUID workload, UUID callSite) {
        return callSites
                .find(customer, new CallSiteId(callSite))
                .filter(site -> site.workload().value().equals(workload))
                .orElseThrow(Problems.NotFound::new);
    }

    private WorkloadId within(CustomerId customer, UUID workload) {
        var id = new WorkloadId(workload);
        return workloads.find(customer, id).map(_ -> id).orElseThrow(Problems.NotFound::new);
    }

    private CustomerId seen(UUID customer) {
        var id = new CustomerId(customer);
        return organisations.customer(id).map(_ -> id).orElseThrow(Problems.NotFound::new);
    }

    private static String word(Source source) {
        return source.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable String text(@Nullable Usd amount) {
        return amount == null ? null : amount.toString();
    }
}
