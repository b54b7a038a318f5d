package io.cloudroute.api;

import io.cloudroute.pricing.DraftId;
import io.cloudroute.pricing.Price;
import io.cloudroute.pricing.PriceDrafts;
import io.cloudroute.pricing.PriceDrafts.Change;
import io.cloudroute.pricing.PriceDrafts.Difference;
import io.cloudroute.pricing.PriceKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Changes to the price book, by the broker's administrators: draft, look at the difference, publish.
@RestController
@RequestMapping("/api/v1/price-drafts")
@Tag(
        name = "Price drafts",
        description = "Changes to the price book: draft, difference, publish. Broker's administrators.")
class PriceDraftsApi {

    private static final int MOST_CHANGES = 10_000;

    private final PriceDrafts drafts;

    PriceDraftsApi(PriceDrafts drafts) {
        this.drafts = drafts;
    }

    /// @param usdPerMillion a decimal string; null ends the price
    record NewPrice(
            @Nullable String model,
            @Nullable String region,
            @Nullable String direction,
            @Nullable String tier,
            @Nullable String routing,
            @Nullable String context,
            @Nullable String ttl,
            @Nullable String usdPerMillion,
            @Nullable String effectiveFrom,
            @Nullable String source) {}

    record NewDraft(@Nullable String title, @Nullable List<@Nullable NewPrice> changes) {}

    /// @param effect begins, changes, ends, same or refused
    /// @param reason why it is refused: `backdated` or `unknown`
    record Effect(
            String effect,
            String model,
            String region,
            String direction,
            String tier,
            String routing,
            String context,
            @Nullable String ttl,
            @Nullable String usdPerMillionBefore,
            @Nullable String usdPerMillion,
            String effectiveFrom,
            String source,
            @Nullable String reason) {}

    record Draft(UUID id, String title, String createdAt, List<Effect> changes) {}

    record Published(int prices) {}

    @GetMapping
    @Operation(summary = "The open drafts, the newest first, with what publishing each would do")
    List<Draft> open() {
        return drafts.open().stream().map(this::answer).toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A draft of these changes",
            description =
                    "`region` is `*`, `tier` and `context` are `standard` and `routing` is `regional` unless given. `usdPerMillion: null` ends a price.")
    @ApiResponse(responseCode = "201", description = "Made.", useReturnTypeSchema = true)
    ResponseEntity<Draft> create(@RequestBody NewDraft request) {
        var title = title(request.title());
        var wanted = request.changes();
        if (wanted == null || wanted.isEmpty() || wanted.size() > MOST_CHANGES) {
            throw new Problems.Invalid("changes", "A list of 1 to %d changes is expected.".formatted(MOST_CHANGES));
        }
        var changes = new ArrayList<Change>();
        var faults = new ArrayList<Problems.Fault>();
        for (int i = 0; i < wanted.size(); i++) {
            try {
                changes.add(change(wanted.get(i)));
            } catch (Problems.Invalid invalid) {
                for (var fault : invalid.faults()) {
                    faults.add(new Problems.Fault("changes[%d].%s".formatted(i, fault.field()), fault.detail()));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new Problems.Invalid(faults.subList(0, Math.min(faults.size(), 100)));
        }
        return created(drafts.draft(title, changes));
    }

    @PostMapping(consumes = "text/csv")
    @Operation(
            summary = "A draft of the prices in a CSV file that the book does not have yet",
            description = "The form is that of the export. Nothing is drafted when a line is at fault.")
    @ApiResponse(responseCode = "201", description = "Made.", useReturnTypeSchema = true)
    ResponseEntity<Draft> load(@RequestParam String title, @RequestBody String csv) {
        return switch (drafts.load(title(title), csv)) {
            case PriceDrafts.Imported.Drafted(var draft) -> created(draft);
            case PriceDrafts.Imported.Faulty(var found) ->
                throw new Problems.Invalid(found.stream()
                        .map(fault -> new Problems.Fault(
                                "line " + fault.line() + (fault.column().isEmpty() ? "" : ", column " + fault.column()),
                                fault.reason()))
                        .toList());
        };
    }

    @GetMapping("/{id}")
    @Operation(summary = "A draft, and what publishing it would do")
    Draft get(@PathVariable UUID id) {
        return answer(drafts.find(new DraftId(id)).orElseThrow(Problems.NotFound::new));
    }

    @PostMapping("/{id}/publish")
    @Operation(summary = "Publish a draft, all of it or nothing")
    Published publish(@PathVariable UUID id) {
        if (drafts.find(new DraftId(id)).isEmpty()) {
            throw new Problems.NotFound();
        }
        return switch (drafts.publish(new DraftId(id))) {
            case PriceDrafts.Published.Done(var prices) -> new Published(prices);
            case PriceDrafts.Published.Refused(var changes) ->
                throw new Problems.Conflict(
                        changes.isEmpty()
                                ? "The draft is not open any more."
                                : "%d of its changes cannot be published: GET it to see which."
                                        .formatted(changes.size()));
        };
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Give an open draft up")
    @ApiResponse(responseCode = "204", description = "Given up.")
    ResponseEntity<Void> discard(@PathVariable UUID id) {
        if (drafts.find(new DraftId(id)).isEmpty()) {
            throw new Problems.NotFound();
        }
        if (!drafts.discard(new DraftId(id))) {
            throw new Problems.Conflict("The draft is not open any more.");
        }
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<Draft> created(PriceDrafts.Draft draft) {
        return ResponseEntity.created(
                        URI.create("/api/v1/price-drafts/" + draft.id().value()))
                .body(answer(draft));
    }

    private static String title(@Nullable String title) {
        if (title == null || title.isBlank() || title.length() > 200) {
            throw new Problems.Invalid("title", "It has 1 to 200 characters.");
        }
        return title.strip();
    }

    private static Change change(@Nullable NewPrice price) {
        if (price == null) {
            throw new Problems.Invalid("model", "It is missing.");
        }
        var key = PricesApi.key(
                required("model", price.model()),
                or(price.region(), PriceKey.EVERYWHERE),
                required("direction", price.direction()),
                or(price.tier(), "standard"),
                or(price.routing(), "regional"),
                or(price.context(), "standard"),
                price.ttl());
        var from = PricesApi.day("effectiveFrom", required("effectiveFrom", price.effectiveFrom()));
        var source = required("source", price.source());
        return new Change(
                key, price.usdPerMillion() == null ? null : usd(price.usdPerMillion(), key, from), from, source);
    }

    private static BigDecimal usd(String text, PriceKey key, LocalDate from) {
        try {
            if (text.length() > 40) {
                throw new NumberFormatException();
            }
            return new Price(
                            key, new BigDecimal(text), from, null, "check", io.cloudroute.pricing.Evidence.BROKER, from)
                    .usdPerMillion();
        } catch (NumberFormatException _) {
            throw new Problems.Invalid("usdPerMillion", "\"%s\" is no decimal.".formatted(text));
        } catch (IllegalArgumentException wrong) {
            throw new Problems.Invalid("usdPerMillion", wrong.getMessage() + ".");
        }
    }

    private static String required(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new Problems.Invalid(field, "It is missing.");
        }
        if (text.length() > 500) {
            throw new Problems.Invalid(field, "It has 500 characters at most.");
        }
        return text.strip();
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private Draft answer(PriceDrafts.Draft draft) {
        return new Draft(
                draft.id().value(),
                draft.title(),
                draft.createdAt().toString(),
                drafts.differences(draft.id()).stream()
                        .map(PriceDraftsApi::effect)
                        .toList());
    }

    private static Effect effect(Difference difference) {
        return switch (difference) {
            case Difference.Begins(var change) -> effect("begins", change, null, null);
            case Difference.Changes(var change, var before) -> effect("changes", change, before, null);
            case Difference.Ends(var change, var before) -> effect("ends", change, before, null);
            case Difference.Same(var change) -> effect("same", change, null, null);
            case Difference.Refused(var change, var reason) -> effect("refused", change, null, reason);
        };
    }

    private static Effect effect(String word, Change change, @Nullable Price before, @Nullable String reason) {
        var key = change.key();
        var usd = change.usdPerMillion();
        return new Effect(
                word,
                key.model(),
                key.region(),
                key.direction().word(),
                key.tier().word(),
                key.routing().word(),
                key.context().word(),
                key.ttl() == null ? null : key.ttl().word(),
                before == null ? null : before.usdPerMillion().toPlainString(),
                usd == null ? null : usd.toPlainString(),
                change.from().toString(),
                change.source(),
                reason);
    }
}
