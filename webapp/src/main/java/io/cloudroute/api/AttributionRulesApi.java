package io.cloudroute.api;

import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.workload.AttributionRule;
import io.cloudroute.workload.AttributionRule.Operator;
import io.cloudroute.workload.AttributionRule.Subject;
import io.cloudroute.workload.AttributionRules;
import io.cloudroute.workload.AttributionRules.Outcome;
import io.cloudroute.workload.WorkloadId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The ordered rules that bring Bedrock's spend to workloads. Every figure is a decimal string.
@RestController
@RequestMapping("/api/v1/customers/{customer}/attribution-rules")
@Tag(name = "Workloads")
class AttributionRulesApi {

    private static final String CONDITIONS =
            "A rule has 1 to 20 `conditions`, of which all hold. `subject` is tag (with the tag's key in `tag`), account, resource, principal, model, "
                    + "usage-type, region or project; `operator` is is, one-of, starts-with or contains. Letter case matters, and an empty value asks for what a line does not carry. "
                    + "A rule's `id` is kept; one without gets its own.";
    private static final String RULE = """
            {"workload": "0199e5b0-0000-7000-8000-000000000001", "conditions": [
               {"subject": "tag", "tag": "app", "operator": "is", "values": ["helpline"]},
               {"subject": "region", "operator": "one-of", "values": ["eu-central-1", "eu-west-1"]}]}""";
    private static final String PREVIEW = "{\"from\": \"2026-09\", \"rules\": [" + RULE + "]}";
    private static final String SAVE = "{\"version\": 3, \"from\": \"2026-09\", \"rules\": [" + RULE + "]}";

    private final AttributionRules rules;
    private final Organisations organisations;

    AttributionRulesApi(AttributionRules rules, Organisations organisations) {
        this.rules = rules;
        this.organisations = organisations;
    }

    /// @param tag the tag's key; null for other subjects
    record ConditionBody(String subject, @Nullable String tag, String operator, List<String> values) {}

    record RuleBody(UUID id, UUID workload, List<ConditionBody> conditions) {

        static RuleBody of(AttributionRule rule) {
            return new RuleBody(
                    rule.id(),
                    rule.workload().value(),
                    rule.conditions().stream()
                            .map(each -> new ConditionBody(
                                    word(each.subject()),
                                    each.tag().isEmpty() ? null : each.tag(),
                                    word(each.operator()),
                                    each.values()))
                            .toList());
        }
    }

    /// @param version how often the list was saved; 0 before the first time
    record Listed(long version, List<RuleBody> rules) {}

    /// @param rule null for what no rule catches
    /// @param lines of bills
    record Caught(String month, @Nullable UUID rule, long series, long lines, String usd) {}

    /// @param from a workload; null is nobody, as in `to`
    record Moved(
            String month, @Nullable UUID from, @Nullable UUID to, String usd) {}

    record Previewed(List<Caught> caught, List<Moved> moved) {}

    /// @param series attributed anew, counted once for each month
    /// @param moved the money that changed hands by it
    record Saved(long version, int series, List<Moved> moved) {}

    @GetMapping
    @Operation(summary = "The list in force, in its order", description = "Its `version` is the ETag too.")
    ResponseEntity<Listed> get(@PathVariable UUID customer) {
        var current = rules.current(seen(customer));
        return ResponseEntity.ok()
                .eTag("\"" + current.version() + "\"")
                .body(new Listed(
                        current.version(),
                        current.rules().stream().map(RuleBody::of).toList()));
    }

    @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What a list would catch, and what would move",
            description = "By billing month from `from` on; nothing is changed. " + CONDITIONS,
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"),
                                            examples = @ExampleObject(name = "preview", value = PREVIEW))))
    Previewed preview(@PathVariable UUID customer, @RequestBody String json) {
        var whose = seen(customer);
        var body = JsonBody.of(json);
        body.known(List.of("from", "rules"));
        var from = from(body);
        if (from == null) {
            throw body.wrong("from", "It is missing.");
        }
        var found = rules.preview(whose, rules(body), from);
        return new Previewed(
                found.caught().stream()
                        .map(each -> new Caught(
                                each.period().toString(),
                                each.rule(),
                                each.series(),
                                each.lines(),
                                each.cost().toString()))
                        .toList(),
                moved(found.moved()));
    }

    private static List<Moved> moved(List<AttributionRules.Moved> moved) {
        return moved.stream()
                .map(each -> new Moved(
                        each.period().toString(),
                        value(each.from()),
                        value(each.to()),
                        each.cost().toString()))
                .toList();
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Put a list in force in place of the one before",
            description =
                    "`version` is that of the list that was read: 409 when somebody saved meanwhile. New imports follow the list; with `from`, billing months "
                            + "from it on are attributed anew, and `moved` says what money changed hands. "
                            + CONDITIONS,
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"),
                                            examples = @ExampleObject(name = "save", value = SAVE))))
    Saved save(@PathVariable UUID customer, @RequestBody String json) {
        var whose = seen(customer);
        var body = JsonBody.of(json);
        body.known(List.of("version", "from", "rules"));
        var version = body.whole("version", body.needed("version"));
        var list = rules(body);
        return switch (rules.save(whose, version, list, from(body))) {
            case Outcome.Done(var now, var series, var moved) -> new Saved(now, series, moved(moved));
            case Outcome.Stale(var now) ->
                throw new Problems.Conflict(
                        "Somebody saved the rules meanwhile: they are at version %d. Read them again.".formatted(now));
            case Outcome.NoWorkload(var gone) -> {
                int at = list.stream().map(AttributionRule::workload).toList().indexOf(gone);
                throw new Problems.Invalid("/rules/" + at + "/workload", "There is no such workload in use.");
            }
            case Outcome.NotFound _ -> throw new Problems.NotFound();
        };
    }

    private static List<AttributionRule> rules(JsonBody body) {
        if (!body.names().contains("rules")) {
            throw body.wrong("rules", "It is missing.");
        }
        var given = body.objects("rules");
        if (given.size() > AttributionRules.MOST_RULES) {
            throw body.wrong("rules", "There are %d at most.".formatted(AttributionRules.MOST_RULES));
        }
        var ids = new HashSet<UUID>();
        var list = new ArrayList<AttributionRule>();
        for (var each : given) {
            each.known(List.of("id", "workload", "conditions"));
            var id = uuid(each, "id");
            var workload = uuid(each, "workload");
            if (workload == null) {
                throw each.wrong("workload", "It is missing.");
            }
            var kept = id == null ? UUID.randomUUID() : id;
            if (!ids.add(kept)) {
                throw each.wrong("id", "Another rule has it.");
            }
            var conditions = each.objects("conditions").stream()
                    .map(AttributionRulesApi::condition)
                    .toList();
            if (conditions.isEmpty() || conditions.size() > AttributionRule.MOST_CONDITIONS) {
                throw each.wrong("conditions", "There are from 1 to %d.".formatted(AttributionRule.MOST_CONDITIONS));
            }
            list.add(new AttributionRule(kept, new WorkloadId(workload), conditions));
        }
        return list;
    }

    private static AttributionRule.Condition condition(JsonBody body) {
        body.known(List.of("subject", "tag", "operator", "values"));
        var subject = one(body, "subject", Subject.class);
        var operator = one(body, "operator", Operator.class);
        var tag = body.text("tag");
        if ((subject == Subject.TAG) == (tag == null || tag.isBlank())) {
            throw body.wrong("tag", "The tag's key: needed for the subject tag, and only for it.");
        }
        try {
            return new AttributionRule.Condition(subject, tag == null ? "" : tag, operator, body.texts("values"));
        } catch (IllegalArgumentException _) {
            throw body.wrong(
                    "values",
                    "One text, or 1 to %d for one-of, of at most 2,048 characters; what it starts with or contains is not empty."
                            .formatted(AttributionRule.MOST_VALUES));
        }
    }

    private static <E extends Enum<E>> E one(JsonBody body, String name, Class<E> type) {
        var word = body.text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElseThrow(() -> body.wrong(
                        name,
                        "It is one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(AttributionRulesApi::word)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable UUID uuid(JsonBody body, String name) {
        var text = body.text(name);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw body.wrong(name, "It is an id such as 0199e5b0-0000-7000-8000-000000000001.");
        }
    }

    private static @Nullable YearMonth from(JsonBody body) {
        var text = body.text("from");
        try {
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeParseException _) {
            throw body.wrong("from", "A month is written YYYY-MM.");
        }
    }

    private static @Nullable UUID value(@Nullable WorkloadId workload) {
        return workload == null ? null : workload.value();
    }

    private CustomerId seen(UUID customer) {
        var id = new CustomerId(customer);
        return organisations.customer(id).map(_ -> id).orElseThrow(Problems.NotFound::new);
    }
}
