package io.cloudroute.api;

import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.workload.InvocationLogs;
import io.cloudroute.workload.LogFault;
import io.cloudroute.workload.LogImport;
import io.cloudroute.workload.LogProfile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Model invocation logs: hand over, watch, and what they measured.
@RestController
@RequestMapping("/api/v1/customers/{customer}/invocation-logs")
@Tag(
        name = "Invocation logs",
        description = "Hand over Bedrock's model invocation logs. Their bodies are never stored.")
class InvocationLogsApi {

    private final InvocationLogs logs;
    private final Organisations organisations;

    InvocationLogsApi(InvocationLogs logs, Organisations organisations) {
        this.logs = logs;
        this.organisations = organisations;
    }

    /// The files in their order; one that was handed over before appears as it was then.
    record Received(List<LogImport> items) {}

    /// @param items one for each model, operation, caller and set of request metadata; the most requests first
    record Profiles(@Nullable LogProfile total, List<LogProfile> items) {}

    @PostMapping
    @Operation(
            summary = "Hand over model invocation logs",
            description =
                    "JSON lines, plain or gzip: either `multipart/form-data` with files, or one file as the raw body with `?name=`. Bodies are dropped while "
                            + "the request streams; counts, request metadata and keyed hashes are kept. Each file stands for itself: one that is refused says "
                            + "why and at which line, and those before it stay. Answers 202; 200 when all of them were handed over before.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = {
                                @Content(mediaType = "multipart/form-data", schema = @Schema(type = "object")),
                                @Content(
                                        mediaType = "application/octet-stream",
                                        schema = @Schema(type = "string", format = "binary"))
                            }))
    @ApiResponse(
            responseCode = "202",
            description = "Received, and read in the background.",
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "Handed over before.", useReturnTypeSchema = true)
    ResponseEntity<Received> create(
            @PathVariable UUID customer,
            @RequestParam(required = false) @Nullable String name,
            HttpServletRequest request)
            throws IOException {
        var whose = seen(customer);
        var received = new ArrayList<LogImport>();
        var fresh = new AtomicBoolean();
        new UploadedFiles(request, name).each((file, content) -> {
            if (take(whose, file, content, received)) {
                fresh.set(true);
            }
        });
        if (received.isEmpty()) {
            throw new Problems.Invalid("body", "There is no file in it.");
        }
        return ResponseEntity.status(fresh.get() ? HttpStatus.ACCEPTED : HttpStatus.OK)
                .body(new Received(received));
    }

    private boolean take(CustomerId customer, String name, InputStream content, List<LogImport> received) {
        return switch (logs.receive(customer, name, content)) {
            case InvocationLogs.Receipt.Kept(var log) -> received.add(log);
            case InvocationLogs.Receipt.Same(var earlier) -> {
                received.add(earlier);
                yield false;
            }
            case InvocationLogs.Receipt.Refused(var log) -> throw new Problems.Invalid(name, sentence(log.fault()));
            case InvocationLogs.Receipt.NotFound _ -> throw new Problems.NotFound();
        };
    }

    private static String sentence(@Nullable LogFault fault) {
        if (fault == null) {
            return "It was refused.";
        }
        var what = switch (fault.code()) {
            case EMPTY -> "There is no record in it.";
            case NOT_TEXT -> "It is not UTF-8. Hand over the file as AWS wrote it.";
            case NOT_JSON -> "This is not JSON, or it ends within a record.";
            case NOT_A_LOG ->
                "This is no ModelInvocationLog 1.0: %s is missing or not as AWS writes it.".formatted(fault.field());
            case TOO_DEEP -> "This is nested more than 100 deep.";
            case TRUNCATED -> "The gzip file ends too early. Download it again.";
            case NOT_GZIP -> "The gzip file is damaged. Download it again.";
            case UNPACKS_TOO_LARGE -> "It unpacks to more than a log would. Hand it over in smaller files.";
            case TOO_LARGE -> "It is too large. Hand it over in smaller files.";
            case SAME -> "The same content was handed over before.";
            case BROKEN_OFF -> "The upload broke off. Hand it over again.";
            case TOO_MANY_REQUESTS -> "Its month has more requests than can be told apart.";
            case STORAGE -> "What was kept of it cannot be read any more. Hand it over again.";
        };
        return fault.line() == 0 ? what : "Line %d: %s".formatted(fault.line(), what);
    }

    @GetMapping
    @Operation(summary = "The customer's logs, the latest first")
    Cursor.Page<LogImport> list(
            @PathVariable UUID customer,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Cursor.limit(limit);
        var before = Cursor.decode(cursor, UUID::fromString);
        return Cursor.page(
                logs.list(seen(customer), before, size + 1),
                size,
                each -> each.id().toString());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One log: its state, or why it was refused")
    LogImport get(@PathVariable UUID customer, @PathVariable UUID id) {
        return logs.find(seen(customer), id).orElseThrow(Problems.NotFound::new);
    }

    @GetMapping("/profiles")
    @Operation(
            summary = "What the logs of a month measured",
            description =
                    "`month` is `YYYY-MM`, by default the latest with logs. `model`, `caller` and `metadata.<key>` narrow it; `total` is all that is left as one. "
                            + "`requestsPerMonth` is scaled to the month where `daysCovered` is less than its days; `prefixTokens` is estimated from the share of bytes.")
    Profiles profiles(
            @PathVariable UUID customer,
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(defaultValue = "") String model,
            @RequestParam(defaultValue = "") String caller,
            @RequestParam Map<String, String> query) {
        var whose = seen(customer);
        var labels = new TreeMap<String, String>();
        query.forEach((key, value) -> {
            if (key.startsWith("metadata.")) {
                labels.put(key.substring("metadata.".length()), value);
            }
        });
        var filter = new InvocationLogs.Filter(model, caller, labels);
        var asked = month == null ? logs.months(whose).stream().findFirst().orElse(null) : month(month);
        return asked == null
                ? new Profiles(null, List.of())
                : new Profiles(logs.profile(whose, filter, asked).orElse(null), logs.profiles(whose, filter, asked));
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
